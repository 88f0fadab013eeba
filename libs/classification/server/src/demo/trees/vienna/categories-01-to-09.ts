/** Sky, living beings, plants, landscapes, buildings, food, clothing. Lines as `vienna.ts` reads them. */
export const categories01To09 = `
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
03.13.05 Beehives, honeycombs | خلايا النحل وأقراصها
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
`;
