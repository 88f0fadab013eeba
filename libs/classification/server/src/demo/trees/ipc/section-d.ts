/** Section D: textiles and paper. Lines as `ipc.ts` reads them. */
export const sectionD = `
D | Textiles, paper | المنسوجات والورق
D01 | Threads and fibres, spinning | الخيوط والألياف والغزل
D06 | Treating textiles, washing | معالجة المنسوجات والغسيل
`;
