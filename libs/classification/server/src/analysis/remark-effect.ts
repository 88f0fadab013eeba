import { Inject, Injectable } from '@nestjs/common';
import { markAnswer, type CheckedKey, type Marking, type MarkingPolicy } from '@classmark/classification/core';
import { parseFraction, type Fraction } from '@classmark/platform/core';
import { UnitOfWork, type Tx } from '@classmark/platform/server';
import type { ChosenPlace } from '../attempt/read-places';
import { EditionStore, type EditionView } from '../scheme/edition-store';
import type { AnswerMode } from './case-answer.entity';
import { AttemptResults, type AttemptResult } from './attempt-results';

/** An answer marked anew. */
export interface RemarkedAnswer {
  readonly answerId: string;
  readonly mode: AnswerMode;
  readonly attemptId: string;
  /** Number of the marking that stands. */
  readonly number: number;
  readonly before: Fraction;
  readonly marking: Marking;
}

/** A result before and after. */
export interface ChangedResult { readonly mode: AnswerMode; readonly before: AttemptResult; readonly after: AttemptResult }

/** What another key does to the answers that stand marked by the one it replaces. */
export interface RemarkEffect {
  readonly answers: readonly RemarkedAnswer[];
  /** Only results that become others. */
  readonly results: readonly ChangedResult[];
}

interface Row { id: string; mode: AnswerMode; attempt_id: string; places: ChosenPlace[]; number: number; mark: string; policy: MarkingPolicy }

/** Answers whose standing marking was made by the key of version $1, attempts together; $2 attempts at most, null for all. */
const STANDING_SQL = `
  select a.id, a.mode, a.attempt_id, a.places, m.number, m.mark, m.policy
  from classification.case_answer a
  join lateral (select number, mark, policy, key_version_id from classification.case_marking where answer_id = a.id order by number desc limit 1) m on m.key_version_id = $1
  where a.id in (select answer_id from classification.case_marking where key_version_id = $1) order by a.attempt_id, a.id limit $2`;

/** Works out what another key changes; writes nothing. The preview and the job use the same, so they say the same. */
@Injectable()
export class ReadRemarkEffect {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(EditionStore) private readonly editions: EditionStore, @Inject(AttemptResults) private readonly registry: AttemptResults,
  ) {}

  /**
   * @param versionId whose key is replaced
   * @param key the new one, of the same edition
   * @param most answers at most; the rest waits for the next call
   */
  async execute(tx: Tx | null, versionId: string, edition: EditionView, key: CheckedKey, most: number | null): Promise<RemarkEffect> {
    const rows = tx ? await tx.query<Row>(STANDING_SQL, [versionId, most]) : await this.work.read<Row>(STANDING_SQL, [versionId, most]);
    const outdated = await this.editions.inOtherEditions(edition.scheme, [...new Set(rows.flatMap((row) => row.places.map((place) => place.symbol)))].filter((symbol) => !edition.tree.has(symbol)));
    const answers = rows.map((row): RemarkedAnswer => {
      const marking = markAnswer(edition.tree, key, row.places, { policy: row.policy, inAnotherEdition: (symbol) => outdated.has(symbol) });
      if (!marking.ok) throw new Error(`The answer ${row.id} was marked once and cannot be marked again: ${marking.refusal.kind}.`);
      return { answerId: row.id, mode: row.mode, attemptId: row.attempt_id, number: row.number, before: parseFraction(row.mark), marking: marking.value };
    });
    return { answers, results: await this.changedResults(tx, answers.filter((each) => !each.marking.mark.equals(each.before))) };
  }

  private async changedResults(tx: Tx | null, changed: readonly RemarkedAnswer[]): Promise<ChangedResult[]> {
    const marks = new Map(changed.map((each) => [each.answerId, each.marking.mark]));
    const results: ChangedResult[] = [];
    for (const [mode, own] of Map.groupBy(changed, (each) => each.mode)) {
      const known = this.registry.of(mode);
      if (!known) continue;
      const ids = [...new Set(own.map((each) => each.attemptId))];
      const after = new Map((await known.results(tx, ids, marks)).map((result) => [result.attemptId, result]));
      for (const before of await known.results(tx, ids, new Map())) {
        const then = after.get(before.attemptId)!;
        if (!then.mark.equals(before.mark) || then.passed !== before.passed) results.push({ mode, before, after: then });
      }
    }
    return results;
  }
}
