import { SocketRegistry } from '../socket/socket-registry';
import { eventually, pause, RawSocket } from './raw-socket';
import { CookieContexts, startTestApp, type RunningApp } from './test-app';

const SAID = 'subscription ($room: String!) { said(room: $room) { text } }';

describe('a GraphQL socket', () => {
  let running: RunningApp;
  let registry: SocketRegistry;
  const open: RawSocket[] = [];
  const ready = async (headers?: Record<string, string>, params?: object) => {
    const socket = await RawSocket.ready(running, headers, params);
    open.push(socket);
    return socket;
  };
  const say = (room: string, text: string) => running.feed.publish('said', JSON.stringify({ room, text }));

  beforeAll(async () => {
    running = await startTestApp({}, { socketsPerPerson: 3 });
    registry = running.app.get(SocketRegistry, { strict: false });
  });
  beforeEach(() => CookieContexts.signedOut.clear());
  afterEach(async () => {
    for (const socket of open.splice(0)) socket.end();
    await eventually(() => registry.count() === 0);
  });
  afterAll(() => running.app.close());

  it('brings the events of its subscription that pass the filter, and no others', async () => {
    const [one, two] = [await ready(), await ready()];
    one.subscribe('1', SAID, { room: 'a' });
    two.subscribe('1', SAID, { room: 'b' });
    await eventually(() => listeners(running) === 2);
    say('a', 'for a');
    say('b', 'for b');
    await Promise.all([one, two].map((socket) => socket.until(() => socket.of('next').length > 0)));
    await pause(50);
    expect(one.of('next')).toEqual([{ data: { said: { text: 'for a' } } }]);
    expect(two.of('next')).toEqual([{ data: { said: { text: 'for b' } } }]);
  });

  it('meets the access rules when it subscribes', async () => {
    const stranger = await ready();
    stranger.subscribe('1', 'subscription { mine }');
    await stranger.until(() => stranger.of('complete').length > 0);
    // The protocol's `error` is for what never ran; a root field that refused is a result, as over HTTP.
    expect(stranger.of('next')).toMatchObject([{ errors: [{ message: 'Please sign in.', extensions: { code: 'UNAUTHENTICATED' } }] }]);
    const known = await ready({ cookie: 'session=learner' });
    known.subscribe('1', 'subscription { mine }');
    await eventually(() => listeners(running, 'mine') === 1);
    running.feed.publish('mine', 'seven');
    await known.until(() => known.of('next').length > 0);
    expect(known.of('next')).toEqual([{ data: { mine: 'seven' } }]);
  });

  it('carries subscriptions only', async () => {
    const socket = await ready();
    socket.subscribe('1', 'mutation { doIt }');
    await socket.until(() => socket.of('error').length > 0);
    expect(socket.of('error')).toMatchObject([[{ extensions: { code: 'BAD_USER_INPUT' } }]]);
    expect(running.deeds.done).toEqual([]);
  });

  it('is closed in every process when its session signs out, and only that one', async () => {
    const [mine, other] = [await ready({ cookie: 'session=mine' }), await ready({ cookie: 'session=other' })];
    mine.subscribe('1', 'subscription { mine }');
    await eventually(() => listeners(running, 'mine') === 1);
    registry.closeForSession('session-of-mine');
    expect(await mine.closing()).toEqual({ code: 4401, reason: 'Signed out' });
    expect(other.isOpen).toBe(true);
    // What another process announces arrives over the feed.
    running.feed.publish('sockets.person', 'other');
    expect(await other.closing()).toEqual({ code: 4401, reason: 'Signed out' });
  });

  it('is closed at its next subscription when the session ended unnoticed', async () => {
    const socket = await ready({ cookie: 'session=mine' });
    CookieContexts.signedOut.add('mine');
    socket.subscribe('1', 'subscription { mine }');
    expect(await socket.closing()).toEqual({ code: 4401, reason: 'Signed out' });
  });

  it('is not let in when its person signed out while the sign-in was being read', () => {
    const socket = { owner: null, ip: '', close: () => undefined } as unknown as Parameters<SocketRegistry['admit']>[0];
    const readFrom = performance.now();
    registry.closeForPerson('hasty');
    const owner = { personId: 'hasty', sessionId: 's' };
    expect(registry.admit(socket, owner, '127.0.0.1', readFrom)).toEqual({ code: 4401, reason: 'Signed out' });
    expect(registry.admit(socket, owner, '127.0.0.1', performance.now())).toBeNull();
  });

  it('is asked to connect again when announcements of sign-outs may have been missed', async () => {
    const [known, stranger] = [await ready({ cookie: 'session=mine' }), await ready()];
    running.feed.publish('sockets.session', '*');
    expect(await known.closing()).toEqual({ code: 1012, reason: 'Please connect again' });
    expect(stranger.isOpen).toBe(true);
  });

  it('is one of a few for each person', async () => {
    for (let count = 0; count < 3; count += 1) expect((await ready({ cookie: 'session=many' })).isOpen).toBe(true);
    expect(await (await ready({ cookie: 'session=many' })).closing()).toEqual({ code: 4429, reason: 'Too many' });
    expect(registry.count('many')).toBe(3);
  });

  it('leaves no listener behind when it ends', async () => {
    const socket = await ready();
    for (let id = 0; id < 20; id += 1) socket.subscribe(String(id), SAID, { room: 'a' });
    await eventually(() => listeners(running) === 20);
    socket.end();
    await eventually(() => listeners(running) === 0);
  });
});

/** Listeners of a topic of the feed: whether a subscription stands, and what a leak would leave behind. */
function listeners(running: RunningApp, topic = 'said'): number {
  return (running.feed as unknown as { listeners: Map<string, Set<unknown>> }).listeners.get(topic)?.size ?? 0;
}
