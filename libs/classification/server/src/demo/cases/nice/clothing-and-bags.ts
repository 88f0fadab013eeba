import { keyOf, one, say } from '../writing';
import { list, niceCase, seen, term, told } from './nice-case';

/** Clothing, haberdashery, jewellery, bags: what is worn, what fastens it, what carries. */
export const niceClothingAndBags = [
  niceCase({
    key: 'work-clothes', difficulty: 2, tests: 'nice.protective-or-ordinary-wear', tags: ['clothing', 'safety', 'medical', 'several-places'],
    title: say('Dressed for work', 'ملابس العمل'),
    parts: [list('Rain coats; bullet-proof vests; gowns especially for operating rooms.', 'معاطف مطر؛ صدريات واقية من الرصاص؛ أردية خاصة بغرف العمليات.'), told('“We dress people at work: on the road, in banks, in hospitals.”', '«نكسو الناس في أعمالهم: على الطريق وفي المصارف والمستشفيات.»')],
    answer: keyOf({ rain: '25', bullets: '9', operations: '10' }),
    accepted: {
      25: say('Against rain one wears ordinary clothing.', 'المطر تكفيه ملابس عادية.'),
      9: say('A vest that stops bullets saves lives: safety equipment.', 'الصدرية التي توقف الرصاص تنقذ الأرواح: معدات سلامة.'),
      10: say('Clothing made for operating rooms has a medical purpose.', 'الملابس المصنوعة لغرف العمليات غرضها طبي.'),
    },
    wrong: {
      5: say('Class 5 has what is used up on the patient, not what the surgeon wears.', 'في الصنف 5 ما يستهلك على المريض لا ما يلبسه الجراح.'),
      13: say('Weapons are there, not the protection against them.', 'فيه الأسلحة لا الوقاية منها.'),
      24: say('Fabrics are there; these goods are ready to wear.', 'فيه الأقمشة، وهذه جاهزة للبس.'),
    },
    hint: say('Ask what would happen without it.', 'اسأل ماذا يحدث بدونه.'),
  }),
  niceCase({
    key: 'warm-on-the-motorcycle', difficulty: 4, tests: 'nice.edition-in-force', tags: ['clothing', 'heating', 'edition-2026'],
    title: say('Warm on the motorcycle'),
    parts: [term('Electrically heated jackets'), told('Thin wires in the lining are fed by a battery in the pocket. “In our registration of 2021 the jacket is in class 11.”')],
    answer: one('25'),
    accepted: { 25: say('Since 2026 electrically heated clothing stands with clothing: it is worn, and heating is an addition.') },
    wrong: {
      11: say('Right in earlier editions. Heated blankets and cushions stayed there; clothing left.'),
      9: say('Nothing protects against serious injury, and the wires handle no data.'),
      10: say('No medical purpose is named.'),
      12: say('A motorcycle is only the place where it is worn.'),
    },
    hint: say('Blankets stayed, jackets left.'),
  }),
  niceCase({
    key: 'ring-of-leather', difficulty: 3, tests: 'nice.finished-goods-by-purpose', tags: ['jewellery', 'leather'],
    title: say('A ring of leather', 'حلقة من جلد'),
    parts: [term('Key rings of leather', 'حلقات مفاتيح من الجلد'), told('A strap of leather with a metal ring for two or three keys. Sold at the counter of shoe shops.', 'شريط من جلد بحلقة معدنية لمفتاحين أو ثلاثة، يباع في متاجر الأحذية.')],
    answer: one('14'),
    accepted: { 14: say('Key rings and key chains are named with jewellery, of whatever material.', 'حلقات المفاتيح وسلاسلها مسماة مع الحلي أيا كانت مادتها.') },
    wrong: {
      18: say('Leather is only the material, and key rings have their place by name.', 'الجلد مادة فقط، ولحلقات المفاتيح مكانها بالاسم.'),
      6: say('A bare split ring of metal is small ironware. With a strap or a fob it is a key ring, and these are named elsewhere.', 'الحلقة المعدنية المجردة من الخردوات. أما مع شريط أو معلقة فهي حلقة مفاتيح، ولها مكان مسمى غيره.'),
      26: say('Charms for other things than jewellery and keys are there.', 'فيه المعلقات لغير الحلي والمفاتيح.'),
      25: say('A shoe shop sells it, and that is all they have in common.', 'يبيعها متجر أحذية، وهذا كل ما يجمعهما.'),
    },
    rule: say('Goods that a class names stay there, whatever they are made of. Material decides only when neither name nor purpose does.', 'السلع المسماة في صنف تبقى فيه أيا كانت مادتها. ولا تفصل المادة إلا إذا لم يفصل الاسم ولا الغرض.'),
    hint: say('Do not stop at the leather.', 'لا تتوقف عند الجلد.'),
  }),
  niceCase({
    key: 'five-bags', difficulty: 4, tests: 'nice.containers-follow-content', tags: ['luggage', 'electronics', 'sports', 'paper', 'several-places'],
    title: say('A maker of bags'),
    parts: [list('Travelling bags; bags adapted for laptops; golf bags; bags of plastic for packaging; mail bags.'), seen('Filed in class 18 alone: “A bag is a bag.”')],
    answer: keyOf({ travel: '18', laptops: '9', golf: '28', packaging: '16', mail: '22' }),
    accepted: {
      18: say('Luggage for whatever one takes along.'),
      9: say('Adapted to a laptop, it goes with the laptop.'),
      28: say('A golf bag holds clubs and goes with them.'),
      16: say('Packaging of plastic or paper goes by its material: class 16.'),
      22: say('Mail bags, like sacks, have no other purpose than to hold in bulk.'),
    },
    wrong: {
      20: say('Rigid containers that are not of metal are there, not bags.'),
      17: say('Bags of rubber for packaging are there; these are of plastic.'),
      39: say('Packing and carrying for others are services.'),
    },
    hint: say('Five bags, five classes: look at what goes into each.'),
  }),
  niceCase({
    key: 'shade-and-shelter', difficulty: 5, tests: 'nice.finished-goods-by-purpose', tags: ['umbrellas', 'home', 'several-places'],
    title: say('Shade and shelter'),
    parts: [list('Umbrellas for the rain; patio umbrellas; indoor window blinds; outdoor blinds of textile; curtains of textile.'), told('“Whatever stands between you and the weather.”')],
    answer: keyOf({ umbrellas: '18', 'patio umbrellas and outdoor blinds': '22', 'indoor blinds': '20', curtains: '24' }),
    accepted: {
      18: say('Umbrellas and parasols that one carries along are in class 18.'),
      22: say('What stands outdoors as a roof of cloth is with tents and awnings: patio umbrellas and outdoor blinds of textile.'),
      20: say('Blinds for indoors are furnishing.'),
      24: say('Curtains of textile are household textiles.'),
    },
    wrong: {
      19: say('Outdoor blinds that are neither of metal nor of textile are there.'),
      6: say('Outdoor blinds of metal are there.'),
      27: say('Wall and floor coverings are there; nothing here is fixed on a wall or laid on a floor.'),
    },
    hint: say('Two questions: carried or standing, indoors or outdoors.'),
  }),
];
