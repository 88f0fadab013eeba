import type { INestApplicationContext } from '@nestjs/common';
import { lessonsOf, type CheckBlock } from '@classmark/catalogue/core';
import { CatalogueApi } from '@classmark/catalogue/server';
import { LearningApi } from '@classmark/learning/server';
import { DEMO_ENROLMENTS } from '@classmark/learning/server/demo';
import { fixedClock } from '@classmark/platform/core';
import { isRefusal, newId, type RequestContext, systemContext } from '@classmark/platform/server';
import { AnswerCheck } from './check/answer-check';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Answers of those who come to the end. Every fifth gets one question wrong at first and never returns: completed, not passed. */
export async function loadAssessmentDemo(app: INestApplicationContext, ctx: RequestContext): Promise<void> {
  const [answer, catalogue, learning] = [app.get(AnswerCheck, { strict: false }), app.get(CatalogueApi, { strict: false }), app.get(LearningApi, { strict: false })];
  const nowMs = ctx.clock.now();
  for (const [number, { personId, slug, daysAgo }] of DEMO_ENROLMENTS.filter(({ reach, withdraws }) => reach === 'all' && !withdraws).entries()) {
    const running = (await learning.enrolmentInTraining(personId, slug))!;
    const checks = lessonsOf((await catalogue.release(running.releaseId))!.content).flatMap((lesson) => lesson.blocks).filter((block): block is CheckBlock => block.kind === 'check');
    for (const [index, check] of checks.entries()) {
      const atMs = nowMs - daysAgo * DAY_MS + 3 * HOUR_MS + index * 12 * 60_000;
      const wrong = number % 5 === 4 && index === 0;
      const result = await answer.execute(systemContext(fixedClock(atMs), 'cli'), {
        id: newId(fixedClock(atMs)), personId, releaseId: running.releaseId, checkKey: check.key, enrolmentId: running.enrolment.id,
        optionKeys: check.options.filter((option) => option.right !== wrong).slice(0, check.multiple ? undefined : 1).map((option) => option.key),
      });
      if (isRefusal(result)) throw new Error(`The demo of assessment was refused: ${result.message}`);
    }
  }
}
