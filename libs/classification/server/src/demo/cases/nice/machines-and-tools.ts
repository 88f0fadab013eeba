import { keyOf, one, say } from '../writing';
import { list, niceCase, seen, term, told } from './nice-case';

/** Machines, tools, cutlery and utensils: motor or hand, cutting or serving. */
export const niceMachinesAndTools = [
  niceCase({
    key: 'two-screwdrivers', difficulty: 1, tests: 'nice.machine-or-hand-tool', tags: ['tools', 'several-places'],
    title: say('Two screwdrivers', 'مفكان'),
    parts: [list('Screwdrivers, non-electric; cordless electric screwdrivers.', 'مفكات غير كهربائية؛ مفكات كهربائية لاسلكية.'), told('“Both turn the same screws. The second one only saves strength.”', '«كلاهما يدير البراغي نفسها، والثاني يوفر الجهد فقط.»')],
    answer: keyOf({ 'by hand': '8', electric: '7' }),
    accepted: {
      8: say('The hand turns it: a hand tool.', 'اليد تديره: عدة يدوية.'),
      7: say('A motor turns it. That the hand holds it does not make it hand-operated.', 'المحرك يديره، وكون اليد تمسكه لا يجعله يدويا.'),
    },
    wrong: {
      9: say('A battery alone does not bring a tool to class 9.', 'البطارية وحدها لا تنقل العدة إلى الصنف 9.'),
      6: say('Screws of metal are there, not what turns them.', 'فيه البراغي المعدنية لا ما يديرها.'),
    },
    hint: say('Both are held in the hand; that is not the question.', 'كلاهما يمسك باليد، وليس هذا هو السؤال.'),
  }),
  niceCase({
    key: 'kitchen-drawer', difficulty: 4, tests: 'nice.machine-or-hand-tool', tags: ['kitchen', 'tools', 'several-places'],
    title: say('A drawer in the kitchen'),
    parts: [list('Cheese slicers, hand-operated; garlic presses; electric blenders for household purposes; waffle irons, electric.'), seen('Filed in class 21, “kitchen utensils”. The examiner has objected to three of the four items.')],
    answer: keyOf({ slicers: '8', presses: '21', blenders: '7', 'waffle irons': '11' }),
    accepted: {
      8: say('Hand-operated kitchen tools that cut stand with cutlery.'),
      21: say('A press crushes by hand: a utensil of the kitchen.'),
      7: say('A blender is driven by a motor and only mixes.'),
      11: say('An electric waffle iron bakes: it makes heat.'),
    },
    wrong: {
      9: say('Nothing measures, computes or switches.'),
      30: say('Waffles would be there, not what bakes them.'),
    },
    rule: say('In the kitchen: cutting by hand class `8`, mixing and pressing by hand class `21`, mixing by a motor class `7`, heating by electricity class `11`.'),
    hint: say('Ask of each: does it cut, crush, turn or heat?'),
  }),
  niceCase({
    key: 'seams', difficulty: 1, tests: 'nice.machine-or-hand-tool', tags: ['machines', 'sewing'],
    title: say('A machine for the sewing room'),
    parts: [term('Sewing machines for household use'), told('Driven by a small motor, with a pedal. Needles and thread are sold separately.')],
    answer: one('7'),
    accepted: { 7: say('A machine stays a machine in a household. Sewing by motor is the work of class 7.') },
    wrong: {
      26: say('Needles, buttons and zips are there: what is used for sewing by hand or sewn on.'),
      21: say('Class 21 has utensils worked by hand; machines of the household are not among them.'),
      8: say('No hand moves the needle.'),
      40: say('Sewing to order for others is a service.'),
    },
    hint: say('A pedal only starts the motor.'),
  }),
  niceCase({
    key: 'printing-things', difficulty: 2, tests: 'nice.finished-goods-by-purpose', tags: ['machines', 'computers'],
    title: say('A printer that builds'),
    parts: [term('3D printers'), told('Connected to a computer like any other printer, the apparatus lays down molten plastic line by line until a bowl, a gear or a hinge stands on the plate.')],
    answer: one('7'),
    accepted: { 7: say('It manufactures objects out of material: a machine, controlled by a computer like many others.') },
    wrong: {
      9: say('Printers for documents are peripherals of computers. This one puts out no document but a thing.'),
      16: say('Stationery and printed matter have nothing to do with it beyond the name.'),
      40: say('Printing objects to order for others would be a service of class `40`.'),
      17: say('The plastic thread it uses is half-finished plastic of class 17; the apparatus is not.'),
    },
    hint: say('Do not look at the name. What comes out?'),
  }),
  niceCase({
    key: 'four-robots', difficulty: 4, tests: 'nice.finished-goods-by-purpose', tags: ['machines', 'medical', 'toys', 'several-places'],
    title: say('Four robots', 'أربعة روبوتات'),
    parts: [list('Industrial robots for welding; surgical robots; toy robots; humanoid robots with artificial intelligence for guiding visitors.', 'روبوتات صناعية للحام؛ روبوتات جراحية؛ روبوتات لعب؛ روبوتات شبيهة بالإنسان ذات ذكاء اصطناعي لإرشاد الزوار.'),
      seen('The applicant asks for class 7 for all of them, “robots being machines”.', 'يطلب المودع الصنف 7 لها كلها «فالروبوتات آلات».')],
    answer: keyOf({ industrial: '7', surgical: '10', toys: '28', humanoid: '9' }),
    accepted: {
      7: say('A robot that works in a factory is a machine.', 'الروبوت الذي يعمل في مصنع آلة.'),
      10: say('A robot that operates on people is a surgical apparatus.', 'الروبوت الذي يجري العمليات جهاز جراحي.'),
      28: say('A robot to play with is a toy.', 'الروبوت الذي يلعب به لعبة.'),
      9: say('A robot that talks and finds its way by artificial intelligence is classified as a data processing apparatus, not as a machine for manufacture.', 'الروبوت الذي يتكلم ويهتدي بالذكاء الاصطناعي يصنف جهازا لمعالجة البيانات لا آلة صنع.'),
    },
    wrong: {
      12: say('That a robot walks or rolls does not make it a vehicle; it transports nobody.', 'كون الروبوت يمشي أو يتدحرج لا يجعله مركبة، فهو لا ينقل أحدا.'),
      42: say('Designing robots for others is a service of class `42`.', 'تصميم الروبوتات للغير خدمة في الصنف `42`.'),
      41: say('Guiding visitors as a service is class `41`; the robot itself is a good.', 'إرشاد الزوار خدمة في الصنف `41`، أما الروبوت نفسه فسلعة.'),
    },
    hint: say('“Robot” says how it works. What is it for?', 'كلمة «روبوت» تقول كيف يعمل. فما غرضه؟'),
  }),
  niceCase({
    key: 'three-needles', difficulty: 2, tests: 'nice.finished-goods-by-purpose', tags: ['sewing', 'medical', 'several-places'],
    title: say('Needles', 'إبر'),
    parts: [list('Sewing needles; needles for medical purposes; tattoo needles.', 'إبر خياطة؛ إبر لأغراض طبية؛ إبر وشم.'), seen('All three are steel needles from one machine; the applicant names class 6.', 'الثلاث إبر فولاذ من آلة واحدة، ويسمي المودع الصنف 6.')],
    answer: keyOf({ sewing: '26', medical: '10', tattoo: '8' }),
    accepted: {
      26: say('Needles for sewing stand with buttons and zips, the articles of the dressmaker.', 'إبر الخياطة مع لوازم الخياطة كالأزرار.'),
      10: say('Needles for medical purposes are instruments of the doctor.', 'الإبر لأغراض طبية من أدوات الطبيب.'),
      8: say('Implements for body art, tattoo needles among them, are hand implements.', 'أدوات فنون الجسد، ومنها إبر الوشم، أدوات يدوية.'),
    },
    wrong: {
      6: say('Being of steel decides nothing once the purpose is named.', 'كونها من الفولاذ لا يفصل متى سمي الغرض.'),
      44: say('Tattooing and treating are services of class `44`; the needles are goods.', 'الوشم والعلاج خدمتان في الصنف `44`، والإبر سلع.'),
      7: say('Only the needles of machines, as their parts, would follow the machines.', 'لا تتبع الآلات إلا إبرها التي هي أجزاء منها.'),
    },
    hint: say('Cloth, patient, skin as a picture.', 'قماش، ومريض، وجلد يرسم عليه.'),
  }),
  niceCase({
    key: 'silver-table', difficulty: 2, tests: 'nice.finished-goods-by-purpose', tags: ['precious-metals', 'kitchen', 'several-places'],
    title: say('A silversmith’s list', 'قائمة صائغ فضة'),
    parts: [list('Table forks and knives of silver; teapots of silver; bracelets of silver.', 'شوك وسكاكين مائدة من فضة؛ أباريق شاي من فضة؛ أساور من فضة.'), told('“Whatever leaves our workshop is silver. We have always filed in class 14.”', '«كل ما يخرج من ورشتنا فضة، وقد أودعنا دائما في الصنف 14.»')],
    answer: keyOf({ cutlery: '8', teapots: '21', bracelets: '14' }),
    accepted: {
      8: say('Table cutlery is in class 8, of whatever metal.', 'أدوات المائدة القاطعة في الصنف 8 أيا كان معدنها.'),
      21: say('A teapot is a vessel for the table, even of silver.', 'إبريق الشاي وعاء للمائدة ولو كان من فضة.'),
      14: say('A bracelet is jewellery: here purpose and precious metal point to the same class.', 'السوار من الحلي: هنا يلتقي الغرض والمعدن النفيس في صنف واحد.'),
    },
    wrong: {
      6: say('Silver is no common metal, and a purpose is named for each item.', 'الفضة ليست معدنا عاديا، ولكل بند غرض مسمى.'),
      11: say('A teapot does not heat; it pours.', 'الإبريق لا يسخن بل يصب.'),
      40: say('Working silver to order would be a service.', 'صياغة الفضة حسب الطلب خدمة.'),
    },
    hint: say('Imagine the same three things in steel.', 'تخيل الأشياء الثلاثة نفسها من فولاذ.'),
  }),
  niceCase({
    key: 'brushes-of-all-kinds', difficulty: 3, tests: 'nice.finished-goods-by-purpose', tags: ['brushes', 'several-places'],
    title: say('A brush factory', 'مصنع فرش'),
    parts: [list('Paintbrushes; make-up brushes; brushes being parts of machines.', 'فرش دهان ورسم؛ فرش تجميل؛ فرش هي أجزاء من آلات.'), told('“Handles, hair, bristles: the same work for every brush.”', '«مقابض وشعر وأهداب: العمل نفسه لكل فرشاة.»')],
    answer: keyOf({ painting: '16', 'make-up': '21', machines: '7' }),
    accepted: {
      16: say('Brushes with which one paints stand with the materials of artists and painters.', 'الفرش التي يرسم بها أو يدهن مع لوازم الفنانين والدهانين.'),
      21: say('Brushes as such, for cleaning, hair or make-up, are in class 21.', 'الفرش عموما، للتنظيف أو الشعر أو التجميل، في الصنف 21.'),
      7: say('These brushes can be used nowhere but in the machine.', 'هذه الفرش لا تستعمل إلا في الآلة.'),
    },
    wrong: {
      3: say('Class 3 has what the brush puts on, not the brush.', 'في الصنف 3 ما تضعه الفرشاة لا الفرشاة.'),
      2: say('Paints are there, not the tool that spreads them.', 'فيه الدهانات لا ما يفرشها.'),
      8: say('A brush is worked by hand and is still no hand tool of class 8: brushes have their own places.', 'الفرشاة تحرك باليد، ومع ذلك ليست من العدد اليدوية في الصنف 8، فللفرش أماكنها.'),
    },
    hint: say('One class has brushes in general. Two kinds leave it.', 'هناك صنف للفرش عموما، ونوعان يخرجان منه.'),
  }),
];
