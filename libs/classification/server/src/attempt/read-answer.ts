import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { normaliseSymbol } from '@classmark/classification/core';
import { isUuid } from '@classmark/platform/core';
import { type Refusal, UnitOfWork } from '@classmark/platform/server';
import { SetStore, type CaseView, type SetView } from '../exercise/set-store';
import { EditionStore } from '../scheme/edition-store';
import { AnswerNotValid, AttemptNotFound, UnknownPlaces } from './attempt-refusals';

/** A chosen place with its canonical symbol. */
export interface ChosenPlace { readonly symbol: string; readonly role: string | null }

/** The answer of a person to a case as it is now, whole; `sequence` counts the changes within a try. */
export interface AnswerInput {
  /** Made in the browser: sending it again is no second answer. */
  readonly id: string;
  readonly personId: string;
  readonly attemptId: string;
  readonly caseId: string;
  readonly tryNumber: number;
  readonly sequence: number;
  readonly places: readonly { readonly symbol: string; readonly role?: string | null }[];
}

/** An answer whose places exist, of an attempt that is the person's. */
export interface ReadAnswer {
  readonly attempt: AttemptRow;
  readonly set: SetView;
  readonly case: CaseView;
  readonly places: readonly ChosenPlace[];
  /** Places that only another edition of the scheme has. */
  readonly outdated: ReadonlySet<string>;
}

/** An attempt as stored. */
export interface AttemptRow { id: string; enrolment_id: string; person_id: string; activity_key: string; set_id: string; number: number }

/** Attempts kept in memory: a row of them never changes. */
const KEPT = 5_000;
const MOST_PLACES = 40;
const MOST_CHANGES = 10_000;
const MOST_TRIES = 100;

/** Reads an answer that came in: whose attempt, which case, which places. Writes nothing. */
@Injectable()
export class ReadAnswerInput {
  private readonly attempts = new LRUCache<string, AttemptRow>({ max: KEPT });

  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(SetStore) private readonly sets: SetStore, @Inject(EditionStore) private readonly editions: EditionStore,
  ) {}

  /** @returns the answer with canonical symbols, or the refusal. Somebody else's attempt looks like one that does not exist. */
  async execute(input: AnswerInput): Promise<ReadAnswer | Refusal> {
    if (![input.id, input.attemptId, input.caseId].every(isUuid)) return new AttemptNotFound();
    const attempt = await this.attemptOf(input.attemptId, input.personId);
    const set = attempt && await this.sets.set(attempt.set_id);
    const found = set?.cases.find((each) => each.id === input.caseId);
    if (!attempt || !set || !found) return new AttemptNotFound();
    const fault = faultOf(input, found);
    if (fault) return new AnswerNotValid(fault);
    const { scheme, tree, code } = set.edition;
    const places = input.places.map(({ symbol, role }) => ({ symbol: normaliseSymbol(scheme, symbol) ?? symbol, role: role ?? found.content.roles?.[0] ?? null }));
    const absent = places.map((place) => place.symbol).filter((symbol) => !tree.has(symbol));
    const outdated = await this.editions.inOtherEditions(scheme, absent);
    const unknown = absent.filter((symbol) => !outdated.has(symbol));
    if (unknown.length > 0) return new UnknownPlaces(unknown, code);
    if (new Set(places.map((place) => place.symbol)).size < places.length) return new AnswerNotValid('A place stands in the answer twice.');
    return { attempt, set, case: found, places, outdated };
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

function faultOf(input: AnswerInput, found: CaseView): string | null {
  if (input.places.length > MOST_PLACES) return `An answer has at most ${MOST_PLACES} places.`;
  if (input.sequence < 1 || input.sequence > MOST_CHANGES) return 'The number of the change is out of range.';
  if (input.tryNumber < 1 || input.tryNumber > MOST_TRIES) return 'The number of the try is out of range.';
  const strange = input.places.find(({ role }) => role !== null && role !== undefined && !found.content.roles?.includes(role));
  return strange ? `“${strange.role}” is no role of this case.` : null;
}
