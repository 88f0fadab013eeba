import { SessionStore } from './session-store';

const ROW = { id: 's-1', person_id: 'p-1', language: 'en', expires: 1_000_000, seen: 0, grants: [] };

describe('a session in memory', () => {
  it('is not brought back by a reading that began before the sign-out', async () => {
    let signedOut = (): void => undefined;
    const answers: object[][] = [[ROW], []];
    let readings = 0;
    const work = {
      read: async () => {
        readings += 1;
        const rows = answers.shift()!;
        if (readings === 1) signedOut(); // after the row was read, before it is remembered
        return rows;
      },
    };
    const feed = { on: (_topic: string, listener: (personId: string) => void) => { signedOut = () => listener('p-1'); } };
    const store = new SessionStore(work as never, feed as never, {} as never, { now: () => 1_000 });
    store.onModuleInit();
    await store.find('x'.repeat(43));
    expect(await store.find('x'.repeat(43))).toBeNull();
    expect(readings).toBe(2);
  });
});
