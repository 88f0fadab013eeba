import { keyOf, one, say } from '../writing';
import { list, niceCase, seen, term, told } from './nice-case';

/** Vehicles and their parts, sports, toys, music, arms: parts and accessories, clothing and equipment. */
export const niceVehiclesAndLeisure = [
  niceCase({
    key: 'a-car-taken-apart', difficulty: 5, tests: 'nice.parts-and-accessories', tags: ['vehicles', 'parts', 'several-places'],
    title: say('A car taken apart'),
    parts: [list('Engines for motor cars; mufflers for engines; tyres; headlights; automobile carpets; radios for vehicles.'), seen('Filed in class 12 only, as “parts of motor cars”.')],
    answer: keyOf({ 'engines and tyres': '12', mufflers: '7', headlights: '11', carpets: '27', radios: '9' }),
    accepted: {
      12: say('Engines for land vehicles and tyres are named with the vehicles.'),
      7: say('Parts of engines are in class 7 for engines of every kind, even when the engine itself is in class 12.'),
      11: say('Lights are lighting, on a vehicle too.'),
      27: say('A carpet covers a floor, also the floor of a car.'),
      9: say('A radio receives sound wherever it is fitted.'),
    },
    wrong: {
      37: say('Fitting the parts would be a service.'),
      17: say('Rubber as a material is there; a tyre is finished.'),
      20: say('No seat and no furniture is named.'),
    },
    hint: say('Five classes. The engine and its muffler part company.'),
  }),
  niceCase({
    key: 'two-scooters', difficulty: 1, tests: 'nice.finished-goods-by-purpose', tags: ['vehicles', 'toys', 'several-places'],
    title: say('Two scooters', 'سكوتران'),
    parts: [list('Scooters being toys; electric scooters for the transport of adults.', 'سكوترات بوصفها لعبا؛ سكوترات كهربائية لنقل البالغين.'), told('“The same frame in two sizes; the larger one has a motor.”', '«الهيكل نفسه بقياسين، وللأكبر محرك.»')],
    answer: keyOf({ toys: '28', transport: '12' }),
    accepted: {
      28: say('The term says toys: made for playing.', 'البند يقول إنها لعب: صنعت للعب.'),
      12: say('Adults go from one place to another on it: a vehicle.', 'ينتقل عليه البالغون من مكان إلى آخر: مركبة.'),
    },
    wrong: {
      39: say('Hiring out scooters is a service of class `39`.', 'تأجير السكوترات خدمة في الصنف `39`.'),
      7: say('A motor for a vehicle goes with the vehicle, not with the machines.', 'محرك المركبة يتبعها لا الآلات.'),
      9: say('The battery is not what is sold.', 'ليست البطارية هي المبيعة.'),
    },
    hint: say('Play or travel?', 'لعب أم تنقل؟'),
  }),
  niceCase({
    key: 'lying-and-stretching', difficulty: 3, tests: 'nice.finished-goods-by-purpose', tags: ['sports', 'floor'],
    title: say('Lying and stretching'),
    parts: [term('Yoga mats'), told('Rolled up and carried to the lesson, unrolled on the floor, used for nothing but yoga.')],
    answer: one('27'),
    accepted: { 27: say('A mat laid on a floor is a floor covering, in a gymnasium too: gymnastic and yoga mats stand with carpets.') },
    wrong: {
      28: say('Tempting, as it is used for sport only. But the mats have a place by name, and that is not with the sports equipment.'),
      20: say('Mattresses are for sleeping and stand with furniture.'),
      24: say('It is no cover of the household and usually no textile.'),
      41: say('The lesson is a service of class `41`.'),
    },
    rule: say('A place that names the product goes before a place that describes its use in general.'),
    hint: say('What is under you, and what is under it?'),
  }),
  niceCase({
    key: 'on-the-slope', difficulty: 3, tests: 'nice.sports-wear-or-equipment', tags: ['sports', 'clothing', 'safety', 'several-places'],
    title: say('On the slope', 'على المنحدر'),
    parts: [list('Skis; ski boots; ski gloves; protective helmets for skiing.', 'زلاجات؛ أحذية تزلج؛ قفازات تزلج؛ خوذ واقية للتزلج.'), seen('Class 28 is proposed for all: “sports articles”.', 'المقترح للجميع الصنف 28: «أدوات رياضية».')],
    answer: keyOf({ skis: '28', 'boots and gloves': '25', helmets: '9' }),
    accepted: {
      28: say('Without skis there is no skiing.', 'لا تزلج بلا زلاجات.'),
      25: say('Boots and gloves for skiing are worn: clothing and footwear for a sport.', 'أحذية التزلج وقفازاته تلبس: ملابس وأحذية رياضية.'),
      9: say('A helmet protects against serious injury.', 'الخوذة تقي من الإصابة الخطيرة.'),
    },
    wrong: {
      12: say('Skis carry a person, but for sport.', 'الزلاجات تحمل الشخص، لكن للرياضة.'),
      18: say('Bags for skis are not listed, and would be with the skis.', 'حقائب الزلاجات غير مذكورة، ولو ذكرت لتبعت الزلاجات.'),
    },
    hint: say('Four items, three classes; the boots are not with the skis.', 'أربعة بنود في ثلاثة أصناف، والأحذية ليست مع الزلاجات.'),
  }),
  niceCase({
    key: 'ring-pitch-and-ice', difficulty: 4, tests: 'nice.sports-wear-or-equipment', tags: ['sports', 'clothing', 'safety', 'several-places'],
    title: say('Ring, pitch and ice'),
    parts: [list('Boxing gloves; mouth guards for sports; football boots; ice skates.'), seen('Proposed by the applicant: class 25 for everything that is worn.')],
    answer: keyOf({ 'gloves and skates': '28', 'mouth guards': '9', 'football boots': '25' }),
    accepted: {
      28: say('Nobody boxes without boxing gloves or skates without skates: they are what the sport is practised with, although they are worn.'),
      9: say('Mouth guards protect the teeth against blows.'),
      25: say('Football boots are shoes for a sport. One can play in others.'),
    },
    wrong: {
      10: say('A mouth guard for sport treats nothing.'),
      18: say('Leather decides nothing in finished goods.'),
      8: say('The blade of a skate cuts ice, but it is no tool.'),
    },
    hint: say('Could the sport be practised without it?'),
  }),
  niceCase({
    key: 'strings', difficulty: 3, tests: 'nice.parts-and-accessories', tags: ['music', 'sports', 'ropes', 'several-places'],
    title: say('Strings', 'أوتار وخيوط'),
    parts: [list('Strings for tennis rackets; strings for violins; packing string; sewing thread.', 'أوتار لمضارب التنس؛ أوتار للكمان؛ خيط حزم؛ خيط خياطة.'), told('“We twist strings of every thickness on the same machines.”', '«نجدل الأوتار والخيوط بكل سماكة على الآلات نفسها.»')],
    answer: keyOf({ rackets: '28', violins: '15', packing: '22', sewing: '23' }),
    accepted: {
      28: say('A string for rackets is a part of sports equipment.', 'وتر المضرب جزء من معدات رياضية.'),
      15: say('Strings stand with the instruments they sound on.', 'الأوتار مع الآلات التي ترن عليها.'),
      22: say('String for packing ties: it is with ropes.', 'خيط الحزم يربط، فهو مع الحبال.'),
      23: say('Sewing thread is for textile use.', 'خيط الخياطة للاستعمال النسيجي.'),
    },
    wrong: {
      10: say('Thread for surgeons would be there.', 'فيه خيط الجراحين.'),
      26: say('Ribbons and needles are there, thread is not.', 'فيه الأشرطة والإبر لا الخيط.'),
      16: say('Packing does not make string stationery.', 'الحزم لا يجعل الخيط قرطاسية.'),
    },
    hint: say('Four places: the string goes where it is used.', 'أربعة أماكن: الخيط حيث يستعمل.'),
  }),
  niceCase({
    key: 'the-guitarist', difficulty: 4, tests: 'nice.containers-follow-content', tags: ['music', 'electronics', 'paper', 'several-places'],
    title: say('What a guitarist buys', 'ما يشتريه عازف الغيتار'),
    parts: [list('Guitars; cases for guitars; electronic effects units for musical instruments; metronomes; printed sheet music.', 'غيتارات؛ علب للغيتارات؛ وحدات مؤثرات إلكترونية للآلات الموسيقية؛ أجهزة ضبط الإيقاع [مترونوم]؛ نوتات موسيقية مطبوعة.'), told('“A starter set: everything in one box with one barcode.”', '«طقم للمبتدئين: كل شيء في صندوق واحد برمز واحد.»')],
    answer: keyOf({ 'guitars and cases': '15', 'effects and metronomes': '9', music: '16' }),
    accepted: {
      15: say('A case shaped for a guitar stands with the guitar.', 'العلبة المصنوعة على شكل الغيتار مع الغيتار.'),
      9: say('An effects unit processes sound, and a metronome measures time: neither is an instrument to play.', 'وحدة المؤثرات تعالج الصوت وجهاز ضبط الإيقاع يقيس الوقت، وليس أي منهما آلة تعزف.'),
      16: say('Printed notes are printed matter.', 'النوتات المطبوعة مطبوعات.'),
    },
    wrong: {
      18: say('Bags for whatever one carries are there. This case takes a guitar and nothing else.', 'فيه الحقائب لما شاء المرء، وهذه العلبة لا تسع إلا الغيتار.'),
      14: say('Clocks are there; a metronome tells no time of day.', 'فيه الساعات، وجهاز ضبط الإيقاع لا يبين الوقت من اليوم.'),
      41: say('Lessons and concerts are not listed.', 'الدروس والحفلات غير مذكورة.'),
    },
    hint: say('Two of the five make music themselves or protect what makes it.', 'اثنان من الخمسة يصدران الموسيقى أو يحفظان ما يصدرها.'),
  }),
  niceCase({
    key: 'hunters-shop', difficulty: 3, tests: 'nice.finished-goods-by-purpose', tags: ['arms', 'toys', 'tools', 'several-places'],
    title: say('Bang and flame'),
    parts: [list('Hunting rifles; fireworks; hunting knives; toy pistols; matches; telescopic sights for rifles.'), told('“From our catalogue for hunters and for the evening of the festival.”')],
    answer: keyOf({ 'rifles and fireworks': '13', knives: '8', toys: '28', matches: '34', sights: '9' }),
    accepted: {
      13: say('Firearms and fireworks share a class: what fires and what explodes.'),
      8: say('A hunting knife is worked by hand.'),
      28: say('A toy pistol is a toy.'),
      34: say('Matches stand with the smoker’s articles, whoever strikes them.'),
      9: say('A telescopic sight is an optical instrument, on a rifle as well.'),
    },
    wrong: {
      4: say('Matches give fire, but they are no fuel and no candle.'),
      6: say('Metal does not count against a purpose.'),
    },
    hint: say('Five classes. One of them is known for tobacco.'),
  }),
  niceCase({
    key: 'coat-for-a-terrier', difficulty: 3, tests: 'nice.each-item-by-itself', tags: ['animals', 'clothing', 'toys', 'several-places'],
    title: say('A shop for dogs', 'متجر للكلاب'),
    parts: [list('Coats for dogs; dog food; toys for dogs; vitamins for dogs; cages for household pets.', 'معاطف للكلاب؛ طعام للكلاب؛ لعب للكلاب؛ فيتامينات للكلاب؛ أقفاص للحيوانات المنزلية.'), seen('The applicant files everything in class 31: “articles for animals”.', 'يودع صاحب الطلب كل شيء في الصنف 31: «مستلزمات حيوانات».')],
    answer: keyOf({ coats: '18', food: '31', toys: '28', vitamins: '5', cages: '21' }),
    accepted: {
      18: say('Clothing for animals stands with collars and saddlery.', 'ملابس الحيوانات مع الأطواق والسروجية.'),
      31: say('Food for animals stands with the animals.', 'طعام الحيوانات مع الحيوانات.'),
      28: say('A toy is a toy, whoever plays.', 'اللعبة لعبة أيا كان اللاعب.'),
      5: say('Vitamins given beside the food are supplements, for animals too.', 'الفيتامينات التي تعطى إلى جانب الطعام مكملات، للحيوان أيضا.'),
      21: say('Cages for pets at home stand with household goods.', 'أقفاص الحيوانات المنزلية مع أدوات المنزل.'),
    },
    wrong: {
      25: say('Class 25 dresses people only.', 'الصنف 25 يلبس الناس فقط.'),
      29: say('Dog food may contain meat and is still feed.', 'قد يحتوي طعام الكلاب لحما، وهو مع ذلك علف.'),
      6: say('Metal cages for wild animals are there; these are for the home.', 'فيه الأقفاص المعدنية للحيوانات البرية، وهذه للمنزل.'),
      35: say('The shop as a service is not listed, only its goods.', 'خدمة المتجر غير مذكورة، بل سلعه فقط.'),
    },
    hint: say('Five items, five classes.', 'خمسة بنود في خمسة أصناف.'),
  }),
];
