import type { EditionFile, PlaceFile } from '../../scheme/edition-file';

/** Categories, divisions and sections in own short wording: `code title | Arabic title`. `A` marks an auxiliary section, `!` a note of the place above it. */
const text = `
01 Heavenly bodies, natural phenomena, maps | الأجرام السماوية والظواهر الطبيعية والخرائط
01.01 Stars and comets | النجوم والمذنبات
! Stars count as figures of category \`01\`, not as polygons of category \`26\`. | تعد النجوم من أشكال الفئة \`01\` لا من مضلعات الفئة \`26\`.
01.01.01 Stars | نجوم
01.01.15 Comets, stars with a tail | مذنبات ونجوم بذيل
01.01.17 Compass cards | ورود الرياح
A 01.01.02 One star | نجم واحد
A 01.01.03 Two stars | نجمان
A 01.01.04 Three stars | ثلاثة نجوم
A 01.01.05 More than three stars | أكثر من ثلاثة نجوم
A 01.01.06 Stars inside one another | نجوم بعضها داخل بعض
A 01.01.08 Stars with three points | نجوم بثلاثة رؤوس
A 01.01.09 Stars with four points | نجوم بأربعة رؤوس
A 01.01.10 Stars with more than four points | نجوم بأكثر من أربعة رؤوس
A 01.01.12 Stars with points of different length | نجوم برؤوس متفاوتة الطول
A 01.01.13 Stars with rays | نجوم بأشعة
01.03 Sun | الشمس
! A plain disc without rays is a circle of division \`26.01\`. | القرص بلا أشعة دائرة من القسم \`26.01\`.
01.03.01 Sun that rises or sets | شمس تشرق أو تغرب
01.03.02 Other pictures of the sun | صور أخرى للشمس
01.03.19 Several suns | عدة شموس
A 01.03.06 Sun with a landscape | شمس مع منظر طبيعي
A 01.03.15 Sun with rays of straight lines or bands | شمس بأشعة من خطوط مستقيمة أو أشرطة
A 01.03.16 Sun with rays of flames or wavy lines | شمس بأشعة من لهب أو خطوط متموجة
A 01.03.17 Sun with rays of triangles | شمس بأشعة من مثلثات
A 01.03.18 Sun with irregular rays | شمس بأشعة غير منتظمة
A 01.03.20 Sun with a face | شمس ذات وجه
01.05 Earth, globes, planets | الأرض والكرات الأرضية والكواكب
01.05.01 Globes of the earth | كرات أرضية
01.05.15 Parts of such globes | أجزاء من كرات أرضية
01.05.24 Saturn | زحل
01.05.25 Other planets | كواكب أخرى
A 01.05.02 Globes with meridians and parallels only | كرات بخطوط الطول والعرض وحدها
A 01.05.03 Globes in a flattened form | كرات في شكل مسطح
01.07 Moon | القمر
! The moon with stars is here, too. | القمر مع النجوم هنا أيضا.
01.07.01 Full moon, several moons | بدر، عدة أقمار
01.07.06 Crescent moon, half moon | هلال، نصف قمر
01.11 Constellations, starry sky | الكوكبات والسماء المرصعة بالنجوم
01.13 Models of orbits, atoms and molecules | نماذج المدارات والذرات والجزيئات
01.15 Natural phenomena | الظواهر الطبيعية
01.15.03 Lightning | برق
01.15.05 Flames | لهب
01.15.07 Sparks | شرر
01.15.11 Clouds, fog, smoke | غيوم وضباب ودخان
01.15.15 Drops | قطرات
01.15.17 Snowflakes, snow crystals | ندف الثلج وبلوراته
01.15.21 Bubbles, foam | فقاعات ورغوة
01.15.23 Whirls, turning movements | دوامات وحركات دورانية
01.17 Maps | الخرائط
02 Human beings | البشر
02.01 Men | الرجال
02.01.01 Heads, busts | رؤوس وتماثيل نصفية
02.01.08 Athletes, dancers, men who do sport | رياضيون وراقصون ورجال يمارسون الرياضة
02.03 Women | النساء
02.05 Children | الأطفال
02.07 Mixed groups, scenes | المجموعات المختلطة والمشاهد
02.09 Parts of the human body, skeletons, skulls | أجزاء جسم الإنسان والهياكل العظمية والجماجم
! Heads and busts stand with the men, women and children whose they are. | الرؤوس والتماثيل النصفية مع الرجال أو النساء أو الأطفال أصحابها.
02.09.01 Hearts | قلوب
! The heart as a sign is here, too; it is no geometrical figure. | القلب رمزا هنا أيضا، وليس شكلا هندسيا.
02.09.04 Eyes | عيون
02.09.10 Teeth | أسنان
02.09.14 Hands, fingers, prints of them, arms | أيد وأصابع وبصماتها وأذرع
03 Animals | الحيوانات
03.01 Quadrupeds, first series | ذوات الأربع، السلسلة الأولى
! Heads stay with their animal; division \`03.06\` is for the other parts of the body. | تبقى الرؤوس مع حيوانها؛ والقسم \`03.06\` لأجزاء الجسم الأخرى.
03.01.01 Lions | أسود
03.01.04 Tigers, other large cats | نمور وسنوريات كبيرة أخرى
03.01.06 Cats, other small felines | قطط وسنوريات صغيرة أخرى
03.01.08 Dogs, wolves, foxes | كلاب وذئاب وثعالب
03.01.14 Bears | دببة
03.01.16 Heads of animals of the first series | رؤوس حيوانات السلسلة الأولى
A 03.01.24 Animals of the first series, stylised | حيوانات السلسلة الأولى مبسطة الشكل
03.02 Quadrupeds, second series | ذوات الأربع، السلسلة الثانية
03.02.01 Elephants, mammoths | أفيال وماموث
03.03 Quadrupeds, third series | ذوات الأربع، السلسلة الثالثة
03.03.01 Horses, mules | خيول وبغال
03.04 Quadrupeds, fourth series | ذوات الأربع، السلسلة الرابعة
03.05 Quadrupeds, fifth series; primates | ذوات الأربع، السلسلة الخامسة؛ الرئيسيات
03.05.01 Rabbits, hares | أرانب وأرانب برية
03.05.03 Squirrels | سناجب
A 03.05.24 Animals of the fifth series, stylised | حيوانات السلسلة الخامسة مبسطة الشكل
03.06 Parts of quadrupeds and primates, skeletons, skulls | أجزاء ذوات الأربع والرئيسيات وهياكلها وجماجمها
03.07 Birds, bats | الطيور والخفافيش
03.07.01 Eagles, falcons, other birds of prey | نسور وصقور وجوارح أخرى
03.07.03 Cocks, hens, chicks | ديوك ودجاج وكتاكيت
A 03.07.24 Birds, stylised | طيور مبسطة الشكل
03.09 Animals of the water, scorpions | حيوانات الماء والعقارب
03.11 Reptiles, amphibians, snails, seals | الزواحف والبرمائيات والحلزونات والفقمات
03.13 Insects, spiders, micro-organisms | الحشرات والعناكب والكائنات الدقيقة
03.13.01 Butterflies | فراشات
03.13.02 Other insects, spiders | حشرات أخرى وعناكب
A 03.13.04 Bees, wasps | نحل ودبابير
A 03.13.24 Insects, stylised | حشرات مبسطة الشكل
03.15 Other animals, large prehistoric animals | حيوانات أخرى وحيوانات كبيرة من عصور ما قبل التاريخ
03.17 Groups of animals of different divisions | مجموعات حيوانات من أقسام مختلفة
04 Supernatural, fabulous or unidentifiable beings | كائنات خارقة أو خرافية أو مجهولة الهوية
04.01 Persons with wings or horns | أشخاص بأجنحة أو قرون
04.02 Beings that are half human, half animal | كائنات نصفها إنسان ونصفها حيوان
04.02.11 Mermaids | حوريات البحر
04.03 Animals of fable | حيوانات خرافية
04.03.03 Dragons | تنانين
04.05 Plants, objects or geometrical figures that act as persons or animals | نباتات أو أشياء أو أشكال هندسية تتصرف كأشخاص أو حيوانات
04.07 Masks, heads that cannot be identified | أقنعة ورؤوس مجهولة الهوية
05 Plants | النباتات
05.01 Trees, bushes | الأشجار والشجيرات
05.03 Leaves, needles, branches with them | الأوراق والإبر والأغصان المورقة
05.03.04 Leaves of vine, plane or maple | أوراق الكرم أو الدلب أو القيقب
05.03.06 Leaves of clover, also as a sign | أوراق البرسيم، ولو رمزا
05.03.11 Other leaves | أوراق أخرى
A 05.03.13 Leaves, stylised | أوراق مبسطة الشكل
A 05.03.14 One leaf | ورقة واحدة
A 05.03.15 Two to four leaves | ورقتان إلى أربع
05.05 Flowers | الأزهار
05.05.01 Roses | ورود
05.05.04 Tulips, magnolias | توليب ومغنوليا
05.07 Grains, seeds, fruit | الحبوب والبذور والثمار
05.07.02 Ears of corn, sheaves | سنابل وحزم
05.07.10 Grapes | عنب
05.07.13 Apples | تفاح
05.09 Vegetables | الخضر
05.11 Other plants | نباتات أخرى
05.13 Decorations made of plants | زخارف من نباتات
06 Landscapes | المناظر الطبيعية
06.01 Mountains, rocks, caves | الجبال والصخور والكهوف
06.01.02 Mountains | جبال
A 06.01.04 Mountains, stylised | جبال مبسطة الشكل
06.03 Landscapes with water | مناظر طبيعية مع ماء
06.03.01 Lakes, seas | بحيرات وبحار
06.06 Deserts, landscapes of the tropics | صحارى ومناظر مدارية
06.07 Towns, villages | مدن وقرى
06.19 Other landscapes | مناظر أخرى
07 Buildings, structures for advertising, gates, barriers | المباني ومنشآت الإعلان والبوابات والحواجز
07.01 Dwellings, buildings, shelters of animals | المساكن والمباني ومآوي الحيوانات
07.01.01 Castles, fortresses | قلاع وحصون
07.01.08 Houses, high buildings | بيوت ومبان عالية
A 07.01.24 Dwellings and buildings, stylised | مساكن ومبان مبسطة الشكل
07.03 Parts of dwellings | أجزاء المساكن
07.03.01 Doors, entrances | أبواب ومداخل
07.03.02 Windows | نوافذ
07.05 Monuments, stadiums, fountains | النصب والملاعب والنوافير
07.11 Civil engineering works | الأعمال الهندسية المدنية
07.11.01 Bridges | جسور
07.15 Building materials, walls, gates, scaffolds | مواد البناء والجدران والبوابات والسقالات
08 Food | الأغذية
08.01 Bread, pastry, sweets | الخبز والمعجنات والحلوى
08.03 Milk products | منتجات الألبان
08.05 Meat and fish as food | اللحم والسمك غذاء
08.07 Other food | أغذية أخرى
09 Textiles, clothing, sewing, headwear, footwear | المنسوجات والملابس والخياطة وأغطية الرأس والأحذية
09.01 Textiles other than clothing | منسوجات غير الملابس
09.01.10 Ribbons, bows | شرائط وعقد
09.03 Clothing | الملابس
09.05 Sewing articles | لوازم الخياطة
09.07 Headwear | أغطية الرأس
09.09 Footwear | الأحذية
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

const KINDS = ['category', 'division', 'section'] as const;

/** Reads the lines; the parent is the code without its last part, as the codes of Vienna are built. */
function placesOf(lines: readonly string[]): PlaceFile[] {
  const places: PlaceFile[] = [];
  for (const line of lines) {
    const [, mark = '', symbol = '', en = '', ar = ''] = /^(?:(A|!) )?(?:(\d\d(?:\.\d\d){0,2}) )?(.+) \| (.+)$/.exec(line.trim()) ?? [];
    if (mark === '!') {
      const place = places.pop()!;
      places.push({ ...place, notes: [...(place.notes ?? []), { kind: 'remark', text: { en, ar } }] });
      continue;
    }
    const parts = symbol.split('.');
    places.push({
      symbol, parent: parts.length === 1 ? null : parts.slice(0, -1).join('.'), kind: KINDS[parts.length - 1]!,
      ...(mark === 'A' ? { auxiliary: true } : {}), titles: { en, ar },
    });
  }
  return places;
}

/** The 29 categories of the Vienna Classification, with the divisions and sections that the exercises walk over. */
export const vienna: EditionFile = {
  scheme: 'vienna', edition: 'VCL 10', inForce: '2026-01-01', skeletonDepth: 2,
  places: placesOf(text.split('\n').filter((line) => line.trim() !== '')),
};
