import { jest } from '@jest/globals';
import { QueryFailed } from '@classmark/platform/web';
import { AnswerQueue, type AnswerChange, type SavingState, type SentChange, type WaitingRoom } from './answer-queue';

const change = (sequence: number, caseId = 'c1'): AnswerChange => ({ id: `${caseId}-${sequence}`, caseId, tryNumber: 1, sequence, places: [{ symbol: String(sequence), role: null }] });
const roomOf = (text: string | null = null): WaitingRoom & { text: string | null } => ({ text, read() { return this.text; }, write(next) { this.text = next; } });

describe('the queue of answers', () => {
  beforeEach(() => { jest.useFakeTimers(); });
  afterEach(() => { jest.useRealTimers(); });
  const settle = () => jest.advanceTimersByTimeAsync(0);

  function queueWith(answers: (SentChange | Error)[], room = roomOf()) {
    const sent: string[] = [];
    const states: SavingState['kind'][] = [];
    const queue = new AnswerQueue(async (one) => {
      sent.push(one.id);
      const answer = answers.shift() ?? { savedAtMs: 1, newest: one.sequence };
      if (answer instanceof Error) throw answer;
      return answer;
    }, (state) => { states.push(state.kind); }, room);
    return { queue, sent, states, room };
  }

  it('sends each change at once and says when it is stored', async () => {
    const { queue, sent, states, room } = queueWith([]);
    queue.push(change(1));
    expect(room.text).toContain('c1-1');
    await settle();
    expect([sent, states, room.text]).toEqual([['c1-1'], ['saving', 'saved'], null]);
  });

  it('sends only the newest of what came while the line was busy', async () => {
    const { queue, sent } = queueWith([]);
    queue.push(change(1));
    queue.push(change(2));
    queue.push(change(3));
    queue.push(change(1, 'c2'));
    await settle();
    expect(sent).toEqual(['c1-1', 'c1-3', 'c2-1']);
  });

  it('keeps what could not be sent, says so, and sends it again by itself', async () => {
    const { queue, sent, states, room } = queueWith([new QueryFailed('OFFLINE', ''), new QueryFailed('OFFLINE', '')]);
    queue.push(change(1));
    await settle();
    expect([states.at(-1), room.text]).toEqual(['waiting', JSON.stringify([change(1)])]);
    await jest.advanceTimersByTimeAsync(2_000);
    expect([sent.length, states.at(-1)]).toEqual([2, 'waiting']);
    await jest.advanceTimersByTimeAsync(5_000);
    expect([sent, states.at(-1), room.text]).toEqual([['c1-1', 'c1-1', 'c1-1'], 'saved', null]);
  });

  it('does not wait when the line is back', async () => {
    const { queue, sent } = queueWith([new QueryFailed('OFFLINE', '')]);
    queue.push(change(1));
    await settle();
    queue.retry();
    await settle();
    expect(sent).toEqual(['c1-1', 'c1-1']);
  });

  it('stops when nobody is signed in, and keeps the answer', async () => {
    const { queue, states, room } = queueWith([new QueryFailed('UNAUTHENTICATED', '')]);
    queue.push(change(1));
    await settle();
    expect([states.at(-1), room.text !== null]).toEqual(['signedOut', true]);
  });

  it('says when another window was faster', async () => {
    const { queue, states, room } = queueWith([{ savedAtMs: 1, newest: 7 }]);
    queue.push(change(2));
    await settle();
    expect([states.at(-1), room.text]).toEqual(['overtaken', null]);
  });

  it('gives up what the server refuses', async () => {
    const { queue, states, room } = queueWith([{ refused: 'No such place.' }]);
    queue.push(change(1));
    await settle();
    expect([states.at(-1), room.text]).toEqual(['refused', null]);
  });

  it('takes up what a closed window left, where it is news', async () => {
    const { queue, sent } = queueWith([], roomOf(JSON.stringify([change(4), change(1, 'c2')])));
    queue.takeUp((one) => one.caseId === 'c1');
    expect([queue.waiting('c1')?.sequence, queue.waiting('c2')]).toEqual([4, null]);
    await settle();
    expect(sent).toEqual(['c1-4']);
  });

  it('survives a storage that holds something else', () => {
    const { queue } = queueWith([], roomOf('{"not":"changes"'));
    queue.takeUp(() => true);
    expect(queue.waiting('c1')).toBeNull();
  });
});
