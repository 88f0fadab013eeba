import type { INestApplicationContext } from '@nestjs/common';
import { DEMO_PARTICIPANTS, DEMO_PEOPLE } from '@classmark/identity/server/demo';
import { LearningApi } from '@classmark/learning/server';
import type { Seen } from '@classmark/live/core';
import { fixedClock, type Lang } from '@classmark/platform/core';
import { isRefusal, newId, type RequestContext, type Refusal, systemContext, UnitOfWork } from '@classmark/platform/server';
import { SettleSession } from './attendance/settle-session';
import { StoreMessage } from './evidence/store-message';
import { POLL_MS } from './evidence/watch-rooms';
import { ActInRoom } from './session/act-in-room';
import { ScheduleWebinar, type ScheduledWebinar } from './session/schedule-webinar';

const MINUTE = 60_000;
const DAY = 86_400_000;

interface DemoWebinar { readonly title: string; readonly line: string; readonly topics: readonly string[]; readonly languages: readonly Lang[]; readonly minutes: number; readonly capacity: number | null }

const HELD: readonly (DemoWebinar & { readonly daysAgo: number; readonly people: readonly string[] })[] = [
  {
    title: 'IPC clinic: the dots make the tree', line: 'Read a group of the IPC as one sentence, from its own title up to the class.', topics: ['IPC'], languages: ['en'],
    minutes: 60, capacity: 100, daysAgo: 9, people: [DEMO_PEOPLE.learner, DEMO_PEOPLE.learner2, ...DEMO_PARTICIPANTS.filter(({ number }) => number % 3 !== 0).map(({ id }) => id)],
  },
  {
    title: 'ST.26 sequence listings: questions and answers', line: 'What offices ask about sequence listings, answered on real cases.', topics: ['ST.26'], languages: ['en', 'fr'],
    minutes: 45, capacity: null, daysAgo: 402, people: DEMO_PARTICIPANTS.filter(({ number }) => number % 4 === 1).map(({ id }) => id),
  },
];

const PLANNED: readonly (DemoWebinar & { readonly startsInMs: number; readonly people: readonly string[] })[] = [
  {
    title: 'Vienna classification: reading a figurative mark', line: 'From the picture to categories, divisions and sections, with auxiliary ones where they help.', topics: ['Vienna'],
    languages: ['en'], minutes: 45, capacity: 60, startsInMs: 20 * MINUTE, people: [DEMO_PEOPLE.learner, DEMO_PEOPLE.learner2],
  },
  {
    title: 'Nice and Locarno: one product, two classifications', line: 'The same product as a mark and as a design: where it goes, and why.', topics: ['Nice', 'Locarno'],
    languages: ['en', 'ar'], minutes: 60, capacity: 80, startsInMs: 6 * DAY, people: [DEMO_PEOPLE.learner],
  },
];

/**
 * Two webinars that were held, with evidence as LiveKit leaves it and attendance settled from it, and two to come. Everything
 * through the use cases, with the clock standing at the moment at which it happened.
 */
export async function loadLiveDemo(app: INestApplicationContext, ctx: RequestContext): Promise<void> {
  for (const webinar of HELD) await hold(app, ctx, webinar);
  for (const webinar of PLANNED) {
    const { offering } = await plan(app, at(ctx.clock.now()), webinar, roundUp(ctx.clock.now() + webinar.startsInMs));
    for (const personId of webinar.people) await enrol(app, ctx.clock.now(), personId, offering.id);
  }
}

async function hold(app: INestApplicationContext, ctx: RequestContext, webinar: (typeof HELD)[number]): Promise<void> {
  const startMs = roundUp(ctx.clock.now() - webinar.daysAgo * DAY);
  const endMs = startMs + webinar.minutes * MINUTE;
  const { offering, session } = await plan(app, at(startMs - 21 * DAY), webinar, startMs);
  for (const [index, personId] of webinar.people.entries()) await enrol(app, startMs - (20 - index % 18) * DAY, personId, offering.id);
  const acts = app.get(ActInRoom, { strict: false });
  const store = app.get(StoreMessage, { strict: false });
  const act = async (atMs: number, word: 'open' | 'goLive' | 'end'): Promise<void> => void agreed(await acts.record(at(atMs, DEMO_PEOPLE.trainer), session.id, word));
  await act(startMs - 10 * MINUTE, 'open');
  await act(startMs + MINUTE, 'goLive');
  const stays = webinar.people.flatMap((personId, index) => staysOf(personId, index, startMs, endMs));
  for (const stay of stays) {
    if (stay.silent) continue;
    for (const [event, atMs] of [['participant_joined', stay.joinedAtMs], ['participant_left', stay.leftAtMs]] as const) {
      const id = newId(fixedClock(atMs));
      await store.execute(at(atMs), { eventId: `EV_${id}`, event, room: session.id, body: messageBody(event, `EV_${id}`, session.id, stay, atMs) });
    }
  }
  await looks(app, session.id, stays, startMs, endMs);
  await act(endMs, 'end');
  await app.get(SettleSession, { strict: false }).execute(at(endMs + 30_000), session.id);
}

