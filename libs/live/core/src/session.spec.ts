import { checkWebinarPlan, decideAct, isRoomOpen, type HostAct, type SessionState } from './session';

const STATES: readonly SessionState[] = ['scheduled', 'open', 'live', 'ended'];
const ACTS: readonly HostAct[] = ['open', 'goLive', 'end'];

describe('a session', () => {
  it('goes from scheduled over open and live to ended', () => {
    const states = ACTS.reduce<SessionState[]>((path, act) => {
      const decision = decideAct(path.at(-1)!, act);
      return decision.ok ? [...path, decision.value.state] : path;
    }, ['scheduled']);
    expect(states).toEqual(['scheduled', 'open', 'live', 'ended']);
  });

  it('does nothing on a doubled act', () => {
    expect([decideAct('open', 'open'), decideAct('live', 'goLive'), decideAct('ended', 'end')])
      .toEqual((['open', 'live', 'ended'] as const).map((state) => ({ ok: true, value: { state, changed: false } })));
  });

  it('that never went live can be held later', () => {
    expect(decideAct('open', 'end')).toEqual({ ok: true, value: { state: 'scheduled', changed: true } });
  });

  it('that has ended stays so', () => {
    expect(ACTS.map((act) => decideAct('ended', act).ok)).toEqual([false, false, true]);
  });

  it('does not go live before its room is open, nor open again while live', () => {
    expect(decideAct('scheduled', 'goLive')).toEqual({ ok: false, refusal: { kind: 'notFrom', act: 'goLive', state: 'scheduled' } });
    expect(decideAct('live', 'open')).toEqual({ ok: false, refusal: { kind: 'notFrom', act: 'open', state: 'live' } });
  });

  it('lets people in while open and live only', () => {
    expect(STATES.filter(isRoomOpen)).toEqual(['open', 'live']);
  });
});

describe('the plan of a webinar', () => {
  it('lies ahead and lasts between 5 minutes and 8 hours', () => {
    expect([5, 480].map((minutes) => checkWebinarPlan({ startsAtMs: 10, minutes }, 10).ok)).toEqual([true, true]);
    expect([4, 481, 5.5].map((minutes) => checkWebinarPlan({ startsAtMs: 10, minutes }, 10)))
      .toEqual(Array(3).fill({ ok: false, refusal: { kind: 'lengthOutOfBounds', field: 'minutes', least: 5, most: 480 } }));
    expect(checkWebinarPlan({ startsAtMs: 9, minutes: 60 }, 10)).toEqual({ ok: false, refusal: { kind: 'startsInThePast', field: 'startsAt' } });
  });
});
