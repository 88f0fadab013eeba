import { Inject, Injectable } from '@nestjs/common';
import { hintSteps, type HintStep } from '@classmark/classification/core';
import { isUuid } from '@classmark/platform/core';
import { newId, UnitOfWork, type Refusal, type RequestContext } from '@classmark/platform/server';
import type { CaseVersionView } from '../case/case-store';
import { CasesUnderExam } from '../exam/cases-under-exam';
import { PracticeBank } from './practice-bank';
import { PracticeCards } from './practice-cards';
import { CaseNotInPractice, NoSuchHint } from './practice-refusals';
import { hintsTaken } from './read-hints';

/** Which step of help, from 1. */
export interface HintInput { readonly personId: string; readonly versionId: string; readonly step: number }

/** A step of help and how many there are. */
export interface HintView { readonly version: CaseVersionView; readonly hint: HintStep; readonly step: number; readonly steps: number }

/** The steps of help of a case. */
export function hintsOf(version: CaseVersionView): readonly HintStep[] {
  return hintSteps(version.edition.tree, version.answer, Object.keys(version.explanations.wrong), version.explanations.hints?.length ?? 0);
}

/** Gives a step of help and remembers that it was asked for: one after the other, each once. */
@Injectable()
export class AskHint {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(PracticeBank) private readonly bank: PracticeBank, @Inject(PracticeCards) private readonly cards: PracticeCards,
    @Inject(CasesUnderExam) private readonly exams: CasesUnderExam,
  ) {}

  /** @returns the step; or the refusal: then nothing was written. A step that was given before is given again and counts once. */
  async execute(ctx: RequestContext, { personId, versionId, step }: HintInput): Promise<HintView | Refusal> {
    const version = isUuid(versionId) ? await this.bank.version(versionId) : null;
    if (!version || (await this.exams.of(personId)).has(versionId)) return new CaseNotInPractice();
    const steps = hintsOf(version);
    const hint = steps[step - 1];
    if (!hint) return new NoSuchHint();
    return this.work.run(ctx, async (tx): Promise<HintView | Refusal> => {
      await this.cards.lock(tx, personId);
      const taken = await hintsTaken(tx, personId, versionId);
      if (step > taken + 1) return new NoSuchHint();
      if (step === taken + 1) {
        await tx.query('insert into classification.practice_hint (id, person_id, version_id, step, asked_at) values ($1, $2, $3, $4, $5)', [newId(ctx.clock), personId, versionId, step, new Date(ctx.clock.now())]);
        await tx.audit({ action: 'classification.askHint', subjectType: 'caseVersion', subjectId: versionId, details: { step } });
      }
      return { version, hint, step, steps: steps.length };
    });
  }
}
