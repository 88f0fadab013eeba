import type { INestApplicationContext } from '@nestjs/common';
import type { SchemeCode } from '@classmark/classification/core';
import { DEMO_PEOPLE } from '@classmark/identity/server/demo';
import { fixedClock } from '@classmark/platform/core';
import { isRefusal, newId, type RequestContext, systemContext } from '@classmark/platform/server';
import { CaseStore, type CaseVersionView } from '../case/case-store';
import { CheckPracticeAnswer } from '../practice/check-practice-answer';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** How long a case took. */
const PACE_MS = 55_000;

/** Two sessions of the demo learner some days ago: so practice has something due, something on its way, and a pair that was confused. */
const SESSIONS: readonly { readonly daysAgo: number; readonly scheme: SchemeCode; readonly cases: number }[] = [
  { daysAgo: 9, scheme: 'nice', cases: 10 },
  { daysAgo: 6, scheme: 'vienna', cases: 4 },
  { daysAgo: 2, scheme: 'nice', cases: 6 },
];

/** Loads them through the use case that a screen calls, at their own time. */
export async function loadPastPractice(app: INestApplicationContext, ctx: RequestContext): Promise<void> {
  const store = app.get(CaseStore, { strict: false });
  for (const { daysAgo, scheme, cases } of SESSIONS) {
    const easy = [...await store.live({ scheme })].sort((a, b) => a.difficulty - b.difficulty || (a.key < b.key ? -1 : 1)).slice(0, cases);
    const beginMs = ctx.clock.now() - daysAgo * DAY_MS;
    const sessionId = newId(fixedClock(beginMs));
    for (const [index, each] of easy.entries()) {
      const atMs = beginMs + (index + 1) * PACE_MS;
      const clock = fixedClock(atMs);
      const result = await app.get(CheckPracticeAnswer, { strict: false }).execute(systemContext(clock, 'cli'), {
        id: newId(clock), personId: DEMO_PEOPLE.learner, sessionId, versionId: each.id, places: placesOf((await store.version(each.id))!, index), language: 'en',
        claimedShownMs: atMs - PACE_MS, claimedAnsweredMs: atMs,
      });
      if (isRefusal(result)) throw new Error(`The past practice of the demo was refused: ${result.message}`);
    }
  }
}

/** The main places; every fourth time a foreseen mistake instead of the first. */
function placesOf(version: CaseVersionView, index: number): { symbol: string; role?: string | null }[] {
  const mains = version.answer.groups.filter((group) => group.required).map((group) => group.accept[0]!);
  const wrong = Object.keys(version.explanations.wrong).find((symbol) => !mains.some((place) => place.symbol === symbol));
  return mains.map(({ symbol, role }, at) => ({ symbol: at === 0 && index % 4 === 3 && wrong ? wrong : symbol, role }));
}
