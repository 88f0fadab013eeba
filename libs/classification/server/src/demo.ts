import type { INestApplicationContext } from '@nestjs/common';
import { isRefusal, type RequestContext } from '@classmark/platform/server';
import { ImportCases } from './case/import-cases';
import { demoCases, demoSets } from './demo/cases';
import { demoEditions } from './demo/trees';
import { PublishSet } from './exercise/publish-set';
import { PublishEdition } from './scheme/publish-edition';

export { loadPastAnswers } from './demo/past-answers';
export { loadExamDemo } from './demo/past-exam';
export { loadPastPractice } from './demo/past-practice';

/** Publishes four small editions in own words, the shipped cases and a set of five for each, through the use cases. Before the trainings that use them. */
export async function loadClassificationDemo(app: INestApplicationContext, ctx: RequestContext): Promise<void> {
  for (const edition of demoEditions) published(await app.get(PublishEdition, { strict: false }).execute(ctx, edition));
  const cases = demoCases.map((value) => ({ label: value.key, value }));
  published(await app.get(ImportCases, { strict: false }).execute(ctx, cases, { status: 'live' }));
  for (const set of demoSets) published(await app.get(PublishSet, { strict: false }).execute(ctx, set));
}

function published(result: object): void {
  if (isRefusal(result)) throw new Error(result.message);
}
