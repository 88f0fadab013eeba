import type { INestApplicationContext } from '@nestjs/common';
import { DEMO_PEOPLE } from '@classmark/identity/server/demo';
import { fixedClock } from '@classmark/platform/core';
import { isRefusal, type Refusal, type RequestContext, systemContext, UnitOfWork } from '@classmark/platform/server';
import { CatalogueApi } from './catalogue.api';
import { demoTrainings } from './demo/trainings';
import { datesOf, DEMO_WEBINARS } from './demo/webinars';

export { datesOf, DEMO_WEBINARS, type DemoWebinar } from './demo/webinars';

const DAY_MS = 86_400_000;
/** When the trainings were published: before the first enrolment of the demo, after the first account. */
export const DEMO_PUBLISHED_DAYS_AGO = 1_095;
const PLANNED_DAYS_BEFORE = 25;

/** The trainings of the demo, each open at one's own pace; one also on dates; and the webinars. All through the use cases. */
export async function loadCatalogueDemo(app: INestApplicationContext, ctx: RequestContext): Promise<void> {
  const [work, catalogue] = [app.get(UnitOfWork), app.get(CatalogueApi, { strict: false })];
  const nowMs = ctx.clock.now();
  await work.run(at(nowMs - DEMO_PUBLISHED_DAYS_AGO * DAY_MS), async (tx) => {
    for (const training of demoTrainings) {
      const { trainingId } = done(await catalogue.createTraining(tx, training), training.slug);
      const languages = training.content.languages;
      done(await catalogue.scheduleOffering(tx, { trainingId, startsAtMs: null, endsAtMs: null, languages, ...RUN_BY_TRAINER, capacity: null }), training.slug);
    }
  });
  await work.run(at(nowMs - 10 * DAY_MS), async (tx) => {
    const locarno = (await catalogue.training('locarno-classification-basics'))!;
    const startsAtMs = datesOf({ ...DEMO_WEBINARS[0], inDays: 21, hour: 9 }, nowMs).startsAtMs;
    done(await catalogue.scheduleOffering(tx, {
      trainingId: locarno.row.id, startsAtMs, endsAtMs: startsAtMs + 3 * DAY_MS, languages: ['en'], ...RUN_BY_TRAINER, capacity: 12,
    }), 'locarno on dates');
  });
  for (const webinar of DEMO_WEBINARS) {
    const dates = datesOf(webinar, nowMs);
    const plannedAtMs = Math.min(dates.startsAtMs - PLANNED_DAYS_BEFORE * DAY_MS, nowMs);
    await work.run(at(plannedAtMs), async (tx) => {
      done(await catalogue.planWebinar(tx, { ...webinar, ...dates, hostOffice: 'WO', trainerId: DEMO_PEOPLE.trainer }), webinar.title);
    });
  }
}

const RUN_BY_TRAINER = { zone: 'Europe/Zurich', hostOffice: 'WO', trainerId: DEMO_PEOPLE.trainer } as const;

function at(ms: number): RequestContext {
  return systemContext(fixedClock(ms), 'cli');
}

function done<T>(result: T | Refusal, what: string): T {
  if (isRefusal(result)) throw new Error(`The demo could not make “${what}”: ${result.message}`);
  return result;
}
