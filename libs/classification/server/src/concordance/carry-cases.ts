import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { isCertain, type CaseFile, type Key, type SchemeCode } from '@classmark/classification/core';
import { isUuid, type Translations } from '@classmark/platform/core';
import { EventHandlers, type DeliveredEvent, type Refusal, type RequestContext, type Tx, UnitOfWork } from '@classmark/platform/server';
import { mayAnalyse } from '../analysis/answer-selection';
import { CaseVersionNotFound, DecisionNotPossible } from '../analysis/dispute-refusals';
import { appendStatuses, appendVersions } from '../case/append-cases';
import { CaseFindingType, CaseNotValid } from '../case/case-refusals';
import { CASE_ROWS_SQL, type CaseRow } from '../case/case-rows';
import { CheckCaseFile } from '../case/check-case-file';
import { EDITION_PUBLISHED, type EditionPublished } from './edition-events';
import { ReadMoves, type CaseMove, type SchemeMoves } from './read-moves';

/** A trainer's choice for one case: its key in the newer edition. */
export interface ChosenSuccessors {
  readonly versionId: string;
  readonly answer: Key;
  readonly accepted: Readonly<Record<string, Translations<string>>>;
}

/** Cases that went over, with the ids of their new versions; of those that could not, the keys. */
export interface CarriedCases { readonly carried: readonly string[]; readonly left: readonly string[] }

/**
 * Takes cases over into the newest edition of their scheme: a new version pinned to it. The version before is retired, so that nobody draws both;
 * sets, papers and answers keep it.
 */
