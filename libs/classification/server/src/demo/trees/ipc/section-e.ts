/** Section E: fixed constructions. Lines as `ipc.ts` reads them. */
export const sectionE = `
E | Fixed constructions | المنشآت الثابتة
E04 | Building | البناء
E04B | Building structures in general | منشآت البناء عموما
E04D | Roof coverings, drainage of roofs | أغطية الأسقف وتصريفها
E04D 13/00 | Special arrangements of roof coverings; drainage of roofs | ترتيبات خاصة لأغطية الأسقف؛ تصريف الأسقف
E04D 13/04 | . Drainage of roofs | . تصريف الأسقف
E04D 13/064 | .. Gutters | .. مزاريب
E04D 13/068 | ... Fastening their parts together | ... ربط أجزائها
E04D 13/072 | ... Hanging them | ... تعليقها
E04D 13/076 | ... Keeping snow, ice or debris out, or removing it | ... منع الثلج أو الجليد أو المخلفات أو إزالتها
E04F | Finishing of buildings | أعمال إنهاء المباني
E04H | Buildings for particular purposes; tents | مبان لأغراض خاصة؛ الخيام
E04H 15/00 | Tents, canopies | الخيام والمظلات
E04H 15/20 | . inflatable | . تنفخ
E04H 15/32 | . Parts and equipment | . أجزاء ولوازم
E04H 15/34 | .. Supports, for instance frames | .. حوامل كالأطر
E04H 15/36 | ... in the form of an arch | ... على شكل قوس
E04H 15/44 | ... that collapse | ... تنطوي
E04H 15/46 | .... telescopic and folding | .... متداخلة وقابلة للطي
E04H 15/48 | .... folding, with pivots or hinges | .... تطوى بمحاور أو مفصلات
E04H 15/50 | ..... like lazy tongs | ..... على هيئة مقص متصالب
E04H 15/52 | ..... like a parallelogram | ..... على هيئة متوازي أضلاع
E04H 15/54 | .. Covers | .. أغطية
E05 | Locks, keys, windows, safes | الأقفال والمفاتيح والنوافذ والخزائن
E05B | Locks and accessories | الأقفال وملحقاتها
E05B 67/00 | Padlocks | أقفال معلقة
E05B 67/02 | . Cases | . صناديق القفل
E05B 67/06 | . Shackles, their arrangement | . الحلقات وترتيبها
E05B 67/08 | . with a shackle hinged on the case | . بحلقة مفصلية على الصندوق
E05B 67/10 | .. securing its free end | .. بتثبيت طرفها الحر
E05B 67/12 | ... with a built-in cylinder lock | ... بقفل أسطواني مدمج
E05B 67/22 | . with a sliding shackle, whether or not it also turns | . بحلقة منزلقة، دارت أو لم تدر
E05B 67/24 | .. with a built-in cylinder lock | .. بقفل أسطواني مدمج
E05B 67/36 | . closed by other means than a shackle | . تغلق بغير حلقة
E05B 67/38 | . Auxiliary or protective devices | . أجهزة مساعدة أو واقية
E05B 71/00 | Locks for bicycles, other than padlocks | أقفال الدراجات غير المعلقة
! Locks that are built into the cycle are in \`B62H 5/00\`.
E05C | Bolts and catches | المزاليج
E05D | Hinges | المفصلات
E06 | Doors, windows, shutters, ladders | الأبواب والنوافذ والمصاريع والسلالم
E06B | Closures of openings: doors, windows, blinds | سد الفتحات: الأبواب والنوافذ والستائر
E06C | Ladders | السلالم
E06C 1/00 | Ladders in general | السلالم عموما
E06C 1/02 | . with rigid long members | . بأعضاء طولية صلبة
E06C 1/04 | .. that lean on something | .. تسند إلى شيء
E06C 1/06 | ... in one piece | ... من قطعة واحدة
E06C 1/08 | ... in several parts | ... من عدة أجزاء
E06C 1/10 | .... with sections put end to end | .... بأقسام توصل طرفا بطرف
E06C 1/12 | .... that extend, for instance telescopic | .... تمتد، متداخلة مثلا
E06C 1/14 | .. that stand by themselves | .. تقف بذاتها
E06C 1/16 | ... with struts on the ground | ... بدعامات على الأرض
E06C 1/18 | .... struts that are ladders | .... بدعامات هي سلالم
E06C 1/22 | .... with ladder parts or struts that extend | .... بأجزاء أو دعامات تمتد
E06C 1/34 | .. that are attached to structures | .. تعلق بالمنشآت
E06C 1/38 | .. of special construction | .. ذات بناء خاص
E06C 1/52 | . with long members that are not rigid | . بأعضاء طولية غير صلبة
E06C 1/56 | .. of rope or chain | .. من حبل أو سلسلة
E06C 7/00 | Parts of ladders, equipment for them | أجزاء السلالم ولوازمها
`;
