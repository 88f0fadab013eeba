import type { INestApplicationContext } from '@nestjs/common';
import { lessonsOf } from '@classmark/catalogue/core';
import { CatalogueApi, type OfferingView } from '@classmark/catalogue/server';
import { DEMO_PARTICIPANTS, DEMO_PEOPLE } from '@classmark/identity/server/demo';
import { fixedClock } from '@classmark/platform/core';
import { isRefusal, type Refusal, type RequestContext, systemContext } from '@classmark/platform/server';
import { EnrolLearner } from './enrolment/enrol-learner';
import type { EnrolmentSource } from './enrolment/enrolment-view';
import { WithdrawLearner } from './enrolment/withdraw-learner';
import { RecordReading } from './reading/record-reading';

/** Trainings in which the population of the demo enrols. */
const SLUGS = [
  'nice-classification-basics', 'st3-two-letter-codes', 'ipc-classification-basics', 'st26-sequence-listings', 'locarno-classification-basics', 'st96-xml-for-ip',
  'vienna-classification-basics',
] as const;

/** How far somebody of the demo comes: enrols only, begins, reads everything (and answers, where the domain above asks). */
export type DemoReach = 'enrolled' | 'begun' | 'all';

/** One enrolment of the population; `daysAgo` counts from the moment the demo is loaded. */
export interface DemoEnrolment {
  readonly personId: string;
  readonly slug: (typeof SLUGS)[number];
  readonly daysAgo: number;
  readonly reach: DemoReach;
  readonly withdraws: boolean;
}

const PER_PERSON = 3;
const REACHES: readonly DemoReach[] = ['all', 'begun', 'all', 'enrolled'];

/** Three enrolments for each of the population, spread over the last two and a half years. The same at every loading. */
export const DEMO_ENROLMENTS: readonly DemoEnrolment[] = DEMO_PARTICIPANTS.flatMap(({ id, number }) => Array.from({ length: PER_PERSON }, (_, nth): DemoEnrolment => ({
  personId: id, slug: SLUGS[(number + nth * 2) % SLUGS.length]!, daysAgo: 890 - ((number * 14 + nth * 290) % 880),
  reach: REACHES[(number + nth) % REACHES.length]!, withdraws: number % 11 === 0 && nth === 1,
})));

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Enrolments and reading of the demo: the population as imported history (nobody is written to), the two learners as of these days. */
export async function loadLearningDemo(app: INestApplicationContext, ctx: RequestContext): Promise<void> {
  const loader = new DemoLearners(app, ctx.clock.now());
  for (const plan of DEMO_ENROLMENTS) await loader.play(plan);
  const dated = await loader.offeringOf('locarno-classification-basics', true);
  for (const { id } of DEMO_PARTICIPANTS.slice(20, 29)) await loader.enrol(id, dated.id, 8 * DAY_MS, 'import');
  const { learner, learner2 } = DEMO_PEOPLE;
  await loader.begin(learner, 'st3-two-letter-codes', 6 * DAY_MS);
  await loader.enrol(learner, (await loader.offeringOf('nice-classification-basics')).id, 5 * DAY_MS, 'self');
  await loader.begin(learner2, 'st26-sequence-listings', 4 * DAY_MS);
}

class DemoLearners {
  private readonly offerings = new Map<string, OfferingView>();

  constructor(private readonly app: INestApplicationContext, private readonly nowMs: number) {}

  /** The offering of a training at one's own pace, or the one on dates. */
  async offeringOf(slug: string, dated = false): Promise<OfferingView> {
    const known = this.offerings.get(`${slug} ${dated}`);
    if (known) return known;
    const page = await this.app.get(CatalogueApi, { strict: false }).training(slug);
    const offering = page?.offerings.find((candidate) => (candidate.startsAtMs !== null) === dated);
    if (!offering) throw new Error(`The demo has no offering of ${slug}.`);
    this.offerings.set(`${slug} ${dated}`, offering);
    return offering;
  }

  async enrol(personId: string, offeringId: string, agoMs: number, source: EnrolmentSource): Promise<string> {
    const result = await this.app.get(EnrolLearner, { strict: false }).execute(this.at(agoMs), { personId, offeringId, source });
    return done(result).id;
  }

  async play({ personId, slug, daysAgo, reach, withdraws }: DemoEnrolment): Promise<void> {
    const offering = await this.offeringOf(slug);
    const agoMs = daysAgo * DAY_MS;
    const enrolmentId = await this.enrol(personId, offering.id, agoMs, 'import');
    if (reach !== 'enrolled') await this.read(personId, enrolmentId, offering, agoMs - HOUR_MS, reach === 'all' ? Infinity : 1);
    if (withdraws) done(await this.app.get(WithdrawLearner, { strict: false }).execute(this.at(agoMs - 2 * HOUR_MS), { personId, enrolmentId }));
  }

  /** Enrols by oneself and reads the first lesson. */
  async begin(personId: string, slug: string, agoMs: number): Promise<void> {
    const offering = await this.offeringOf(slug);
    const enrolmentId = await this.enrol(personId, offering.id, agoMs, 'self');
    await this.read(personId, enrolmentId, offering, agoMs - HOUR_MS, 1);
  }

  private async read(personId: string, enrolmentId: string, offering: OfferingView, agoMs: number, lessons: number): Promise<void> {
    const release = (await this.app.get(CatalogueApi, { strict: false }).release(offering.releaseId))!;
    const readable = lessonsOf(release.content).filter((lesson) => lesson.blocks.some((block) => block.kind !== 'activity'));
    for (const [index, lesson] of readable.slice(0, lessons).entries()) {
      done(await this.app.get(RecordReading, { strict: false }).execute(this.at(agoMs - index * 10 * 60_000), { personId, enrolmentId, lessonKey: lesson.key, finished: true }));
    }
  }

  private at(agoMs: number): RequestContext {
    return systemContext(fixedClock(this.nowMs - agoMs), 'cli');
  }
}

function done<T>(result: T | Refusal): T {
  if (isRefusal(result)) throw new Error(`The demo of learning was refused: ${result.message}`);
  return result;
}
