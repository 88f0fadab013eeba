import { Inject, Injectable } from '@nestjs/common';
import { isUuid, type Lang } from '@classmark/platform/core';
import { isRefusal, UnitOfWork, type Refusal, type RequestContext, type Tx } from '@classmark/platform/server';
import { KeyInForce } from '../analysis/key-in-force';
import { RecordCaseAnswer } from '../analysis/record-case-answer';
import { AnswerNotValid } from '../attempt/attempt-refusals';
import { ReadPlaces, type ChosenPlace, type SentPlaces } from '../attempt/read-places';
import type { CaseVersionView } from '../case/case-store';
import { CasesUnderExam } from '../exam/cases-under-exam';
import { PracticeBank } from './practice-bank';
import { PracticeCards } from './practice-cards';
import { CaseNotInPractice } from './practice-refusals';
import { hintsTaken } from './read-hints';
import { RecordReviews } from './record-reviews';

/** An answer to a case, perhaps given hours ago without a line. Instants are epoch milliseconds by the clock of the browser. */
export interface PracticeAnswerInput {
  /** Made in the browser: told twice, it is one answer. */
  readonly id: string;
  readonly personId: string;
  readonly sessionId: string;
  readonly versionId: string;
  readonly places: SentPlaces;
  readonly language: Lang;
  readonly claimedShownMs: number | null;
  readonly claimedAnsweredMs: number | null;
}

/** Longer than this nobody looked at one case: the time it took is then not known. */
const LONGEST_MS = 4 * 3_600_000;
/** The last moment a browser may claim. */
const LATEST_MS = 4_102_444_800_000;

/** Marks an answer given in practice, once: the answer, its place in the figures of the group, and what comes back when. */
@Injectable()
export class CheckPracticeAnswer {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(PracticeBank) private readonly bank: PracticeBank, @Inject(ReadPlaces) private readonly places: ReadPlaces,
    @Inject(PracticeCards) private readonly cards: PracticeCards, @Inject(RecordReviews) private readonly reviews: RecordReviews, @Inject(RecordCaseAnswer) private readonly recordAnswer: RecordCaseAnswer,
    @Inject(CasesUnderExam) private readonly exams: CasesUnderExam, @Inject(KeyInForce) private readonly keys: KeyInForce,
  ) {}

  /** @returns the id of the answer; or the refusal: then nothing was written. */
  async execute(ctx: RequestContext, input: PracticeAnswerInput): Promise<{ readonly answerId: string } | Refusal> {
    const version = [input.id, input.sessionId, input.versionId].every(isUuid) ? await this.bank.version(input.versionId) : null;
    // Not even an answer that was checked before is shown again while its case is asked in an exam.
    if (!version || (await this.exams.of(input.personId)).has(version.id)) return new CaseNotInPractice();
    const read = await this.places.execute(version.edition, version.content.roles, input.places);
    if (isRefusal(read)) return read;
    if (read.places.length === 0) return new AnswerNotValid('Choose at least one place first.');
    return this.work.run(ctx, (tx) => this.within(tx, input, version, read.places));
  }

  private async within(tx: Tx, input: PracticeAnswerInput, version: CaseVersionView, places: readonly ChosenPlace[]): Promise<{ readonly answerId: string } | Refusal> {
    // The same answer from a second window waits here and then finds the first one.
    await this.cards.lock(tx, input.personId);
    const [known] = await tx.query<{ own: boolean }>('select person_id = $2 and version_id = $3 as own from classification.practice_answer where id = $1', [input.id, input.personId, version.id]);
    if (known) return known.own ? { answerId: input.id } : new CaseNotInPractice();
    // What was taken along without a line may have got another key meanwhile.
    const replacing = await this.keys.replacing(tx, version.id);
    const key = replacing ?? version;
    const marking = await this.places.mark(version.edition, key.answer, places, version.policy);
    if (isRefusal(marking)) return marking;
    const hints = await hintsTaken(tx, input.personId, version.id);
    const now = tx.ctx.clock.now();
    const claimed = claimOf(input);
    await tx.query(`insert into classification.practice_answer (id, person_id, session_id, case_id, version_id, places, hints, language, claimed_shown_at, claimed_answered_at, received_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [input.id, input.personId, input.sessionId, version.caseId, version.id, JSON.stringify(places), hints, input.language, claimed.shown, claimed.answered, new Date(now)]);
    const recorded = await this.recordAnswer.within(tx, {
      answerId: input.id, caseVersionId: version.id, personId: input.personId, mode: 'practice', attemptId: input.sessionId, language: input.language, places,
      shownAtMs: claimed.tookMs === null ? null : now - claimed.tookMs, answeredAtMs: now, marking, hints, ...(replacing && { keyVersionId: replacing.id }),
    });
    // The id stands for another answer, in an exam or a set.
    if (!recorded) return new CaseNotInPractice();
    await this.reviews.within(tx, { answerId: input.id, personId: input.personId, version: key, marking, hints });
    await tx.audit({ action: 'classification.checkPractice', subjectType: 'caseVersion', subjectId: version.id, details: { answer: input.id, mark: marking.mark.toString(), hints } });
    return { answerId: input.id };
  }
}

/** What the browser says about its moments; the time between them is known only where both make sense. */
function claimOf({ claimedShownMs: shown, claimedAnsweredMs: answered }: PracticeAnswerInput): { shown: Date | null; answered: Date | null; tookMs: number | null } {
  const took = shown !== null && answered !== null ? answered - shown : null;
  return { shown: dateOf(shown), answered: dateOf(answered), tookMs: took !== null && took >= 0 && took <= LONGEST_MS ? took : null };
}

function dateOf(ms: number | null): Date | null {
  return ms !== null && ms >= 0 && ms <= LATEST_MS ? new Date(ms) : null;
}
