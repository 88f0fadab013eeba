export { CASE_KINDS, type CaseDrawing, type CaseFile, type CaseKind, type CasePart, type Difficulty, type DrawnLine } from '@classmark/classification/core';
