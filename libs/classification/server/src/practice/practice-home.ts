import { Inject, Injectable } from '@nestjs/common';
import {
  casesFor, dueCards, isPair, masteryMap, masteryOf, minutesFor, nextDueMs, placesOfCard, planCases, SCHEMES,
  type Mastery, type MasteryCounts, type MasteryRow, type SchemeCode,
} from '@classmark/classification/core';
import type { RequestContext } from '@classmark/platform/server';
import type { EditionView } from '../scheme/edition-store';
import { PracticeBank, type SchemeBank } from './practice-bank';
import { PracticeReader, type LearnerState } from './practice-reader';

/** Where somebody stands in a scheme. Instants are epoch milliseconds. */
export interface SchemeStanding {
  readonly scheme: SchemeCode;
  readonly edition: EditionView;
  /** Live cases. */
  readonly cases: number;
  /** Places and pairs that are due, the cases that bring them back, and the minutes they take. */
  readonly due: number;
  readonly dueCases: number;
  readonly minutes: number;
  readonly nextDueMs: number | null;
  /** New places that may still be introduced today. */
  readonly newLeft: number;
  readonly counts: MasteryCounts;
  /** Milliseconds a case takes this person. */
  readonly paceMs: number;
}

/** Two places that somebody took for one another. */
export interface PairStanding { readonly one: string; readonly other: string; readonly state: Mastery; readonly dueMs: number }

/** The map of a scheme. */
export interface PracticeMapView extends SchemeStanding { readonly rows: readonly MasteryRow[]; readonly pairs: readonly PairStanding[]; readonly difficulties: readonly { readonly difficulty: number; readonly cases: number }[] }

/** Reads what practice has for somebody. */
@Injectable()
export class PracticeHome {
  constructor(@Inject(PracticeBank) private readonly bank: PracticeBank, @Inject(PracticeReader) private readonly reader: PracticeReader) {}

  /** Every scheme that has live cases. */
  async standings(ctx: RequestContext, personId: string): Promise<readonly SchemeStanding[]> {
    const standings = await Promise.all(SCHEMES.map(async (scheme) => {
      const bank = await this.bank.of(scheme);
      return bank && standingOf(scheme, bank, await this.reader.state(ctx, personId, scheme, bank));
    }));
    return standings.flatMap((standing) => standing ?? []);
  }

  /** Null when the scheme has no live case. */
  async map(ctx: RequestContext, personId: string, scheme: SchemeCode): Promise<PracticeMapView | null> {
    const bank = await this.bank.of(scheme);
    if (!bank) return null;
    const learner = await this.reader.state(ctx, personId, scheme, bank);
    const { cards, nowMs } = learner.picking;
    const pairs = [...cards.values()].filter(({ card }) => isPair(card) && casesFor(bank.cases, card).length > 0 && placesOfCard(card).every((symbol) => bank.edition.tree.has(symbol)));
    const difficulties = new Map<number, number>();
    for (const { difficulty } of bank.cases) difficulties.set(difficulty, (difficulties.get(difficulty) ?? 0) + 1);
    return {
      ...standingOf(scheme, bank, learner), rows: masteryMap(bank.edition.tree, askedPlaces(bank), (symbol) => masteryOf(cards.get(symbol), nowMs)),
      pairs: pairs.sort((a, b) => a.dueMs - b.dueMs).map((card) => {
        const [one, other] = placesOfCard(card.card);
        return { one, other: other!, state: masteryOf(card, nowMs), dueMs: card.dueMs };
      }),
      difficulties: [...difficulties].sort(([a], [b]) => a - b).map(([difficulty, cases]) => ({ difficulty, cases })),
    };
  }
}

function standingOf(scheme: SchemeCode, bank: SchemeBank, { picking, paceMs }: LearnerState): SchemeStanding {
  const due = dueCards(picking).length;
  const dueCases = planCases({ ...picking, newLeft: 0 }, due).filter(({ why }) => why === 'due').length;
  const counts: Record<Mastery, number> = { due: 0, new: 0, practised: 0, solid: 0 };
  for (const symbol of askedPlaces(bank)) counts[masteryOf(picking.cards.get(symbol), picking.nowMs)] += 1;
  return { scheme, edition: bank.edition, cases: bank.cases.length, due, dueCases, minutes: minutesFor(dueCases, paceMs), nextDueMs: nextDueMs(picking), newLeft: picking.newLeft, counts, paceMs };
}

/** The places that live cases ask for. */
function askedPlaces(bank: SchemeBank): ReadonlySet<string> {
  return new Set(bank.cases.flatMap((each) => each.mains));
}

