/** Section D: textiles and paper. Lines as `ipc.ts` reads them. */
export const sectionD = `
D | Textiles, paper | المنسوجات والورق
D01 | Threads and fibres, spinning | الخيوط والألياف والغزل
D04 | Braiding, lace, knitting, trimmings, nonwovens | التضفير والدانتيل والحياكة والزخارف والأقمشة غير المنسوجة
D06 | Treating textiles, washing | معالجة المنسوجات والغسيل
D06B | Treating textiles with liquids, gases or vapours | معالجة المنسوجات بالسوائل أو الغازات أو الأبخرة
D06F | Washing, drying, ironing, pressing or folding textiles | غسل المنسوجات وتجفيفها وكيها وكبسها وطيها
D06F 57/00 | Supports for laundry that dries or is aired, other than plain lines | حوامل للغسيل لتجفيفه أو تهويته، غير الحبال البسيطة
! Supports combined with heating or with moving air: \`D06F 58/00\`.
D06F 58/00 | Dryers for laundry in the household | مجففات الغسيل المنزلية
! Drying in general: \`F26B\`.
D06F 58/02 | . with a drum that turns about a horizontal axis | . بأسطوانة تدور حول محور أفقي
D06F 58/10 | . Cabinets or chambers with means for heating or ventilating | . خزائن أو حجرات بوسائل تسخين أو تهوية
D06F 58/12 | .. with means for moving the laundry | .. بوسائل لتحريك الغسيل
D06F 58/14 | .. that fold or collapse | .. قابلة للطي
D06F 58/20 | . Details of such dryers | . تفاصيل هذه المجففات
D21 | Making paper, cellulose | صناعة الورق والسليلوز
`;
