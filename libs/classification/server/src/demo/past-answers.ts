import type { INestApplicationContext } from '@nestjs/common';
import { CatalogueApi } from '@classmark/catalogue/server';
import { lessonsOf } from '@classmark/catalogue/core';
import { DEMO_PARTICIPANTS, type DemoParticipant } from '@classmark/identity/server/demo';
import { DEMO_ENROLMENTS } from '@classmark/learning/server/demo';
import { fixedClock, type Lang } from '@classmark/platform/core';
import { isRefusal, newId, type Refusal, type RequestContext, systemContext, UnitOfWork } from '@classmark/platform/server';
import { RecordCaseAnswer } from '../analysis/record-case-answer';
import { AttemptReader } from '../attempt/attempt-reader';
import { CheckCase } from '../attempt/check-case';
import { ReadPlaces } from '../attempt/read-places';
import { StartSet } from '../attempt/start-set';
import { CaseStore, type CaseVersionView } from '../case/case-store';
import { givenPlaces } from './given-places';

const DAY_MS = 86_400_000;
/** Cases of the bank that the population has answered beside the sets. */
const CASES_PER_SCHEME = { nice: 6, locarno: 2, vienna: 2, ipc: 2 } as const;
const LANGUAGES: Readonly<Record<string, Lang>> = { TN: 'ar', OM: 'ar', BH: 'ar' };

/**
 * What the population answered in the last months, so that the figures of the group show something: the sets of those who read a whole
 * training, and a few cases of the bank by everybody. The same at every loading.
 */
export async function loadPastAnswers(app: INestApplicationContext, ctx: RequestContext): Promise<void> {
  const byId = new Map(DEMO_PARTICIPANTS.map((participant) => [participant.id, participant]));
  const sets = DEMO_ENROLMENTS.filter((enrolment) => enrolment.slug.endsWith('-classification-basics') && enrolment.reach === 'all' && !enrolment.withdraws);
  for (const { personId, slug, daysAgo } of sets) {
    const participant = byId.get(personId)!;
    await playSet(app, participant, slug, ctx.clock.now() - Math.min(daysAgo - 1, daysAgoOf(participant)) * DAY_MS);
  }
  await playBank(app, ctx);
}

/** A person's days: all answers of the last four months. */
function daysAgoOf({ number }: DemoParticipant): number {
  return 4 + ((number * 7) % 110);
}

async function playSet(app: INestApplicationContext, participant: DemoParticipant, slug: string, atMs: number): Promise<void> {
  const activity = await setOf(app, slug);
  const at = (minutes: number) => systemContext(fixedClock(atMs + minutes * 60_000), 'cli');
  const started = done(await app.get(StartSet, { strict: false }).execute(at(0), { personId: participant.id, training: slug, activity, anew: false }));
  const attempt = (await app.get(AttemptReader, { strict: false }).attempt(participant.id, started.attemptId))!;
  let minutes = 0;
  for (const each of attempt.cases) {
    minutes += 1 + ((participant.number + minutes) % 4);
    const places = givenPlaces(participant, { key: each.case.key, edition: attempt.set.edition, answer: each.case.answer, wrong: Object.keys(each.case.explanations.wrong), difficulty: 2 });
    done(await app.get(CheckCase, { strict: false }).execute(at(minutes), {
      id: newId(fixedClock(atMs + minutes * 60_000)), personId: participant.id, attemptId: attempt.id, caseId: each.case.id, tryNumber: 1, sequence: 1, places, language: languageOf(participant),
    }));
  }
}

/** Key of the set of cases in a training. */
async function setOf(app: INestApplicationContext, slug: string): Promise<string> {
  const catalogue = app.get(CatalogueApi, { strict: false });
  const offering = (await catalogue.training(slug))!.offerings[0]!;
  const release = (await catalogue.release(offering.releaseId))!;
  const block = lessonsOf(release.content).flatMap((lesson) => lesson.blocks).find((candidate) => candidate.kind === 'activity' && candidate.activity === 'classificationSet');
  if (block?.kind !== 'activity') throw new Error(`The demo training ${slug} has no set of cases.`);
  return block.key;
}

/** Answers to single cases of the bank, as practice records them. */
async function playBank(app: INestApplicationContext, ctx: RequestContext): Promise<void> {
  const [store, places, record] = [app.get(CaseStore, { strict: false }), app.get(ReadPlaces, { strict: false }), app.get(RecordCaseAnswer, { strict: false })];
  const versions = await Promise.all(Object.entries(CASES_PER_SCHEME).map(async ([scheme, count]) => {
    const live = await store.live({ scheme: scheme as keyof typeof CASES_PER_SCHEME });
    return Promise.all(live.slice(-count).map((each) => store.version(each.id)));
  }));
  await app.get(UnitOfWork).run(ctx, async (tx) => {
    for (const participant of DEMO_PARTICIPANTS) {
      const attemptId = newId(ctx.clock);
      let atMs = ctx.clock.now() - daysAgoOf(participant) * DAY_MS + 6 * 3_600_000;
      for (const version of versions.flat().filter((each): each is CaseVersionView => each !== null)) {
        const given = givenPlaces(participant, { key: version.key, edition: version.edition, answer: version.answer, wrong: Object.keys(version.explanations.wrong), difficulty: version.difficulty });
        const marking = done(await places.mark(version.edition, version.answer, given.map((place) => ({ ...place, role: place.role ?? null })), version.policy));
        const shownAtMs = atMs;
        atMs += (40 + ((participant.number * 13 + version.key.length * 29) % 200)) * 1_000;
        await record.within(tx, { answerId: newId(ctx.clock), caseVersionId: version.id, personId: participant.id, mode: 'practice', attemptId, language: languageOf(participant), places: given, shownAtMs, answeredAtMs: atMs, marking });
      }
    }
    await tx.audit({ action: 'classification.loadPastAnswers', subjectType: 'demo', subjectId: 'classification' });
  });
}

function languageOf({ officeCode }: DemoParticipant): Lang {
  return LANGUAGES[officeCode ?? ''] ?? 'en';
}

function done<T>(result: T | Refusal): T {
  if (isRefusal(result)) throw new Error(`The past answers of the demo were refused: ${result.message}`);
  return result;
}
