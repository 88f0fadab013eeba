/** Section H: electricity. Lines as `ipc.ts` reads them. */
export const sectionH = `
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
H01M 10/44 | .. Methods for charging or discharging | .. طرائق الشحن أو التفريغ
! Circuits for charging batteries are in \`H02J\`.
H01M 10/46 | .. combined with a charger in one structure | .. مقترنة بشاحن في بنية واحدة
H01M 10/48 | .. combined with measuring, testing or showing the condition | .. مقترنة بقياس الحالة أو اختبارها أو بيانها
H01M 10/60 | . Heating or cooling, control of temperature | . التسخين أو التبريد والتحكم في الحرارة
H01M 10/61 | .. Kinds of control | .. أنواع التحكم
H01M 10/613 | ... Cooling | ... التبريد
H01M 10/615 | ... Heating | ... التسخين
H01M 10/617 | ... Making the temperature even | ... تسوية الحرارة
H01M 10/62 | .. for particular uses | .. لاستعمالات خاصة
H01M 10/623 | ... Portable devices | ... أجهزة محمولة
H01M 10/625 | ... Vehicles | ... مركبات
H01M 10/627 | ... Stationary installations | ... منشآت ثابتة
H01M 10/63 | .. Control systems | .. نظم التحكم
H01M 10/65 | .. Means that are one structure with the cells | .. وسائل مدمجة مع الخلايا
H01M 10/655 | ... Solid structures that conduct heat | ... بنى صلبة موصلة للحرارة
H01M 10/656 | ... by the fluid that carries the heat | ... بحسب المائع الناقل للحرارة
H01M 10/6561 | .... Gases | .... غازات
H01M 10/6567 | .... Liquids | .... سوائل
H01M 10/6568 | ..... by their circuits, for instance loops outside the cells | ..... بحسب دوائرها، كالحلقات خارج الخلايا
H01M 10/658 | ... by thermal insulation | ... بالعزل الحراري
H01M 50/00 | Parts of batteries other than the active ones | أجزاء البطاريات غير الفعالة
H02 | Electric power: generating, converting, distributing | القدرة الكهربائية: توليدها وتحويلها وتوزيعها
H02J | Circuits for supplying and storing electric power | دوائر الإمداد بالقدرة الكهربائية وتخزينها
H04 | Electric communication | الاتصالات الكهربائية
H04L | Transmission of digital information | نقل المعلومات الرقمية
H04L 9/00 | Secret or secure communication | الاتصال السري أو المأمون
H04L 9/06 | . enciphering in blocks with shift registers or memories | . التعمية في كتل بسجلات إزاحة أو ذاكرات
H04L 9/08 | . Distributing or managing keys | . توزيع المفاتيح أو إدارتها
H04L 9/14 | . with several keys or algorithms | . بعدة مفاتيح أو خوارزميات
H04L 9/16 | .. that are changed during operation | .. تبدل أثناء التشغيل
H04L 9/18 | . enciphering a stream step by step | . تعمية تيار متتابع
H04L 9/28 | . with a particular algorithm | . بخوارزمية معينة
H04L 9/30 | .. Public key | .. مفتاح عام
H04L 9/32 | . with checking who a user is and what he may do | . بالتحقق من هوية المستعمل وصلاحياته
H04L 12/00 | Networks that switch data | شبكات تحويل البيانات
H04L 67/00 | Protocols that support services of networks | بروتوكولات تدعم خدمات الشبكات
H04N | Transmission of pictures | نقل الصور
H10 | Semiconductor devices; other electric solid-state devices | أجهزة أشباه الموصلات وأجهزة كهربائية أخرى صلبة
`;
