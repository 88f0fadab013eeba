import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { isUuid } from '@classmark/platform/core';
import { isRefusal, type Refusal, UnitOfWork } from '@classmark/platform/server';
import { SetStore, type CaseView, type SetView } from '../exercise/set-store';
import { AnswerNotValid, AttemptNotFound } from './attempt-refusals';
import { ReadPlaces, type ChosenPlace, type SentPlaces } from './read-places';

export type { ChosenPlace } from './read-places';

/** The answer of a person to a case as it is now, whole; `sequence` counts the changes within a try. */
export interface AnswerInput {
  /** Made in the browser: sending it again is no second answer. */
  readonly id: string;
  readonly personId: string;
  readonly attemptId: string;
  readonly caseId: string;
  readonly tryNumber: number;
  readonly sequence: number;
  /** In which the case is read; the request's when not given. */
  readonly language?: string | null;
  readonly places: SentPlaces;
}

/** An answer whose places exist, of an attempt that is the person's. */
export interface ReadAnswer {
  readonly attempt: AttemptRow;
  readonly set: SetView;
  readonly case: CaseView;
  readonly places: readonly ChosenPlace[];
}

/** An attempt as stored. */
export interface AttemptRow { id: string; enrolment_id: string; person_id: string; activity_key: string; set_id: string; number: number }

/** Attempts kept in memory: a row of them never changes. */
const KEPT = 5_000;
const MOST_CHANGES = 10_000;
const MOST_TRIES = 100;

/** Reads an answer that came in: whose attempt, which case, which places. Writes nothing. */
@Injectable()
export class ReadAnswerInput {
  private readonly attempts = new LRUCache<string, AttemptRow>({ max: KEPT });

  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(SetStore) private readonly sets: SetStore, @Inject(ReadPlaces) private readonly places: ReadPlaces,
  ) {}

  /** @returns the answer with canonical symbols, or the refusal. Somebody else's attempt looks like one that does not exist. */
  async execute(input: AnswerInput): Promise<ReadAnswer | Refusal> {
    if (![input.id, input.attemptId, input.caseId].every(isUuid)) return new AttemptNotFound();
    const attempt = await this.attemptOf(input.attemptId, input.personId);
    const set = attempt && await this.sets.set(attempt.set_id);
    const found = set?.cases.find((each) => each.id === input.caseId);
    if (!attempt || !set || !found) return new AttemptNotFound();
    const fault = faultOf(input);
    if (fault) return new AnswerNotValid(fault);
    const read = await this.places.execute(set.edition, found.content.roles, input.places);
    return isRefusal(read) ? read : { attempt, set, case: found, places: read.places };
  }

  private async attemptOf(attemptId: string, personId: string): Promise<AttemptRow | null> {
    let attempt = this.attempts.get(attemptId);
    if (!attempt) {
      [attempt] = await this.work.read<AttemptRow>('select id, enrolment_id, person_id, activity_key, set_id, number from classification.attempt where id = $1', [attemptId]);
      if (attempt) this.attempts.set(attemptId, attempt);
    }
    return attempt?.person_id === personId ? attempt : null;
  }
}

function faultOf(input: AnswerInput): string | null {
  if (input.sequence < 1 || input.sequence > MOST_CHANGES) return 'The number of the change is out of range.';
  return input.tryNumber < 1 || input.tryNumber > MOST_TRIES ? 'The number of the try is out of range.' : null;
}
