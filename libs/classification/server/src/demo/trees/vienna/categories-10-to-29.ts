/** Things, heraldry, ornaments, geometrical figures, writing, colours. Lines as `vienna.ts` reads them. */
export const categories10To29 = `
10 Tobacco, travel goods, fans, toilet articles | التبغ ولوازم السفر والمراوح وأدوات الزينة
10.01 Tobacco, smokers' articles | التبغ ولوازم المدخنين
10.03 Travel goods, bags, fans, umbrellas | لوازم السفر والحقائب والمراوح والمظلات
10.05 Toilet articles, mirrors | أدوات الزينة والمرايا
11 Household utensils | الأدوات المنزلية
11.01 Cutlery, kitchen utensils and machines | أدوات المائدة وأدوات المطبخ وآلاته
11.03 Drinking vessels, plates, kitchen and table vessels | أوعية الشرب والصحون وأوعية المطبخ والمائدة
11.07 Small household utensils | أدوات منزلية صغيرة
12 Furniture, sanitary installations | الأثاث والمنشآت الصحية
12.01 Furniture | الأثاث
12.03 Sanitary installations | المنشآت الصحية
13 Lighting, heating, cooking, cooling, washing | الإنارة والتدفئة والطبخ والتبريد والغسل
13.01 Lighting | الإنارة
13.01.06 Electric bulbs | مصابيح كهربائية
13.03 Heating, cooking, cooling, washing | التدفئة والطبخ والتبريد والغسل
14 Ironmongery, tools, ladders | المصنوعات الحديدية والعدد والسلالم
14.01 Tubes, cables, heavy ironmongery | الأنابيب والكبلات والمصنوعات الحديدية الثقيلة
14.01.13 Chains | سلاسل
14.03 Small ironmongery, springs | المصنوعات الحديدية الصغيرة والزنبركات
14.05 Keys, locks | المفاتيح والأقفال
14.07 Tools | العدد
14.07.01 Hammers, picks | مطارق ومعاول
14.07.02 Axes | فؤوس
14.09 Tools of farm and garden | عدد المزرعة والحديقة
14.11 Ladders | السلالم
15 Machines, motors | الآلات والمحركات
15.01 Machines of industry, engines | آلات الصناعة والمحركات
15.03 Household machines, spinning wheels | الآلات المنزلية وعجلات الغزل
15.05 Office machines | آلات المكاتب
15.07 Wheels, bearings | العجلات والمحامل
15.07.01 Cogwheels, other wheels of machines | تروس وعجلات آلات أخرى
15.09 Electrical equipment | المعدات الكهربائية
16 Telecommunication, sound and pictures, computers, photography, optics | الاتصالات والصوت والصورة والحواسيب والتصوير والبصريات
16.01 Telecommunication, sound, computers | الاتصالات والصوت والحواسيب
16.03 Photography, film, optics | التصوير والسينما والبصريات
17 Clocks, jewellery, weights and measures | الساعات والحلي والأوزان والمقاييس
17.01 Clocks, watches | الساعات
17.02 Jewellery | الحلي
17.02.01 Precious stones | أحجار كريمة
17.03 Weights, scales | الأوزان والموازين
17.03.01 Scales | موازين
17.05 Measures | المقاييس
17.05.01 Compasses | بوصلات
18 Transport, equipment for animals | النقل ومعدات الحيوانات
18.01 Vehicles for land | مركبات البر
18.01.05 Bicycles, tricycles, motorcycles | دراجات هوائية وثلاثية ونارية
18.02 Equipment for animals | معدات الحيوانات
18.03 Vehicles for water | مركبات الماء
18.04 Anchors, rudders, other equipment of ships | المراسي والدفات ومعدات السفن الأخرى
18.04.02 Anchors | مراس
18.05 Vehicles for air and space | مركبات الجو والفضاء
18.05.01 Aeroplanes | طائرات
18.07 Traffic signs | إشارات المرور
19 Containers, packing, pictures of various products | الأوعية والتغليف وصور منتجات متنوعة
19.01 Large containers | أوعية كبيرة
19.03 Small containers | أوعية صغيرة
19.07 Bottles | قوارير
19.09 Jugs, vases, pots | أباريق ومزهريات وقدور
20 Writing, drawing, painting, office and booksellers' goods | أدوات الكتابة والرسم والتلوين والمكتب والمكتبات
20.01 Writing and drawing materials | أدوات الكتابة والرسم
20.05 Papers, documents | أوراق ووثائق
20.07 Books, newspapers | كتب وصحف
21 Games, toys, sports articles, roundabouts | الألعاب ولوازم الرياضة والأراجيح الدوارة
21.01 Games, toys | الألعاب
21.03 Sports articles, roundabouts | لوازم الرياضة والأراجيح الدوارة
21.03.01 Balls | كرات
22 Musical instruments, bells, pictures, sculptures | الآلات الموسيقية والأجراس واللوحات والتماثيل
22.01 Musical instruments | الآلات الموسيقية
22.01.01 Wind instruments, whistles | آلات نفخ وصفارات
22.01.15 Stringed instruments | آلات وترية
22.03 Bells | الأجراس
22.03.01 Bells of all sizes | أجراس بكل الأحجام
22.05 Pictures, sculptures | اللوحات والتماثيل
23 Arms, ammunition, armour | الأسلحة والذخائر والدروع
23.01 Swords, other arms that do not fire | السيوف وأسلحة أخرى غير نارية
23.01.01 Swords, daggers | سيوف وخناجر
23.03 Firearms, ammunition | الأسلحة النارية والذخائر
23.05 Armour | الدروع الواقية
24 Heraldry, coins, emblems, symbols | شعارات النبالة والنقود والشارات والرموز
24.01 Shields | الدروع
24.01.01 Shields with nothing on them | دروع خالية
24.01.03 Shields with geometrical figures, lines, bands or partitions | دروع فيها أشكال هندسية أو خطوط أو أشرطة أو تقسيمات
24.01.05 Shields with other figures or with inscriptions | دروع فيها أشكال أخرى أو نقوش
24.01.17 Shields with figures or inscriptions outside them | دروع خارجها أشكال أو نقوش
24.01.23 Several shields | عدة دروع
24.01.25 Shields of unusual shape | دروع بشكل غير معتاد
A 24.01.07 Shields with heavenly bodies or natural phenomena | دروع فيها أجرام سماوية أو ظواهر طبيعية
A 24.01.08 Shields with human beings | دروع فيها بشر
A 24.01.09 Shields with animals | دروع فيها حيوانات
A 24.01.10 Shields with plants | دروع فيها نباتات
A 24.01.15 Shields with inscriptions | دروع فيها نقوش
24.03 Seals, stamps | الأختام والطوابع
24.03.01 Seals or stamps | أختام أو طوابع
A 24.03.07 Seals or stamps, round | أختام أو طوابع مستديرة
24.05 Medals, coins, decorations, orders | الميداليات والنقود والأوسمة
24.05.01 Medals, coins | ميداليات ونقود
24.07 Flags | الأعلام
24.07.01 Flags of all kinds | أعلام بكل أنواعها
24.09 Crowns, diadems | التيجان والأكاليل
24.09.02 Crowns open at the top | تيجان مفتوحة من أعلى
24.09.03 Crowns that are stylised or invented | تيجان مبسطة الشكل أو مبتكرة
A 24.09.05 One crown | تاج واحد
A 24.09.09 Crowns with three triangular points | تيجان بثلاثة رؤوس مثلثة
24.11 Emblems, insignia | الشعارات والشارات
24.13 Crosses | الصلبان
24.15 Arrows | الأسهم
24.15.01 One arrow | سهم واحد
24.17 Signs, notations, symbols | العلامات والرموز
24.17.03 Asterisks | النجيمات
24.17.17 The sign “at” | علامة «آت»
24.17.25 Other signs | علامات أخرى
25 Ornamental motifs, patterned surfaces | الزخارف والسطوح المزخرفة
25.01 Ornamental motifs | الزخارف
25.03 Long surfaces with ornaments | سطوح طويلة مزخرفة
25.05 Backgrounds divided into parts | خلفيات مقسمة
25.07 Surfaces covered with figures or signs that repeat | سطوح تغطيها أشكال أو علامات متكررة
26 Geometrical figures and solids | الأشكال والمجسمات الهندسية
26.01 Circles, ellipses | الدوائر والإهليلجات
26.01.01 Circles | دوائر
26.01.02 Ellipses | إهليلجات
26.01.04 Two circles or ellipses, one inside the other | دائرتان أو إهليلجان أحدهما داخل الآخر
26.01.05 More than two inside one another, spirals | أكثر من اثنين بعضها داخل بعض، حلزونات
26.01.06 Several circles or ellipses side by side, touching or crossing | عدة دوائر أو إهليلجات متجاورة أو متماسة أو متقاطعة
26.01.07 Circles that contain ellipses | دوائر فيها إهليلجات
26.01.08 Circles that contain polygons | دوائر فيها مضلعات
26.01.10 Circles or ellipses that contain triangles or angles | دوائر أو إهليلجات فيها مثلثات أو زوايا
26.01.11 Circles or ellipses that contain quadrilaterals | دوائر أو إهليلجات فيها أشكال رباعية
26.01.12 Circles or ellipses that contain other geometrical figures | دوائر أو إهليلجات فيها أشكال هندسية أخرى
A 26.01.03 One circle or ellipse | دائرة أو إهليلج واحد
A 26.01.13 Circles or ellipses that contain heavenly bodies or natural phenomena | دوائر أو إهليلجات فيها أجرام سماوية أو ظواهر طبيعية
A 26.01.14 Circles or ellipses that contain human beings | دوائر أو إهليلجات فيها بشر
26.02 Segments and sectors of circles or ellipses | قطع الدوائر والإهليلجات وقطاعاتها
26.03 Triangles, lines that form an angle | المثلثات والخطوط التي تشكل زاوية
26.03.01 One triangle | مثلث واحد
26.03.02 Two triangles, one inside the other | مثلثان أحدهما داخل الآخر
26.03.04 Several triangles side by side, touching or crossing | عدة مثلثات متجاورة أو متماسة أو متقاطعة
26.03.23 Lines or bands that form an angle | خطوط أو أشرطة تشكل زاوية
26.04 Quadrilaterals | الأشكال الرباعية
26.04.01 Squares | مربعات
26.04.02 Rectangles | مستطيلات
26.04.03 Rhombs, squares that stand on a corner | معينات ومربعات قائمة على زاوية
26.04.09 Several quadrilaterals side by side, touching or crossing | عدة أشكال رباعية متجاورة أو متماسة أو متقاطعة
A 26.04.05 One quadrilateral | شكل رباعي واحد
A 26.04.18 Quadrilaterals that contain letters | أشكال رباعية فيها حروف
26.05 Other polygons | مضلعات أخرى
26.05.01 One polygon | مضلع واحد
26.07 Different geometrical figures joined or crossing | أشكال هندسية مختلفة متصلة أو متقاطعة
26.11 Lines, bands | الخطوط والأشرطة
26.11.01 One line or band | خط أو شريط واحد
26.11.02 Two lines or bands | خطان أو شريطان
26.11.03 More than two lines or bands | أكثر من خطين أو شريطين
26.13 Other geometrical figures, designs that cannot be named | أشكال هندسية أخرى ورسوم لا تسمى
26.13.25 Other figures, designs that cannot be named | أشكال أخرى ورسوم لا تسمى
26.15 Geometrical solids | المجسمات الهندسية
26.15.01 Spheres | كرات هندسية
26.15.09 Cubes | مكعبات
27 Forms of writing, numerals | أشكال الكتابة والأرقام
27.01 Letters or numerals that form a geometrical figure | حروف أو أرقام تشكل شكلا هندسيا
27.03 Letters or numerals that form a being, a plant or an object | حروف أو أرقام تشكل كائنا أو نباتا أو شيئا
27.03.01 Letters or numerals that form a human being | حروف أو أرقام تشكل إنسانا
27.03.03 Letters or numerals that form an animal | حروف أو أرقام تشكل حيوانا
27.03.15 Letters or numerals that form an object | حروف أو أرقام تشكل شيئا
27.05 Letters in a special form of writing | حروف بكتابة ذات شكل خاص
27.05.01 Letters in a special form of writing | حروف بكتابة ذات شكل خاص
A 27.05.21 One letter | حرف واحد
27.07 Numerals in a special form of writing | أرقام بكتابة ذات شكل خاص
27.07.01 Numerals in a special form of writing | أرقام بكتابة ذات شكل خاص
28 Inscriptions in various characters | نقوش بحروف مختلفة
28.01 Inscriptions in Arabic characters | نقوش بحروف عربية
28.03 Inscriptions in Chinese, Japanese or Korean characters | نقوش بحروف صينية أو يابانية أو كورية
28.05 Inscriptions in Cyrillic characters | نقوش بحروف سيريلية
29 Colours | الألوان
29.01 Colours | الألوان
29.01.01 Red, pink, orange | أحمر ووردي وبرتقالي
29.01.02 Yellow, gold | أصفر وذهبي
29.01.03 Green | أخضر
29.01.04 Blue | أزرق
29.01.05 Violet | بنفسجي
29.01.06 White, grey, silver | أبيض ورمادي وفضي
29.01.07 Brown | بني
29.01.08 Black | أسود
A 29.01.11 One predominant colour | لون غالب واحد
A 29.01.12 Two predominant colours | لونان غالبان
A 29.01.13 Three predominant colours | ثلاثة ألوان غالبة
`;
