import { keyOf, one, say } from '../writing';
import { letter, list, niceCase, seen, term, told } from './nice-case';

/** Cosmetics, cleaning and medicine: with medicine or without, preparation or instrument. */
export const niceCareAndHealth = [
  niceCase({
    key: 'kinds-of-wax', difficulty: 4, tests: 'nice.preparations-by-use', tags: ['wax', 'cleaning', 'stationery', 'several-places'],
    title: say('Four kinds of wax', 'أربعة أنواع من الشمع'),
    parts: [list('Polishing wax; industrial wax; sealing wax; dental wax.', 'شمع تلميع؛ شمع صناعي؛ شمع ختم؛ شمع أسنان.'), told('“We buy one wax and mix it four times. The recipe hardly differs.”', '«نشتري شمعا واحدا ونخلطه أربع مرات، والوصفة لا تكاد تختلف.»')],
    answer: keyOf({ polishing: '3', industrial: '4', sealing: '16', dental: '5' }),
    accepted: {
      3: say('Wax that polishes is a preparation for cleaning and care of surfaces.', 'الشمع الملمع مستحضر للتنظيف والعناية بالسطوح.'),
      4: say('Wax for industry stands with industrial oils and greases.', 'شمع الصناعة مع الزيوت والشحوم الصناعية.'),
      16: say('Sealing wax closes letters: stationery.', 'شمع الختم يغلق الرسائل: من القرطاسية.'),
      5: say('Wax for dentists stands with the material for filling teeth.', 'شمع أطباء الأسنان مع مواد حشو الأسنان.'),
    },
    wrong: {
      1: say('Of the waxes only the one for grafting trees is there.', 'لا يوجد فيه من أنواع الشمع إلا شمع تطعيم الأشجار.'),
      10: say('Class 10 has the dentist’s instruments, not the material he uses up.', 'في الصنف 10 أدوات طبيب الأسنان لا المواد التي يستهلكها.'),
      20: say('A figure made of wax would be there; a wax as such goes by its use.', 'فيه تمثال من شمع، أما الشمع نفسه فبحسب استعماله.'),
    },
    hint: say('Four users: a household, a factory, an office, a dentist.', 'أربعة مستعملين: بيت ومصنع ومكتب وطبيب أسنان.'),
  }),
  niceCase({
    key: 'rough-sheets', difficulty: 2, tests: 'nice.finished-goods-by-purpose', tags: ['cleaning', 'paper'],
    title: say('Rough sheets', 'أوراق خشنة'),
    parts: [term('Sandpaper', 'ورق صنفرة'), told('Sheets of paper with grains of sand glued to one side, for smoothing wood by hand.', 'أوراق ألصقت على أحد وجهيها حبات رمل، لتنعيم الخشب باليد.')],
    answer: one('3'),
    accepted: { 3: say('Abrasives, on paper or loose, stand with what polishes and scours.', 'المواد الكاشطة، على ورق كانت أو سائبة، مع ما يلمع ويجلو.') },
    wrong: {
      16: say('Paper is only the carrier. Goods of paper leave class `16` as soon as they have a purpose of their own.', 'الورق حامل فقط. ومنتجات الورق تخرج من الصنف `16` متى كان لها غرضها.'),
      8: say('Files and grindstones are tools of class `8`; a sheet that wears off is a preparation.', 'المبارد وأحجار الجلخ عدد في الصنف `8`، أما الورقة التي تبلى فمستحضر.'),
      7: say('Nothing here is driven by a motor.', 'لا محرك هنا.'),
      19: say('Sand is there as a material for building; these grains grind.', 'الرمل فيه مادة للبناء، وهذه الحبات للكشط.'),
    },
    hint: say('The same class cleans your kitchen and polishes your shoes.', 'الصنف نفسه ينظف مطبخك ويلمع حذاءك.'),
  }),
  niceCase({
    key: 'bathroom-cupboard', difficulty: 2, tests: 'nice.medicated-or-not', tags: ['cosmetics', 'medical', 'several-places'],
    title: say('For healthy teeth', 'لأسنان سليمة'),
    parts: [list('Toothpaste, not medicated; medicated mouthwash; electric toothbrushes.', 'معجون أسنان غير علاجي؛ غسول فم علاجي؛ فرش أسنان كهربائية.'), seen('The office proposed class 5 for the mouthwash. The applicant asks why the other items should not follow it: “All of them keep teeth healthy.”', 'اقترح المكتب الصنف 5 للغسول. ويسأل المودع لماذا لا تتبعه البنود الأخرى: «كلها تحفظ صحة الأسنان».')],
    answer: keyOf({ paste: '3', mouthwash: '5', brushes: '21' }),
    accepted: {
      3: say('Toothpaste without medicine cleans: a toiletry.', 'المعجون بلا دواء ينظف: من مستحضرات العناية.'),
      5: say('The term says that the mouthwash is medicated.', 'البند يقول إن الغسول علاجي.'),
      21: say('Toothbrushes are in class 21, whether a hand moves them or a motor.', 'فرش الأسنان في الصنف 21 سواء حركتها اليد أو المحرك.'),
    },
    wrong: {
      10: say('A dentist’s instruments are there. Brushing at home is not treatment.', 'فيه أدوات طبيب الأسنان، والتفريش في البيت ليس علاجا.'),
      9: say('A motor and a battery do not make a brush an electronic apparatus.', 'المحرك والبطارية لا يجعلان الفرشاة جهازا إلكترونيا.'),
      7: say('Class 7 has power tools and kitchen machines; combs and toothbrushes with a motor stay with the brushes.', 'في الصنف 7 العدد الآلية وآلات المطبخ، أما الأمشاط وفرش الأسنان ذات المحرك فتبقى مع الفرش.'),
    },
    hint: say('Two preparations and one utensil.', 'مستحضران وأداة.'),
  }),
  niceCase({
    key: 'two-candles', difficulty: 5, tests: 'nice.finished-goods-by-purpose', tags: ['candles', 'cosmetics', 'several-places'],
    title: say('Two candles in a gift box'),
    parts: [list('Perfumed candles; massage candles for cosmetic purposes.'), told('The second candle melts into a warm oil for the skin; its label shows a hand massaging a back.')],
    answer: keyOf({ perfumed: '4', massage: '3' }),
    accepted: {
      4: say('A candle gives light; that it also smells good does not change this.'),
      3: say('Here the flame only melts the wax. What is used is the oil, on the skin.'),
    },
    wrong: {
      11: say('Class 11 has lamps and lanterns. A candle burns itself up and stands with wicks and fuels.'),
      5: say('Massage candles for therapeutic purposes would be there. The term says cosmetic.'),
      44: say('Giving a massage is a service.'),
    },
    hint: say('For one of the candles the flame is only a help.'),
  }),
  niceCase({
    key: 'sports-nutrition', difficulty: 3, tests: 'nice.dietary-supplements', tags: ['food', 'drinks', 'several-places'],
    title: say('For sportspeople', 'للرياضيين'),
    parts: [list('Vitamin tablets being dietary supplements; high-protein cereal bars; isotonic beverages.', 'أقراص فيتامين بوصفها مكملات غذائية؛ ألواح حبوب عالية البروتين؛ مشروبات متعادلة التوتر.'),
      told('“Our customers take all three for their health.”', '«يتناول زبائننا الثلاثة لصحتهم.»')],
    answer: keyOf({ tablets: '5', bars: '30', drinks: '32' }),
    accepted: {
      5: say('Tablets taken beside the meals are supplements.', 'الأقراص التي تؤخذ إلى جانب الوجبات مكملات.'),
      30: say('A cereal bar is eaten as food; much protein does not make it a supplement.', 'لوح الحبوب يؤكل غذاء، وكثرة البروتين لا تجعله مكملا.'),
      32: say('An isotonic beverage is drunk like other soft drinks.', 'المشروب المتعادل التوتر يشرب كسائر المشروبات المنعشة.'),
    },
    wrong: {
      29: say('Protein often comes from milk or meat, but the bar is named as one of cereals.', 'كثيرا ما يأتي البروتين من الحليب أو اللحم، لكن اللوح مسمى لوح حبوب.'),
      28: say('Class 28 has what sport is played with, not what sportspeople eat.', 'في الصنف 28 ما تمارس به الرياضة لا ما يأكله الرياضيون.'),
      44: say('Advice on nutrition is a service of class `44`.', 'المشورة في التغذية خدمة في الصنف `44`.'),
    },
    hint: say('Only one of the three is no food at all.', 'واحد فقط من الثلاثة ليس غذاء.'),
  }),
  niceCase({
    key: 'first-year', difficulty: 3, tests: 'nice.each-item-by-itself', tags: ['babies', 'medical', 'cosmetics', 'several-places'],
    title: say('The first year of life', 'السنة الأولى من العمر'),
    parts: [list('Infant formula; baby shampoo, not medicated; feeding bottles; disposable nappies for babies.', 'حليب رضع؛ شامبو أطفال غير علاجي؛ رضاعات؛ حفاضات أطفال تستعمل مرة واحدة.'), told('“Everything a baby needs in the first twelve months, from a single source.”', '«كل ما يحتاج إليه الرضيع في شهوره الاثني عشر الأولى من مصدر واحد.»')],
    answer: keyOf({ 'formula and nappies': '5', shampoo: '3', bottles: '10' }),
    accepted: {
      5: say('Food for babies is in class 5 without any medicine in it, and nappies stand there with other absorbent articles.', 'أغذية الرضع في الصنف 5 وإن خلت من الدواء، والحفاضات فيه مع سائر المواد الماصة.'),
      3: say('A shampoo without medicine, for however small a head.', 'شامبو بلا دواء، مهما صغر الرأس.'),
      10: say('Feeding bottles stand with the articles for nursing babies.', 'الرضاعات مع أدوات إرضاع الأطفال.'),
    },
    wrong: {
      29: say('Milk is there, but food made for babies has its own place.', 'الحليب فيه، لكن لأغذية الرضع مكانها.'),
      21: say('Bottles of the household are there; a feeding bottle is made for nursing.', 'فيه قوارير المنزل، والرضاعة صنعت للإرضاع.'),
      25: say('Nappies that are thrown away absorb; they are not clothing.', 'الحفاض الذي يرمى يمتص، فليس ملبسا.'),
      16: say('That nappies contain paper does not count against their purpose.', 'لا عبرة بأن في الحفاض ورقا أمام غرضه.'),
    },
    hint: say('Four items, three classes.', 'أربعة بنود في ثلاثة أصناف.'),
  }),
  niceCase({
    key: 'gum-against-smoking', difficulty: 2, tests: 'nice.medicated-or-not', tags: ['medical', 'tobacco', 'food'],
    title: say('A gum for those who stop smoking', 'علكة لمن يقلع عن التدخين'),
    parts: [term('Nicotine gum for use as an aid to stop smoking', 'علكة نيكوتين للمساعدة على الإقلاع عن التدخين'),
      seen('The draft has class 30, as for chewing gum, and class 34 “to be safe”.', 'في المسودة الصنف 30 كعلكة المضغ، والصنف 34 «احتياطا».')],
    answer: one('5'),
    accepted: { 5: say('It treats a dependence. The form of a gum and the substance of tobacco do not count against this purpose.', 'تعالج الإدمان. ولا عبرة بشكل العلكة ولا بمادة التبغ أمام هذا الغرض.') },
    wrong: {
      30: say('Chewing gum as a sweet is there. Nobody chews this one for its taste.', 'فيه العلكة حلوى، ولا أحد يمضغ هذه لطعمها.'),
      34: say('Class 34 serves smokers; this product serves those who stop.', 'الصنف 34 للمدخنين، وهذا المنتج لمن يقلعون.'),
      44: say('Helping people to stop smoking by therapy is a service; the gum is a good.', 'مساعدة الناس على الإقلاع علاجا خدمة، والعلكة سلعة.'),
    },
    rule: say('A product with a medical purpose is in class `5`, even when its form is that of food and its substance that of tobacco.', 'المنتج ذو الغرض الطبي في الصنف `5` ولو كان شكله شكل طعام ومادته مادة التبغ.'),
    hint: say('Why does somebody buy it?', 'لماذا يشتريه المرء؟'),
  }),
  niceCase({
    key: 'tea-with-a-promise', difficulty: 4, tests: 'nice.medicated-or-not', tags: ['drinks', 'medical', 'alternate'],
    title: say('A tea with a promise'),
    parts: [term('Herbal tea'), letter('“Our peppermint tea is sold in the tea shelf of supermarkets. As everybody knows, peppermint is good for the stomach, and the box says so in small letters. We ask for class 5.”')],
    answer: one('30', '5 1/2'),
    accepted: {
      30: say('The term says herbal tea and nothing more; sold among teas, drunk as tea. A common belief about a plant is no medical purpose.'),
      5: say('Defensible only with the letter in hand: a tea offered for a medical purpose is in class 5. The term would have to say “medicinal”; without the word half the mark.'),
    },
    wrong: {
      31: say('Fresh peppermint would be there. These leaves are dried and packed for making a drink.'),
      32: say('Drinks based on tea, herbal tea included, are not among the soft drinks.'),
      3: say('Nothing is put on the skin.'),
    },
    rule: say('Herbal teas are in class `30`, medicinal teas in class `5`. The purpose has to stand in the term: what a letter or a label adds does not change the class of a clear term.'),
    hint: say('Read the term alone, then ask whether the letter may change it.'),
  }),
];
