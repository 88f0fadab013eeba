import { ok, refused, type Decision } from '@classmark/platform/core';

/**
 * Where a session stands. `open`: the host is in the room and prepares, attendees may connect and wait; `live`: the host is on
 * air; `ended` is final.
 */
export type SessionState = 'scheduled' | 'open' | 'live' | 'ended';

/** What a host does with a room. */
export type HostAct = 'open' | 'goLive' | 'end';

/** Why an act is not possible: the state it met. */
export interface ActRefusal { readonly kind: 'notFrom'; readonly act: HostAct; readonly state: SessionState }

/** The outcome of an act. `changed` is false where the session already stands there: a doubled press does nothing. */
export interface ActDecision { readonly state: SessionState; readonly changed: boolean }

/** From a state, by an act, to a state. Ending a room that never went live closes it: the webinar can still be held. */
const TABLE: Readonly<Record<SessionState, Partial<Record<HostAct, SessionState>>>> = {
  scheduled: { open: 'open' },
  open: { open: 'open', goLive: 'live', end: 'scheduled' },
  live: { goLive: 'live', end: 'ended' },
  ended: { end: 'ended' },
};

/** Decides an act of the host. */
export function decideAct(state: SessionState, act: HostAct): Decision<ActDecision, ActRefusal> {
  const next = TABLE[state][act];
  return next === undefined ? refused({ kind: 'notFrom', act, state }) : ok({ state: next, changed: next !== state });
}

/** Whether somebody can be in the room. */
export function isRoomOpen(state: SessionState): boolean {
  return state === 'open' || state === 'live';
}

/**
 * How long after the end of a session its evidence is closed: LiveKit reports a lost line 20 s late, and its messages take a
 * moment. In milliseconds.
 */
export const EVIDENCE_CLOSES_MS = 30_000;

/** When the last connections of an ended session are closed by us, so that their leaving is recorded. In milliseconds after the end. */
export const ROOM_CLOSES_MS = 22_000;

/** A webinar as planned. Instants are epoch milliseconds. */
export interface WebinarPlan { readonly startsAtMs: number; readonly minutes: number }

/** The field that does not hold, and why. */
export type PlanRefusal =
  | { readonly kind: 'startsInThePast'; readonly field: 'startsAt' }
  | { readonly kind: 'lengthOutOfBounds'; readonly field: 'minutes'; readonly least: number; readonly most: number };

const LEAST_MINUTES = 5;
const MOST_MINUTES = 480;

/** Checks when a webinar takes place and for how long; everything else about it is the catalogue's to check. */
export function checkWebinarPlan(plan: WebinarPlan, nowMs: number): Decision<WebinarPlan, PlanRefusal> {
  if (!Number.isInteger(plan.minutes) || plan.minutes < LEAST_MINUTES || plan.minutes > MOST_MINUTES) {
    return refused({ kind: 'lengthOutOfBounds', field: 'minutes', least: LEAST_MINUTES, most: MOST_MINUTES });
  }
  if (plan.startsAtMs < nowMs) return refused({ kind: 'startsInThePast', field: 'startsAt' });
  return ok(plan);
}