@Injectable()
export class CarryCases implements OnModuleInit {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(ReadMoves) private readonly moves: ReadMoves, @Inject(CheckCaseFile) private readonly checkFile: CheckCaseFile,
    @Inject(EventHandlers) private readonly handlers: EventHandlers,
  ) {}

  onModuleInit(): void {
    // The flag is worked out whenever it is looked at; that an edition came, and what it meant then, stands in the audit.
    this.handlers.on(EDITION_PUBLISHED, 'classification.flagCases', async (event, tx) => {
      const { edition, scheme, previous } = (event as unknown as DeliveredEvent<EditionPublished>).payload;
      const moves = previous ? await this.moves.ofScheme(scheme) : null;
      if (!moves || moves.edition.code !== edition) return;
      await tx.audit({ action: 'classification.flagCases', subjectType: 'edition', subjectId: edition, details: { affected: moves.affected.map((move) => move.row.key), unaffected: moves.unaffected.length } });
    });
  }

  /** All unaffected cases of a scheme in one action. */
  async unaffected(ctx: RequestContext, scheme: SchemeCode): Promise<CarriedCases | Refusal> {
    const moves = mayAnalyse(ctx) ? await this.moves.ofScheme(scheme) : null;
    return moves ? this.proposed(ctx, moves, moves.unaffected) : new CaseVersionNotFound();
  }

  /**
   * Several affected cases with the successors that are proposed for them, as they were confirmed: all their proposals have to be certain
   * still, or nothing goes over.
   */
  async certain(ctx: RequestContext, scheme: SchemeCode, versionIds: readonly string[]): Promise<CarriedCases | Refusal> {
    const moves = mayAnalyse(ctx) ? await this.moves.ofScheme(scheme) : null;
    if (!moves) return new CaseVersionNotFound();
    const chosen = moves.affected.filter((move) => versionIds.includes(move.row.id));
    if (chosen.length !== new Set(versionIds).size || chosen.some((move) => !isCertain(move.carried))) return new DecisionNotPossible('What is proposed has changed meanwhile. Open the list again: nothing went over.');
    return this.proposed(ctx, moves, chosen);
  }

  private async proposed(ctx: RequestContext, moves: SchemeMoves, chosen: readonly CaseMove[]): Promise<CarriedCases | Refusal> {
    const checked = await Promise.all(chosen.map(async (move) => ({ move, fault: await this.faultOf(move.carried.file) })));
    const ready = checked.filter((each) => each.fault === null).map((each) => each.move);
    const left = checked.filter((each) => each.fault !== null).map((each) => each.move.row.key);
    if (ready.length === 0) return { carried: [], left };
    return this.work.run(ctx, async (tx) => ({ carried: await this.append(tx, ready.map((move) => ({ move, file: move.carried.file })), moves.edition.code), left }));
  }

  /** One affected case with the places that a trainer chose. @returns the id of its new version */
  async accept(ctx: RequestContext, chosen: ChosenSuccessors): Promise<{ readonly newVersionId: string } | Refusal> {
    const [row] = mayAnalyse(ctx) && isUuid(chosen.versionId) ? await this.work.read<CaseRow>(`${CASE_ROWS_SQL} where v.id = $1`, [chosen.versionId]) : [];
    const moves = row && await this.moves.ofScheme(row.scheme_code);
    const move = moves && [...moves.affected, ...moves.unaffected].find((each) => each.row.id === chosen.versionId);
    if (!moves || !move) return new CaseVersionNotFound();
    const symbols = chosen.answer.flatMap((group) => group.accept.map((place) => place.symbol));
    const { file: proposal } = move.carried;
    const accepted = Object.fromEntries(symbols.flatMap((symbol) => {
      const words = { ...proposal.accepted[symbol], ...chosen.accepted[symbol] };
      return Object.keys(words).length > 0 ? [[symbol, words]] : [];
    }));
    const file: CaseFile = { ...proposal, answer: chosen.answer, accepted, wrong: Object.fromEntries(Object.entries(proposal.wrong).filter(([symbol]) => !symbols.includes(symbol))) };
    const fault = await this.faultOf(file);
    if (fault) return fault;
    return this.work.run(ctx, async (tx) => {
      const [newVersionId] = await this.append(tx, [{ move, file }], moves.edition.code);
      return newVersionId ? { newVersionId } : new DecisionNotPossible('This case has gone over already. Open the list again.');
    });
  }

  private async faultOf(file: CaseFile): Promise<Refusal | null> {
    const checked = await this.checkFile.execute(JSON.parse(JSON.stringify(file)));
    const findings = 'faults' in checked ? checked.faults : checked.findings;
    return findings.length > 0 ? new CaseNotValid(findings.map((finding) => new CaseFindingType(finding))) : null;
  }

  /** Cases that somebody else took over meanwhile are left out. */
  private async append(tx: Tx, cases: readonly { readonly move: CaseMove; readonly file: CaseFile }[], edition: string): Promise<string[]> {
    await tx.query('select 1 from classification.case_record where id = any($1) order by id for no key update', [cases.map(({ move }) => move.row.case_id)]);
    const versions = Map.groupBy(await tx.query<CaseRow>(`${CASE_ROWS_SQL} where v.case_id = any($1)`, [cases.map(({ move }) => move.row.case_id)]), (row) => row.case_id);
    const open = cases.filter(({ move }) => !versions.get(move.row.case_id)!.some((row) => row.edition_code === edition));
    if (open.length === 0) return [];
    const next = (move: CaseMove) => 1 + Math.max(...versions.get(move.row.case_id)!.map((row) => row.number));
    const made = await appendVersions(tx, open.map(({ move, file }) => ({ caseId: move.row.case_id, number: next(move), scheme: move.row.scheme_code, file, status: 'live', reason: `carried over from ${move.row.edition_code}` })));
    const followed = open.flatMap(({ move }) => versions.get(move.row.case_id)!.filter((row) => row.status === 'live' || row.status === 'disputed')
      .map((row) => ({ versionId: row.id, caseId: row.case_id, number: row.status_number + 1, status: 'retired' as const, reason: `followed by version ${next(move)} in ${edition}` })));
    await appendStatuses(tx, followed);
    await tx.audit({ action: 'classification.carryCases', subjectType: 'edition', subjectId: edition, details: { cases: open.map(({ move }) => move.row.key) } });
    return made.map((each) => each.versionId);
  }
}
