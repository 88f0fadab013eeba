import { keyOf, one, say } from '../writing';
import { list, niceCase, seen, term, told } from './nice-case';

/** Electrical, optical, safety and heating apparatus; what electronics inside change and what they do not. */
export const niceApparatus = [
  niceCase({
    key: 'cables-and-ropes', difficulty: 2, tests: 'nice.finished-goods-by-purpose', tags: ['electricity', 'ropes', 'several-places'],
    title: say('Cables and ropes', 'كابلات وحبال'),
    parts: [list('Electric cables; steel wire ropes; ropes of hemp.', 'كابلات كهربائية؛ حبال من أسلاك الفولاذ؛ حبال من القنب.'), seen('In the draft all three stand in class 6, “cables”.', 'في المسودة ترد الثلاثة في الصنف 6 بوصفها «كابلات».')],
    answer: keyOf({ electric: '9', steel: '6', hemp: '22' }),
    accepted: {
      9: say('An electric cable conducts electricity.', 'الكابل الكهربائي ينقل الكهرباء.'),
      6: say('A wire rope that conducts nothing is a good of common metal.', 'حبل الأسلاك الذي لا ينقل كهرباء منتج من معدن عادي.'),
      22: say('Ropes that are not of metal have their own class.', 'للحبال غير المعدنية صنفها.'),
    },
    wrong: {
      7: say('A rope of a crane may be there as its part; the list does not say so.', 'قد يكون فيه حبل رافعة جزءا منها، والقائمة لا تقول ذلك.'),
      23: say('Yarns and threads for textile use are there. A rope pulls and ties.', 'فيه الغزل والخيوط للنسيج، أما الحبل فيشد ويربط.'),
      38: say('Carrying messages through a cable is a service.', 'نقل الرسائل عبر كابل خدمة.'),
    },
    hint: say('First ask whether a current flows, then whether it is metal.', 'اسأل أولا هل يسري فيه تيار، ثم هل هو معدن.'),
  }),
  niceCase({
    key: 'power-from-the-roof', difficulty: 5, tests: 'nice.finished-goods-by-purpose', tags: ['electricity', 'heating', 'building', 'several-places'],
    title: say('Energy from the roof', 'طاقة من السطح'),
    parts: [list('Photovoltaic cells; solar thermal collectors for heating water; roof tiles, not of metal, incorporating photovoltaic cells; installation of solar systems.', 'خلايا كهرضوئية؛ لواقط شمسية حرارية لتسخين الماء؛ بلاط أسقف غير معدني يتضمن خلايا كهرضوئية؛ تركيب أنظمة شمسية.'), told('“We sell and fit everything that makes the sun useful.”', '«نبيع ونركب كل ما يجعل الشمس نافعة.»')],
    answer: keyOf({ cells: '9', collectors: '11', tiles: '19', installation: '37' }),
    accepted: {
      9: say('The cell turns light into electricity.', 'الخلية تحول الضوء إلى كهرباء.'),
      11: say('The collector makes heat, not electricity.', 'اللاقط يعطي حرارة لا كهرباء.'),
      19: say('The tile covers the roof first of all; the cells built in do not change that.', 'البلاط يغطي السقف أولا، والخلايا المدمجة لا تغير ذلك.'),
      37: say('Installation is work on the building site.', 'التركيب عمل في موقع البناء.'),
    },
    wrong: {
      7: say('Generators that turn are there; a cell has no moving part.', 'فيه المولدات الدوارة، والخلية لا جزء متحركا فيها.'),
      6: say('Building materials of metal are there. These tiles are not of metal.', 'فيه مواد البناء المعدنية، وهذا البلاط غير معدني.'),
      40: say('Producing energy for others would be there; installing changes no material.', 'فيه إنتاج الطاقة للغير، والتركيب لا يغير مادة.'),
      42: say('Planning a system would be there. Here it is fitted.', 'فيه تخطيط النظام، وهنا يركب.'),
    },
    hint: say('Current, heat, roof, work.', 'تيار، وحرارة، وسقف، وعمل.'),
  }),
  niceCase({
    key: 'lights-that-differ', difficulty: 4, tests: 'nice.finished-goods-by-purpose', tags: ['lighting', 'medical', 'several-places'],
    title: say('Four lamps'),
    parts: [list('Headlights for bicycles; traffic-light apparatus; lamps for medical purposes; diving lights.'), told('“They are all lamps, so class 11 must be right.”')],
    answer: keyOf({ 'bicycle and diving lights': '11', traffic: '9', medical: '10' }),
    accepted: {
      11: say('Lights of vehicles light the way, and a diving light lights the water: both are lighting, although other diving equipment is in class 9.'),
      9: say('A traffic light does not light a street; it gives a signal.'),
      10: say('A lamp with which a doctor treats or examines is a medical apparatus.'),
    },
    wrong: {
      12: say('Lights are parts that leave the vehicle: they have a class of their own.'),
      28: say('Diving is a sport, but a lamp is not what it is practised with.'),
      39: say('Regulating traffic is nothing that the list offers.'),
    },
    hint: say('Which of the lamps is looked at instead of looked by?'),
  }),
  niceCase({
    key: 'boiling-water', difficulty: 1, tests: 'nice.finished-goods-by-purpose', tags: ['kitchen', 'heating'],
    title: say('Boiling water', 'غلي الماء'),
    parts: [term('Electric kettles', 'غلايات كهربائية'), told('“With a switch that turns off by itself. Sold in the household department beside pots and pans.”', '«بمفتاح ينطفئ وحده، وتباع في قسم المنزل قرب القدور والمقالي.»')],
    answer: one('11'),
    accepted: { 11: say('Apparatus that heats by electricity is in class 11.', 'الأجهزة التي تسخن بالكهرباء في الصنف 11.') },
    wrong: {
      21: say('Kettles without electricity are there: vessels that need a stove.', 'فيه الغلايات غير الكهربائية، وهي أوعية تحتاج موقدا.'),
      7: say('Kitchen machines there cut and mix by a motor; they do not heat.', 'آلات المطبخ فيه تقطع وتخلط بمحرك ولا تسخن.'),
      9: say('A plug does not make an apparatus one of class 9.', 'القابس لا يجعل الجهاز من الصنف 9.'),
    },
    rule: say('The same vessel is in class `21` without a source of heat and in class `11` with one. What it does decides, not where it stands.', 'الوعاء نفسه في الصنف `21` بلا مصدر حرارة وفي الصنف `11` به. والفاصل ما يفعله لا مكانه.'),
    hint: say('Where does the heat come from?', 'من أين تأتي الحرارة؟'),
  }),
  niceCase({
    key: 'flour-on-the-scales', difficulty: 1, tests: 'nice.finished-goods-by-purpose', tags: ['kitchen', 'measuring'],
    title: say('Two hundred grams of flour'),
    parts: [term('Kitchen scales'), told('A flat plate of glass with a display. It is sold among bowls and whisks.')],
    answer: one('9'),
    accepted: { 9: say('It weighs. Weighing and measuring are in class 9, in the laboratory and in the kitchen.') },
    wrong: {
      21: say('The shelf in the shop does not decide. A utensil of class 21 prepares or holds food; this one measures it.'),
      8: say('No tool is worked by hand here.'),
      7: say('It moves and mixes nothing.'),
      30: say('The flour is there.'),
    },
    hint: say('Forget the kitchen.'),
  }),
  niceCase({
    key: 'against-fire', difficulty: 4, tests: 'nice.edition-in-force', tags: ['safety', 'vehicles', 'chemicals', 'edition-2026', 'several-places'],
    title: say('Against fire', 'ضد الحريق'),
    parts: [list('Fire extinguishers; fire-extinguishing compositions; fire engines; suits for protection against fire.', 'مطافئ حريق؛ تركيبات إطفاء؛ سيارات إطفاء؛ بذلات للوقاية من الحريق.'),
      seen('In the register of 2024 three of the four items of this owner stand in class 9.', 'في سجل 2024 ثلاثة من البنود الأربعة لهذا المالك في الصنف 9.')],
    answer: keyOf({ 'extinguishers and suits': '9', compositions: '1', engines: '12' }),
    accepted: {
      9: say('Extinguishing apparatus and clothing against fire are safety equipment.', 'أجهزة الإطفاء والملابس الواقية من الحريق معدات سلامة.'),
      1: say('The composition in the apparatus is a chemical.', 'التركيبة التي في الجهاز مادة كيميائية.'),
      12: say('Since 2026 emergency and rescue vehicles stand with the other vehicles.', 'منذ 2026 صارت مركبات الطوارئ والإنقاذ مع سائر المركبات.'),
    },
    wrong: {
      25: say('Clothing that protects against serious injury leaves the ordinary clothing.', 'الملابس الواقية من الإصابات الخطيرة تخرج من الملابس العادية.'),
      45: say('Fire fighting for others is a service of class `45`.', 'إطفاء الحرائق للغير خدمة في الصنف `45`.'),
      7: say('Special vehicles that do not transport, such as road sweepers, are there; a fire engine is a vehicle of class `12`.', 'فيه مركبات خاصة لا تنقل، ككانسات الطرق، أما سيارة الإطفاء فمركبة في الصنف `12`.'),
    },
    hint: say('One of the items drives.', 'أحد البنود يسير على عجلات.'),
  }),
  niceCase({
    key: 'eyes-in-the-sun', difficulty: 5, tests: 'nice.edition-in-force', tags: ['optics', 'sports', 'edition-2026', 'several-places'],
    title: say('For the eyes', 'للعيون'),
    parts: [list('Sunglasses; magnifying glasses; goggles for sports.', 'نظارات شمسية؛ عدسات مكبرة؛ نظارات واقية للرياضة.'), seen('The applicant copied the classes from a registration of 2019: all three items in class 9.', 'نقل المودع الأصناف من تسجيل يعود إلى 2019: البنود الثلاثة في الصنف 9.')],
    answer: keyOf({ sunglasses: '10', 'magnifying glasses and goggles': '9' }),
    accepted: {
      10: say('Spectacles, sunglasses and contact lenses went to class 10 on 1 January 2026.', 'انتقلت النظارات والنظارات الشمسية والعدسات اللاصقة إلى الصنف 10 في 1 يناير 2026.'),
      9: say('Optical instruments stayed in class 9, and goggles for sports protect against injury, like helmets.', 'بقيت الأدوات البصرية في الصنف 9، ونظارات الرياضة تقي من الإصابة كالخوذ.'),
    },
    wrong: {
      25: say('What is worn on the nose is not clothing.', 'ما يلبس على الأنف ليس ملبسا.'),
      28: say('A sport can be practised without goggles; they protect.', 'يمكن ممارسة الرياضة بلا نظارات، فهي للوقاية.'),
      14: say('A precious frame would not change what the glasses are for.', 'الإطار النفيس لا يغير غرض النظارة.'),
    },
    hint: say('Not all that one looks through moved in 2026.', 'لم ينتقل في 2026 كل ما ينظر من خلاله.'),
  }),
  niceCase({
    key: 'on-the-wrist', difficulty: 4, tests: 'nice.main-function-stays', tags: ['watches', 'electronics', 'medical', 'several-places'],
    title: say('On the wrist', 'على المعصم'),
    parts: [list('Wristwatches; smartwatches; heart rate monitoring apparatus worn on the wrist.', 'ساعات يد؛ ساعات ذكية؛ أجهزة لمراقبة نبض القلب تلبس على المعصم.'), told('“Three models of one series. From a distance nobody can tell them apart.”', '«ثلاثة طرز من سلسلة واحدة لا يفرق بينها أحد من بعيد.»')],
    answer: keyOf({ wristwatches: '14', smartwatches: '9', 'heart rate': '10' }),
    accepted: {
      14: say('A watch tells the time: class 14, with or without precious metal.', 'الساعة تبين الوقت: الصنف 14 بمعدن نفيس أو بدونه.'),
      9: say('A smartwatch is a computer on the wrist that also shows the time.', 'الساعة الذكية حاسوب على المعصم يبين الوقت أيضا.'),
      10: say('An apparatus for watching the heart rate examines the body.', 'جهاز مراقبة النبض يفحص الجسم.'),
    },
    wrong: {
      28: say('That runners wear it does not make it sports equipment.', 'كون العدائين يلبسونه لا يجعله من معدات الرياضة.'),
      25: say('Nothing here is clothing.', 'لا ملبس هنا.'),
      44: say('Watching over a patient is a service; here apparatus is sold.', 'متابعة المريض خدمة، وهنا تباع أجهزة.'),
    },
    hint: say('Time, data, body.', 'الوقت، والبيانات، والجسم.'),
  }),
  niceCase({
    key: 'smart-things', difficulty: 4, tests: 'nice.main-function-stays', tags: ['electronics', 'luggage', 'clothing', 'several-places'],
    title: say('Everything is smart', 'كل شيء ذكي'),
    parts: [list('Smart refrigerators; smart suitcases; jackets with sensors [smart clothing]; smartglasses.', 'ثلاجات ذكية؛ حقائب سفر ذكية؛ سترات بمستشعرات [ملابس ذكية]؛ نظارات ذكية.'),
      told('“Each has a chip and speaks to the telephone: please put them in class 9.”', '«في كل منها شريحة تخاطب الهاتف، فنرجو وضعها في الصنف 9.»')],
    answer: keyOf({ refrigerators: '11', suitcases: '18', jackets: '25', glasses: '9' }),
    accepted: {
      11: say('It cools as before.', 'تبرد كما كانت.'),
      18: say('It carries clothes as before.', 'تحمل الملابس كما كانت.'),
      25: say('It is worn as before.', 'تلبس كما كانت.'),
      9: say('Smartglasses show and record data; correcting sight is not what they are for.', 'النظارات الذكية تعرض البيانات وتسجلها، وليس تصحيح البصر غرضها.'),
    },
    wrong: {
      10: say('Spectacles moved there in 2026. Smartglasses did not: they are a display worn on the head.', 'انتقلت إليه النظارات في 2026 دون النظارات الذكية، فهي شاشة تلبس على الرأس.'),
      42: say('The service behind the chip would be there; goods are listed.', 'فيه الخدمة التي وراء الشريحة، والقائمة سلع.'),
      38: say('Speaking to the telephone is a function, not a service for others.', 'مخاطبة الهاتف وظيفة لا خدمة للغير.'),
    },
    hint: say('For one of the four, nothing is left without the chip.', 'واحد من الأربعة لا يبقى منه شيء بلا الشريحة.'),
  }),
  niceCase({
    key: 'lamp-and-clock', kind: 'term', difficulty: 4, tests: 'nice.multi-purpose-goods', tags: ['lighting', 'watches', 'several-places'],
    title: say('One thing on the bedside table'),
    parts: [term('Combined reading lamp and alarm clock'), told('One housing. The lamp can be used without the clock and the clock without the lamp; neither is only an extra of the other.')],
    answer: keyOf({ clock: '14', lamp: '11' }),
    accepted: {
      14: say('It wakes and tells the time like any alarm clock.'),
      11: say('It lights the page like any lamp.'),
    },
    wrong: {
      9: say('The electronics inside serve the lamp and the clock; they are no third purpose.'),
      20: say('It stands on furniture and is none.'),
    },
    hint: say('The applicant tells you which of the two purposes leads: none.'),
  }),
];
