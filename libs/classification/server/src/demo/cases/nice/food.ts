import { keyOf, one, say } from '../writing';
import { list, niceCase, seen, term, told } from './nice-case';

/** Food, drinks and tobacco: origin, preparation, base. */
export const niceFood = [
  niceCase({
    key: 'tomatoes', difficulty: 2, tests: 'nice.food-by-origin-and-preparation', tags: ['food', 'drinks', 'several-places'],
    title: say('Tomatoes', 'طماطم'),
    parts: [list('Fresh tomatoes; tinned tomatoes; ketchup; tomato juice [beverage]; tomato juice for cooking.', 'طماطم طازجة؛ طماطم معلبة؛ كاتشب؛ عصير طماطم [مشروب]؛ عصير طماطم للطهي.'), told('“From our field to your table: one brand for all of it.”', '«من حقلنا إلى مائدتكم: علامة واحدة للجميع.»')],
    answer: keyOf({ fresh: '31', 'tinned and for cooking': '29', ketchup: '30', drink: '32' }),
    accepted: {
      31: say('Picked and washed, a tomato is still fresh produce.', 'الطماطم المقطوفة المغسولة ما زالت طازجة.'),
      29: say('Preserved vegetables, and juice that goes into the pot, stand together.', 'الخضراوات المحفوظة والعصير الذي يوضع في القدر معا.'),
      30: say('Ketchup seasons other food: a sauce.', 'الكاتشب يتبل غيره: صلصة.'),
      32: say('Juice for drinking is a soft drink.', 'عصير الشرب مشروب غير كحولي.'),
    },
    wrong: {
      5: say('That tomatoes are healthy is no medical purpose.', 'كون الطماطم صحية ليس غرضا طبيا.'),
      43: say('Serving is not listed.', 'التقديم غير مذكور.'),
      33: say('No alcohol is named.', 'لا كحول مذكور.'),
    },
    hint: say('The two juices part company at the stove.', 'يفترق العصيران عند الموقد.'),
  }),
  niceCase({
    key: 'soya', difficulty: 3, tests: 'nice.food-by-origin-and-preparation', tags: ['food', 'drinks', 'several-places'],
    title: say('A bean with many lives', 'حبة لها حيوات كثيرة'),
    parts: [list('Soya beans, fresh; soya milk; tofu; soya sauce; soya flour for food; soya-based beverages, other than milk substitutes.', 'فول صويا طازج؛ حليب صويا؛ توفو؛ صلصة صويا؛ دقيق صويا للأكل؛ مشروبات قائمة على الصويا غير بدائل الحليب.'), seen('Class 29 is proposed for all, “as for tofu”.', 'المقترح للجميع الصنف 29 «كالتوفو».')],
    answer: keyOf({ fresh: '31', 'milk and tofu': '29', 'sauce and flour': '30', beverages: '32' }),
    accepted: {
      31: say('Fresh beans are produce of the field.', 'الفول الطازج من منتجات الحقل.'),
      29: say('What takes the place of milk stands with milk, and tofu is a prepared vegetable product.', 'ما يحل محل الحليب مع الحليب، والتوفو منتج نباتي محضر.'),
      30: say('Sauces season, and flour stands with cereals and bakery.', 'الصلصة تتبل، والدقيق مع الحبوب والمخبوزات.'),
      32: say('Drunk for thirst and not in the place of milk: a soft drink.', 'يشرب للعطش لا بدل الحليب: مشروب غير كحولي.'),
    },
    wrong: {
      1: say('Flour for industry would be there; the term says food.', 'فيه دقيق الصناعة، والبند يقول للأكل.'),
      5: say('Protein of soya taken as a supplement would be there.', 'فيه بروتين الصويا إذا أخذ مكملا.'),
      4: say('Oils that are not for food are there.', 'فيه الزيوت غير الغذائية.'),
    },
    hint: say('There are two drinks, and only one replaces milk.', 'هناك مشروبان، وأحدهما فقط بديل للحليب.'),
  }),
  niceCase({
    key: 'from-the-hive', difficulty: 2, tests: 'nice.food-by-origin-and-preparation', tags: ['food', 'animals'],
    title: say('From the hive', 'من الخلية'),
    parts: [term('Honey', 'عسل'), seen('The draft says class 29, “food from an animal”.', 'تقول المسودة الصنف 29 «غذاء من حيوان».')],
    answer: one('30'),
    accepted: { 30: say('Honey sweetens: it stands with sugar and syrup.', 'العسل يحلي: مكانه مع السكر والشراب المحلى.') },
    wrong: {
      29: say('Meat, milk and eggs are there. Honey is named with the sweetening substances, although bees make it.', 'فيه اللحم والحليب والبيض. والعسل مسمى مع المحليات وإن صنعه النحل.'),
      31: say('The bees are there; honey is ready to eat.', 'فيه النحل، أما العسل فجاهز للأكل.'),
      5: say('Honey as a medicine would have to be named as such.', 'العسل دواء لا بد أن يسمى كذلك.'),
    },
    hint: say('What does one put it on, and what would one use instead?', 'على ماذا يوضع، وما الذي يستعمل بدله؟'),
  }),
  niceCase({
    key: 'a-tray-of-drinks', difficulty: 4, tests: 'nice.drinks-by-base', tags: ['drinks', 'several-places'],
    title: say('A tray of drinks', 'صينية مشروبات'),
    parts: [list('Chocolate-flavoured milk beverages, milk predominating; iced tea; lemonade; de-alcoholised wine; cider with alcohol.', 'مشروبات حليب بنكهة الشوكولاتة يغلب فيها الحليب؛ شاي مثلج؛ عصير ليمون محلى؛ نبيذ منزوع الكحول؛ سيدر كحولي.'), seen('The applicant asks for class 32, “beverages”, and for class 33 because of the wine.', 'يطلب المودع الصنف 32 «مشروبات» والصنف 33 بسبب النبيذ.')],
    answer: keyOf({ milk: '29', tea: '30', 'lemonade and de-alcoholised wine': '32', cider: '33' }),
    accepted: {
      29: say('Milk predominates, chocolate only flavours.', 'الحليب هو الغالب والشوكولاتة نكهة فقط.'),
      30: say('Drinks based on tea stay with tea, cold as well as hot.', 'المشروبات القائمة على الشاي مع الشاي، باردة أو ساخنة.'),
      32: say('Soft drinks, and wine from which the alcohol was taken.', 'المشروبات غير الكحولية والنبيذ الذي نزع كحوله.'),
      33: say('Cider with alcohol is an alcoholic drink other than beer.', 'السيدر الكحولي مشروب كحولي غير البيرة.'),
    },
    wrong: {
      5: say('No medical purpose is named.', 'لا غرض طبي مذكور.'),
      31: say('Drinks for pets are there.', 'فيه مشروبات الحيوانات.'),
      43: say('Serving drinks is a service; a list of goods stands here.', 'تقديم المشروبات خدمة، وهذه قائمة سلع.'),
    },
    hint: say('Four classes. What the wine no longer has decides its place.', 'أربعة أصناف. وما فقده النبيذ يحدد مكانه.'),
  }),
  niceCase({
    key: 'herbs', difficulty: 4, tests: 'nice.finished-goods-by-purpose', tags: ['food', 'medical', 'tobacco', 'several-places'],
    title: say('A dealer in herbs', 'تاجر أعشاب'),
    parts: [list('Fresh herbs; dried herbs for seasoning; medicinal herbs; herbs for smoking.', 'أعشاب طازجة؛ أعشاب مجففة للتتبيل؛ أعشاب طبية؛ أعشاب للتدخين.'), told('“The same fields, the same plants; our customers decide what they do with them.”', '«الحقول نفسها والنباتات نفسها، وزبائننا يقررون ما يصنعون بها.»')],
    answer: keyOf({ fresh: '31', seasoning: '30', medicinal: '5', smoking: '34' }),
    accepted: {
      31: say('Fresh, they are produce of the garden.', 'الطازجة من منتجات البستان.'),
      30: say('Dried for the kitchen, they season.', 'المجففة للمطبخ تتبل.'),
      5: say('With a medical purpose they are medicine.', 'ذات الغرض الطبي دواء.'),
      34: say('What is smoked in the place of tobacco stands with tobacco.', 'ما يدخن بدل التبغ مع التبغ.'),
    },
    wrong: {
      29: say('Preserved vegetables are there; herbs that season are not.', 'فيه الخضراوات المحفوظة لا أعشاب التتبيل.'),
      3: say('Nothing says that the herbs scent or care for the body.', 'لا شيء يقول إن الأعشاب تعطر أو تعنى بالجسم.'),
      44: say('Treating with herbs is a service.', 'المداواة بالأعشاب خدمة.'),
    },
    hint: say('The same plant, four ends.', 'النبتة نفسها وأربع نهايات.'),
  }),
  niceCase({
    key: 'party-table', difficulty: 4, tests: 'nice.food-by-origin-and-preparation', tags: ['food', 'several-places'],
    title: say('On the table of a party'),
    parts: [list('Potato crisps; corn chips; meat pies; salted almonds; chocolate-coated almonds; fresh grapes.'), told('“Salty things in 29, sweet things in 30?”')],
    answer: keyOf({ 'crisps and salted almonds': '29', 'corn chips, pies and chocolate almonds': '30', grapes: '31' }),
    accepted: {
      29: say('Crisps are prepared vegetables, salted almonds are prepared nuts.'),
      30: say('Corn is a cereal, a pie is bakery even when it is full of meat, and chocolate turns a nut into a sweet.'),
      31: say('Fresh fruit is produce.'),
    },
    wrong: {
      43: say('Catering for a party would be there.'),
      32: say('Grapes may become juice, but are not listed as juice.'),
    },
    hint: say('Salt and sugar decide nothing. Potato or cereal?'),
  }),
  niceCase({
    key: 'vapour-and-ash', difficulty: 5, tests: 'nice.finished-goods-by-purpose', tags: ['tobacco', 'electronics', 'medical', 'vehicles', 'several-places'],
    title: say('Vapour and ash'),
    parts: [list('Electronic cigarettes; flavourings for use in electronic cigarettes; batteries for electronic cigarettes; tobacco-free cigarettes for medical purposes; ashtrays for automobiles.'), seen('Filed in class 34 for all five items.')],
    answer: keyOf({ 'cigarettes and flavourings': '34', batteries: '9', medical: '5', ashtrays: '12' }),
    accepted: {
      34: say('What is inhaled in the place of tobacco, and what gives it its taste, serves smokers.'),
      9: say('Batteries and chargers stay electrical, also those of electronic cigarettes.'),
      5: say('The medical purpose is in the term.'),
      12: say('An ashtray made for a car goes with the car, not with the smoker’s articles.'),
    },
    wrong: {
      10: say('An inhaler for patients would be there; the cigarette for medical purposes is named with the preparations.'),
      30: say('Flavourings for food and drink are there.'),
      11: say('Heating a liquid is how it works, not what it is for.'),
    },
    hint: say('Four classes. Two of the items leave the smoker’s class although they seem to belong to him.'),
  }),
];
