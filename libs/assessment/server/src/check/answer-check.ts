import { Inject, Injectable } from '@nestjs/common';
import { markCheck, UnknownChoice, type CheckMark } from '@classmark/assessment/core';
import type { CheckBlock } from '@classmark/catalogue/core';
import { CatalogueApi, type ReleaseView } from '@classmark/catalogue/server';
import { LearningApi } from '@classmark/learning/server';
import { isUuid } from '@classmark/platform/core';
import { isRefusal, type Refusal, type RequestContext, type Tx, UnitOfWork } from '@classmark/platform/server';
import { ANSWER_SQL, answerViewOf, type AnswerRow, type AnswerView } from './answer-view';
import { CheckNotFound, ChoiceNotValid } from './check-refusals';
import { findCheck } from './find-check';

/** An answer as it was given. `id` is made in the browser, so that sending it again after a lost line is no second answer. */
export interface AnswerCheckInput {
  readonly id: string;
  readonly personId: string;
  readonly releaseId: string;
  readonly checkKey: string;
  readonly optionKeys: readonly string[];
  /** The episode in which it counts; null for reading without being enrolled: the answer is kept, nothing is counted. */
  readonly enrolmentId: string | null;
}

/** Marks an answer to a check question, keeps it, and records the outcome where the person is enrolled. */
@Injectable()
export class AnswerCheck {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(CatalogueApi) private readonly catalogue: CatalogueApi,
    @Inject(LearningApi) private readonly learning: LearningApi,
  ) {}

  /** @returns the answer as kept, marked, with its key; or the refusal: then nothing was written. */
  async execute(ctx: RequestContext, input: AnswerCheckInput): Promise<AnswerView | Refusal> {
    const release = isUuid(input.releaseId) ? await this.catalogue.release(input.releaseId) : null;
    const found = release && findCheck(release.content, input.checkKey);
    if (!found || !isUuid(input.id) || (input.enrolmentId !== null && !isUuid(input.enrolmentId))) return new CheckNotFound();
    if (input.optionKeys.length === 0) return new ChoiceNotValid('Choose an answer first.');
    const mark = marked(found.block, input.optionKeys);
    if (isRefusal(mark)) return mark;
    return this.work.run(ctx, (tx) => this.keep(tx, input, { release, lessonKey: found.lessonKey, block: found.block, mark }));
  }

  private async keep(tx: Tx, input: AnswerCheckInput, { release, lessonKey, block, mark }: MarkedAnswer): Promise<AnswerView | Refusal> {
    const at = tx.ctx.clock.now();
    const [row] = await tx.query<AnswerRow>(`
      insert into assessment.check_answer (id, person_id, enrolment_id, release_id, lesson_key, check_key, option_keys, mark, passed, rule_version, at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (id) do nothing
      returning id, person_id, enrolment_id, release_id, check_key, option_keys, mark, passed, rule_version, at`, [
      input.id, input.personId, input.enrolmentId, release.id, lessonKey, block.key, input.optionKeys, mark.mark, mark.passed, mark.ruleVersion, new Date(at)]);
    if (!row) return this.again(tx, input, block, release);
    if (input.enrolmentId !== null) {
      const recorded = await this.learning.recordOutcome(tx, {
        enrolmentId: input.enrolmentId, activityKey: block.key, kind: 'marked', mark: mark.mark, passed: mark.passed, ruleVersion: mark.ruleVersion,
        evidence: { answerId: input.id }, at, owner: { personId: input.personId, releaseId: release.id },
      });
      if (!recorded) return new CheckNotFound();
    }
    return answerViewOf(row, block, release.content);
  }

  /** The same answer sent twice: the kept one. An id that is another person's or another question's is no answer of this request. */
  private async again(tx: Tx, input: AnswerCheckInput, block: CheckBlock, release: ReleaseView): Promise<AnswerView | Refusal> {
    const [row] = await tx.query<AnswerRow>(`${ANSWER_SQL} where id = $1`, [input.id]);
    const same = row?.person_id === input.personId && row.release_id === release.id && row.check_key === block.key;
    return row && same ? answerViewOf(row, block, release.content) : new CheckNotFound();
  }
}

interface MarkedAnswer { readonly release: ReleaseView; readonly lessonKey: string; readonly block: CheckBlock; readonly mark: CheckMark }

function marked(block: CheckBlock, optionKeys: readonly string[]): CheckMark | Refusal {
  try {
    return markCheck(block.options, block.multiple, optionKeys);
  } catch (error) {
    if (error instanceof UnknownChoice) return new ChoiceNotValid(error.message);
    throw error;
  }
}
