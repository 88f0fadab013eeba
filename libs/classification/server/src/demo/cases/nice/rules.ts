import { say, type TaughtRule } from '../writing';

/** The rules that the cases of Nice test. The slugs are stable: practice and figures count by them. */
export const NICE_RULES = {
  /** What a finished product is for decides, not who buys it or what it is made of. */
  'nice.finished-goods-by-purpose': {
    rule: say('A finished product is classified by its function or purpose. What it is made of, where it is sold and who uses it come second.', 'يصنف المنتج الجاهز بحسب وظيفته أو غرضه. أما مادته ومكان بيعه ومستعمله فتأتي بعد ذلك.'),
    hint: say('Ask what each thing is for before asking what it is made of.', 'اسأل عن غرض كل شيء قبل أن تسأل عن مادته.'),
  },
  /** Each item of a list gets its own class. */
  'nice.each-item-by-itself': {
    rule: say('Every item of a list is classified by itself. Being sold together, used together or named in one sentence does not bring goods into one class.', 'يصنف كل بند في القائمة على حدة. ولا يجمع السلع في صنف واحد أنها تباع معا أو تستعمل معا أو تذكر في جملة واحدة.'),
    hint: say('Cover all items but one, and classify that one alone. Then the next.', 'غط البنود كلها إلا واحدا وصنفه وحده، ثم انتقل إلى التالي.'),
  },
  /** Raw, half-worked and finished states of one material are in different classes. */
  'nice.stage-of-working': {
    rule: say('Raw and half-worked materials are classified by the material and how far it is worked. Once a finished product exists, its purpose takes over.', 'تصنف المواد الخام ونصف المشغولة بحسب المادة ومدى تشغيلها. ومتى صار المنتج جاهزا أصبح غرضه هو الفاصل.'),
    hint: say('Put the items in the order in which the material is worked, from raw to ready for use.', 'رتب البنود بحسب مراحل تشغيل المادة من الخام إلى الجاهز للاستعمال.'),
  },
  /** Only where no class names the purpose does the material decide. */
  'nice.material-when-no-purpose': {
    rule: say('Where no class is made for the function or purpose of a finished product, the material it is made of decides. Works of art are the usual example.', 'إذا لم يكن هناك صنف لوظيفة المنتج الجاهز أو غرضه كانت مادته هي الفاصل. والأعمال الفنية هي المثال المعتاد.'),
    hint: say('Is there a class for what the thing does? If not, look at its material.', 'هل هناك صنف لما يفعله الشيء؟ إن لم يكن فانظر إلى مادته.'),
  },
  /** Goods for building and hardware change class with the material. */
  'nice.metal-or-not': {
    rule: say('Building materials, pipes, containers and small hardware stand in one class when they are of common metal and in another when they are not. Flexible pipes without metal have a class of their own.', 'مواد البناء والأنابيب والحاويات والخردوات في صنف إن كانت من معدن عادي وفي صنف آخر إن لم تكن. وللأنابيب المرنة غير المعدنية صنفها.'),
    hint: say('For these goods the material does decide: metal or not, rigid or flexible.', 'في هذه السلع تفصل المادة: معدنية أم لا، صلبة أم مرنة.'),
  },
  /** Chemical preparations follow their use. */
  'nice.preparations-by-use': {
    rule: say('A preparation is classified by what it is used for: industry, painting, cleaning, lubricating, healing, writing. Similar chemistry does not bring preparations into one class.', 'يصنف المستحضر بحسب ما يستعمل له: الصناعة أو الطلاء أو التنظيف أو التشحيم أو العلاج أو الكتابة. ولا يجمع المستحضرات في صنف تشابه تركيبها.'),
    hint: say('Who uses the preparation, and to do what?', 'من يستعمل المستحضر، ولأي عمل؟'),
  },
  /** With medicine or without: 5 or 3. */
  'nice.medicated-or-not': {
    rule: say('Preparations for care of the body are in class `3`; with medicine or for a medical purpose they are in class `5`. Instruments are in neither of the two.', 'مستحضرات العناية بالجسم في الصنف `3`، فإن كانت علاجية أو لغرض طبي ففي الصنف `5`. أما الأدوات فليست في أي منهما.'),
    hint: say('Does the preparation heal or prevent an illness, or does it clean and beautify?', 'هل المستحضر يعالج مرضا أو يقي منه، أم ينظف ويجمل؟'),
  },
  /** Food for health or ordinary food. */
  'nice.dietary-supplements': {
    rule: say('Supplements and food for medical purposes are in class `5`. Ordinary food and drink stays in its class, even when something healthy was added.', 'المكملات والأغذية لأغراض طبية في الصنف `5`. أما الغذاء والشراب العاديان فيبقيان في صنفيهما ولو أضيف إليهما ما ينفع الصحة.'),
    hint: say('Is it eaten as food, or taken beside food?', 'هل يؤكل غذاء، أم يؤخذ إلى جانب الغذاء؟'),
  },
  /** Power-driven tools and machines against tools worked by hand. */
  'nice.machine-or-hand-tool': {
    rule: say('A tool driven by a motor is in class `7`, a tool worked by hand in class `8`. Utensils of the kitchen that only mix, press or serve are in class `21`.', 'العدة التي يحركها محرك في الصنف `7` والتي تشغل باليد في الصنف `8`. أما أدوات المطبخ التي تخلط أو تعصر أو تقدم فقط ففي الصنف `21`.'),
    hint: say('Where does the force come from: a motor or a hand?', 'من أين تأتي القوة: من محرك أم من اليد؟'),
  },
  /** Parts go with the whole only when they fit nothing else. */
  'nice.parts-and-accessories': {
    rule: say('A part goes with the whole when it can normally be used for nothing else. A part that has its own class stays there, whatever it is built into.', 'يتبع الجزء الكل إذا كان لا يصلح عادة لغيره. أما الجزء الذي له صنفه فيبقى فيه أيا كان ما يركب فيه.'),
    hint: say('Does the part have a class of its own, or is it good for nothing but the whole?', 'هل للجزء صنف خاص به، أم لا يصلح إلا للكل؟'),
  },
  /** A case shaped for its content goes with the content. */
  'nice.containers-follow-content': {
    rule: say('A bag or case adapted to a product goes with the product. A bag for whatever a person carries is in class `18`, and packaging goes by its material.', 'الحقيبة أو العلبة المكيفة لمنتج تتبع المنتج. والحقيبة التي تحمل ما شاء صاحبها في الصنف `18`، أما التغليف فبحسب مادته.'),
    hint: say('What is each bag shaped to hold?', 'ما الذي صنعت كل حقيبة لتسعه؟'),
  },
  /** Protection against serious injury is no clothing. */
  'nice.protective-or-ordinary-wear': {
    rule: say('Clothing that protects against serious injury is in class `9`, clothing for medical purposes in class `10`. What is worn against weather or dirt is ordinary clothing of class `25`.', 'الملابس الواقية من الإصابات الخطيرة في الصنف `9` والملابس لأغراض طبية في الصنف `10`. وما يلبس اتقاء الطقس أو الوسخ فملابس عادية في الصنف `25`.'),
    hint: say('Against what does it protect: injury, infection or only the weather?', 'مم يحمي: من الإصابة أم العدوى أم الطقس فقط؟'),
  },
  /** Sports: clothing 25, protection 9, equipment 28. */
  'nice.sports-wear-or-equipment': {
    rule: say('Clothing and shoes for sports are in class `25`, protective helmets in class `9`. What the sport cannot be practised without is sports equipment of class `28`.', 'ملابس الرياضة وأحذيتها في الصنف `25` والخوذ الواقية في الصنف `9`. وما لا تمارس الرياضة من دونه فمعدات رياضية في الصنف `28`.'),
    hint: say('Is it worn, does it protect, or is it what the sport is played with?', 'هل يلبس، أم يحمي، أم هو ما تمارس به الرياضة؟'),
  },
  /** Food: animal or plant, fresh or prepared. */
  'nice.food-by-origin-and-preparation': {
    rule: say('Fresh produce is in class `31`. Prepared fruit, vegetables, meat and milk are in class `29`; prepared cereals, bakery, sweets and seasonings are in class `30`.', 'المنتجات الطازجة في الصنف `31`. والفواكه والخضراوات واللحوم والحليب المحضرة في الصنف `29`، والحبوب المحضرة والمخبوزات والحلوى والتوابل في الصنف `30`.'),
    hint: say('Fresh or prepared? And if prepared: is it eaten as such, or does it season other food?', 'طازج أم محضر؟ وإن كان محضرا: أيؤكل بذاته أم يتبل غيره؟'),
  },
  /** Drinks: what they are based on. */
  'nice.drinks-by-base': {
    rule: say('Drinks go by their base: milk in class `29`, coffee, tea and cocoa in class `30`, other drinks without alcohol and beer in class `32`, alcohol in class `33`.', 'تصنف المشروبات بحسب أساسها: الحليب في الصنف `29`، والقهوة والشاي والكاكاو في الصنف `30`، وغيرها مما لا كحول فيه والبيرة في الصنف `32`، والكحول في الصنف `33`.'),
    hint: say('What is most of the drink made of?', 'مم يتكون معظم المشروب؟'),
  },
  /** Electronics inside do not move a product whose function stays. */
  'nice.main-function-stays': {
    rule: say('A product with electronics added stays in its class as long as its main function is the same. It moves to class `9` when handling data becomes what it is for.', 'المنتج الذي أضيفت إليه إلكترونيات يبقى في صنفه ما بقيت وظيفته الأساسية. وينتقل إلى الصنف `9` إذا صارت معالجة البيانات غرضه.'),
    hint: say('Take the electronics away in thought. What is the thing still for?', 'انزع الإلكترونيات في ذهنك. ما الذي يبقى غرضا للشيء؟'),
  },
  /** Two equal purposes, two classes. */
  'nice.multi-purpose-goods': {
    rule: say('A composite product with several purposes of equal weight may be classified in all their classes. When one purpose is the main one, its class is enough.', 'المنتج المركب ذو الأغراض المتكافئة يجوز تصنيفه في أصنافها جميعا. فإن كان أحدها الأساسي كفى صنفه.'),
    hint: say('Count the purposes, and ask whether one of them leads.', 'عد الأغراض واسأل هل يتقدم أحدها غيره.'),
  },
  /** Software: received 9, used at a distance 42, played 41. */
  'nice.software-good-or-service': {
    rule: say('Software that the customer receives is a good of class `9`; software only used at a distance is a service of class `42`. A game played online is entertainment of class `41`.', 'البرمجية التي يتسلمها الزبون سلعة في الصنف `9`، والتي تستعمل عن بعد فقط خدمة في الصنف `42`. أما اللعبة التي تلعب عبر الشبكة فترفيه في الصنف `41`.'),
    hint: say('Does the customer end up with a copy?', 'هل تبقى لدى الزبون نسخة؟'),
  },
  /** Virtual goods are data, not what they show. */
  'nice.virtual-goods': {
    rule: say('A virtual good that is downloaded is a file of class `9`, whatever it shows. A service in a virtual world is classified by what it brings about for the customer.', 'السلعة الافتراضية التي تنزل ملف في الصنف `9` أيا كان ما تمثله. والخدمة في عالم افتراضي تصنف بحسب ما تحققه للزبون.'),
    hint: say('Could it keep anybody warm outside the screen?', 'هل يمكن أن يدفئ أحدا خارج الشاشة؟'),
  },
  /** Services go by the activity. */
  'nice.services-by-what-is-done': {
    rule: say('A service is classified by what is done for the customer. The thing it is done to and the person who does it do not decide.', 'تصنف الخدمة بحسب ما يعمل للزبون. ولا يفصل في ذلك الشيء الذي يقع عليه العمل ولا من يقوم به.'),
    hint: say('Turn each item into a verb: what does the provider do for the customer?', 'حول كل بند إلى فعل: ماذا يعمل المقدم للزبون؟'),
  },
  /** What one does for oneself is no service. */
  'nice.service-for-others': {
    rule: say('An activity is a service only when it is done for others. Making, advertising and selling one’s own goods belongs to the trade in those goods.', 'لا يكون العمل خدمة إلا إذا أدي للغير. فصنع المرء سلعه والإعلان عنها وبيعها جزء من الاتجار بها.'),
    hint: say('Who would pay for this activity?', 'من يدفع مقابل هذا العمل؟'),
  },
  /** Retail services and the goods sold. */
  'nice.retail': {
    rule: say('Bringing goods of various makers together for customers is a retail service of class `35`, in a shop or online. The goods stay in their own classes.', 'جمع سلع لصناع مختلفين أمام الزبائن خدمة بيع بالتجزئة في الصنف `35` في متجر أو عبر الشبكة. وتبقى السلع في أصنافها.'),
    hint: say('Is something sold, or is selling the service?', 'هل يباع شيء، أم البيع نفسه هو الخدمة؟'),
  },
  /** Rental stands with what the rented thing gives. */
  'nice.rental': {
    rule: say('Rental stands in the class of the services for which the rented object is used. There is no class of rental as such.', 'التأجير في صنف الخدمات التي يستعمل لها الشيء المؤجر. وليس هناك صنف للتأجير بذاته.'),
    hint: say('What service would you be buying if somebody did it for you with the rented thing?', 'أي خدمة تشتري لو أداها لك غيرك بالشيء المؤجر؟'),
  },
  /** Advice goes by its subject. */
  'nice.advice-by-subject': {
    rule: say('Advice and information are classified with the services they are about. The means, by telephone or by computer, does not count.', 'تصنف الاستشارة والمعلومات مع الخدمات التي تتناولها. ولا عبرة بالوسيلة، هاتفا كانت أو حاسوبا.'),
    hint: say('Advice about what?', 'استشارة في أي موضوع؟'),
  },
  /** Keep as it was, or change what it is. */
  'nice.repair-or-treatment': {
    rule: say('Work that preserves or restores a thing is in class `37`. Work that changes its essential properties is in class `40`.', 'العمل الذي يحفظ الشيء أو يعيده إلى حاله في الصنف `37`. والعمل الذي يغير خصائصه الجوهرية في الصنف `40`.'),
    hint: say('Is the thing afterwards what it was before?', 'هل الشيء بعد العمل هو ما كان قبله؟'),
  },
  /** The channel of delivery is not the service. */
  'nice.channel-does-not-count': {
    rule: say('Only carrying signals and data is telecommunication of class `38`. What is offered over the line is classified by its content.', 'لا يعد اتصالات في الصنف `38` إلا نقل الإشارات والبيانات. أما ما يعرض عبر الخط فيصنف بحسب مضمونه.'),
    hint: say('Separate the line from what comes through it.', 'افصل بين الخط وما يأتي عبره.'),
  },
  /** Goods that changed class with the thirteenth edition. */
  'nice.edition-in-force': {
    rule: say('The class of the edition in force counts, even when the older one is in every register. Some goods changed class on 1 January 2026 with NCL 13.', 'العبرة بصنف الطبعة السارية ولو كان القديم في كل سجل. وقد انتقلت سلع في 1 يناير 2026 مع NCL 13.'),
    hint: say('Something here moved with the edition of 2026.', 'هنا ما انتقل مع طبعة 2026.'),
  },
} as const satisfies Readonly<Record<string, TaughtRule>>;

export type NiceRule = keyof typeof NICE_RULES;
