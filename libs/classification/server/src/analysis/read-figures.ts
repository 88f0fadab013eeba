import { Inject, Injectable } from '@nestjs/common';
import { answerAtLevel, distributionOf, placeAtLevel, type Distribution, type Finding } from '@classmark/classification/core';
import { isLocalDate, isUuid } from '@classmark/platform/core';
import { CONFIG, keysetPage, type Config, type KeysetPage, type RequestContext } from '@classmark/platform/server';
import { CaseStore, type CaseVersionView } from '../case/case-store';
import { EditionStore, type EditionView } from '../scheme/edition-store';
import { AnswerReader, type AnswerRow } from './answer-reader';
import { mayAnalyse, type AnswerSelection } from './answer-selection';
import { answersCsv } from './answers-csv';
import { caseFigures, groupFigures, type GroupFigures } from './group-figures';
import { pseudonymsOf, pseudonymsOfOneFile, type Pseudonym } from './pseudonyms';

/** The figures of a selection with what is needed to name them. */
export interface FiguresView { readonly edition: EditionView; readonly figures: GroupFigures; readonly cases: ReadonlyMap<string, CaseVersionView> }

/** One case of a selection: where its answers went. */
export interface CaseSpread { readonly edition: EditionView; readonly version: CaseVersionView; readonly distribution: Distribution; readonly figures: GroupFigures }

/** Which rows of a selection a figure opens to. */
export interface RowsWanted {
  /** Answers that lead over this place. */
  readonly leadsOver?: string | null;
  /** A cell of the confusion matrix; null within it means nothing wanted, or nothing answered. */
  readonly cell?: { readonly key?: string | null; readonly answer?: string | null; readonly level?: number | null } | null;
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** Answers one by one, people by pseudonyms. */
export interface AnswerPage { readonly edition: EditionView; readonly page: KeysetPage<AnswerRow>; readonly cases: ReadonlyMap<string, CaseVersionView>; readonly pseudonym: Pseudonym }

/** What the group gets wrong. Everything is null for who may not see it, and for an edition that does not exist. */
@Injectable()
export class ReadFigures {
  constructor(
    @Inject(AnswerReader) private readonly answers: AnswerReader, @Inject(EditionStore) private readonly editions: EditionStore,
    @Inject(CaseStore) private readonly cases: CaseStore, @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Editions and sets among which one can choose; nothing for who may not see figures. */
  choices(ctx: RequestContext): ReturnType<AnswerReader['choices']> {
    return mayAnalyse(ctx) ? this.answers.choices() : Promise.resolve([]);
  }

  async group(ctx: RequestContext, selection: AnswerSelection, level?: number | null): Promise<FiguresView | null> {
    const read = await this.read(ctx, selection);
    return read && { edition: read.edition, figures: groupFigures(read.edition, read.rows, levelOf(level)), cases: await this.versionsOf(read.rows) };
  }

  async ofCase(ctx: RequestContext, selection: AnswerSelection & { readonly caseId: string }, level?: number | null): Promise<CaseSpread | null> {
    const read = await this.read(ctx, selection);
    const version = read?.rows[0] && await this.cases.version(read.rows[0].versionId);
    if (!read || !version) return null;
    // The discrimination of a case needs the others: they are read without the case.
    const all = await this.answers.rows({ ...selection, caseId: null });
    const figures = groupFigures(read.edition, read.rows, levelOf(level));
    const own = caseFigures(all).filter((each) => each.caseId === selection.caseId);
    return {
      edition: read.edition, version, figures: { ...figures, cases: own },
      distribution: distributionOf(read.edition.tree, version.answer, read.rows.map((row) => row.places.map((place) => place.symbol))),
    };
  }

  async rows(ctx: RequestContext, selection: AnswerSelection, wanted: RowsWanted): Promise<AnswerPage | null> {
    const read = await this.read(ctx, selection);
    if (!read) return null;
    const rows = read.rows.filter((row) => isWanted(read.edition, row, wanted));
    const page = await keysetPage<AnswerRow>({
      first: wanted.first, after: wanted.after, key: (row) => [row.id], total: () => Promise.resolve(rows.length),
      rows: (after, limit) => {
        const from = after === null ? 0 : rows.findIndex((row) => row.id === after[0]) + 1;
        return Promise.resolve(rows.slice(from, from + limit));
      },
    });
    return { edition: read.edition, page, cases: await this.versionsOf(page.nodes), pseudonym: pseudonymsOf(this.config.SESSION_SECRET, read.edition.code) };
  }

  /** The answers as the text of a CSV file without a person in it. */
  async csv(ctx: RequestContext, selection: AnswerSelection): Promise<string | null> {
    const read = await this.read(ctx, selection);
    return read && answersCsv(read.edition.code, read.rows, await this.versionsOf(read.rows), pseudonymsOfOneFile());
  }

  private async read(ctx: RequestContext, selection: AnswerSelection): Promise<{ edition: EditionView; rows: readonly AnswerRow[] } | null> {
    const strange = [selection.from, selection.until].some((day) => day != null && !isLocalDate(day)) || [selection.caseId, selection.offering, selection.exam].some((id) => id != null && !isUuid(id));
    const edition = mayAnalyse(ctx) && !strange ? await this.editions.edition(selection.edition) : null;
    return edition && { edition, rows: await this.answers.rows(selection) };
  }

  private async versionsOf(rows: readonly AnswerRow[]): Promise<ReadonlyMap<string, CaseVersionView>> {
    const versions = await Promise.all([...new Set(rows.map((row) => row.versionId))].map((id) => this.cases.version(id)));
    return new Map(versions.flatMap((version) => (version ? [[version.id, version] as const] : [])));
  }
}

function isWanted({ tree }: EditionView, row: AnswerRow, { leadsOver, cell }: RowsWanted): boolean {
  if (leadsOver != null) {
    const level = tree.has(leadsOver) ? tree.depthOf(leadsOver) : null;
    if (!answerAtLevel(tree, row.places.map((place) => place.symbol), level).has(leadsOver)) return false;
  }
  if (!cell) return true;
  const at = (symbol: string | null) => (symbol === null ? null : placeAtLevel(tree, symbol, levelOf(cell.level)));
  return row.findings.some((finding) => at(keyOf(finding)) === (cell.key ?? null) && at('answer' in finding ? finding.answer : null) === (cell.answer ?? null));
}

function keyOf(finding: Finding): string | null {
  return 'key' in finding ? finding.key : null;
}

/** A level from 1; anything else means the places themselves. */
function levelOf(level: number | null | undefined): number | null {
  return level != null && level >= 1 ? level : null;
}
