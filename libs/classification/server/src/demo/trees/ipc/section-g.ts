/** Section G: physics. Lines as `ipc.ts` reads them. */
export const sectionG = `
G | Physics | الفيزياء
G01 | Measuring, testing | القياس والاختبار
G01B | Measuring lengths, angles, areas | قياس الأطوال والزوايا والمساحات
G01G | Weighing | الوزن
G01G 19/00 | Weighing for special purposes | الوزن لأغراض خاصة
G01G 19/02 | . wheeled bodies, vehicles | . أجسام ذات عجلات، مركبات
G01G 19/40 | . with price or other values computed from the weight | . بحساب السعر أو قيم أخرى من الوزن
G01G 19/44 | . persons | . الأشخاص
G01G 19/52 | . combined with other objects, for instance furniture | . مقترنا بأشياء أخرى كالأثاث
G01G 19/54 | .. with writing implements | .. بأدوات الكتابة
G01G 19/56 | .. with handles of tools or household implements | .. بمقابض العدد أو الأدوات المنزلية
G01G 19/58 | .. with handles of suitcases | .. بمقابض الحقائب
G01G 21/00 | Details of weighing devices | تفاصيل أجهزة الوزن
G01K | Measuring temperature | قياس درجة الحرارة
G01K 5/00 | by expansion of a material | بتمدد مادة
G01K 7/00 | with electric or magnetic elements | بعناصر كهربائية أو مغناطيسية
G01K 11/00 | by other physical or chemical changes | بتغيرات فيزيائية أو كيميائية أخرى
G01K 11/06 | . melting, freezing, softening | . الانصهار أو التجمد أو التلين
G01K 11/12 | . change of colour, of translucency | . تغير اللون أو الشفافية
G01K 11/14 | .. of inorganic materials | .. لمواد لاعضوية
G01K 11/16 | .. of organic materials | .. لمواد عضوية
G01N | Analysing materials | تحليل المواد
G06 | Computing, counting | الحوسبة والعد
G06F | Electric digital data processing | معالجة البيانات الرقمية كهربائيا
G06F 3/00 | Input and output arrangements | ترتيبات الإدخال والإخراج
G06F 3/01 | . for interaction between user and computer | . للتفاعل بين المستعمل والحاسوب
G06F 3/03 | .. turning the position of a member into code | .. تحويل موضع عضو إلى رموز
G06F 3/041 | ... Digitisers, touch screens, by the way they sense | ... المرقمات وشاشات اللمس بحسب طريقة الإحساس
G06F 3/048 | .. Interaction through graphical user interfaces | .. التفاعل بواجهات رسومية
G06F 3/0481 | ... by properties of the displayed object | ... بخصائص العنصر المعروض
G06F 3/0482 | ... Lists, menus | ... القوائم
G06F 3/0484 | ... for control of particular functions | ... للتحكم في وظائف معينة
G06F 3/0485 | .... Scrolling | .... التمرير
G06F 3/0486 | .... Drag and drop | .... السحب والإفلات
G06F 3/0487 | ... with features of the input device | ... بخصائص جهاز الإدخال
G06F 3/0488 | .... with a touch screen, for instance gestures | .... بشاشة لمس، كالإيماءات
G06F 3/0489 | .... with keys of a keyboard | .... بمفاتيح لوحة المفاتيح
G06F 3/16 | . Sound input and output | . إدخال الصوت وإخراجه
G06Q | Data processing for business | معالجة البيانات لأغراض الأعمال
G06Q 10/00 | Administration, management | الإدارة
G06Q 20/00 | Payment | الدفع
G06Q 20/02 | . with a neutral third party | . بطرف ثالث محايد
G06Q 20/08 | . Payment architectures | . بنى الدفع
G06Q 20/30 | . with particular devices | . بأجهزة معينة
G06Q 20/32 | .. wireless devices | .. أجهزة لاسلكية
G06Q 20/34 | .. cards | .. بطاقات
G06Q 20/36 | .. electronic wallets | .. محافظ إلكترونية
G06Q 20/38 | . Protocols of payment, their details | . بروتوكولات الدفع وتفاصيلها
G06Q 20/40 | .. Authorisation, for instance checking who pays | .. الترخيص، كالتحقق من الدافع
G06Q 20/42 | ... Confirmation by who is to pay | ... التأكيد ممن عليه الدفع
G06Q 30/00 | Commerce | التجارة
G09 | Education, display, advertising | التعليم والعرض والإعلان
`;
