/** Section A: human necessities. Lines as `ipc.ts` reads them. */
export const sectionA = `
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
A01G 9/00 | Growing in pots, frames or greenhouses | الزراعة في الأصص أو الأحواض أو البيوت الزجاجية
A01G 9/02 | . Pots, boxes | . أصص وصناديق
! Pots that water the plant by themselves are in \`A01G 27/00\`.
A01G 25/00 | Watering gardens, fields, grounds for sport | ري الحدائق والحقول والملاعب
A01G 25/02 | . Arrangements above the soil with perforated pipes or with pipes that have outlets, for instance drippers | . ترتيبات فوق التربة بأنابيب مثقبة أو ذات منافذ كالنقاطات
A01G 25/06 | . Arrangements with perforated pipes in the soil | . ترتيبات بأنابيب مثقبة في التربة
A01G 25/09 | . Installations that move on wheels | . منشآت متحركة على عجلات
A01G 25/14 | . Devices held in the hand, for instance watering cans | . أجهزة يدوية كالمرشات
A01G 25/16 | . Control of watering | . التحكم في الري
A01G 27/00 | Devices that water by themselves, for instance for pots | أجهزة ري ذاتية، للأصص مثلا
A01G 27/02 | . with a reservoir of which the main part lies around or beside the soil | . بخزان جزؤه الرئيسي حول التربة أو بجانبها
A01G 27/04 | . with wicks | . بفتائل
A01G 27/06 | .. with a reservoir of which the main part lies around or beside the soil | .. بخزان جزؤه الرئيسي حول التربة أو بجانبها
A01K | Keeping animals, fishing | تربية الحيوان وصيد الأسماك
A01K 5/00 | Feeding livestock | تغذية الماشية
A01K 7/00 | Watering livestock | سقي الماشية
A01K 39/00 | Feeding or drinking devices for birds | أجهزة تغذية الطيور أو سقيها
A01K 39/01 | . Feeding devices | . أجهزة تغذية
! Devices for feeding and drinking together are in \`A01K 39/04\`, which takes precedence.
A01K 39/012 | .. that fill themselves | .. تملأ نفسها
A01K 39/014 | .. Troughs, devices that throw the feed | .. معالف وأجهزة تنثر العلف
A01K 39/02 | . Drinking devices | . أجهزة سقي
! Devices for feeding and drinking together are in \`A01K 39/04\`, which takes precedence.
A01K 39/022 | .. controlled by weight | .. يتحكم فيها الوزن
A01K 39/024 | .. controlled by a float | .. تتحكم فيها عوامة
A01K 39/026 | .. kept at a constant level from a store of their own | .. يبقى مستواها ثابتا من خزانها
A01K 39/04 | . for feeding and drinking together | . للتغذية والسقي معا
A21 | Baking | الخبز
A21B | Ovens and machines for baking | أفران الخبز وآلاته
A21C | Machines for making and working dough | آلات صنع العجين وتشكيله
A21D | Treating flour or dough; baked goods | معالجة الدقيق أو العجين؛ المخبوزات
A21D 13/00 | Baked goods, finished or partly finished | مخبوزات تامة الصنع أو نصف تامة
A21D 13/02 | . of whole meal, with bran or coarse flour | . من دقيق كامل أو بنخالة أو دقيق خشن
A21D 13/04 | . of other materials than flour of rye or wheat | . من مواد غير دقيق الجاودار أو القمح
A21D 13/043 | .. of tubers, for instance cassava or potato | .. من درنات كالكسافا أو البطاطس
A21D 13/045 | .. of pulses | .. من بقوليات
A21D 13/047 | .. of other cereals, for instance rice | .. من حبوب أخرى كالأرز
A21D 13/06 | . with changed nutritive value | . بقيمة غذائية معدلة
A21D 13/062 | .. in sugar; without sugar | .. في السكر؛ بلا سكر
A21D 13/064 | .. in protein | .. في البروتين
A21D 13/066 | .. without gluten | .. بلا غلوتين
A21D 13/068 | .. in fat; without fat | .. في الدهن؛ بلا دهن
A21D 13/40 | . characterised by kind, form or use | . متميزة بالنوع أو الشكل أو الاستعمال
A23 | Food and its treatment | الأغذية ومعالجتها
A23F | Coffee, tea, their substitutes | القهوة والشاي وبدائلهما
A23F 5/00 | Coffee, substitutes for it | القهوة وبدائلها
A23F 5/02 | . Treating green coffee | . معالجة البن الأخضر
! Reducing caffeine is in \`A23F 5/20\`.
A23F 5/04 | . Methods of roasting | . طرائق التحميص
A23F 5/08 | . Methods of grinding | . طرائق الطحن
A23F 5/10 | . Treating roasted coffee | . معالجة البن المحمص
! Reducing caffeine is in \`A23F 5/20\`.
A23F 5/16 | . Removing unwanted substances | . إزالة مواد غير مرغوب فيها
! Removing caffeine is in \`A23F 5/20\`.
A23F 5/18 | .. from coffee extract | .. من مستخلص القهوة
A23F 5/20 | . Reducing or removing alkaloids, caffeine for instance; products so made | . خفض القلويدات كالكافيين أو إزالتها؛ منتجاتها
A23F 5/22 | .. from coffee extract | .. من مستخلص القهوة
A23F 5/24 | . Extracting coffee; extracts | . استخلاص القهوة؛ مستخلصات
A23F 5/44 | . Substitutes for coffee | . بدائل القهوة
A23L | Other food, its treatment and preservation | أغذية أخرى ومعالجتها وحفظها
A23N | Machines for treating fruit and vegetables in bulk | آلات معالجة الفواكه والخضر بكميات كبيرة
! Machines of the household for peeling are in \`A47J 17/00\`.
A41 | Clothing | الملابس
A43 | Footwear | الأحذية
A47 | Furniture, household goods | الأثاث والأدوات المنزلية
A47B | Tables, desks, cabinets | الطاولات والمكاتب والخزائن
A47B 9/00 | Tables whose height can be changed | طاولات متغيرة الارتفاع
A47B 9/02 | . with a balance, for instance a spring or weight | . بموازنة كزنبرك أو ثقل
A47B 9/04 | . with a vertical spindle | . بعمود لولبي رأسي
A47B 9/06 | . with a vertical toothed rack | . بجريدة مسننة رأسية
A47B 9/10 | . with a vertical fluid cylinder | . بأسطوانة مائع رأسية
A47B 9/12 | . with a rope, chain or other flexible means | . بحبل أو سلسلة أو وسيلة مرنة أخرى
A47B 9/14 | . with pins in holes | . بمسامير في ثقوب
A47B 9/16 | . with legs that are inclined | . بأرجل تميل
A47B 9/18 | . with an additional top or additional legs | . بسطح أو أرجل إضافية
A47B 9/20 | . Telescopic guides | . أدلة متداخلة
A47C | Chairs, sofas, beds | الكراسي والأرائك والأسرة
A47C 4/00 | Chairs that fold or come apart | كراسي تطوى أو تفك
A47C 4/02 | . that come apart | . تفك
A47C 4/04 | . Folding, with a rigid seat | . تطوى، بمقعد صلب
A47C 4/08 | .. frame of wood or plastics | .. بإطار من خشب أو لدائن
A47C 4/10 | ... legs hinged to the seat or underframe | ... بأرجل مفصلية مع المقعد أو الهيكل السفلي
A47C 4/12 | .... adjustable | .... قابلة للضبط
! Crossed legs are in \`A47C 4/14\`, which takes precedence.
A47C 4/14 | .... with crossed legs | .... بأرجل متقاطعة
A47C 4/16 | ..... adjustable | ..... قابلة للضبط
A47C 4/18 | .. frame of metal | .. بإطار من معدن
A47C 4/20 | ... legs hinged to the seat or underframe | ... بأرجل مفصلية مع المقعد أو الهيكل السفلي
A47C 4/24 | .... with crossed legs | .... بأرجل متقاطعة
A47C 4/28 | . Folding, with flexible covering of seat or back | . تطوى، بكسوة مرنة للمقعد أو الظهر
A47C 4/32 | .. frame of wood or plastics | .. بإطار من خشب أو لدائن
A47C 4/42 | .. frame of metal | .. بإطار من معدن
A47C 4/54 | . Inflatable chairs | . كراسي تنفخ
A47D | Furniture for children | أثاث الأطفال
A47G | Household and table equipment | لوازم المنزل والمائدة
A47J | Kitchen equipment; making beverages | لوازم المطبخ؛ تحضير المشروبات
A47J 17/00 | Peeling in the household | التقشير في المنزل
A47J 17/02 | . Hand devices for scraping or peeling vegetables | . أجهزة يدوية لكشط الخضر أو تقشيرها
A47J 17/14 | . Machines for peeling | . آلات تقشير
A47J 17/16 | .. with a turning spindle that holds the fruit, and with blades | .. بمحور دوار يحمل الثمرة وشفرات
A47J 17/18 | .. with scraping discs or rotors | .. بأقراص أو دوارات كاشطة
A47J 31/00 | Making beverages | تحضير المشروبات
A47J 31/06 | . Filters and strainers for coffee or tea makers | . مرشحات ومصاف لآلات القهوة أو الشاي
A47J 31/18 | . Ground coffee or tea leaves are put into the hot liquid in the vessel | . يوضع البن أو الشاي في السائل الساخن داخل الوعاء
A47J 31/20 | .. with filters that are put into it | .. بمرشحات تغمس فيه
A47J 31/24 | . Hot water is passed through the filter under pressure | . يمرر الماء الساخن في المرشح تحت ضغط
A47J 31/30 | .. pressure of steam | .. بضغط البخار
A47J 31/32 | .. pressure of air | .. بضغط الهواء
A47J 31/34 | .. pressure of the liquid | .. بضغط السائل
A47J 31/36 | ... made by mechanical means | ... بوسائل ميكانيكية
A47J 31/38 | .... worked by hand | .... تدار يدويا
A47J 31/40 | . with dispensing of a measured quantity | . بصب كمية مقيسة
A47J 31/42 | . with built-in grinding or roasting | . بطحن أو تحميص مدمج
A47J 31/44 | . Parts and details | . أجزاء وتفاصيل
A47J 42/00 | Coffee mills, spice mills | طواحين البن والتوابل
A47K | Sanitary equipment | لوازم صحية
A47L | Cleaning in the household | التنظيف المنزلي
A61 | Medicine, veterinary science, hygiene | الطب والبيطرة والصحة
A61B | Diagnosis, surgery, identification | التشخيص والجراحة وتحديد الهوية
A61B 5/00 | Measuring for diagnosis | القياس لأغراض التشخيص
A61B 5/01 | . Temperature of parts of the body | . حرارة أجزاء الجسم
A61B 5/02 | . Heart and circulation: pulse, heart rate, pressure, flow | . القلب والدورة الدموية: النبض والمعدل والضغط والجريان
A61B 5/021 | .. Pressure in the heart or vessels | .. الضغط في القلب أو الأوعية
A61B 5/024 | .. Pulse rate, heart rate | .. معدل النبض ومعدل القلب
A61B 5/0245 | ... with sensing means that make electric signals | ... بوسائل إحساس تولد إشارات كهربائية
A61B 5/026 | .. Flow of blood | .. جريان الدم
A61B 5/103 | . Shape, pattern, colour, size or movement of the body | . شكل الجسم أو نقشه أو لونه أو حجمه أو حركته
A61B 5/11 | .. Movement of the body or its parts | .. حركة الجسم أو أجزائه
A61F | Prostheses, bandages, aids | الأعضاء الاصطناعية والضمادات والمعينات
A61J | Containers and devices for medicines; feeding bottles | أوعية الأدوية وأجهزتها؛ زجاجات الإرضاع
A61J 1/00 | Containers for medical use | أوعية للاستعمال الطبي
A61J 3/00 | Bringing medicines into a form | تشكيل الأدوية
A61J 7/00 | Giving medicines by mouth; counting pills; spoons | إعطاء الأدوية عن طريق الفم؛ عد الحبوب؛ ملاعق
! Spoons that weigh are in \`G01G 19/56\`.
A61J 7/02 | . Counting pills | . عد الحبوب
A61J 7/04 | . Telling the time for a medicine, reminding of it | . بيان وقت الدواء والتذكير به
A61M | Bringing media into the body | إدخال الوسائط في الجسم
A63 | Sports, games, amusements | الرياضة والألعاب والتسلية
`;
