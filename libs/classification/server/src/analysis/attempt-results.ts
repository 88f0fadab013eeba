import { Injectable } from '@nestjs/common';
import type { Fraction } from '@classmark/platform/core';
import type { Tx } from '@classmark/platform/server';
import type { AnswerMode } from './case-answer.entity';

/** The result of a whole attempt: a finished set, a handed-in paper whose results are released. */
export interface AttemptResult {
  readonly attemptId: string;
  readonly personId: string;
  readonly mark: Fraction;
  readonly passed: boolean;
}

/** Marks to take in the place of those that stand, by the id of the answer. */
export type OtherMarks = ReadonlyMap<string, Fraction>;

/** What a way of answering knows about the results of its attempts. */
export interface ResultsOfAttempts {
  /**
   * Results that were given out, as they are with some other marks. Attempts without a result are absent: what they will get follows from the
   * marks that stand then.
   * @param tx null reads outside a transaction
   */
  results(tx: Tx | null, attemptIds: readonly string[], marks: OtherMarks): Promise<readonly AttemptResult[]>;
  /** Appends the outcome that follows from the marks that stand now. @returns what became of the pass of the training */
  correct(tx: Tx, attemptId: string, jobId: string): Promise<'unchanged' | 'gained' | 'lost'>;
}

/** Who knows the results of which attempts. A way of answering without results (practice) registers nothing. */
@Injectable()
export class AttemptResults {
  private readonly byMode = new Map<AnswerMode, ResultsOfAttempts>();

  register(mode: AnswerMode, results: ResultsOfAttempts): void {
    if (this.byMode.has(mode)) throw new Error(`The results of ${mode} are registered twice.`);
    this.byMode.set(mode, results);
  }

  of(mode: AnswerMode): ResultsOfAttempts | null {
    return this.byMode.get(mode) ?? null;
  }
}
