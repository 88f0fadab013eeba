import type { CaseDrawing } from '../../../../case/case-file';

/** The lines of a drawing. The case that shows it says in words what is to be seen. */
export type Shape = Pick<CaseDrawing, 'width' | 'height' | 'lines'>;
