import { Inject, Injectable } from '@nestjs/common';
import { dueMsOf, masteryOf, placesOfCard, siblingCase, type Mastery, type ReviewGrade } from '@classmark/classification/core';
import { isRefusal, UnitOfWork, type RequestContext } from '@classmark/platform/server';
import type { MarkingView } from '../attempt/attempt-reader';
import { KeyInForce } from '../analysis/key-in-force';
import { ReadPlaces, type ChosenPlace } from '../attempt/read-places';
import { CaseStore, type CaseVersionView } from '../case/case-store';
import { PracticeBank } from './practice-bank';
import { PracticeReader } from './practice-reader';
import { CARD_COLUMNS, type CardRow } from './practice-cards';

/** A card after an answer. */
export interface TouchedCard { readonly places: readonly string[]; readonly grade: ReviewGrade; readonly state: Mastery; readonly dueMs: number }

/** A checked answer with everything its screen shows. */
export interface CheckedAnswerView {
  readonly id: string;
  readonly version: CaseVersionView;
  /** The version whose key it is marked by: another one when that took its place. */
  readonly key: CaseVersionView;
  readonly places: readonly ChosenPlace[];
  readonly hints: number;
  readonly receivedAtMs: number;
  readonly marking: MarkingView;
  readonly cards: readonly TouchedCard[];
  /** Whether another case asks for the same place or rule. */
  readonly hasSibling: boolean;
}

interface AnswerRow { version_id: string; places: readonly ChosenPlace[]; hints: number; received_at: Date }

/** Reads checked answers for the screen of their owner. A marking is made again from the key that stands and the places: the same values give the same mark. */
@Injectable()
export class CheckedAnswerReader {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(CaseStore) private readonly store: CaseStore, @Inject(ReadPlaces) private readonly places: ReadPlaces,
    @Inject(PracticeBank) private readonly bank: PracticeBank, @Inject(PracticeReader) private readonly reader: PracticeReader, @Inject(KeyInForce) private readonly keys: KeyInForce,
  ) {}

  /** The answer, if it is the person's; null otherwise. */
  async answer(ctx: RequestContext, personId: string, id: string): Promise<CheckedAnswerView | null> {
    const [row] = await this.work.read<AnswerRow>('select version_id, places, hints, received_at from classification.practice_answer where id = $1 and person_id = $2', [id, personId]);
    const version = row && await this.store.version(row.version_id);
    if (!row || !version) return null;
    const key = await this.keys.replacing({ query: (sql, parameters) => this.work.read(sql, parameters) }, version.id) ?? version;
    const marking = await this.places.mark(version.edition, key.answer, row.places, version.policy);
    if (isRefusal(marking)) throw new Error(`The answer ${id} was marked once and cannot be marked any more: ${marking.message}`);
    const cards = await this.work.read<CardRow & { grade: ReviewGrade }>(`select r.grade, ${CARD_COLUMNS.split(', ').map((column) => `c.${column}`).join(', ')} from classification.practice_review r
      join classification.practice_card c on c.person_id = r.person_id and c.scheme_code = r.scheme_code and c.card = r.card where r.answer_id = $1 order by position('|' in r.card), r.card`, [id]);
    return {
      id, version, key, places: row.places, hints: row.hints, receivedAtMs: row.received_at.getTime(),
      marking: { ...(JSON.parse(JSON.stringify(marking)) as MarkingView), markedAtMs: row.received_at.getTime() },
      cards: cards.map((card) => {
        const dueMs = dueMsOf(card.scheduled_at.getTime());
        return { places: placesOfCard(card.card), grade: card.grade, dueMs, state: masteryOf({ dueMs, stability: card.stability, lastGrade: card.last_grade }, ctx.clock.now()) };
      }),
      hasSibling: await this.hasSibling(ctx, personId, version),
    };
  }

  private async hasSibling(ctx: RequestContext, personId: string, version: CaseVersionView): Promise<boolean> {
    const bank = await this.bank.of(version.edition.scheme);
    const of = bank?.cases.find((each) => each.caseId === version.caseId);
    return Boolean(bank && of && siblingCase((await this.reader.state(ctx, personId, version.edition.scheme, bank)).picking, of));
  }
}
