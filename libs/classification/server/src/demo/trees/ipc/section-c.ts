/** Section C: chemistry and metallurgy. Lines as `ipc.ts` reads them. */
export const sectionC = `
C | Chemistry, metallurgy | الكيمياء والفلزات
C02 | Treating water, waste water, sludge | معالجة المياه والمياه المستعملة والحمأة
C02F | Treating water, waste water, sludge | معالجة المياه والمياه المستعملة والحمأة
C02F 1/00 | Treating water | معالجة المياه
! Biological treatment and treatment in several stages have places of their own, which take precedence.
C02F 1/02 | . by heating | . بالتسخين
C02F 1/04 | .. by distilling or evaporating | .. بالتقطير أو التبخير
C02F 1/06 | ... Flash evaporation | ... تبخير ومضي
C02F 1/14 | ... with solar energy | ... بالطاقة الشمسية
C02F 1/16 | ... with waste heat | ... بالحرارة الضائعة
C02F 1/28 | . by sorption | . بالامتزاز
C02F 1/30 | . by irradiation | . بالتشعيع
C02F 1/32 | .. with ultraviolet light | .. بالأشعة فوق البنفسجية
C02F 1/44 | . by dialysis, osmosis, reverse osmosis | . بالديلزة أو التناضح أو التناضح العكسي
C02F 1/50 | . by adding something that kills germs | . بإضافة ما يقتل الجراثيم
C02F 1/52 | . by making impurities flock or settle | . بتخثير الشوائب أو ترسيبها
C02F 3/00 | Biological treatment | معالجة بيولوجية
C02F 9/00 | Treatment in several stages | معالجة متعددة المراحل
C07 | Organic chemistry | الكيمياء العضوية
! At each level, unless something else is said, a compound goes to the last place that fits.
C07C | Compounds of chains or of carbon rings | مركبات السلاسل أو الحلقات الكربونية
C07C 211/00 | Compounds with amino groups on a carbon skeleton | مركبات بمجموعات أمينية على هيكل كربوني
C07C 211/43 | . on six-membered aromatic rings | . على حلقات عطرية سداسية
C07C 215/00 | Compounds with amino and hydroxy groups on the same skeleton | مركبات بمجموعات أمينية وهيدروكسيلية على الهيكل نفسه
C07C 215/74 | . both on six-membered aromatic rings | . كلتاهما على حلقات عطرية سداسية
C07C 215/76 | .. of the same ring, not condensed | .. على الحلقة نفسها غير المدمجة
C07C 217/00 | Compounds with amino and etherified hydroxy groups on the same skeleton | مركبات بمجموعات أمينية وهيدروكسيلية مؤثرة على الهيكل نفسه
C07C 217/78 | . both on six-membered aromatic rings | . كلتاهما على حلقات عطرية سداسية
C07C 217/80 | .. not condensed | .. غير مدمجة
C07C 217/82 | ... of the same ring | ... على الحلقة نفسها
C07C 217/84 | .... the oxygen also bound to carbon that is in no ring | .... الأكسجين مرتبط أيضا بكربون خارج الحلقات
C07C 229/00 | Compounds with amino and carboxyl groups on the same skeleton | مركبات بمجموعات أمينية وكربوكسيلية على الهيكل نفسه
C07C 229/52 | . both on six-membered aromatic rings | . كلتاهما على حلقات عطرية سداسية
C07C 229/54 | .. of the same ring, not condensed | .. على الحلقة نفسها غير المدمجة
C07C 229/56 | ... in ortho position | ... في موضع أورثو
C07C 229/60 | ... in meta or para position | ... في موضع ميتا أو بارا
C07C 229/62 | ... with two or more carboxyl groups on the ring | ... بمجموعتين كربوكسيليتين أو أكثر على الحلقة
C07C 229/64 | ... with oxygen on the skeleton by single bonds, too | ... مع أكسجين مرتبط بالهيكل بروابط أحادية
C07C 233/00 | Amides of carboxylic acids | أميدات الأحماض الكربوكسيلية
C07D | Compounds with rings that contain other atoms than carbon | مركبات بحلقات فيها ذرات غير الكربون
C08 | Organic macromolecules | الجزيئات العضوية الكبيرة
C08F | Polymers from carbon-to-carbon double bonds | بوليمرات من روابط كربون مزدوجة
C08G | Polymers obtained otherwise | بوليمرات بطرائق أخرى
C08J | Working up polymers | تحضير البوليمرات ومعالجتها
C08K | What is mixed into polymers | ما يخلط بالبوليمرات
C08K 3/00 | Inorganic substances | مواد لاعضوية
C08K 3/02 | . Elements | . عناصر
C08K 3/04 | .. Carbon | .. كربون
C08K 3/08 | .. Metals | .. فلزات
C08K 3/18 | . Compounds that contain oxygen | . مركبات تحتوي على الأكسجين
C08K 3/20 | .. Oxides, hydroxides | .. أكاسيد وهيدروكسيدات
C08K 3/22 | ... of metals | ... للفلزات
C08K 3/24 | .. Acids and their salts | .. أحماض وأملاحها
C08K 3/26 | ... Carbonates | ... كربونات
C08K 3/34 | . Compounds that contain silicon | . مركبات تحتوي على السيليكون
C08K 3/36 | .. Silica | .. سيليكا
C08K 5/00 | Organic substances | مواد عضوية
C08K 7/00 | Substances characterised by their shape | مواد متميزة بشكلها
C08K 9/00 | Substances treated before | مواد معالجة مسبقا
C08L | Compositions of polymers | تركيبات البوليمرات
C08L 23/00 | Compositions of polymers of hydrocarbons with one double bond | تركيبات بوليمرات الهيدروكربونات ذات الرابطة المزدوجة الواحدة
C08L 23/02 | . not changed chemically afterwards | . غير معدلة كيميائيا بعد ذلك
C08L 23/04 | .. of ethene | .. من الإيثين
C08L 23/06 | ... Polyethene | ... بولي إيثين
C08L 23/10 | .. of propene | .. من البروبين
C08L 23/12 | ... Polypropene | ... بولي بروبين
C08L 23/14 | ... Copolymers of propene | ... بوليمرات البروبين المشتركة
C08L 23/26 | . changed chemically afterwards | . معدلة كيميائيا بعد ذلك
C09 | Dyes, paints, polishes, adhesives | الأصباغ والدهانات ومواد التلميع واللواصق
C09D | Paints, varnishes, coatings | الدهانات والورنيش والطلاءات
C09D 5/00 | Coatings characterised by what they are physically or what they do | طلاءات متميزة بطبيعتها الفيزيائية أو بأثرها
C09D 5/02 | . Emulsion paints | . دهانات مستحلبة
C09D 5/08 | . against corrosion | . مضادة للتآكل
C09D 5/14 | . with biocides | . بمبيدات أحيائية
! Paints against fouling are in \`C09D 5/16\`, which takes precedence.
C09D 5/16 | . against fouling; underwater paints | . مضادة لنمو الأحياء البحرية؛ دهانات تحت الماء
C09D 5/18 | . against fire | . مقاومة للنار
C09D 133/00 | Coatings based on polymers of acrylic acids and their derivatives | طلاءات أساسها بوليمرات أحماض الأكريليك ومشتقاتها
C09D 133/02 | . of acids, their salts | . من الأحماض وأملاحها
C09D 133/04 | . of esters | . من الإسترات
C09D 133/06 | .. of carbon, hydrogen and oxygen only | .. من الكربون والهيدروجين والأكسجين فقط
C09D 133/08 | ... Acrylic esters | ... إسترات الأكريليك
C09D 133/10 | ... Methacrylic esters | ... إسترات الميثاكريليك
C09D 133/12 | .... of methyl methacrylate | .... من ميثاكريلات الميثيل
C09D 133/14 | .. with halogen, nitrogen, sulfur or more oxygen | .. بهالوجين أو نيتروجين أو كبريت أو أكسجين زائد
C09J | Adhesives | اللواصق
C09K | Materials for various uses | مواد لاستعمالات متنوعة
C12 | Biochemistry, beer, wine, micro-organisms | الكيمياء الحيوية والجعة والنبيذ والأحياء الدقيقة
`;
