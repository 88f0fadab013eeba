import type { EditionFile, PlaceFile, PlaceKind } from '../../scheme/edition-file';

/**
 * Sections, classes, subclasses and groups in own short wording: `symbol | title | Arabic title`. Dots before the title are
 * the level of a group, as in print; `!` is a note of the place above it.
 */
const text = `
A | Human necessities | الحاجات البشرية
A01 | Farming, forestry, animals, hunting, fishing | الزراعة والحراجة وتربية الحيوان والصيد
A01B | Working the soil | خدمة التربة
A01B 1/00 | Hand tools | أدوات يدوية
! Trimmers for the edges of lawns are in \`A01G 3/06\`.
A01B 1/02 | . Spades, shovels | . مساح ومجارف
A01B 1/04 | .. with teeth | .. ذات أسنان
A01B 1/06 | . Hoes, cultivators worked by hand | . معازق وعزاقات يدوية
A01B 1/08 | .. with one blade | .. بشفرة واحدة
A01B 1/10 | .. with several blades | .. بعدة شفرات
A01B 1/12 | .. with blades that have teeth | .. بشفرات ذات أسنان
A01B 1/14 | .. with teeth only | .. بأسنان فقط
A01B 1/16 | . Tools for pulling out weeds | . أدوات لاقتلاع الأعشاب الضارة
A01B 1/18 | .. built like tongs | .. على هيئة ملقط
A01B 1/20 | . Combinations of different hand tools | . توليفات من أدوات يدوية مختلفة
A01B 1/22 | . Fixing blades to handles; blades that are exchanged or adjusted | . تثبيت الشفرات بالمقابض؛ شفرات قابلة للتبديل أو الضبط
! Handles of tools and their fixing in general are in \`B25G\`.
A01B 1/24 | . for meadows or lawns | . للمروج أو المسطحات الخضراء
A01C | Planting, sowing, fertilising | الغرس والبذر والتسميد
A01D | Harvesting, mowing | الحصاد والجز
A01G | Gardening, forestry, watering | البستنة والحراجة والري
A01K | Keeping animals, fishing | تربية الحيوان وصيد الأسماك
A21 | Baking | الخبز
A23 | Food and its treatment | الأغذية ومعالجتها
A41 | Clothing | الملابس
A43 | Footwear | الأحذية
A47 | Furniture, household goods | الأثاث والأدوات المنزلية
A61 | Medicine, veterinary science, hygiene | الطب والبيطرة والصحة
A63 | Sports, games, amusements | الرياضة والألعاب والتسلية
B | Operations, transport | العمليات والنقل
B25 | Hand tools, power tools, manipulators | العدد اليدوية والآلية والمناولات
B25B | Tools for fastening, joining, holding | عدد للتثبيت والوصل والإمساك
B25D | Percussive tools | عدد الطرق
B25G | Handles for hand implements | مقابض العدد اليدوية
B25J | Manipulators | المناولات
B60 | Vehicles in general | المركبات عموما
B62 | Land vehicles other than on rails | مركبات برية غير السكك
B65 | Conveying, packing, storing | النقل والتغليف والتخزين
C | Chemistry, metallurgy | الكيمياء والفلزات
C07 | Organic chemistry | الكيمياء العضوية
C08 | Organic macromolecules | الجزيئات العضوية الكبيرة
C12 | Biochemistry, beer, wine, micro-organisms | الكيمياء الحيوية والجعة والنبيذ والأحياء الدقيقة
D | Textiles, paper | المنسوجات والورق
D01 | Threads and fibres, spinning | الخيوط والألياف والغزل
D06 | Treating textiles, washing | معالجة المنسوجات والغسيل
E | Fixed constructions | المنشآت الثابتة
E04 | Building | البناء
E05 | Locks, keys, windows, safes | الأقفال والمفاتيح والنوافذ والخزائن
F | Mechanical engineering, lighting, heating, weapons | الهندسة الميكانيكية والإنارة والتدفئة والأسلحة
F16 | Machine elements | عناصر الآلات
F21 | Lighting | الإنارة
F24 | Heating, ranges, ventilating | التدفئة والمواقد والتهوية
G | Physics | الفيزياء
G01 | Measuring, testing | القياس والاختبار
G06 | Computing, counting | الحوسبة والعد
G09 | Education, display, advertising | التعليم والعرض والإعلان
H | Electricity | الكهرباء
H01 | Electric elements | العناصر الكهربائية
H01L | Semiconductor devices | أجهزة أشباه الموصلات
H01M | Batteries and fuel cells | البطاريات وخلايا الوقود
H01M 10/00 | Secondary cells and their manufacture | الخلايا الثانوية وصنعها
! Secondary cells are those that can be charged again.
H01M 10/02 | . Details | . تفاصيل
H01M 10/04 | . Construction or manufacture in general | . البناء أو الصنع عموما
H01M 10/05 | . Accumulators with non-aqueous electrolyte | . مراكم بكهرل غير مائي
H01M 10/052 | .. with lithium | .. بالليثيوم
H01M 10/0525 | ... that take lithium into both electrodes; lithium-ion batteries | ... يدخل الليثيوم في كلا القطبين؛ بطاريات أيون الليثيوم
H01M 10/054 | .. that take in metals other than lithium | .. تدخل فيها فلزات غير الليثيوم
H01M 10/056 | .. characterised by the material of the electrolyte | .. متميزة بمادة الكهرل
H01M 10/0561 | ... inorganic materials only | ... مواد لاعضوية فقط
H01M 10/0562 | .... solid | .... صلبة
H01M 10/0563 | .... liquid | .... سائلة
H01M 10/0564 | ... organic materials only | ... مواد عضوية فقط
H01M 10/0565 | .... polymers, as gel or solid | .... بوليمرات، هلامية أو صلبة
H01M 10/0566 | .... liquid | .... سائلة
H01M 10/0567 | ..... characterised by the additives | ..... متميزة بالمضافات
H01M 10/0568 | ..... characterised by what is dissolved | ..... متميزة بالمذاب
H01M 10/0569 | ..... characterised by the solvents | ..... متميزة بالمذيبات
H01M 10/058 | .. Construction or manufacture | .. البناء أو الصنع
H01M 10/0583 | ... with folded parts, not wound | ... بأجزاء مطوية غير ملفوفة
H01M 10/0585 | ... with flat parts only | ... بأجزاء مسطحة فقط
H01M 10/0587 | ... with wound parts only | ... بأجزاء ملفوفة فقط
H01M 10/06 | . Lead-acid accumulators | . مراكم الرصاص الحمضية
H01M 10/24 | . Alkaline accumulators | . مراكم قلوية
H01M 10/34 | . Gas-tight accumulators | . مراكم محكمة الغاز
H01M 10/36 | . Other accumulators | . مراكم أخرى
H01M 10/42 | . Methods or arrangements for care of cells in use | . طرائق أو ترتيبات لصيانة الخلايا
H04 | Electric communication | الاتصالات الكهربائية
H04L | Transmission of digital information | نقل المعلومات الرقمية
H04N | Transmission of pictures | نقل الصور
H10 | Semiconductor devices; other electric solid-state devices | أجهزة أشباه الموصلات وأجهزة كهربائية أخرى صلبة
`;

