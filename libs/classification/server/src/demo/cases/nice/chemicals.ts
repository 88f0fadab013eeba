import { keyOf, one, say } from '../writing';
import { list, niceCase, seen, term, told } from './nice-case';

/** Chemicals, colours, oils and raw metals: what a preparation is used for. */
export const niceChemicals = [
  niceCase({
    key: 'field-and-garden', difficulty: 3, tests: 'nice.preparations-by-use', tags: ['chemicals', 'agriculture', 'several-places'],
    title: say('A supplier of farmers', 'مورد للمزارعين'),
    parts: [list('Fertilizers; herbicides; mulch of straw.', 'أسمدة؛ مبيدات أعشاب؛ فرش من القش لتغطية التربة.'),
      told('“All three are spread on the field. We should like to have them in one class.”', '«الثلاثة تنثر في الحقل، ونود أن تكون في صنف واحد.»')],
    answer: keyOf({ fertilizers: '1', herbicides: '5', mulch: '31' }),
    accepted: {
      1: say('Fertilizers feed the plants: chemicals for agriculture.', 'الأسمدة تغذي النبات: مواد كيميائية للزراعة.'),
      5: say('Herbicides kill plants. Whatever destroys weeds, fungi or vermin stands beside the medicines.', 'مبيدات الأعشاب تقتل النبات. وكل ما يقضي على الأعشاب والفطريات والآفات مع الأدوية.'),
      31: say('Straw is a plant residue that nobody has processed. Laid on the soil, it is still straw.', 'القش بقايا نباتية لم تعالج، وهو إذا وضع على التربة ما زال قشا.'),
    },
    wrong: {
      44: say('Killing weeds for a farmer is a service of class `44`; the list names what is sold to him.', 'إبادة الأعشاب لمزارع خدمة في الصنف `44`، والقائمة تسمي ما يباع له.'),
      22: say('Class 22 has raw fibres for textiles and stuffing. Straw for covering the soil is a product of the field.', 'الصنف 22 للألياف الخام للنسيج والحشو. وقش تغطية التربة منتج زراعي.'),
      19: say('Mulch builds nothing; it is not a material of construction.', 'غطاء التربة لا يبنى به، فليس مادة بناء.'),
    },
    hint: say('One feeds, one kills, one only covers.', 'أحدها يغذي والثاني يقتل والثالث يغطي فقط.'),
  }),
  niceCase({
    key: 'oil-for-beams', difficulty: 3, tests: 'nice.preparations-by-use', tags: ['chemicals', 'oils'],
    title: say('An oil against rot'),
    parts: [term('Oils for the preservation of wood'), told('The oil is brushed onto beams and fences before winter. It sinks in and keeps rot and worms away. It gives no colour.')],
    answer: one('2'),
    accepted: { 2: say('What protects wood from decay stands with paints and varnishes, even when it is an oil and does not colour.') },
    wrong: {
      4: say('Class 4 keeps the oils that lubricate, burn or preserve leather and masonry. For wood there is an exception.'),
      1: say('It is no raw chemical for a factory: it is a finished preparation for protecting wood.'),
      19: say('The beam is a building material; what is brushed onto it is not.'),
      5: say('That worms stay away is an effect of protecting the wood; it is not sold as a poison for vermin.'),
    },
    hint: say('Oils are spread over several classes. Think of what stands in the shop beside this tin.'),
  }),
  niceCase({
    key: 'things-that-stick', difficulty: 2, tests: 'nice.preparations-by-use', tags: ['chemicals', 'stationery', 'medical', 'several-places'],
    title: say('Everything that sticks', 'كل ما يلصق'),
    parts: [list('Adhesives for use in the furniture industry; glue sticks for paper; adhesive plasters for wounds.', 'مواد لاصقة لصناعة الأثاث؛ أصابع غراء للورق؛ لصقات للجروح.'), seen('The applicant proposes class 16 for the whole list, “adhesives”.', 'يقترح المودع الصنف 16 للقائمة كلها بوصفها «لواصق».')],
    answer: keyOf({ industry: '1', paper: '16', wounds: '5' }),
    accepted: {
      1: say('Adhesives for industry are chemicals that a factory uses up.', 'لواصق الصناعة مواد كيميائية يستهلكها المصنع.'),
      16: say('Glue for the desk and the household is stationery.', 'غراء المكتب والمنزل من القرطاسية.'),
      5: say('A plaster covers a wound: a medical dressing.', 'اللصقة تغطي جرحا: ضماد طبي.'),
    },
    wrong: {
      17: say('Class 17 has adhesive tapes for technical use, not glue and not plasters.', 'في الصنف 17 الأشرطة اللاصقة للاستعمال التقني لا الغراء ولا اللصقات.'),
      20: say('The furniture is in class 20; the glue that holds it together is not furniture.', 'الأثاث في الصنف 20، أما الغراء الذي يمسكه فليس أثاثا.'),
      10: say('Class 10 has instruments and supports. A dressing is used up on the wound.', 'الصنف 10 للأدوات والدعامات. أما الضماد فيستهلك على الجرح.'),
    },
    hint: say('A factory, a school bag, a first-aid box.', 'مصنع، وحقيبة مدرسية، وعلبة إسعاف.'),
  }),
  niceCase({
    key: 'lavender-oil-in-drums', difficulty: 5, tests: 'nice.edition-in-force', tags: ['oils', 'cosmetics', 'edition-2026'],
    title: say('Lavender oil in drums'),
    parts: [term('Essential oils for use in the manufacture of cosmetics'), told('Distilled lavender oil in drums of 200 litres. The only customers are makers of creams and soaps, who mix it in. “Our older registrations have it in class 3.”')],
    answer: one('1'),
    accepted: { 1: say('An ingredient that goes into the making of other goods. Since 2026 essential oils no longer stand together in class 3: they follow what they are for, and ingredients for manufacturers are in class 1.') },
    wrong: {
      3: say('Right until the end of 2025. Class `3` keeps what people put on themselves or use to scent a room; here a factory is the user.'),
      5: say('No medical purpose is named.'),
      4: say('Class 4 has oils that lubricate or burn, not oils that smell good.'),
      30: say('An essential oil for flavouring food would be there; creams are not food.'),
    },
    rule: say('Since NCL 13 essential oils are classified by their purpose like other goods. Ingredients for the manufacture of goods of other classes are in class `1`.'),
    hint: say('Who opens the drum, and what leaves his factory?'),
  }),
  niceCase({
    key: 'three-salts', difficulty: 4, tests: 'nice.preparations-by-use', tags: ['chemicals', 'food', 'cosmetics', 'several-places'],
    title: say('One salt mine, three products'),
    parts: [list('Cooking salt; bath salts, not for medical purposes; salt for softening water in industrial plants.'), told('“It is the same salt. Only the bag is different.”')],
    answer: keyOf({ cooking: '30', bath: '3', softening: '1' }),
    accepted: {
      30: say('Salt for the kitchen seasons food.'),
      3: say('Salt for the bath cares for the body, and no medical purpose is claimed.'),
      1: say('Salt that softens water is a chemical for a technical process.'),
    },
    wrong: {
      5: say('Class `5` would be right for bath salts with a medical purpose. The term excludes it.'),
      31: say('Class 31 has products of land and sea that live or grow; salt is a mineral.'),
      29: say('Salt seasons and is in class `30`, although it is used to keep meat and fish.'),
    },
    hint: say('The substance is the same, so it cannot be what decides.'),
  }),
];
