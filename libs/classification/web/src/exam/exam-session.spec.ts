import { jest } from '@jest/globals';
import { QueryFailed } from '@classmark/platform/web';
import type { WaitingRoom } from '../practice/answer-queue';
import { ExamSession, PULSE_MS, type ExamSurroundings } from './exam-session';
import { ExamForSittingText, ExamPulseText, HandInExamText, OpenExamPaperText, SaveExamAnswerText } from './exam.generated';

const START = Date.parse('2026-11-24T09:00:00Z');
const MINUTE = 60_000;
const iso = (ms: number) => new Date(ms).toISOString();

type Answer = object | Error;

/** A platform that answers as a test tells it; its clock is the fake one, three hours ahead of the browser's idea of it. */
class Platform {
  state = 'open';
  endsAtMs = START + 30 * MINUTE;
  current = true;
  handedIn = false;
  online = true;
  readonly sent: string[] = [];
  readonly ids: string[] = [];
  readonly seen: (number | undefined)[] = [];
  epoch = 0;
  private readonly began = Date.now();

  get now(): number {
    return START + Date.now() - this.began;
  }

  readonly ask = (async (text: string, variables: { input?: { id: string; position: number; sequence: number; places: { symbol: string }[]; flagged: boolean } }) => {
    if (!this.online) throw new QueryFailed('OFFLINE', '');
    const answer = this.answer(text, variables);
    if (answer instanceof Error) throw answer;
    return answer;
  }) as unknown as ExamSurroundings['ask'];

  private answer(text: string, { input }: { input?: { id: string; position: number; sequence: number; places: { symbol: string }[]; flagged: boolean; seenMs?: number } }): Answer {
    switch (text) {
      case ExamForSittingText: return { exam: { id: 'e', state: this.state, now: iso(this.now), handedInAt: null } };
      case OpenExamPaperText: {
        this.epoch += 1;
        const each = (position: number) => ({ id: `c${position}`, position, roles: [], places: [], flagged: false, sequence: 0, savedAt: null, seenMs: position === 1 ? 5_000 : 0 });
        return { openExamPaper: { __typename: 'ExamPaper', sittingId: 's', epoch: this.epoch, now: iso(this.now), startedAt: iso(START), endsAt: iso(this.endsAtMs), sequence: 0, cases: [each(0), each(1)] } };
      }
      case SaveExamAnswerText:
        if (!this.current) return { saveExamAnswer: { __typename: 'MovedToAnotherWindow', message: '' } };
        this.sent.push(`${input!.position}:${input!.sequence}:${input!.places.map((place) => place.symbol).join('+')}${input!.flagged ? '!' : ''}`);
        this.ids.push(input!.id);
        this.seen.push(input!.seenMs);
        return { saveExamAnswer: { __typename: 'ExamAnswerSaved', savedAt: iso(this.now), endsAt: iso(this.endsAtMs), now: iso(this.now) } };
      case ExamPulseText: return { examPulse: { now: iso(this.now), endsAt: iso(this.endsAtMs), current: this.current, handedIn: this.handedIn } };
      case HandInExamText: return { handInExam: { __typename: 'ExamHandedIn', handedInAt: iso(this.now) } };
      default: throw new Error(`Nobody asked for ${text.slice(0, 40)}.`);
    }
  }
}