function kindOf(symbol: string, dots: number): PlaceKind {
  if (symbol.includes('/')) return dots === 0 ? 'mainGroup' : 'group';
  return symbol.length === 1 ? 'section' : symbol.length === 3 ? 'class' : 'subclass';
}

/** Depth of a line: section 1, class 2, subclass 3, main group 4, and one more for each dot. */
function depthOf(symbol: string, dots: number): number {
  return { section: 1, class: 2, subclass: 3, mainGroup: 4, group: 4 + dots }[kindOf(symbol, dots) as 'section'];
}

/** Reads the lines; the parent is the last line above that stands one level higher: hierarchy by dots, never by the symbol. */
function placesOf(lines: readonly string[]): PlaceFile[] {
  const places: PlaceFile[] = [];
  const open: string[] = [];
  for (const line of lines) {
    if (line.startsWith('!')) {
      const place = places.pop()!;
      places.push({ ...place, notes: [...(place.notes ?? []), { kind: 'remark', text: { en: line.slice(2) } }] });
      continue;
    }
    const [symbol = '', title = '', arabic = ''] = line.split('|').map((part) => part.trim());
    const [, dots = '', en = ''] = /^(\.*)\s*(.+)$/.exec(title) ?? [];
    const depth = depthOf(symbol, dots.length);
    open.splice(depth - 1);
    places.push({ symbol, parent: open[depth - 2] ?? null, kind: kindOf(symbol, dots.length), titles: { en, ar: arabic.replace(/^\.+\s*/, '') } });
    open[depth - 1] = symbol;
  }
  return places;
}

/** The eight sections of the IPC with some classes and subclasses, and two groups complete in their dots: hand tools for the soil, accumulators. */
export const ipc: EditionFile = {
  scheme: 'ipc', edition: 'IPC 2026.01', inForce: '2026-01-01', skeletonDepth: 3,
  places: placesOf(text.split('\n').filter((line) => line.trim() !== '')),
};
