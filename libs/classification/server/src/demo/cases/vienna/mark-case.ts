import type { Translations } from '@classmark/platform/core';
import type { CaseDrawing, CaseFile, CasePart } from '../../../case/case-file';
import type { Shape } from './drawings/shape';
import type { ViennaRule } from './rules';

type Words = Translations<string>;

/** What differs from case to case; every key begins with `vienna-`. */
type Draft = Omit<CaseFile, 'edition' | 'kind' | 'source' | 'tests'> & { readonly tests: ViennaRule };

/** An own figurative mark on the tenth edition. */
export const markCase = (draft: Draft): CaseFile => ({ ...draft, edition: 'VCL 10', kind: 'mark', source: 'own case' });

/** English, and Arabic where the case has it. */
export const words = (en: string, ar?: string): Words => (ar === undefined ? { en } : { en, ar });

/** What the application says of the mark. */
export const mark = (en: string, ar?: string): CasePart => ({ heading: words('Mark', ar && 'العلامة'), text: words(en, ar) });

/** How the office classifies, where it matters for the answer. */
export const office = (en: string, ar?: string): CasePart => ({ heading: words('The office', ar && 'المكتب'), text: words(en, ar) });

/** The office that gives roles. */
export const officeWithAuxiliaries = office('The office records auxiliary sections, too. Give every place its role.');

const divisionsOnly = 'The office records categories and divisions, no sections.';

/** The office that stops at divisions. */
export const officeOfDivisions = office(divisionsOnly);

/** The same in both languages. */
export const officeOfDivisionsInBoth = office(divisionsOnly, 'يسجل المكتب الفئات والأقسام دون الفروع.');

/** A drawing without a caption. */
export const drawn = (shape: Shape, en: string, ar?: string): CaseDrawing => ({ ...shape, alt: words(en, ar), caption: null });

const besidePrincipal = 'An auxiliary section: right beside the principal one, in offices that use auxiliary sections.';

/** Said of auxiliary sections in cases without roles. */
export const beside = words(besidePrincipal);

/** The same in both languages. */
export const besideInBoth = words(besidePrincipal, 'فرع مساعد: صحيح إلى جانب الفرع الرئيسي في المكاتب التي تستعمل الفروع المساعدة.');
