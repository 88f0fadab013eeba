import { gapAfter, mergeMessages, type RoomMessage } from './room-updates';

const message = (seq: number): RoomMessage => ({ __typename: 'RoomMessage', id: `m${seq}`, seq, text: `text ${seq}`, at: '2026-11-24T09:00:00Z', authorId: 'p', authorName: 'Somebody', officeCode: 'TN', byHost: false });
const seqs = (messages: readonly RoomMessage[]): number[] => messages.map(({ seq }) => seq);

describe('the messages of a room', () => {
  it('stand in order, each once, whatever order they come in', () => {
    expect(seqs(mergeMessages([message(1), message(3)], [message(2), message(3)]))).toEqual([1, 2, 3]);
  });

  it('stay the same list when nothing comes', () => {
    const known = [message(1)];
    expect(mergeMessages(known, [])).toBe(known);
  });

  it('have no gap while the newest is there', () => {
    expect(gapAfter([message(1), message(2)], 2)).toBeNull();
    expect(gapAfter([], 0)).toBeNull();
  });

  it('have a gap where a number is missing, and at the end', () => {
    expect(gapAfter([message(1), message(2), message(5)], 5)).toBe(2);
    expect(gapAfter([message(1)], 3)).toBe(1);
    expect(gapAfter([], 2)).toBe(0);
  });

  it('of somebody who came late begin where they begin', () => {
    expect(gapAfter([message(51), message(52)], 52)).toBeNull();
  });
});
