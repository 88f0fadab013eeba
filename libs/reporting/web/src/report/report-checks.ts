import type { AnnualReportOfYearQuery } from './report.generated';

type Report = AnnualReportOfYearQuery['annualReport'];
type Entry = Report['entries'][number];

/** What stands in the way of the report, with the entries it is about, and what was checked and is in order. */
export interface ReportChecks {
  readonly open: readonly { readonly kind: 'unplaced' | 'notYetHeld' | 'noSession' | 'nothingPrinted'; readonly entries: readonly Entry[] }[];
  readonly passed: readonly { readonly kind: 'figuresOpen' | 'zeroAsSentence' | 'ordersKept' | 'allPlaced' | 'sessionRecorded'; readonly count: number }[];
  readonly leftOut: readonly Entry[];
}

/** Checks a report as it stands. @param today day in the reporting zone, YYYY-MM-DD */
export function checksOf(report: Report, today: string): ReportChecks {
  const figures = report.sections.flatMap((section) => section.paragraphs).flatMap((paragraph) => paragraph.figures);
  const printed = report.entries.filter((entry) => entry.printed);
  const unplaced = printed.filter((entry) => report.unplaced.includes(entry.id));
  const notYetHeld = printed.filter((entry) => entry.offeringId && (entry.fields.find((field) => field.key === 'start')?.text ?? '') > today);
  const inPlace = figures.filter((figure) => figure.entryIds.length > 0);
  const zeros = figures.filter((figure) => figure.value === 0);
  const lists = report.sections.flatMap((section) => section.paragraphs).filter((paragraph) => paragraph.slot === 'dataInclusion' || paragraph.items.length > 0);
  return {
    open: [
      ...(unplaced.length > 0 ? [{ kind: 'unplaced' as const, entries: unplaced }] : []), ...(notYetHeld.length > 0 ? [{ kind: 'notYetHeld' as const, entries: notYetHeld }] : []),
      ...(report.session ? [] : [{ kind: 'noSession' as const, entries: [] }]), ...(printed.length === 0 ? [{ kind: 'nothingPrinted' as const, entries: [] }] : []),
    ],
    passed: [
      ...(figures.length > 0 && inPlace.length === figures.length ? [{ kind: 'figuresOpen' as const, count: figures.length }] : []), ...(unplaced.length === 0 && printed.length > 0 ? [{ kind: 'allPlaced' as const, count: printed.length }] : []),
      ...(zeros.length > 0 ? [{ kind: 'zeroAsSentence' as const, count: zeros.length }] : []), ...(lists.length > 0 ? [{ kind: 'ordersKept' as const, count: lists.length }] : []), ...(report.session ? [{ kind: 'sessionRecorded' as const, count: report.session.ordinal }] : []),
    ],
    leftOut: report.entries.filter((entry) => !entry.printed),
  };
}
