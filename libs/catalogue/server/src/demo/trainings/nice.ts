import { check, classificationSet, lesson, list, node, option, part, parts, right, table, text, training, tree, workedCase } from '../writing';

/** The Nice Classification, in English and Arabic. */
export const nice = training({
  slug: 'nice-classification-basics', kind: 'classificationTraining', topics: ['Nice'], audiences: ['ipoStaff', 'ipInformationUser', 'universityStudent'], edition: 'NCL 13-2026',
  title: ['Goods and services in their classes', 'السلع والخدمات في أصنافها'],
  line: ['Place the terms of a trademark application in the 45 classes of Nice, and say why.', 'ضع بنود طلب العلامة في أصناف نيس الخمسة والأربعين، وعلّل اختيارك.'],
  lead: [
    'A trademark protects a sign for certain goods and services, and the class numbers say which. Four short lessons lead from the plan of the classification to terms that look simple and are not; five cases with a marked answer follow.',
    'تحمي العلامة إشارةً لسلع وخدمات معيّنة، وأرقام الأصناف هي التي تبيّن ذلك. تنقلك أربعة دروس قصيرة من مخطط التصنيف إلى بنود تبدو سهلة وليست كذلك، وتليها خمس حالات تُصحَّح إجاباتها فورًا.',
  ],
  outcomes: [
    ['Tell from a class number whether it stands for goods or for services', 'أن تعرف من رقم الصنف إن كان للسلع أم للخدمات'],
    ['Place finished products, raw materials and parts by the rules, not by feeling', 'أن تصنّف المنتجات الجاهزة والمواد الخام والأجزاء وفق القواعد لا وفق الحدس'],
    ['Find the class of a service from the branch of activity behind it', 'أن تحدّد صنف الخدمة انطلاقًا من قطاع النشاط الذي تنتمي إليه'],
    ['Recognize a term that is too vague to be classified', 'أن تميّز البند الغامض الذي لا يمكن تصنيفه'],
  ],
  module: ['From the plan to the single term', 'من المخطط إلى البند'],
  lessons: [
    lesson('how-it-is-built', ['How the classification is built', 'كيف بُني التصنيف'], 6, [
      text('built-text', [
        'The Nice Classification sorts everything that a mark can be registered for into **45 classes**: `1` to `34` hold goods, `35` to `45` hold services. The number alone therefore tells which of the two is meant.',
        'يوزّع تصنيف نيس كل ما يمكن تسجيل علامة له على **45 صنفًا**: الأصناف من `1` إلى `34` للسلع، ومن `35` إلى `45` للخدمات. فالرقم وحده يدلّ على أيّهما المقصود.',
      ], [
        'Each class has a **heading**, which names its area in general words, an **explanatory note**, which says what is included and what is not, and its part of the **alphabetical list** of single terms. The heading is the signpost; the list and the notes decide.',
        'ولكل صنف **عنوان** يحدّد مجاله بعبارات عامة، و**ملاحظة إيضاحية** تبيّن ما يشمله وما لا يشمله، ونصيب من **القائمة الأبجدية** للبنود المفردة. العنوان يرشد إلى الطريق، أما القائمة والملاحظات فهي التي تحسم.',
      ], [
        'A new version enters into force every January, so a class number is complete only together with its edition, such as `NCL 13-2026`.',
        'وتدخل نسخة جديدة حيّز النفاذ في يناير من كل سنة، ولذلك لا يكتمل رقم الصنف إلا مقرونًا بطبعته، مثل `NCL 13-2026`.',
      ]),
      tree('built-figure', {
        alt: [
          'Two branches. Goods, classes 1 to 34, with class 9 for software that is downloaded and class 25 for clothing. Services, classes 35 to 45, with class 41 for training and class 43 for restaurants.',
          'فرعان: السلع في الأصناف من 1 إلى 34، ومنها الصنف 9 للبرامج القابلة للتنزيل والصنف 25 للملابس؛ والخدمات في الأصناف من 35 إلى 45، ومنها الصنف 41 للتدريب والصنف 43 للمطاعم.',
        ],
        caption: ['Two halves, one numbering. The examples stand in the middle of their class, not at its edge.', 'شطران وترقيم واحد. والأمثلة من قلب كل صنف لا من أطرافه.'],
      }, [
        node(0, '1–34', ['Goods', 'السلع'], true), node(1, '9', ['Software that is downloaded', 'البرامج القابلة للتنزيل']), node(1, '25', ['Clothing, footwear, headwear', 'الملابس ولباس القدم وأغطية الرأس']),
        node(0, '35–45', ['Services', 'الخدمات'], true), node(1, '41', ['Training and education', 'التدريب والتعليم']), node(1, '43', ['Restaurants and hotels', 'المطاعم والفنادق']),
      ]),
      check('built-check', ['Which of these classes hold services? Choose all.', 'أيّ هذه الأصناف للخدمات؟ اختر جميع الإجابات الصحيحة.'], [
        option('c16', '16', ['Paper, printed matter', 'الورق والمطبوعات'], ['These are goods', 'هذه سلع']),
        right('c35', '35', ['Advertising, business management', 'الإعلان وإدارة الأعمال']),
        option('c34', '34', ['Tobacco and articles for smokers', 'التبغ ولوازم المدخّنين'], ['The last class of goods', 'آخر أصناف السلع']),
        right('c44', '44', ['Medical and veterinary care', 'الرعاية الطبية والبيطرية']),
        right('c38', '38', ['Telecommunications', 'الاتصالات']),
      ], {
        why: [
          'Goods end with class 34, services begin with class 35. So 35, 38 and 44 are classes of services, while 16 and 34 are classes of goods, whatever the trade that uses them.',
          'تنتهي السلع عند الصنف 34 وتبدأ الخدمات من الصنف 35. فالأصناف 35 و38 و44 للخدمات، أما 16 و34 فللسلع أيًّا كان النشاط الذي يستعملها.',
        ],
        rule: ['Classes 1 to 34 are goods, 35 to 45 services. The same business may need both.', 'الأصناف من 1 إلى 34 للسلع ومن 35 إلى 45 للخدمات، وقد تحتاج المنشأة الواحدة إلى كليهما.'],
      }),
    ]),
    lesson('goods', ['Goods: purpose first, material second', 'السلع: الغرض أولًا ثم المادة'], 8, [
      text('goods-text', [
        'A **finished product** is classified by what it is for. Only where no class fits its purpose do other marks decide: the material it is made of, or the way it works.',
        'يُصنَّف **المنتج الجاهز** بحسب الغرض منه. ولا يُلجأ إلى معايير أخرى، كالمادة المصنوع منها أو طريقة عمله، إلا إذا لم يناسب غرضَه أيُّ صنف.',
      ], [
        '**Raw materials** go by the material. A **part** follows the product it belongs to when it is of no use elsewhere; a part of general use stays in its own class. A **case made for one product** goes with that product.',
        'أما **المواد الخام** فتُصنَّف بحسب المادة. ويتبع **الجزء** المنتجَ الذي ينتمي إليه إذا لم يصلح لغيره، فإن كان عامّ الاستعمال بقي في صنفه الخاص. وتُصنَّف **العلبة المعدّة لمنتج بعينه** مع ذلك المنتج.',
      ]),
      table('goods-table', ['One word, five classes: gloves', 'كلمة واحدة وخمسة أصناف: القفّازات'], [['Gloves for …', 'قفّازات من أجل …'], ['Class', 'الصنف'], ['Because they are for', 'لأنها تُستعمل في']], [
        [['dressing', 'اللباس'], ['`25`', '`25`'], ['clothing', 'الكساء']],
        [['surgery', 'الجراحة'], ['`10`', '`10`'], ['medicine', 'الطب']],
        [['protection against accidents', 'الوقاية من الحوادث'], ['`9`', '`9`'], ['safety', 'السلامة']],
        [['boxing', 'الملاكمة'], ['`28`', '`28`'], ['sport', 'الرياضة']],
        [['household work', 'الأعمال المنزلية'], ['`21`', '`21`'], ['the household', 'شؤون المنزل']],
      ]),
      workedCase('goods-case', ['Worked case', 'حالة محلولة'], [
        'An applicant writes “steel springs, namely parts of vehicle suspensions”. Which class?', 'كتب مودع الطلب: «نوابض فولاذية، أي أجزاء من أنظمة تعليق المركبات». فما الصنف؟',
      ], [
        ['Steel suggests class `6`, common metals and small hardware.', 'كلمة «فولاذية» توحي بالصنف `6` الخاص بالمعادن العادية والخردوات الصغيرة.'],
        ['But the term names a purpose: these springs are parts of vehicles.', 'غير أن البند يذكر غرضًا: فهذه النوابض أجزاء من المركبات.'],
        ['A part of no use elsewhere follows its product, so class `12`.', 'والجزء الذي لا يصلح لغير منتجه يتبع ذلك المنتج، فالصنف هو `12`.'],
      ]),
      check('goods-check', ['A wooden case shaped for a violin, sold empty. Which class?', 'علبة خشبية على هيئة كمان تُباع فارغة. فما صنفها؟'], [
        right('c15', '15', ['Musical instruments', 'الآلات الموسيقية'], ['The case follows the instrument', 'العلبة تتبع الآلة']),
        option('c18', '18', ['Leather goods, bags and trunks', 'المصنوعات الجلدية والحقائب والصناديق'], ['Made for one instrument, not for travel', 'معدّة لآلة بعينها لا للسفر']),
        option('c20', '20', ['Furniture and goods of wood', 'الأثاث والمصنوعات الخشبية'], ['The material does not come first', 'المادة ليست المعيار الأول']),
        option('c28', '28', ['Games and sporting articles', 'اللعب واللوازم الرياضية'], ['An instrument is no toy', 'الآلة الموسيقية ليست لعبة']),
      ], {
        why: [
          'The case is shaped for a violin and serves nothing else. It is therefore placed with the product it is intended for, in class 15; wood would decide only if the purpose did not.',
          'العلبة مصنوعة على هيئة الكمان ولا تصلح لغيره، فتوضع مع المنتج المعدّة له في الصنف 15. أما الخشب فلا يُعتدّ به إلا إذا لم يحسم الغرضُ الأمر.',
        ],
        rule: ['Purpose before material. A case adapted to a product goes with the product.', 'الغرض قبل المادة، والعلبة المعدّة لمنتج بعينه تُصنَّف معه.'],
      }),
    ]),
    lesson('services', ['Services: the branch of activity', 'الخدمات: قطاع النشاط'], 8, [
      text('services-text', [
        'A service is classified by the **branch of activity** that its class heading and notes describe, never by the tool it is done with. A lesson given over the internet is still a lesson.',
        'تُصنَّف الخدمة بحسب **قطاع النشاط** الذي يصفه عنوان الصنف وملاحظاته، لا بحسب الأداة المستعملة في تقديمها. فالدرس الذي يُعطى عبر الإنترنت يظل درسًا.',
      ], ['Three rules settle most doubts:', 'وثلاث قواعد تحسم أغلب حالات الشك:']),
      list('services-list', [
        ['**Rental** goes with the service that the rented thing provides: hiring out cars is transport, class `39`.', '**التأجير** يتبع الخدمة التي يؤدّيها الشيء المؤجَّر: فتأجير السيارات نقل، أي الصنف `39`.'],
        ['**Advice** goes with its subject: financial advice in class `36`, advice on running a business in class `35`.', '**المشورة** تتبع موضوعها: فالمشورة المالية في الصنف `36`، والمشورة في إدارة الأعمال في الصنف `35`.'],
        ['**Selling one’s own goods** is no service for others. Bringing goods together for customers, as a shop does, is class `35`.', '**بيع المرء سلعَه الخاصة** ليس خدمة للغير. أما جمع السلع لتيسير شرائها على الزبائن، كما يفعل المتجر، ففي الصنف `35`.'],
      ]),
      parts('services-figure', {
        alt: [
          'Three rows. Advice on money leads to class 36, advice on a business to class 35. Hire of cars leads to class 39. A course held online leads to class 41.',
          'ثلاثة صفوف: المشورة المالية في الصنف 36 ومشورة الأعمال في الصنف 35؛ وتأجير السيارات في الصنف 39؛ والدورة المقدّمة عبر الإنترنت في الصنف 41.',
        ],
        caption: ['Ask what is done for the customer, then look at the class.', 'اسأل أولًا: ما الذي يُقدَّم للزبون؟ ثم انظر في الصنف.'],
      }, [
        [['Advice', 'المشورة'], [part('36', ['on money', 'في المال'], true), part('35', ['on running a business', 'في إدارة الأعمال'], true)]],
        [['Rental', 'التأجير'], [part('39', ['of cars', 'السيارات'], true)]],
        [['Over the internet', 'عبر الإنترنت'], [part('41', ['a course', 'دورة تعليمية'], true)]],
      ]),
      check('services-check', ['Which of these services belong to class 41? Choose all.', 'أيّ هذه الخدمات ينتمي إلى الصنف 41؟ اختر جميع الإجابات الصحيحة.'], [
        right('online', null, ['Training in the use of computers, given online', 'التدريب على استعمال الحواسيب عبر الإنترنت'], ['The internet is only the tool', 'الإنترنت مجرد أداة']),
        option('program', null, ['Computer programming', 'برمجة الحواسيب'], ['Class 42', 'الصنف 42']),
        right('conference', null, ['Arranging and conducting of conferences', 'تنظيم المؤتمرات وإدارتها'], ['Conferences are in class 41', 'المؤتمرات في الصنف 41']),
        option('management', null, ['Advice on managing a school as a business', 'المشورة في إدارة مدرسة باعتبارها منشأة تجارية'], ['Advice on management: class 35', 'مشورة إدارية: الصنف 35']),
      ], {
        why: [
          'Training stays education however it reaches the pupil, and conferences are listed in class 41. Programming is in class 42. Advice follows its subject, and here the subject is management, not teaching.',
          'يظل التدريب تعليمًا كيفما بلغ المتعلّم، والمؤتمرات مدرجة في الصنف 41. أما البرمجة ففي الصنف 42. والمشورة تتبع موضوعها، وموضوعها هنا الإدارة لا التدريس.',
        ],
        rule: ['A service is placed by its branch of activity. The channel it comes through, and the customer’s own trade, change nothing.', 'توضع الخدمة بحسب قطاع نشاطها، ولا أثر لقناة تقديمها ولا لنشاط الزبون نفسه.'],
      }),
    ]),
    lesson('term-by-term', ['Reading an application term by term', 'قراءة الطلب بندًا بندًا'], 9, [
      text('term-text', [
        'Applicants write lists, examiners read terms. Take the list apart at its semicolons and ask of each term the same questions in the same order.',
        'يكتب المودعون قوائم ويقرأ الفاحصون بنودًا. فكّك القائمة عند الفواصل المنقوطة، واطرح على كل بند الأسئلة نفسها بالترتيب نفسه.',
      ]),
      list('term-list', [
        ['Is it a product or a service? “Software” may be either.', 'أهو سلعة أم خدمة؟ فكلمة «برنامج» تحتمل الأمرين.'],
        ['Is its purpose stated, or only its material or its trade?', 'هل ذُكر الغرض منه، أم ذُكرت مادته أو نشاط صاحبه فحسب؟'],
        ['Does the alphabetical list know it, or something comparable?', 'هل يرد في القائمة الأبجدية، هو أو ما يشبهه؟'],
        ['Does a note send it elsewhere?', 'هل تحيله ملاحظة إلى صنف آخر؟'],
        ['If two classes still fit, is the term too vague? Then ask, do not guess.', 'فإن ظلّ صنفان محتملين، فهل البند غامض؟ عندئذٍ استوضح ولا تخمّن.'],
      ], true),
      text('term-vague', [
        '“Machines” is such a term: sewing machines are in class `7`, weighing machines in class `9`, electric coffee machines in class `11`. Nobody can say which was meant but the applicant.',
        'و«آلات» من هذه البنود: فآلات الخياطة في الصنف `7`، وآلات الوزن في الصنف `9`، وآلات القهوة الكهربائية في الصنف `11`. ولا يعرف المقصودَ إلا مودعُ الطلب.',
      ]),
      check('term-check', [
        'An application covers “software for drawing circuits, to be downloaded; the same software, used online without download”. Which classes does it need? Choose all.',
        'يشمل الطلب «برنامجًا لرسم الدارات يُنزَّل؛ والبرنامج نفسه مستعملًا على الإنترنت دون تنزيل». فأيّ الأصناف يلزم؟ اختر جميع الإجابات الصحيحة.',
      ], [
        right('c9', '9', ['Downloadable software', 'البرامج القابلة للتنزيل'], ['What is downloaded is a product', 'ما يُنزَّل سلعة']),
        option('c35', '35', ['Business services', 'خدمات الأعمال'], ['Nothing is done for the running of a business', 'لا شيء هنا يتعلق بإدارة الأعمال']),
        option('c38', '38', ['Telecommunications', 'الاتصالات'], ['The line is only the tool', 'خط الاتصال مجرد أداة']),
        right('c42', '42', ['Software as a service', 'البرامج المقدَّمة كخدمة'], ['Use without download is a service', 'الاستعمال دون تنزيل خدمة']),
      ], {
        why: [
          'The first term is a product that the customer receives: class 9. The second is a service, because the software stays with the provider and is only used: class 42. One business, two classes.',
          'البند الأول سلعة يتسلّمها الزبون، فهو في الصنف 9. والثاني خدمة، لأن البرنامج يبقى لدى مقدّمه ولا يُنقل إلا استعماله، فهو في الصنف 42. منشأة واحدة وصنفان.',
        ],
        rule: ['Classify each term for itself. What is handed over is a product, what is done or made available is a service.', 'صنّف كل بند على حدة: ما يُسلَّم سلعة، وما يُنجَز أو يُتاح خدمة.'],
      }),
    ]),
    lesson('practice', ['Practice: five cases', 'تطبيق: خمس حالات'], 15, [
      classificationSet('nice-set', ['Five cases from trademark applications', 'خمس حالات من طلبات تسجيل العلامات'], 'nice-basics'),
    ]),
  ],
});
