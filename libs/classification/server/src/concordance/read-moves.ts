import { Inject, Injectable } from '@nestjs/common';
import { carryCase, SCHEMES, type CarriedCase, type SchemeCode } from '@classmark/classification/core';
import { UnitOfWork, type RequestContext } from '@classmark/platform/server';
import { mayAnalyse } from '../analysis/answer-selection';
import { CASE_ROWS_SQL, fileOfRow, type CaseRow } from '../case/case-rows';
import { EditionStore, type EditionView } from '../scheme/edition-store';
import { EditionSteps } from './edition-steps';

/** A case that stands in an older edition only, and how it would stand in the newest one. */
export interface CaseMove { readonly row: CaseRow; readonly carried: CarriedCase }

/** The cases of a scheme that wait for its newest edition. */
export interface SchemeMoves {
  readonly scheme: SchemeCode;
  /** The newest edition. */
  readonly edition: EditionView;
  /** Cases whose key has the same places there. */
  readonly unaffected: readonly CaseMove[];
  /** Cases with places that moved, were split or merged, or vanished. */
  readonly affected: readonly CaseMove[];
}

/* Live and disputed versions of a scheme; a case that has a version in the edition $2 has gone over already. */
const WAITING_SQL = `${CASE_ROWS_SQL} where r.scheme_code = $1 and newest.status in ('live', 'disputed') and v.edition_code <> $2
  and not exists (select 1 from classification.case_version other where other.case_id = v.case_id and other.edition_code = $2) order by r.key`;

/**
 * Which cases wait for the newest edition of their scheme. Always worked out from what is stated now: a successor that an editor names
 * changes the flag at once. Old versions, their sets and answers stay under the old edition.
 */
@Injectable()
export class ReadMoves {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(EditionSteps) private readonly steps: EditionSteps, @Inject(EditionStore) private readonly editions: EditionStore) {}

  /** For staff; nothing for others. Schemes in which no case waits are absent. */
  async all(ctx: RequestContext): Promise<readonly SchemeMoves[]> {
    if (!mayAnalyse(ctx)) return [];
    const all = await Promise.all(SCHEMES.map((scheme) => this.ofScheme(scheme)));
    return all.filter((moves): moves is SchemeMoves => moves !== null && moves.affected.length + moves.unaffected.length > 0);
  }

  /** The cases of a scheme that wait; null for a scheme without an edition. */
  async ofScheme(scheme: SchemeCode): Promise<SchemeMoves | null> {
    const newest = (await this.steps.codes(scheme)).at(-1);
    const edition = newest ? await this.editions.edition(newest) : null;
    if (!edition) return null;
    const rows = await this.work.read<CaseRow>(WAITING_SQL, [scheme, edition.code]);
    const moves: CaseMove[] = [];
    for (const [from, own] of Map.groupBy(rows, (row) => row.edition_code)) {
      const fate = await this.steps.fates(scheme, from, edition.code);
      for (const row of own) moves.push({ row, carried: carryCase(fileOfRow(row), edition.code, fate) });
    }
    return { scheme, edition, unaffected: moves.filter((move) => move.carried.affected.length === 0), affected: moves.filter((move) => move.carried.affected.length > 0) };
  }
}
