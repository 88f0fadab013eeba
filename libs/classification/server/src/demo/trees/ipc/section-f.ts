/** Section F: mechanical engineering. Lines as `ipc.ts` reads them. */
export const sectionF = `
F | Mechanical engineering, lighting, heating, weapons | الهندسة الميكانيكية والإنارة والتدفئة والأسلحة
F16 | Machine elements | عناصر الآلات
F16B | Fastening and joining parts | تثبيت الأجزاء ووصلها
F16B 2/00 | Fastening by gripping, so that it can be released | تثبيت بالقبض قابل للفك
F16B 2/02 | . Clamps, which grip by positive means | . مشابك ضاغطة تقبض بوسائل فاعلة
F16B 2/06 | .. from outside | .. من الخارج
F16B 2/08 | ... with bands | ... بأشرطة
F16B 2/10 | ... with pivoting jaws | ... بفكوك دوارة
F16B 2/12 | ... with sliding jaws | ... بفكوك منزلقة
F16B 2/18 | .. with cams, levers, toggles | .. بحدبات أو روافع
F16B 2/20 | . Clips, which grip only by the stiffness of their material | . مشابك تقبض بصلابة مادتها وحدها
F16B 2/22 | .. of resilient material | .. من مادة مرنة
F16B 2/24 | ... of metal | ... من معدن
F16B 2/26 | .. of pliable material that does not spring back | .. من مادة لينة لا ترتد
F16K | Valves, taps | الصمامات والحنفيات
F16L | Pipes, joints of pipes | الأنابيب ووصلاتها
F21 | Lighting | الإنارة
F24 | Heating, ranges, ventilating | التدفئة والمواقد والتهوية
F24B | Stoves and ranges for solid fuel | مواقد الوقود الصلب
F24C | Other stoves and ranges | مواقد أخرى
F24F | Air-conditioning, ventilating | تكييف الهواء والتهوية
F24S | Solar heat, collectors for it | الحرارة الشمسية ومجمعاتها
F24S 10/00 | Collectors that use working fluids | مجمعات بموائع شغالة
F24S 20/00 | Collectors for particular uses or surroundings | مجمعات لاستعمالات أو ظروف خاصة
F24S 20/20 | . that receive concentrated sunlight, for instance in power plants | . تتلقى ضوءا مركزا، في محطات الطاقة مثلا
F24S 20/30 | . for heating objects, for instance solar cookers | . لتسخين الأشياء، كالطباخات الشمسية
F24S 20/40 | . combined with other sources of heat | . مقترنة بمصادر حرارة أخرى
F24S 20/50 | . modules that roll or fold | . وحدات تلف أو تطوى
F24S 20/60 | . built into fixed structures | . مدمجة في منشآت ثابتة
F24S 23/00 | Concentrating the sunlight | تركيز ضوء الشمس
F26 | Drying | التجفيف
F26B | Drying solid materials or objects in general | تجفيف المواد أو الأشياء الصلبة عموما
`;
