/** Section B: operations and transport. Lines as `ipc.ts` reads them. */
export const sectionB = `
B | Operations, transport | العمليات والنقل
B25 | Hand tools, power tools, manipulators | العدد اليدوية والآلية والمناولات
B25B | Tools for fastening, joining, holding | عدد للتثبيت والوصل والإمساك
B25B 13/00 | Spanners, wrenches | مفاتيح الصواميل
B25B 13/02 | . with rigid jaws | . بفكين ثابتين
! Ratchets are in \`B25B 13/46\`, which takes precedence.
B25B 13/04 | .. Ring jaws | .. بفك حلقي
B25B 13/06 | .. Sockets | .. بمقبس
B25B 13/08 | .. Open jaws | .. بفك مفتوح
B25B 13/10 | . with adjustable jaws | . بفكين قابلين للضبط
! Ratchets are in \`B25B 13/46\`, which takes precedence.
B25B 13/46 | . with a ratchet, so that the handle goes back freely | . بسقاطة تتيح رجوع المقبض حرا
B25B 13/48 | . for special purposes | . لأغراض خاصة
B25B 13/56 | . Sets of spanners | . أطقم مفاتيح
B25B 15/00 | Screwdrivers | مفكات البراغي
B25D | Percussive tools | عدد الطرق
B25G | Handles for hand implements | مقابض العدد اليدوية
B25J | Manipulators | المناولات
B26 | Hand cutting tools, cutting, severing | أدوات القطع اليدوية والقطع والفصل
B26B | Hand cutting tools | أدوات القطع اليدوية
B26B 1/00 | Hand knives whose blade can be adjusted; pocket knives | سكاكين يدوية بنصل قابل للضبط؛ سكاكين جيب
! Knives combined with other implements are in \`B26B 11/00\`, which takes precedence.
B26B 1/02 | . with a blade that pivots | . بنصل يدور على محور
B26B 1/04 | .. that can be locked in position | .. يمكن تثبيته في وضعه
B26B 1/08 | . with a blade that slides | . بنصل ينزلق
B26B 1/10 | . Handles | . مقابض
B26B 5/00 | Hand knives with blades that come off | سكاكين يدوية بأنصال تنزع
B26B 11/00 | Hand knives combined with other implements, for instance a corkscrew or scissors | سكاكين يدوية مقترنة بأدوات أخرى كفتاحة فلين أو مقص
B26B 13/00 | Hand shears, scissors | مقصات يدوية
B26D | Cutting in general, machines for it | القطع عموما وآلاته
B60 | Vehicles in general | المركبات عموما
B60R | Fittings of vehicles not elsewhere | تجهيزات المركبات غير الواردة في موضع آخر
B60R 9/00 | Fittings outside for carrying loads | تجهيزات خارجية لحمل الأحمال
B60R 9/02 | . at the sides | . على الجانبين
B60R 9/04 | . on the roof | . على السقف
! Carriers for sports gear are in \`B60R 9/08\`, which takes precedence.
B60R 9/042 | .. that make loading easier | .. تسهل التحميل
B60R 9/045 | .. that can be adjusted or changed in form | .. قابلة للضبط أو لتغيير الشكل
B60R 9/06 | . at the front or rear | . في المقدمة أو المؤخرة
B60R 9/08 | . for sports gear | . لمعدات الرياضة
B60R 9/10 | .. for cycles | .. للدراجات
B60R 9/12 | .. for skis | .. للزلاجات
B62 | Land vehicles other than on rails | مركبات برية غير السكك
B62B | Hand carts, prams, sledges | عربات اليد وعربات الأطفال والمزالج
B62D | Motor vehicles, trailers | المركبات الآلية والمقطورات
B62H | Stands for cycles; parking; preventing theft | حوامل الدراجات وإيقافها ومنع سرقتها
B62H 1/00 | Supports or stands that belong to the cycle | مساند أو حوامل في الدراجة نفسها
B62H 3/00 | Separate supports for parking cycles | مساند منفصلة لإيقاف الدراجات
B62H 5/00 | Preventing or indicating use or theft without right; locks integral with cycles | منع الاستعمال غير المأذون أو السرقة أو الدلالة عليهما؛ أقفال مدمجة في الدراجات
B62H 5/02 | . locking the steering | . قفل التوجيه
B62H 5/04 | .. acting on the handlebar | .. على المقود
B62H 5/06 | .. acting on the fork or steering tube | .. على الشوكة أو أنبوب التوجيه
B62H 5/08 | . preventing the drive | . منع الدفع
B62H 5/10 | .. acting on a pedal crank | .. على ذراع الدواسة
B62H 5/12 | .. acting on the chain or chain wheel | .. على السلسلة أو عجلتها
B62H 5/14 | . preventing the wheel from turning | . منع العجلة من الدوران
B62H 5/16 | .. acting on parts of a wheel | .. على أجزاء العجلة
B62H 5/18 | . acting on a brake | . على المكبح
B62H 5/20 | . indicating use without right | . الدلالة على الاستعمال غير المأذون
B62J | Saddles and accessories of cycles | سروج الدراجات وملحقاتها
B62K | Cycles; frames, steering | الدراجات وأطرها وتوجيهها
B62M | Driving cycles | تسيير الدراجات
B65 | Conveying, packing, storing | النقل والتغليف والتخزين
B65D | Containers, packages, closures | الأوعية والعبوات والسدادات
B65D 39/00 | Closures inside the neck, for instance stoppers | سدادات داخل العنق
B65D 41/00 | Caps, that is, closures that grip the neck from outside | أغطية تمسك العنق من الخارج
B65D 41/02 | . without lines of weakness, tearing strips or the like | . بلا خطوط إضعاف أو شرائط تمزيق
B65D 41/04 | .. with a thread, turned on | .. ملولبة
B65D 41/32 | . with lines of weakness, tearing strips or the like | . بخطوط إضعاف أو شرائط تمزيق أو ما شابهها
B65D 41/34 | .. with a thread | .. ملولبة
B65D 41/36 | ... with a bayonet | ... بمسمار وحز
B65D 43/00 | Lids and covers | أغطية الأوعية العريضة
B65D 51/00 | Closures not elsewhere | سدادات غير واردة في موضع آخر
B65F | Collecting refuse | جمع النفايات
B65G | Conveying, storing | النقل والتخزين
`;
