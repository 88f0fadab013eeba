import { keyOf, say } from '../writing';
import { list, niceCase, seen, told } from './nice-case';

/** Materials from raw to ready: how far they are worked, metal or not, and works of art. */
export const niceMaterials = [
  niceCase({
    key: 'plastic-step-by-step', difficulty: 3, tests: 'nice.stage-of-working', tags: ['plastics', 'several-places'],
    title: say('Plastic, step by step', 'البلاستيك خطوة خطوة'),
    parts: [list('Unprocessed plastics in granules; semi-processed plastics in sheets; containers of plastic for storage; cups of plastic.', 'لدائن غير معالجة على شكل حبيبات؛ لدائن نصف معالجة على شكل ألواح؛ حاويات تخزين من البلاستيك؛ أكواب من البلاستيك.'), seen('One factory, one material; the applicant asks for class 17 only.', 'مصنع واحد ومادة واحدة، ويطلب المودع الصنف 17 وحده.')],
    answer: keyOf({ granules: '1', sheets: '17', containers: '20', cups: '21' }),
    accepted: {
      1: say('Granules are the raw material of the plastics industry.', 'الحبيبات هي المادة الخام لصناعة اللدائن.'),
      17: say('Sheets wait to be made into something: half-finished plastics.', 'الألواح تنتظر أن يصنع منها شيء: لدائن نصف مصنعة.'),
      20: say('Storage containers that are not of metal stand with furniture.', 'حاويات التخزين غير المعدنية مع الأثاث.'),
      21: say('A cup is for the household and the table.', 'الكوب للمنزل والمائدة.'),
    },
    wrong: {
      16: say('Bags and films of plastic for packaging are there; none is listed.', 'فيه أكياس التغليف وأغشيته من البلاستيك، ولا شيء منها هنا.'),
      19: say('Plastics as building materials are there; nothing says that the sheets are for building.', 'فيه اللدائن موادَّ بناء، ولا شيء يقول إن الألواح للبناء.'),
      40: say('Moulding plastics for others is a service.', 'قولبة اللدائن للغير خدمة.'),
    },
    hint: say('Raw, half-worked, and two finished things with different purposes.', 'خام، ونصف مشغول، وشيئان جاهزان مختلفا الغرض.'),
  }),
  niceCase({
    key: 'from-the-tree', difficulty: 4, tests: 'nice.stage-of-working', tags: ['wood', 'several-places'],
    title: say('From the tree', 'من الشجرة'),
    parts: [list('Unsawn timber; planks for building; bookcases of wood; firewood; felling of timber.', 'خشب غير منشور؛ ألواح خشبية للبناء؛ خزائن كتب من خشب؛ حطب؛ قطع الأشجار.'), seen('One of the five items is a service.', 'أحد البنود الخمسة خدمة.')],
    answer: keyOf({ timber: '31', planks: '19', bookcases: '20', firewood: '4', felling: '40' }),
    accepted: {
      31: say('As it comes from the forest: raw produce.', 'كما يأتي من الغابة: منتج خام.'),
      19: say('Sawn for building: a building material that is not of metal.', 'منشور للبناء: مادة بناء غير معدنية.'),
      20: say('A bookcase is furniture.', 'خزانة الكتب أثاث.'),
      4: say('Wood for burning is fuel.', 'خشب الحرق وقود.'),
      40: say('Timber felling and processing stand with the treatment of materials, not with forestry.', 'قطع الأشجار ومعالجة خشبها مع معالجة المواد لا مع الحراجة.'),
    },
    wrong: {
      44: say('Forestry services such as planting and care are there; felling is not.', 'فيه خدمات الحراجة كالغرس والرعاية، وليس القطع.'),
      37: say('Nothing is built or repaired.', 'لا شيء يبنى أو يصلح.'),
      17: say('Wood is no insulating or half-finished plastic material.', 'الخشب ليس مادة عزل ولا لدائن نصف مصنعة.'),
    },
    hint: say('The service is the surprise: think of treatment, not of the forest.', 'المفاجأة في الخدمة: فكر في المعالجة لا في الغابة.'),
  }),
  niceCase({
    key: 'from-the-sheep', difficulty: 2, tests: 'nice.stage-of-working', tags: ['textiles', 'clothing', 'several-places'],
    title: say('From the sheep', 'من الخروف'),
    parts: [list('Raw wool; wool yarn; woollen fabrics; pullovers of wool; carpets of wool.', 'صوف خام؛ غزل صوف؛ أقمشة صوفية؛ كنزات من صوف؛ سجاد من صوف.'), told('“We keep sheep, spin, weave and knit, and sell at every step.”', '«نربي الأغنام ونغزل وننسج ونحيك، ونبيع في كل مرحلة.»')],
    answer: keyOf({ raw: '22', yarn: '23', fabrics: '24', pullovers: '25', carpets: '27' }),
    accepted: {
      22: say('Raw fibres for textiles.', 'ألياف خام للنسيج.'),
      23: say('Spun, it is yarn.', 'إذا غزل صار غزلا.'),
      24: say('Woven, it is fabric.', 'إذا نسج صار قماشا.'),
      25: say('A pullover is worn.', 'الكنزة تلبس.'),
      27: say('A carpet covers the floor.', 'السجاد يغطي الأرض.'),
    },
    wrong: {
      31: say('The live sheep is there. Shorn wool is a textile fibre.', 'فيه الخروف الحي، أما الصوف المجزوز فليف نسيجي.'),
      26: say('Trimmings and ribbons are there.', 'فيه الزخارف والأشرطة.'),
      40: say('Spinning and weaving for others are services.', 'الغزل والنسج للغير خدمات.'),
      18: say('Skins are there, with or without the wool; the wool alone is not.', 'فيه الجلود بصوفها أو بدونه، لا الصوف وحده.'),
    },
    hint: say('Five steps, five classes, nearly in a row.', 'خمس مراحل وخمسة أصناف متتالية تقريبا.'),
  }),
  niceCase({
    key: 'at-the-sculptors', difficulty: 4, tests: 'nice.material-when-no-purpose', tags: ['art', 'several-places'],
    title: say('At the sculptor’s', 'عند النحات'),
    parts: [list('Statues of bronze; statues of marble; statues of wood; statues of porcelain; figurines of papier mâché.', 'تماثيل من البرونز؛ تماثيل من الرخام؛ تماثيل من الخشب؛ تماثيل من الخزف؛ مجسمات من عجينة الورق.'),
      told('“All are works of art, so they should be together.”', '«كلها أعمال فنية فينبغي أن تكون معا.»')],
    answer: keyOf({ bronze: '6', marble: '19', wood: '20', porcelain: '21', paper: '16' }),
    accepted: {
      6: say('Bronze is an alloy of common metals.', 'البرونز سبيكة من معادن عادية.'),
      19: say('Stone, marble and concrete share a class with building materials.', 'الحجر والرخام والخرسانة في صنف مواد البناء.'),
      20: say('Wood, wax, plaster and plastic share a class with furniture.', 'الخشب والشمع والجص والبلاستيك في صنف الأثاث.'),
      21: say('Porcelain, earthenware and glass share a class with tableware.', 'الخزف والفخار والزجاج في صنف آنية المائدة.'),
      16: say('Papier mâché is paper.', 'عجينة الورق ورق.'),
    },
    wrong: {
      14: say('Statues of precious metal are there. Bronze shines, but is not precious.', 'فيه تماثيل المعدن النفيس. والبرونز يلمع وليس نفيسا.'),
      28: say('A statue is looked at, not played with.', 'التمثال ينظر إليه ولا يلعب به.'),
      41: say('Showing works of art to the public is a service.', 'عرض الأعمال الفنية على الجمهور خدمة.'),
    },
    hint: say('There is no class for art. What remains to decide by?', 'ليس هناك صنف للفن. فبم نفصل؟'),
  }),
  niceCase({
    key: 'pipes', difficulty: 3, tests: 'nice.metal-or-not', tags: ['building', 'pipes', 'several-places'],
    title: say('Pipes', 'أنابيب'),
    parts: [list('Pipes of metal; rigid pipes, not of metal, for building; flexible hoses, not of metal; pipes being parts of sanitary installations.', 'أنابيب معدنية؛ أنابيب صلبة غير معدنية للبناء؛ خراطيم مرنة غير معدنية؛ أنابيب هي أجزاء من تركيبات صحية.'), seen('A wholesaler’s list. He adds: “The material should not matter.”', 'قائمة تاجر جملة، ويضيف: «لا ينبغي أن تفصل المادة.»')],
    answer: keyOf({ metal: '6', rigid: '19', flexible: '17', sanitary: '11' }),
    accepted: {
      6: say('Pipes of metal are goods of common metal.', 'الأنابيب المعدنية منتجات من معدن عادي.'),
      19: say('Rigid and not of metal: a building material.', 'صلبة غير معدنية: مادة بناء.'),
      17: say('Flexible pipes without metal have their place beside rubber.', 'للأنابيب المرنة غير المعدنية مكانها إلى جانب المطاط.'),
      11: say('A part of a sanitary installation goes with it, whatever it is made of.', 'الجزء من تركيب صحي يتبعه أيا كانت مادته.'),
    },
    wrong: {
      7: say('Pipes of machines would follow the machine.', 'أنابيب الآلات تتبع الآلة.'),
      37: say('Laying pipes is a service.', 'مد الأنابيب خدمة.'),
      34: say('These pipes are not for smokers.', 'ليست هذه غلايين المدخنين.'),
    },
    hint: say('Metal, rigid, flexible, and one that belongs to something.', 'معدني، وصلب، ومرن، وواحد يتبع غيره.'),
  }),
];
