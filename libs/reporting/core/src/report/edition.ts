import type { SectionRole } from '../register/register-kind';
import type { ReportSession } from './annual-report';

/** A section of an edition. `slots` are paragraphs of the product or keys of register kinds, in the order printed. */
export interface EditionSection { readonly order: number; readonly role: SectionRole; readonly heading: string | null; readonly slots: readonly string[] }

/** A decision of an earlier session that the introduction answers. */
export interface RelatedDecision { readonly document: string; readonly paragraph: number; readonly session: string; readonly content: string }

/** One year's edition of the report: what differs between the years is data. */
export interface ReportEdition {
  readonly year: number;
  readonly session: ReportSession | null;
  readonly documentSymbol: string | null;
  /** Source of the mandate; the report says it in own words. `quote` is for the Secretariat to fill. */
  readonly mandate: { readonly document: string; readonly paragraph: number; readonly year: number; readonly quote: string | null };
  readonly relatedDecisions: readonly RelatedDecision[];
  readonly reportedTo: { readonly body: string; readonly year: number };
  /** What the Standards are called: "WIPO Standards", in early editions "IP standards". */
  readonly standardsName: string;
  /** Tools named as carriers of the Standards; none when the edition names none. */
  readonly tools: readonly string[];
  readonly databaseAddress: string;
  readonly sections: readonly EditionSection[];
}

/** What each section says, in order, unless an edition says otherwise. */
export const STANDARD_SLOTS: Readonly<Record<SectionRole, readonly string[]>> = {
  introduction: ['mandate', 'followUp', 'standardsInTools'],
  trainingAdvice: ['technicalAdvice', 'trainingRequests', 'plans', 'platformTrainings'],
  infrastructure: ['solutionsServices', 'solutionsFigures', 'fullTextOcr'],
  capacity: ['softwareTool', 'patentTrainings', 'markAndDesignTrainings'],
  understanding: ['fundedParticipation'],
  exchange: ['dataInclusion'],
  decision: ['decision'],
};

const ROLES: readonly SectionRole[] = ['introduction', 'trainingAdvice', 'infrastructure', 'capacity', 'understanding', 'exchange', 'decision'];

/** What a reference file says about its edition. */
export interface ReferenceEdition {
  readonly reportYear: number;
  readonly source: { readonly documentSymbol: string | null; readonly committeeSession: ReportSession };
  readonly mandate: { readonly reference: { readonly document: string; readonly paragraph: number } };
  readonly relatedDecisions: readonly RelatedDecision[];
  readonly reportedTo: { readonly year: number };
  readonly reportSections: readonly { readonly order: number; readonly heading: string | null }[];
}

/** The edition of a recorded year: its session, headings and references; `tools` are those its introduction names. */
export function editionFromReference(reference: ReferenceEdition, tools: readonly string[]): ReportEdition {
  const { code, ordinal, place, start, end } = reference.source.committeeSession;
  const { document, paragraph } = reference.mandate.reference;
  return {
    year: reference.reportYear,
    session: { code, ordinal, place, start, end },
    documentSymbol: reference.source.documentSymbol,
    mandate: { document, paragraph, year: 2011, quote: null },
    relatedDecisions: reference.relatedDecisions.map((decision) => ({ document: decision.document, paragraph: decision.paragraph, session: decision.session, content: decision.content })),
    reportedTo: { body: 'General Assembly', year: reference.reportedTo.year },
    standardsName: 'WIPO Standards',
    tools,
    databaseAddress: 'www.wipo.int/tad',
    sections: reference.reportSections.map(({ order, heading }) => {
      const role = ROLES[order - 1]!;
      return { order, role, heading, slots: STANDARD_SLOTS[role] };
    }),
  };
}

/**
 * The edition of a year. A year without one gets the structure of the newest, with nothing of what was decided for that one:
 * no session, no symbol, no decisions; the report goes to the General Assembly two years on.
 * @throws RangeError when there is no edition at all
 */
export function editionFor(year: number, editions: readonly ReportEdition[]): ReportEdition {
  const own = editions.find((edition) => edition.year === year);
  if (own) return own;
  const newest = [...editions].sort((a, b) => b.year - a.year)[0];
  if (!newest) throw new RangeError('There is no edition whose structure a draft could take.');
  return { ...newest, year, session: null, documentSymbol: null, relatedDecisions: [], reportedTo: { ...newest.reportedTo, year: year + 2 }, mandate: { ...newest.mandate, quote: null } };
}
