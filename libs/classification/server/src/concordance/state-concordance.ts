import { Inject, Injectable } from '@nestjs/common';
import { compareEditions, FATES, normaliseSymbol, type FateKind } from '@classmark/classification/core';
import { personIdOf, type Refusal, type RequestContext, UnitOfWork } from '@classmark/platform/server';
import { mayAnalyse } from '../analysis/answer-selection';
import { DecisionNotPossible } from '../analysis/dispute-refusals';
import { EditionStore } from '../scheme/edition-store';
import { RecordConcordance } from './record-concordance';

/** What an editor says of a place; symbols in any usual spelling. */
export interface ConcordanceToState { readonly fromEdition: string; readonly toEdition: string; readonly fromSymbol: string; readonly kind: string; readonly toSymbols: readonly string[] }

const MOST_SUCCESSORS = 20;

/** States what became of a place; an earlier statement stays readable and no longer stands. */
@Injectable()
export class StateConcordance {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(EditionStore) private readonly editions: EditionStore, @Inject(RecordConcordance) private readonly record: RecordConcordance) {}

  /** @returns the canonical symbol it is about, or why not; then nothing was written. */
  async execute(ctx: RequestContext, input: ConcordanceToState): Promise<{ readonly symbol: string } | Refusal> {
    const [from, to] = mayAnalyse(ctx) ? [await this.editions.edition(input.fromEdition), await this.editions.edition(input.toEdition)] : [null, null];
    if (!from || !to || from.scheme !== to.scheme || compareEditions(from.code, to.code) >= 0) return new DecisionNotPossible('Choose two editions of one scheme, the older one first.');
    const symbol = normaliseSymbol(from.scheme, input.fromSymbol);
    if (!symbol || !from.tree.has(symbol)) return new DecisionNotPossible(`${from.code} has no place ${input.fromSymbol}.`);
    const successors = [...new Set(input.toSymbols.filter((each) => each.trim() !== '').map((each) => normaliseSymbol(to.scheme, each) ?? each))];
    const unknown = successors.find((each) => !to.tree.has(each));
    if (unknown !== undefined) return new DecisionNotPossible(`${to.code} has no place ${unknown}.`);
    const kind = FATES.find((each) => each === input.kind);
    const fits = kind && (kind === 'vanished' ? successors.length === 0 : kind === 'split' ? successors.length > 1 : successors.length === 1);
    if (!kind || !fits || successors.length > MOST_SUCCESSORS) return new DecisionNotPossible(FITTING[kind ?? 'same']);
    return this.work.run(ctx, async (tx) => {
      await this.record.within(tx, { fromEdition: from.code, toEdition: to.code, source: 'editor', by: personIdOf(tx.ctx) }, [{ fromSymbol: symbol, toSymbols: successors, kind }]);
      await tx.audit({ action: 'classification.stateConcordance', subjectType: 'edition', subjectId: to.code, details: { from: from.code, symbol, kind, successors } });
      return { symbol };
    });
  }
}

const FITTING: Readonly<Record<FateKind, string>> = {
  same: 'Name the one place that it is now.', moved: 'Name the one place to which it moved.', merged: 'Name the one place into which it was merged.',
  split: 'Name at least two places into which it was split.', vanished: 'A place that vanished has no successor.',
};
