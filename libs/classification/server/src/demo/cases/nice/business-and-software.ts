import { keyOf, one, say } from '../writing';
import { letter, list, niceCase, seen, term, told } from './nice-case';

/** Trade, software, media, virtual goods: for whom a service is done and what stays with the customer. */
export const niceBusinessAndSoftware = [
  niceCase({
    key: 'a-shoemaker-writes', difficulty: 3, tests: 'nice.service-for-others', tags: ['retail', 'clothing'],
    title: say('A shoemaker writes', 'صانع أحذية يكتب'),
    parts: [letter('“We make shoes. We advertise them in newspapers and bring them to our customers with our own van. Later we may also open a shop where shoes of other makers are sold. Which classes do we need for what we do today?”',
      '«نصنع أحذية، ونعلن عنها في الصحف، ونوصلها إلى زبائننا بسيارتنا. وربما نفتح لاحقا متجرا تباع فيه أحذية صناع آخرين. ما الأصناف اللازمة لعملنا اليوم؟»')],
    answer: keyOf({ shoes: '25' }, { 'the later shop': '35' }),
    accepted: {
      25: say('Shoes are the only thing offered to others today.', 'الأحذية هي الشيء الوحيد المعروض على الغير اليوم.'),
      35: say('Not needed today. The shop for the shoes of other makers would be a retail service, so naming it does no harm.', 'لا يلزم اليوم. والمتجر لأحذية صناع آخرين خدمة بيع بالتجزئة، فذكره لا يضر.'),
    },
    wrong: {
      39: say('Bringing one’s own goods to the customer is a part of selling them.', 'إيصال المرء سلعه إلى الزبون جزء من بيعها.'),
      40: say('Making goods for sale is no treatment of materials for others.', 'صنع السلع للبيع ليس معالجة مواد للغير.'),
      18: say('Leather is only the material of the shoes.', 'الجلد مادة الأحذية فقط.'),
    },
    hint: say('Strike out everything that nobody else pays for.', 'اشطب كل ما لا يدفع غيرهم مقابله.'),
  }),
  niceCase({
    key: 'a-bakery', difficulty: 3, tests: 'nice.retail', tags: ['retail', 'food', 'services', 'several-places'],
    title: say('A bakery', 'مخبز'),
    parts: [list('Bread; retail services in relation to bakery products; café services; custom manufacturing of bread.', 'خبز؛ خدمات بيع بالتجزئة لمنتجات المخابز؛ خدمات مقاه؛ صنع خبز حسب طلب الغير.'), told('“In our shop you also find rolls and cakes of other bakers. Hotels send us their own recipes, and there are six tables by the window.”', '«في متجرنا أيضا خبز وكعك لخبازين آخرين. والفنادق ترسل إلينا وصفاتها، وعند النافذة ست طاولات.»')],
    answer: keyOf({ bread: '30', retail: '35', café: '43', 'to order': '40' }),
    accepted: {
      30: say('Bread is the good.', 'الخبز هو السلعة.'),
      35: say('Offering bakery products of several makers is retail.', 'عرض منتجات مخابز عدة بيع بالتجزئة.'),
      43: say('A café serves what is eaten on the spot.', 'المقهى يقدم ما يؤكل في مكانه.'),
      40: say('Baking to the order and recipe of others is custom manufacture.', 'الخبز بحسب طلب الغير ووصفته صنع حسب الطلب.'),
    },
    wrong: {
      39: say('Delivery is not named.', 'التوصيل غير مذكور.'),
      29: say('Bread is of cereals, not of meat, milk or vegetables.', 'الخبز من الحبوب لا من اللحم أو الحليب أو الخضراوات.'),
      7: say('Machines of the bakery are not listed; its ovens would be in class `11`.', 'آلات المخبز غير مذكورة، وأفرانه في الصنف `11`.'),
    },
    hint: say('One good and three services.', 'سلعة وثلاث خدمات.'),
  }),
  niceCase({
    key: 'all-about-an-app', difficulty: 3, tests: 'nice.software-good-or-service', tags: ['software', 'games', 'several-places'],
    title: say('All about an app', 'كل ما حول تطبيق'),
    parts: [list('Downloadable mobile applications; software as a service [SaaS]; online game services; installation of computer software; repair of computers.', 'تطبيقات جوالة قابلة للتنزيل؛ برمجيات كخدمة؛ خدمات ألعاب عبر الشبكة؛ تثبيت برمجيات الحاسوب؛ إصلاح الحواسيب.'), seen('The applicant writes “software and IT services” and wants one class for everything.', 'يكتب المودع «برمجيات وخدمات معلوماتية» ويريد صنفا واحدا للجميع.')],
    answer: keyOf({ downloads: '9', 'service and installation': '42', games: '41', repair: '37' }),
    accepted: {
      9: say('The user downloads a copy and keeps it.', 'ينزل المستعمل نسخة وتبقى لديه.'),
      42: say('Use at a distance, and everything done to software by experts, installing included.', 'الاستعمال عن بعد، وكل ما يعمله الخبراء في البرمجيات ومنه التثبيت.'),
      41: say('A game is played: entertainment.', 'اللعبة تلعب: ترفيه.'),
      37: say('A computer that is repaired is an object, and repair is class 37.', 'الحاسوب الذي يصلح شيء مادي، والإصلاح في الصنف 37.'),
    },
    wrong: {
      38: say('The network carries; carrying is not offered.', 'الشبكة تنقل، والنقل ليس معروضا.'),
      28: say('Consoles and toys are there. No apparatus for games is listed.', 'فيه أجهزة الألعاب واللعب، ولا شيء منها في القائمة.'),
      35: say('A shop for applications would be there.', 'فيه متجر التطبيقات.'),
    },
    hint: say('Hardware and software part company when something has to be set up.', 'يفترق العتاد والبرمجيات عند التركيب والإصلاح.'),
  }),
  niceCase({
    key: 'picture-editor', kind: 'term', difficulty: 4, tests: 'nice.software-good-or-service', tags: ['software', 'alternate'],
    title: say('A program for pictures', 'برنامج للصور'),
    parts: [term('Computer software for editing images, recorded or downloadable', 'برمجيات حاسوب لتحرير الصور، مسجلة أو قابلة للتنزيل'),
      told('“Our customers install the program. Since last month there is also a small version that runs in the browser, and we may file for it as well.”', '«يثبت زبائننا البرنامج. ومنذ الشهر الماضي هناك نسخة صغيرة تعمل في المتصفح، وقد نودع طلبا لها أيضا.»')],
    answer: keyOf({ program: '9' }, { 'the version in the browser': '42' }),
    accepted: {
      9: say('The term names what the customer receives: a program that is recorded or downloaded.', 'يسمي البند ما يتسلمه الزبون: برنامجا مسجلا أو منزلا.'),
      42: say('Not asked for by the term. The version in the browser would be a service of this class, so adding it does no harm.', 'لا يطلبه البند. والنسخة التي في المتصفح خدمة في هذا الصنف، فإضافتها لا تضر.'),
    },
    wrong: {
      41: say('Photography as a service is there. Here customers work on their pictures themselves.', 'فيه التصوير خدمة، وهنا يحرر الزبائن صورهم بأنفسهم.'),
      40: say('Printing pictures for others would be there.', 'فيه طباعة الصور للغير.'),
      16: say('A disc with a program is no printed matter, whatever is printed on its box.', 'القرص الذي عليه برنامج ليس من المطبوعات أيا كان المطبوع على علبته.'),
    },
    hint: say('Two words of the term, after the comma, decide.', 'تفصل كلمتا البند بعد الفاصلة.'),
  }),
  niceCase({
    key: 'coat-for-an-avatar', difficulty: 4, tests: 'nice.virtual-goods', tags: ['virtual', 'clothing', 'retail', 'several-places'],
    title: say('A coat for an avatar', 'معطف لشخصية افتراضية'),
    parts: [list('Coats; downloadable virtual goods, namely coats for use in online virtual worlds; online retail services for downloadable virtual clothing; entertainment services, namely fashion shows in a virtual world.', 'معاطف؛ سلع افتراضية قابلة للتنزيل وهي معاطف للاستعمال في عوالم افتراضية عبر الشبكة؛ خدمات بيع بالتجزئة عبر الشبكة لملابس افتراضية قابلة للتنزيل؛ خدمات ترفيه وهي عروض أزياء في عالم افتراضي.'), told('“We have made coats since 1950. Now they can be worn in games, too.”', '«نصنع المعاطف منذ 1950، وصار يمكن لبسها في الألعاب أيضا.»')],
    answer: keyOf({ coats: '25', virtual: '9', retail: '35', shows: '41' }),
    accepted: {
      25: say('A coat for people.', 'معطف للناس.'),
      9: say('A file that shows a coat.', 'ملف يمثل معطفا.'),
      35: say('Selling files for others is retail like selling cloth.', 'بيع الملفات للغير تجزئة كبيع القماش.'),
      41: say('A show entertains, in whatever world.', 'العرض ترفيه في أي عالم.'),
    },
    wrong: {
      42: say('Running the platform would be there; it is not listed.', 'فيه تشغيل المنصة، وهو غير مذكور.'),
      28: say('A figure on a screen is no doll, so its coat is no doll’s coat.', 'الشخصية على الشاشة ليست دمية، فمعطفها ليس لباس دمية.'),
      38: say('The virtual world reaches the customer by a line, but no line is offered.', 'يصل العالم الافتراضي إلى الزبون عبر خط، والخط ليس معروضا.'),
    },
    hint: say('Replace “coat” by “file” where nobody can put it on.', 'ضع كلمة «ملف» مكان «معطف» حيث لا يمكن لبسه.'),
  }),
  niceCase({
    key: 'films-and-lines', difficulty: 4, tests: 'nice.channel-does-not-count', tags: ['media', 'telecommunications', 'several-places'],
    title: say('Films and lines', 'أفلام وخطوط'),
    parts: [list('Video-on-demand transmission; providing films, not downloadable, via video-on-demand services; downloadable films; television advertising.', 'نقل الفيديو بحسب الطلب؛ إتاحة أفلام غير قابلة للتنزيل عبر خدمات الفيديو بحسب الطلب؛ أفلام قابلة للتنزيل؛ إعلان تلفزيوني.'), told('“We run lines and show films on them, and others advertise with us.”', '«نشغل خطوطا ونعرض عليها أفلاما، ويعلن الآخرون لدينا.»')],
    answer: keyOf({ transmission: '38', films: '41', downloads: '9', advertising: '35' }),
    accepted: {
      38: say('Transmission only carries the signal.', 'النقل يحمل الإشارة فقط.'),
      41: say('Providing films is entertainment, by whatever line they come.', 'إتاحة الأفلام ترفيه أيا كان الخط الذي تصل عبره.'),
      9: say('A film that is downloaded is a file.', 'الفيلم الذي ينزل ملف.'),
      35: say('Advertising stays advertising on television.', 'الإعلان يبقى إعلانا في التلفزيون.'),
    },
    wrong: {
      42: say('No software and no hosting is offered.', 'لا برمجيات ولا استضافة معروضة.'),
      16: say('Films are not printed matter.', 'الأفلام ليست مطبوعات.'),
      45: say('Social networks are there since they serve persons; films are not.', 'فيه الشبكات الاجتماعية لأنها تخدم الأشخاص، لا الأفلام.'),
    },
    hint: say('Two of the items sound alike: one carries, one shows.', 'بندان متشابهان: أحدهما ينقل والآخر يعرض.'),
  }),
  niceCase({
    key: 'ink-on-paper', difficulty: 4, tests: 'nice.services-by-what-is-done', tags: ['media', 'services', 'several-places'],
    title: say('From the text to the book', 'من النص إلى الكتاب'),
    parts: [list('Printing services; publication of books; writing of publicity texts; graphic arts design; printed books.', 'خدمات طباعة؛ نشر كتب؛ كتابة نصوص إعلانية؛ تصميم الفنون التخطيطية؛ كتب مطبوعة.'), told('“Authors and companies come to us with a text and leave with a box of books.”', '«يأتينا المؤلفون والشركات بنص ويخرجون بصندوق كتب.»')],
    answer: keyOf({ printing: '40', publication: '41', publicity: '35', design: '42', books: '16' }),
    accepted: {
      40: say('Printing puts ink on the material of a customer.', 'الطباعة تضع الحبر على مادة الزبون.'),
      41: say('Publishing books brings works to the public.', 'نشر الكتب يوصل الأعمال إلى الجمهور.'),
      35: say('Publicity texts serve advertising.', 'النصوص الإعلانية تخدم الإعلان.'),
      42: say('Design is work of trained people on how a thing shall look.', 'التصميم عمل مختصين في ما سيبدو عليه الشيء.'),
      16: say('The book itself is printed matter.', 'الكتاب نفسه من المطبوعات.'),
    },
    wrong: {
      9: say('Nothing is downloadable here.', 'لا شيء قابل للتنزيل هنا.'),
      38: say('Making a text public is not transmitting it.', 'نشر النص ليس نقلا له.'),
      2: say('Printing ink is not listed.', 'حبر الطباعة غير مذكور.'),
    },
    hint: say('Five verbs: print, publish, advertise, design, and one noun.', 'طبع ونشر وإعلان وتصميم، وبند هو سلعة.'),
  }),
  niceCase({
    key: 'who-files-the-taxes', difficulty: 3, tests: 'nice.services-by-what-is-done', tags: ['services', 'finance'],
    title: say('Who files the taxes?', 'من يقدم الإقرارات الضريبية؟'),
    parts: [term('Tax filing services', 'خدمات تقديم الإقرارات الضريبية'), told('Our people fill in the forms of small companies and send them to the tax office. We manage no money and represent nobody in court.', 'يملأ موظفونا نماذج الشركات الصغيرة ويرسلونها إلى مصلحة الضرائب. ولا ندير أموالا ولا نمثل أحدا أمام القضاء.')],
    answer: one('35'),
    accepted: { 35: say('Preparing and filing tax papers is administration of records, like bookkeeping.', 'إعداد الأوراق الضريبية وتقديمها إدارة سجلات كمسك الدفاتر.') },
    wrong: {
      36: say('Money is what the papers are about, but no money is moved, lent or valued.', 'المال موضوع الأوراق، لكن لا مال ينقل أو يقرض أو يقيم.'),
      45: say('Lawyers argue about taxes there; filling in forms is not legal service.', 'فيه المحامون في قضايا الضرائب، وملء النماذج ليس خدمة قانونية.'),
      42: say('Software for taxes would be there or in class `9`.', 'فيه أو في الصنف `9` برمجيات الضرائب.'),
    },
    hint: say('Whose desk is it done at: the banker’s, the lawyer’s or the bookkeeper’s?', 'على مكتب من يتم العمل: المصرفي أم المحامي أم ماسك الدفاتر؟'),
  }),
  niceCase({
    key: 'two-sides-of-a-licence', difficulty: 5, tests: 'nice.services-by-what-is-done', tags: ['services', 'legal', 'several-places'],
    title: say('Two sides of a licence'),
    parts: [list('Licensing of intellectual property; commercial administration of the licensing of the goods and services of others; financial evaluation of intellectual property assets.'), seen('The applicant, a consultancy, thinks that all three are legal services.')],
    answer: keyOf({ licensing: '45', administration: '35', evaluation: '36' }),
    accepted: {
      45: say('Granting and managing the rights is legal.'),
      35: say('Running the business side of licences for others is commercial administration.'),
      36: say('Putting a price on an asset is a financial service.'),
    },
    wrong: {
      42: say('Technology may be what is licensed; no technical work is done.'),
      41: say('No works are published or shown.'),
    },
    hint: say('Right, business, price.'),
  }),
];
