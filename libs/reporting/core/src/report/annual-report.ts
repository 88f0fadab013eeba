import type { FigureKind, ListOrder } from '../register/entry';
import type { SectionRole } from '../register/register-kind';

/** A figure as the report states it (definitions §4). `asOf` is set for atDate, cumulative and distinctUnion, null otherwise. */
export interface ReportFigure { readonly key: string; readonly value: number; readonly unit: string; readonly kind: FigureKind; readonly asOf: string | null; readonly scope: string | null }

/** A list in its recorded order, with the names of that year. */
export interface ReportList { readonly key: string; readonly order: ListOrder; readonly entries: readonly { readonly st3: string; readonly name: string }[] }

/** A numbered paragraph as printed. */
export interface ReportParagraph { readonly number: number; readonly text: string; readonly items?: readonly string[]; readonly figures: readonly ReportFigure[]; readonly lists: readonly ReportList[] }

/** One office in the annex; `st3` null is the line of those whose office was not confirmed. */
export interface AnnexRow {
  readonly st3: string | null; readonly office: string;
  readonly people: number; readonly enrolments: number; readonly participations: number; readonly completions: number; readonly minutes: number;
}

/** Session of the committee to which a report is submitted. */
export interface ReportSession { readonly code: string; readonly ordinal: number; readonly place: string; readonly start: string; readonly end: string }

/** How far a report has come. */
export type ReportStatus = 'draft' | 'signed' | 'frozen';

/** The annual report as JSON, exactly as definitions §4 describes it. */
export interface AnnualReport {
  readonly year: number;
  readonly status: ReportStatus;
  readonly session: ReportSession | null;
  readonly sections: readonly { readonly order: number; readonly role: SectionRole; readonly heading: string | null; readonly paragraphs: readonly ReportParagraph[] }[];
  readonly annex: { readonly offices: readonly AnnexRow[] } | null;
}

/** A stretch of printed text; where it prints a figure, with the figure's key, so that a screen can open it. */
export interface Run { readonly text: string; readonly figure?: string }

/** A figure with the register entries it was taken or computed from. */
export interface TracedFigure extends ReportFigure { readonly entryIds: readonly string[] }

/** A paragraph with its way back: runs that carry figures, entries that it speaks of. */
export interface ComposedParagraph {
  readonly number: number;
  /** Which rule wrote it: a paragraph of the product or the key of a kind. */
  readonly slot: string;
  readonly runs: readonly Run[];
  readonly items: readonly string[];
  readonly figures: readonly TracedFigure[];
  readonly lists: readonly ReportList[];
  readonly entryIds: readonly string[];
}

/** The report with its way back to the register; `toAnnualReport` leaves that out. */
export interface ComposedReport {
  readonly year: number;
  readonly status: ReportStatus;
  readonly title: string;
  readonly session: ReportSession | null;
  readonly sections: readonly { readonly order: number; readonly role: SectionRole; readonly heading: string | null; readonly paragraphs: readonly ComposedParagraph[] }[];
  readonly annex: { readonly offices: readonly AnnexRow[] } | null;
  /** Printed entries that this edition has no section for: for the check list, so that nothing disappears unseen. */
  readonly unplaced: readonly string[];
}

/** The report in the shape of definitions §4. */
export function toAnnualReport(report: ComposedReport): AnnualReport {
  return {
    year: report.year, status: report.status, session: report.session,
    sections: report.sections.map(({ order, role, heading, paragraphs }) => ({
      order, role, heading,
      paragraphs: paragraphs.map(({ number, runs, items, figures, lists }) => ({
        number,
        text: runs.map((run) => run.text).join(''),
        ...(items.length > 0 && { items }),
        figures: figures.map(({ key, value, unit, kind, asOf, scope }) => ({ key, value, unit, kind, asOf, scope })),
        lists,
      })),
    })),
    annex: report.annex,
  };
}
