import type { INestApplicationContext } from '@nestjs/common';
import { DEMO_PEOPLE } from '@classmark/identity/server/demo';
import { fixedClock, instantOf, localDateTimeIn } from '@classmark/platform/core';
import { isRefusal, type Refusal, type RequestContext, systemContext, UnitOfWork } from '@classmark/platform/server';
import { CatalogueApi } from './catalogue.api';
import { demoTrainings } from './demo/trainings';

const DAY_MS = 86_400_000;
/** When the trainings were published: before the first enrolment of the demo, after the first account. */
const PUBLISHED_DAYS_AGO = 1_095;
const ZONE = 'Europe/Zurich';

/** The trainings of the demo, each open at one's own pace; one also on dates. Webinars come with their rooms, from live. */
export async function loadCatalogueDemo(app: INestApplicationContext, ctx: RequestContext): Promise<void> {
  const [work, catalogue] = [app.get(UnitOfWork), app.get(CatalogueApi, { strict: false })];
  const nowMs = ctx.clock.now();
  await work.run(at(nowMs - PUBLISHED_DAYS_AGO * DAY_MS), async (tx) => {
    for (const training of demoTrainings) {
      const { trainingId } = done(await catalogue.createTraining(tx, training), training.slug);
      const languages = training.content.languages;
      done(await catalogue.scheduleOffering(tx, { trainingId, startsAtMs: null, endsAtMs: null, languages, ...RUN_BY_TRAINER, capacity: null }), training.slug);
    }
  });
  await work.run(at(nowMs - 10 * DAY_MS), async (tx) => {
    const locarno = (await catalogue.training('locarno-classification-basics'))!;
    const startsAtMs = instantOf(`${localDateTimeIn(nowMs + 21 * DAY_MS, ZONE).slice(0, 10)}T09:00`, ZONE);
    done(await catalogue.scheduleOffering(tx, {
      trainingId: locarno.row.id, startsAtMs, endsAtMs: startsAtMs + 3 * DAY_MS, languages: ['en'], ...RUN_BY_TRAINER, capacity: 12,
    }), 'locarno on dates');
  });
}

const RUN_BY_TRAINER = { zone: ZONE, hostOffice: 'WO', trainerId: DEMO_PEOPLE.trainer } as const;

function at(ms: number): RequestContext {
  return systemContext(fixedClock(ms), 'cli');
}

function done<T>(result: T | Refusal, what: string): T {
  if (isRefusal(result)) throw new Error(`The demo could not make “${what}”: ${result.message}`);
  return result;
}