/** A stay in the room; `silent`: no message of LiveKit about it arrived. */
interface Stay extends Seen { readonly leftAtMs: number; readonly silent: boolean }

/** Most stay from beginning to end; some come late, leave early, drop out for a while; two are known from looks only; every eleventh never comes. */
function staysOf(personId: string, index: number, startMs: number, endMs: number): Stay[] {
  const span = endMs - startMs;
  const stay = (from: number, to: number, silent = false): Stay =>
    ({ sid: `PA_demo${String(startMs % 1_000_000_007)}x${index}x${Math.round(from * 100)}`, personId, joinedAtMs: startMs + Math.round(from * span / 1000) * 1000, leftAtMs: startMs + Math.round(to * span / 1000) * 1000, silent });
  const late = (index * 7 % 13) / 200;
  switch (index % 11) {
    case 3: return [stay(late, 0.45)];
    case 5: return [stay(late, 0.4), stay(0.46, 1)];
    case 7: return [stay(0.35 + late, 1)];
    case 8: return [stay(late, 0.3), stay(0.34, 0.62), stay(0.65, 1)];
    case 9: return index < 22 ? [stay(late, 1, true)] : [stay(late, 0.97)];
    case 10: return [];
    default: return [stay(late - 0.04, 1)];
  }
}

function messageBody(event: string, id: string, room: string, stay: Stay, atMs: number): string {
  return JSON.stringify({
    event, id, createdAt: String(Math.floor(atMs / 1000)), room: { name: room },
    participant: { sid: stay.sid, identity: stay.personId, joinedAtMs: String(stay.joinedAtMs), ...(event === 'participant_left' ? { disconnectReason: 'CLIENT_INITIATED' } : {}) },
  });
}

/** The looks at the room, every fifteen seconds, in one statement. */
async function looks(app: INestApplicationContext, sessionId: string, stays: readonly Stay[], startMs: number, endMs: number): Promise<void> {
  const times = Array.from({ length: Math.floor((endMs - startMs) / POLL_MS) }, (_, index) => startMs + index * POLL_MS);
  const present = times.map((atMs) => JSON.stringify(stays.filter((stay) => stay.joinedAtMs <= atMs && atMs < stay.leftAtMs).map(({ sid, personId, joinedAtMs }) => ({ sid, personId, joinedAtMs }))));
  await app.get(UnitOfWork).run(at(endMs), (tx) => tx.query(
    `insert into live.observation (id, session_id, kind, at, ok, present) select id, $1, 'poll', at, true, present from unnest($2::uuid[], $3::timestamptz[], $4::jsonb[]) as look (id, at, present)`,
    [sessionId, times.map((atMs) => newId(fixedClock(atMs))), times.map((atMs) => new Date(atMs)), present]));
}

async function plan(app: INestApplicationContext, ctx: RequestContext, webinar: DemoWebinar, startsAtMs: number): Promise<ScheduledWebinar> {
  const { title, line, topics, languages, minutes, capacity } = webinar;
  return agreed(await app.get(ScheduleWebinar, { strict: false }).execute(ctx, { title, line, topics, languages, minutes, capacity, zone: 'Europe/Zurich', startsAtMs, hostId: DEMO_PEOPLE.trainer }));
}

async function enrol(app: INestApplicationContext, atMs: number, personId: string, offeringId: string): Promise<void> {
  agreed(await app.get(LearningApi, { strict: false }).enrol(at(atMs, personId), { personId, offeringId }));
}

/** The context of a moment, of a person where somebody acts. */
function at(atMs: number, personId: string | null = null): RequestContext {
  const ctx = systemContext(fixedClock(atMs), 'cli');
  return personId === null ? ctx : { ...ctx, actor: { personId, sessionId: ctx.requestId, roles: [] } };
}

/** The next full quarter of an hour. */
function roundUp(ms: number): number {
  return Math.ceil(ms / (15 * MINUTE)) * 15 * MINUTE;
}

function agreed<T extends object>(result: T | Refusal): T {
  if (isRefusal(result)) throw new Error(`The demo was refused: ${result.message}`);
  return result;
}