describe('an exam in a window', () => {
  let platform: Platform;
  let room: WaitingRoom & { text: string | null };
  let opened: boolean;
  let session: ExamSession;

  beforeEach(() => {
    jest.useFakeTimers();
    platform = new Platform();
    room = { text: null, read() { return this.text; }, write(next) { this.text = next; } };
    opened = false;
    session = makeSession();
  });
  afterEach(() => {
    session.halt();
    jest.useRealTimers();
  });

  const makeSession = () => new ExamSession('e', { ask: platform.ask, language: 'en', roomOf: () => room, opened: { read: () => opened, write: () => { opened = true; } }, tick: () => Date.now() });
  const settle = (ms = 0) => jest.advanceTimersByTimeAsync(ms);
  const place = (symbol: string) => ({ symbol, chain: [] });
  const begin = async () => {
    await session.load();
    await session.open();
  };

  it('shows what it is first, and begins only when asked', async () => {
    await session.load();
    expect([session.state.phase, platform.epoch]).toEqual(['before', 0]);
    await session.open();
    expect([session.state.phase, session.state.cases.length, platform.epoch]).toEqual(['working', 2, 1]);
  });

  it('goes on by itself in a tab that had it open', async () => {
    [opened, platform.state] = [true, 'running'];
    await session.load();
    expect(session.state.phase).toBe('working');
  });

  it('remembers in the review which case it came from', async () => {
    await begin();
    session.goTo(1);
    session.goTo(2);
    expect([session.state.at, session.state.lastCase]).toEqual([2, 1]);
    session.goTo(0);
    session.goTo(9);
    expect([session.state.at, session.state.lastCase]).toEqual([2, 0]);
  });

  it('counts the changes of the whole sitting and sends each', async () => {
    await begin();
    session.add(place('9'));
    await settle();
    session.flag();
    await settle();
    session.goTo(1);
    session.add(place('42'));
    await settle();
    expect(platform.sent).toEqual(['0:1:9', '0:2:9!', '1:3:42']);
    expect(session.state.saving).toMatchObject({ kind: 'saved' });
  });

  it('follows the clock of the platform, warns once at five minutes and at one, and stops at the end', async () => {
    await begin();
    const news: unknown[] = [];
    session.subscribe(() => { if (session.state.news && news.at(-1) !== session.state.news) news.push(session.state.news); });
    await settle(30 * MINUTE - 1_000);
    expect(news).toEqual([{ kind: 'left', minutes: 5 }, { kind: 'left', minutes: 1 }]);
    expect(session.state.phase).toBe('working');
    await settle(2_000);
    expect(session.state.phase).toBe('ending');
    session.add(place('9'));
    expect(platform.sent).toEqual([]);
    platform.handedIn = true;
    await settle(PULSE_MS);
    expect(session.state.phase).toBe('handedIn');
  });

  it('says with each change how long its case has been in sight, over all visits and windows, and not while the window is hidden', async () => {
    await begin();
    await settle(10_000);
    session.add(place('9'));
    session.goTo(1);
    await settle(3_000);
    session.look(false);
    await settle(60_000);
    session.look(true);
    await settle(1_000);
    session.add(place('42'));
    session.goTo(2);
    await settle(20_000);
    session.goTo(0);
    await settle(4_000);
    session.add(place('35'));
    await settle();
    expect(platform.seen).toEqual([10_000, 9_000, 14_000]);
  });

  it('says that the exam was cancelled where it was, instead of a paper handed in', async () => {
    await begin();
    [platform.handedIn, platform.state] = [true, 'cancelled'];
    await settle(PULSE_MS);
    expect(session.state.phase).toBe('cancelled');
  });

  it('hears of extra time within five seconds', async () => {
    await begin();
    platform.endsAtMs += 10 * MINUTE;
    await settle(5_000);
    expect(session.state).toMatchObject({ endsAtMs: START + 40 * MINUTE, news: { kind: 'extra', endsAtMs: START + 40 * MINUTE } });
  });

  it('goes on without a line, and sends the newest of each case when it is back', async () => {
    await begin();
    platform.online = false;
    session.add(place('9'));
    session.add(place('42'));
    session.goTo(1);
    session.add(place('3'));
    await settle(10_000);
    expect([session.state.online, platform.sent, room.text?.includes('"42"')]).toEqual([false, [], true]);
    platform.online = true;
    await settle(6_000);
    expect([session.state.online, platform.sent, room.text]).toEqual([true, ['0:2:9+42', '1:3:3'], null]);
  });

  it('stops when another window has it, keeps what was not sent, and takes it up again with a number and an id of its own', async () => {
    await begin();
    platform.online = false;
    session.add(place('9'));
    await settle();
    [platform.online, platform.current] = [true, false];
    await settle(5_000);
    expect([session.state.phase, platform.sent, room.text !== null]).toEqual(['moved', [], true]);
    session.add(place('42'));
    expect(session.state.drafts[0]!.places.map((each) => each.symbol)).toEqual(['9']);
    platform.current = true;
    await session.open();
    await settle();
    expect([session.state.phase, platform.epoch, platform.sent, room.text]).toEqual(['working', 2, ['0:1:9'], null]);
  });

  it('hands in when everything is stored, and says so when it is not', async () => {
    await begin();
    platform.online = false;
    session.add(place('9'));
    const refused = session.handIn();
    await settle(11_000);
    await refused;
    expect(session.state).toMatchObject({ phase: 'working', fault: 'UNSENT' });
    platform.online = true;
    await settle(6_000);
    await session.handIn();
    expect([session.state.phase, platform.sent]).toEqual(['handedIn', ['0:1:9']]);
  });
});
