import { jest } from '@jest/globals';
import { QueryFailed } from '@classmark/platform/web';
import type { Shelf } from './browser-shelf';
import { PracticeQueue, type AnswerFate, type LineState, type QueuedAnswer } from './practice-queue';

const answer = (id: string): QueuedAnswer => ({ id, sessionId: 's', caseId: `case of ${id}`, places: [{ symbol: '9', role: null }], language: 'en', shownAtMs: 1, answeredAtMs: 2 });
const MARKED: AnswerFate = { checked: {} as never };

function memory(): Shelf<readonly QueuedAnswer[]> {
  let value: readonly QueuedAnswer[] | null = null;
  return { read: () => value, write: (next) => { value = next; } };
}

function queueWith(shelf: Shelf<readonly QueuedAnswer[]>, line: { error: Error | null; sent: string[]; fates?: Record<string, AnswerFate> }) {
  const states: [LineState, number][] = [];
  const settled: [string, AnswerFate][] = [];
  const queue = new PracticeQueue(shelf, async (each) => {
    if (line.error) throw line.error;
    line.sent.push(each.id);
    return line.fates?.[each.id] ?? MARKED;
  }, (state, waiting) => { states.push([state, waiting]); }, (each, fate) => { settled.push([each.id, fate]); });
  return { queue, states, settled };
}

const turns = async () => { for (let turn = 0; turn < 20; turn += 1) await Promise.resolve(); };

describe('the queue of practice', () => {
  beforeEach(() => { jest.useFakeTimers(); });
  afterEach(() => { jest.useRealTimers(); });

  it('sends answers in the order they were given and takes each out when it is marked', async () => {
    const line = { error: null, sent: [] as string[] };
    const { queue, settled, states } = queueWith(memory(), line);
    for (const id of ['a', 'b', 'c']) queue.push(answer(id));
    await turns();
    expect(line.sent).toEqual(['a', 'b', 'c']);
    expect(settled.map(([id]) => id)).toEqual(['a', 'b', 'c']);
    expect(queue.waiting()).toEqual([]);
    expect(states.at(-1)).toEqual(['idle', 0]);
  });

  it('keeps answers without a line, in a shelf that a later window takes up, still in order', async () => {
    const shelf = memory();
    const line = { error: new QueryFailed('OFFLINE', '') as Error | null, sent: [] as string[] };
    const first = queueWith(shelf, line);
    first.queue.push(answer('a'));
    first.queue.push(answer('b'));
    await turns();
    expect(first.states.at(-1)).toEqual(['waiting', 2]);
    first.queue.stop();
    line.error = null;
    const second = queueWith(shelf, line);
    second.queue.retry();
    await turns();
    expect(line.sent).toEqual(['a', 'b']);
    expect(shelf.read()).toEqual([]);
  });

  it('tries again by itself after a while', async () => {
    const line = { error: new QueryFailed('OFFLINE', '') as Error | null, sent: [] as string[] };
    const { queue } = queueWith(memory(), line);
    queue.push(answer('a'));
    await turns();
    line.error = null;
    await jest.advanceTimersByTimeAsync(2_000);
    expect(line.sent).toEqual(['a']);
  });

  it('stops when the person is signed out and loses nothing', async () => {
    const line = { error: new QueryFailed('UNAUTHENTICATED', '') as Error | null, sent: [] as string[] };
    const { queue, states } = queueWith(memory(), line);
    queue.push(answer('a'));
    await turns();
    expect(states.at(-1)).toEqual(['signedOut', 1]);
    line.error = null;
    queue.retry();
    await turns();
    expect(line.sent).toEqual(['a']);
  });

  it('takes a refused answer out, says why, and goes on with the next', async () => {
    const line = { error: null, sent: [] as string[], fates: { a: { refused: 'NCL has no place 99.' } } };
    const { queue, settled } = queueWith(memory(), line);
    queue.push(answer('a'));
    queue.push(answer('b'));
    await turns();
    expect(settled).toEqual([['a', { refused: 'NCL has no place 99.' }], ['b', MARKED]]);
    expect(queue.waiting()).toEqual([]);
  });
});
