import type { RegisterEntryInput } from '../register/entry';
import { registerKinds } from '../register/kinds';
import type { RegisterKind } from '../register/register-kind';
import { toAnnualReport, type AnnualReport, type ComposedParagraph, type ComposedReport, type ReportStatus, type Run, type TracedFigure } from './annual-report';
import type { EditionSection, ReportEdition } from './edition';
import { configuredParagraph } from './paragraphs/configured';
import type { Draft, ReportContext } from './paragraphs/draft';
import { PARAGRAPHS } from './paragraphs/rules';
import { printedTrainings, type PlatformFigures } from './platform-figures';

/** What a report is composed from. */
export interface ReportInput {
  readonly year: number;
  /** Headings, order and references of that year: see `editionFor`. */
  readonly edition: ReportEdition;
  /** Register entries; other years and entries that are not printed are left out here. */
  readonly entries: readonly RegisterEntryInput[];
  /** Figures of the printed trainings held on the platform: see `platformFiguresOf`; absent for years before it. */
  readonly platformFigures?: PlatformFigures | null;
  /** Names of countries by ST.3 code, as they are to be printed. */
  readonly names: Readonly<Record<string, string>>;
  readonly status?: ReportStatus;
  readonly kinds?: readonly RegisterKind[];
}

/**
 * The annual report with its way back to the register: sections and headings of the edition, paragraphs numbered through,
 * figures bound to the entries they come from. A paragraph without content and a section without paragraphs are left out.
 */
export function composeReportWithSources(input: ReportInput): ComposedReport {
  const { year, edition } = input;
  const kinds = input.kinds ?? registerKinds;
  const entries = input.entries.filter((entry) => entry.printed && entry.year === year);
  const context: ReportContext = { year, edition, kinds, names: input.names, platform: input.platformFigures ?? null, entries, of: (kind) => entries.filter((entry) => entry.kind === kind) };
  let number = 0;
  const placed = placedSlots(edition, kinds);
  const sections = [...edition.sections].sort((a, b) => a.order - b.order).map(({ order, role, heading }) => ({
    order, role, heading,
    paragraphs: placed.get(order)!.flatMap((slot): ComposedParagraph[] => {
      const draft = write(slot, kinds, context);
      return draft ? [{ number: ++number, slot, ...composed(draft) }] : [];
    }),
  })).filter((section) => section.paragraphs.length > 0);
  const spoken = new Set(sections.flatMap((section) => section.paragraphs.flatMap((paragraph) => paragraph.entryIds)));
  return {
    year, status: input.status ?? 'draft',
    title: `Technical advice and assistance for capacity building given to industrial property offices in ${year}`,
    session: edition.session, sections,
    annex: context.platform && printedTrainings(entries).length > 0 ? { offices: context.platform.annex } : null,
    unplaced: entries.filter((entry) => !spoken.has(entry.id)).map((entry) => entry.id),
  };
}

/** The annual report in the shape of definitions §4. */
export function composeReport(input: ReportInput): AnnualReport {
  return toAnnualReport(composeReportWithSources(input));
}

/** Slots per section; kinds that the edition does not place come last in the section of their own role. */
function placedSlots(edition: ReportEdition, kinds: readonly RegisterKind[]): Map<number, string[]> {
  const slots = new Map(edition.sections.map((section) => [section.order, [...section.slots]]));
  const known = new Set(edition.sections.flatMap((section) => section.slots.flatMap((slot) => PARAGRAPHS[slot]?.kinds ?? [slot])));
  for (const kind of [...kinds].sort((a, b) => a.order - b.order)) {
    const home: EditionSection | undefined = edition.sections.find((section) => section.role === kind.section);
    if (!known.has(kind.key) && home) slots.get(home.order)!.push(kind.key);
  }
  return slots;
}

function write(slot: string, kinds: readonly RegisterKind[], context: ReportContext): Draft | null {
  const paragraph = PARAGRAPHS[slot];
  if (paragraph) return paragraph.write(context);
  const kind = kinds.find((each) => each.key === slot);
  return kind ? configuredParagraph(kind)(context) : null;
}

function composed(draft: Draft): Omit<ComposedParagraph, 'number' | 'slot'> {
  const runs: Run[] = [];
  const figures: TracedFigure[] = [];
  for (const piece of draft.pieces) {
    if (typeof piece !== 'string') {
      figures.push(piece.figure);
      runs.push({ text: piece.text, figure: piece.figure.key });
    } else if (piece !== '') {
      const last = runs.at(-1);
      if (last && last.figure === undefined) runs[runs.length - 1] = { text: last.text + piece };
      else runs.push({ text: piece });
    }
  }
  return { runs, items: draft.items ?? [], figures, lists: draft.lists ?? [], entryIds: draft.entries.map((entry) => entry.id) };
}
