import type { CaseDrawing, CaseFile, CasePart } from '../../../case/case-file';
import type { IpcRule } from './rules';

type Draft = Omit<CaseFile, 'edition' | 'kind' | 'source' | 'tests'> & { readonly tests: IpcRule };

/** An own invention on the edition of January 2026. */
export const inventionCase = (draft: Draft): CaseFile => ({ ...draft, edition: 'IPC 2026.01', kind: 'abstract', source: 'own case' });

/** English words. */
export const en = (text: string): { readonly en: string } => ({ en: text });

/** The parts of a document, with the headings under which they stand in it. */
const under = (heading: string) => (text: string): CasePart => ({ heading: en(heading), text: en(text) });
export const abstract = under('Abstract');
export const claim = under('Claim 1');
export const secondClaim = under('Claim 2');
export const described = under('Described besides');

/** Roles of the places of a document. */
export const ROLES = ['invention', 'additional'] as const;

/** A figure with its alternative text and what stands under it. */
export const figure = (lines: Pick<CaseDrawing, 'width' | 'height' | 'lines' | 'numerals'>, alt: string, caption: string): CaseDrawing => ({ ...lines, alt: en(alt), caption: en(caption) });
