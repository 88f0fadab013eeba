import type { SetFile } from '../../exercise/set-file';

const term = { en: 'Term', ar: 'البند' };
const list = { en: 'List of goods and services', ar: 'قائمة السلع والخدمات' };
const told = { en: 'What the applicant says', ar: 'ما يقوله مودع الطلب' };

/** Five cases on the classes of Nice: one place, several places, an alternate, and branches that look right at first. */
export const niceBasics: SetFile = {
  key: 'nice-basics', version: 1, edition: 'NCL 13-2026', passMark: '3/5',
  title: { en: 'Nice: first cases', ar: 'نيس: حالات أولى' },
  cases: [
    {
      key: 'dog-shampoo', edition: 'NCL 13-2026', kind: 'term', difficulty: 1, tests: 'nice.finished-goods-by-purpose', tags: ['cosmetics', 'animals'], source: 'own case',
      title: { en: 'Shampoo for dogs', ar: 'شامبو للكلاب' },
      parts: [
        { heading: term, text: { en: 'Shampoos for dogs, not medicated', ar: 'شامبو للكلاب غير علاجي' } },
        { heading: told, text: { en: 'The product washes the coat and makes it shine. It is sold in pet shops and contains no medicine.', ar: 'يغسل المنتج الفراء ويلمعه، ويباع في متاجر الحيوانات الأليفة، ولا يحتوي على دواء.' } },
      ],
      answer: [{ accept: [{ symbol: '3' }] }],
      accepted: { 3: { en: 'It is a preparation for washing without medicine. That the customer is a dog does not change what it is.', ar: 'هو مستحضر للغسل بلا دواء، وكون المستعمَل له كلبا لا يغيّر طبيعته.' } },
      wrong: {
        5: { en: 'Class 5 takes shampoos with medicine. The term says that this one has none.', ar: 'الصنف 5 للشامبو العلاجي، والبند يقول إن هذا ليس علاجيا.' },
        31: { en: 'Class 31 has animals and their feed, not what cares for their coat.', ar: 'الصنف 31 للحيوانات وعلفها لا لما يعتني بفرائها.' },
        21: { en: 'Class 21 has the brush with which it is applied, not the preparation.', ar: 'في الصنف 21 الفرشاة التي يوضع بها لا المستحضر نفسه.' },
        44: { en: 'Washing a dog for its owner is a service of class 44; the bottle of shampoo is a good.', ar: 'غسل كلب لصاحبه خدمة في الصنف 44، أما زجاجة الشامبو فسلعة.' },
      },
      rule: { en: 'A finished product is classified by its function or purpose. Without medicine, care of the body is class `3`, of people and of animals alike.', ar: 'يصنف المنتج الجاهز بحسب وظيفته أو غرضه. والعناية بالجسم بلا دواء في الصنف `3` للإنسان والحيوان على السواء.' },
      hints: [{ en: 'Ask what the product is for before asking who uses it.', ar: 'اسأل عن غرض المنتج قبل أن تسأل عمن يستعمله.' }, { en: 'Wash, feed, heal or brush?', ar: 'غسل أم إطعام أم علاج أم تمشيط؟' }],
    },
    {
      key: 'coffee', edition: 'NCL 13-2026', kind: 'list', difficulty: 2, tests: 'nice.each-item-by-itself', tags: ['food', 'several-places'], source: 'own case',
      title: { en: 'A coffee house and its goods', ar: 'مقهى ومنتجاته' },
      parts: [{ heading: list, text: {
        en: 'Roasted coffee beans; coffee machines, electric; café services.\n\nEach of the three has its own class.',
        ar: 'حبوب قهوة محمصة؛ آلات قهوة كهربائية؛ خدمات مقاه.\n\nلكل من الثلاثة صنفه.',
      } }],
      answer: [{ group: 'beans', accept: [{ symbol: '30' }] }, { group: 'machine', accept: [{ symbol: '11' }] }, { group: 'café', accept: [{ symbol: '43' }] }],
      accepted: {
        30: { en: 'Coffee is food of plant origin prepared for eating and drinking.', ar: 'القهوة غذاء نباتي الأصل محضر للأكل والشرب.' },
        11: { en: 'An electric coffee machine cooks by electricity: class 11, not the machines of class 7.', ar: 'آلة القهوة الكهربائية تطهو بالكهرباء: الصنف 11 لا آلات الصنف 7.' },
        43: { en: 'A café prepares and serves drinks: a service for consumption.', ar: 'المقهى يعد المشروبات ويقدمها: خدمة للاستهلاك.' },
      },
      wrong: {
        7: { en: 'Class 7 has machines of industry and kitchen machines that cut, mix or grind; apparatus that heats is in class 11.', ar: 'في الصنف 7 آلات الصناعة وآلات المطبخ التي تقطع أو تخلط أو تطحن؛ أما الأجهزة التي تسخن ففي الصنف 11.' },
        21: { en: 'Class 21 has coffee makers without electricity.', ar: 'في الصنف 21 أواني إعداد القهوة غير الكهربائية.' },
        31: { en: 'Class 31 has raw produce; roasted beans have been prepared.', ar: 'في الصنف 31 المنتجات الخام، والحبوب المحمصة محضرة.' },
        32: { en: 'Class 32 has drinks without alcohol, except those based on coffee, tea or cocoa.', ar: 'في الصنف 32 المشروبات غير الكحولية عدا القائمة على القهوة أو الشاي أو الكاكاو.' },
        35: { en: 'Selling coffee would be class 35; a café serves it.', ar: 'بيع القهوة في الصنف 35، أما المقهى فيقدمها.' },
      },
      rule: { en: 'Every item of a list is classified by itself. The good, the apparatus that makes it and the service that serves it are in three classes.', ar: 'يصنف كل بند في القائمة على حدة. فالسلعة والجهاز الذي يعدها والخدمة التي تقدمها في ثلاثة أصناف.' },
      hints: [{ en: 'Cover all items but one, and classify that one alone. Then the next.', ar: 'غط البنود كلها إلا واحدا وصنفه وحده، ثم انتقل إلى التالي.' }, { en: 'A food, an apparatus that heats, a service.', ar: 'غذاء، وجهاز يسخن، وخدمة.' }],
    },
    {
      key: 'bookkeeping-software', edition: 'NCL 13-2026', kind: 'term', difficulty: 3, tests: 'nice.software-good-or-service', tags: ['software'], source: 'own case',
      title: { en: 'Bookkeeping in the browser', ar: 'مسك الدفاتر في المتصفح' },
      parts: [
        { heading: term, text: { en: 'Software as a service [SaaS] for bookkeeping', ar: 'برمجيات كخدمة لمسك الدفاتر' } },
        { heading: told, text: { en: 'Customers sign in on a website and keep their books themselves. Nothing is installed or downloaded.', ar: 'يسجل الزبائن دخولهم في موقع ويمسكون دفاترهم بأنفسهم. ولا شيء يثبت أو ينزل.' } },
      ],
      answer: [{ accept: [{ symbol: '42' }] }],
      accepted: { 42: { en: 'The customer gets the use of software at a distance. That is a technical service, whatever the software is for.', ar: 'يحصل الزبون على استعمال برمجية عن بعد، وهذه خدمة تقنية أيا كان غرض البرمجية.' } },
      wrong: {
        9: { en: 'Class 9 has software that is recorded or downloaded. Here the customer receives no copy.', ar: 'في الصنف 9 البرمجيات المسجلة أو المنزّلة، وهنا لا يتسلم الزبون نسخة.' },
        35: { en: 'Class 35 would be right if somebody kept the books for the customer. Here the customer does it, with software.', ar: 'يصح الصنف 35 لو مسك أحد الدفاتر للزبون. وهنا يمسكها الزبون بنفسه ببرمجية.' },
        38: { en: 'Class 38 carries data; it does not give the use of software.', ar: 'الصنف 38 لنقل البيانات لا لإتاحة استعمال البرمجيات.' },
      },
      rule: { en: 'Software that the customer receives is a good of class `9`; software that is only used at a distance is a service of class `42`.', ar: 'البرمجية التي يتسلمها الزبون سلعة في الصنف `9`، والبرمجية التي تستعمل عن بعد فقط خدمة في الصنف `42`.' },
      hints: [{ en: 'Does the customer end up with a copy?', ar: 'هل تبقى لدى الزبون نسخة؟' }, { en: 'Books are kept by the customer. What does the provider give?', ar: 'الزبون هو من يمسك الدفاتر. فماذا يقدم صاحب الخدمة؟' }],
    },
    {
      key: 'vitamin-water', edition: 'NCL 13-2026', kind: 'term', difficulty: 3, tests: 'nice.dietary-supplements', tags: ['drinks', 'alternate'], source: 'own case',
      title: { en: 'Water with vitamins', ar: 'ماء بالفيتامينات' },
      parts: [
        { heading: term, text: { en: 'Water with added vitamins', ar: 'ماء مضاف إليه فيتامينات' } },
        { heading: told, text: { en: 'The bottle stands beside lemonade in the shop. The label praises the taste; a line on the back recommends one bottle a day as a source of vitamin C.', ar: 'توضع القارورة قرب عصير الليمون في المتجر. يمتدح الملصق الطعم، ويوصي سطر في الخلف بقارورة في اليوم مصدرا لفيتامين ج.' } },
      ],
      answer: [{ accept: [{ symbol: '32' }, { symbol: '5', weight: '1/2' }] }],
      accepted: {
        32: { en: 'It is drunk like any soft drink. Added vitamins alone do not make a drink a dietary supplement.', ar: 'يشرب كأي مشروب منعش. والفيتامينات المضافة وحدها لا تجعل المشروب مكملا غذائيا.' },
        5: { en: 'Acceptable only as far as the back of the bottle is followed: a drink offered as a dietary supplement is in class 5. The term itself does not say so, hence half the mark.', ar: 'مقبول بقدر ما يؤخذ بظهر القارورة: فالمشروب المعروض مكملا غذائيا في الصنف 5. لكن البند نفسه لا يقول ذلك، فله نصف العلامة.' },
      },
      wrong: {
        29: { en: 'Class 29 has drinks based on milk, not water.', ar: 'في الصنف 29 المشروبات القائمة على الحليب لا الماء.' },
        30: { en: 'Class 30 has drinks based on coffee, tea or cocoa.', ar: 'في الصنف 30 المشروبات القائمة على القهوة أو الشاي أو الكاكاو.' },
        33: { en: 'There is no alcohol in it.', ar: 'لا كحول فيه.' },
      },
      rule: { en: 'Drinks without alcohol are in class `32`. They move to class `5` when they are dietary supplements or serve a medical purpose, and the term has to say it.', ar: 'المشروبات غير الكحولية في الصنف `32`. وتنتقل إلى الصنف `5` إن كانت مكملات غذائية أو لغرض طبي، وعلى البند أن يقول ذلك.' },
      hints: [{ en: 'Is it drunk for thirst, or taken beside food?', ar: 'هل يشرب للعطش، أم يؤخذ إلى جانب الغذاء؟' }, { en: 'Read the term alone, then ask whether the label may change it.', ar: 'اقرأ البند وحده، ثم اسأل هل للملصق أن يغيره.' }],
    },
    {
      key: 'bicycles', edition: 'NCL 13-2026', kind: 'list', difficulty: 3, tests: 'nice.services-by-what-is-done', tags: ['services', 'several-places'], source: 'own case',
      title: { en: 'Services for cyclists', ar: 'خدمات لراكبي الدراجات' },
      parts: [{ heading: list, text: { en: 'Repair of bicycles; rental of bicycles; teaching people to ride a bicycle.', ar: 'إصلاح الدراجات؛ تأجير الدراجات؛ تعليم ركوب الدراجة.' } }],
      answer: [{ group: 'repair', accept: [{ symbol: '37' }] }, { group: 'rental', accept: [{ symbol: '39' }] }, { group: 'teaching', accept: [{ symbol: '41' }] }],
      accepted: {
        37: { en: 'Repair brings the bicycle back to good condition and leaves it what it is.', ar: 'الإصلاح يعيد الدراجة إلى حالة جيدة ويتركها كما هي.' },
        39: { en: 'Hiring out vehicles stands with transport.', ar: 'تأجير المركبات مع النقل.' },
        41: { en: 'Teaching is education, whatever is taught.', ar: 'التعليم تعليم أيا كانت المادة.' },
      },
      wrong: {
        12: { en: 'Class 12 has bicycles as goods. The list names services only.', ar: 'في الصنف 12 الدراجات كسلع، والقائمة لا تذكر إلا خدمات.' },
        35: { en: 'Nothing is sold or advertised here.', ar: 'لا شيء هنا يباع أو يعلن عنه.' },
        40: { en: 'Class 40 changes what a thing is; a repaired bicycle is still a bicycle.', ar: 'الصنف 40 يغير طبيعة الشيء، والدراجة بعد إصلاحها دراجة.' },
        43: { en: 'Class 43 has lodging; a vehicle is no room.', ar: 'في الصنف 43 الإيواء، والمركبة ليست غرفة.' },
      },
      rule: { en: 'A service is classified by what is done, not by the thing it is done to. Rental stands with what is done by means of the thing rented.', ar: 'تصنف الخدمة بحسب ما يعمل لا بحسب الشيء الذي يقع عليه العمل. والتأجير مع ما يعمل بالشيء المؤجر.' },
      hints: [{ en: 'Turn each item into a verb: what does the provider do for the customer?', ar: 'حول كل بند إلى فعل: ماذا يعمل المقدم للزبون؟' }, { en: 'Restore, carry, teach.', ar: 'إصلاح، ونقل، وتعليم.' }],
    },
  ],
};
