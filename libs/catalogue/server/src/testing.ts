import type { INestApplicationContext } from '@nestjs/common';
import type { TrainingContent } from '@classmark/catalogue/core';
import { isRefusal, type RequestContext, UnitOfWork } from '@classmark/platform/server';
import { CatalogueApi } from './catalogue.api';
import type { OfferingView } from './offering/offering-view';
import type { ScheduleOfferingInput } from './offering/schedule-offering';
import type { CreatedTraining, CreateTrainingInput } from './training/create-training';

export { START_MS, TestServer, type Answer, type ServerParts } from './test-server';

/** A small complete training: two lessons, a check question in the first. */
export function smallContent(over: Partial<TrainingContent> = {}): TrainingContent {
  return {
    format: 1, source: 'en', languages: ['en'],
    title: { en: 'Codes of offices' }, line: { en: 'Name an office by two letters.' }, lead: { en: 'For everybody who reads numbers of documents.' },
    outcomes: [{ en: 'Name an office by its code' }], before: null, edition: null,
    completion: { version: 'completion/1', pass: 'everyGraded' },
    modules: [{
      key: 'm1', title: { en: 'Codes' },
      lessons: [
        {
          key: 'l1', slug: 'what-the-code-is-for', title: { en: 'What the code is for' }, minutes: 6,
          blocks: [
            { kind: 'text', key: 'l1-text', text: { en: '`ST.3` gives **two letters** to each office.' } },
            {
              kind: 'check', key: 'l1-check', multiple: true, question: { en: 'Which codes stand for an organization?' },
              why: { en: '`AP` is the organization, `AO` the state.' }, rule: { en: 'An organization gets letters that no state uses.' },
              options: [
                { key: 'ao', symbol: 'AO', text: { en: 'Angola' }, right: false, verdict: { en: 'Not an organization' } },
                { key: 'ap', symbol: 'AP', text: { en: 'ARIPO' }, right: true, verdict: null },
                { key: 'oa', symbol: 'OA', text: { en: 'OAPI' }, right: true, verdict: null },
                { key: 'om', symbol: 'OM', text: { en: 'Oman' }, right: false, verdict: null },
              ],
            },
          ],
        },
        { key: 'l2', slug: 'where-it-stands', title: { en: 'Where it stands' }, minutes: 4, blocks: [{ kind: 'text', key: 'l2-text', text: { en: 'First of all.' } }] },
      ],
    }],
    ...over,
  };
}

let made = 0;

/** Makes a training with a published release through the use case. */
export async function makeTraining(app: INestApplicationContext, ctx: RequestContext, over: Partial<CreateTrainingInput> = {}): Promise<CreatedTraining> {
  made += 1;
  const result = await app.get(UnitOfWork).run(ctx, (tx) => app.get(CatalogueApi, { strict: false }).createTraining(tx, {
    slug: `training-${made}`, kind: 'distanceCourse', level: 'introduction', topics: ['ST.3'], audiences: [], content: smallContent(), ...over,
  }));
  if (isRefusal(result)) throw new Error(result.message);
  return result;
}

/** Opens a training at the learner's own pace, or as `over` says, through the use case; makes the training when none is named. */
export async function makeOffering(
  app: INestApplicationContext, ctx: RequestContext, over: Partial<ScheduleOfferingInput> & { training?: Partial<CreateTrainingInput> } = {},
): Promise<OfferingView> {
  const { training, ...input } = over;
  const trainingId = input.trainingId ?? (await makeTraining(app, ctx, training)).trainingId;
  const result = await app.get(UnitOfWork).run(ctx, (tx) => app.get(CatalogueApi, { strict: false }).scheduleOffering(tx, {
    startsAtMs: null, endsAtMs: null, zone: 'Europe/Zurich', capacity: null, languages: ['en'], ...input, trainingId,
  }));
  if (isRefusal(result)) throw new Error(result.message);
  return result;
}
