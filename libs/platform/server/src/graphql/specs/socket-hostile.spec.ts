import { SocketRegistry } from '../socket/socket-registry';
import { ask } from './asking';
import { eventually, pause, RawSocket, upgradeByHand } from './raw-socket';
import { startTestApp, type RunningApp } from './test-app';

const SAID = 'subscription ($room: String!) { said(room: $room) { text } }';
const FLOOD = 'subscription { flood }';

describe('a hostile socket', () => {
  let running: RunningApp;
  const open: RawSocket[] = [];
  const kept = async (socket: Promise<RawSocket>) => {
    open.push(await socket);
    return socket;
  };
  const listeners = () => (running.feed as unknown as { listeners: Map<string, Set<unknown>> }).listeners.get('said')?.size ?? 0;

  beforeAll(async () => {
    running = await startTestApp({}, { initWaitMs: 200, slowSocketMs: 300, sweepMs: 50, operationsPerSocket: 200, anonymousSocketsPerAddress: 8 });
  });
  afterEach(async () => {
    expect((await ask(running, '{ hello }')).data).toEqual({ hello: 'world' }); // whatever it did, the server serves
    for (const socket of open.splice(0)) socket.end();
    await eventually(() => running.app.get(SocketRegistry, { strict: false }).count() === 0);
  });
  afterAll(() => running.app.close());

  it.each(['/', '/elsewhere', '/health/live', '/graphql/x'])('that is reset during the upgrade on %s does not end the process', async (path) => {
    for (let count = 0; count < 20; count += 1) {
      const socket = await upgradeByHand(running, path);
      socket.resetAndDestroy();
    }
    await pause(100);
  });

  it('that is reset during and after the upgrade on our own path does not end the process', async () => {
    for (let count = 0; count < 20; count += 1) {
      const socket = await upgradeByHand(running, '/graphql');
      if (count % 2) await pause(5);
      socket.resetAndDestroy();
    }
    await pause(100);
  });

  it('is answered 404 on a foreign path and on a page that is no socket', async () => {
    await expect(RawSocket.open(running, {}, '/elsewhere')).rejects.toThrow('HTTP 404');
    await expect(RawSocket.open(running, {}, '/health/live')).rejects.toThrow('HTTP 404');
  });

  it('of another site is refused', async () => {
    await expect(RawSocket.open(running, { origin: 'https://evil.example' })).rejects.toThrow('HTTP 403');
    await expect(RawSocket.open(running, { origin: 'null' })).rejects.toThrow('HTTP 403');
    expect((await kept(RawSocket.open(running, { origin: running.url }))).isOpen).toBe(true);
  });

  it('that subscribes without connection_init is closed', async () => {
    const socket = await kept(RawSocket.open(running));
    socket.subscribe('1', SAID, { room: 'a' });
    expect(await socket.closing()).toEqual({ code: 4401, reason: 'Unauthorized' });
    expect(listeners()).toBe(0);
  });

  it('that never says connection_init is closed', async () => {
    expect(await (await kept(RawSocket.open(running))).closing()).toEqual({ code: 4408, reason: 'Connection initialisation timeout' });
  });

  it('that says connection_init twice is closed', async () => {
    const socket = await kept(RawSocket.ready(running));
    socket.send({ type: 'connection_init' });
    expect((await socket.closing()).code).toBe(4429);
  });

  it('that uses an id twice is closed, also when the first use was completed while it was starting', async () => {
    const twice = await kept(RawSocket.ready(running));
    twice.subscribe('1', SAID, { room: 'a' });
    twice.subscribe('1', SAID, { room: 'a' });
    expect((await twice.closing()).code).toBe(4409);
    const reused = await kept(RawSocket.ready(running));
    reused.subscribe('1', SAID, { room: 'a' });
    reused.send({ id: '1', type: 'complete' });
    reused.subscribe('1', SAID, { room: 'a' });
    expect(await reused.closing()).toEqual({ code: 4409, reason: 'An id is used once' });
    await eventually(() => listeners() === 0);
  });

  it('gets no more than fifty subscriptions, those still starting included', async () => {
    const socket = await kept(RawSocket.ready(running));
    for (let id = 0; id < 60; id += 1) socket.subscribe(String(id), SAID, { room: 'a' });
    await socket.until(() => socket.of('error').length === 10);
    expect(socket.of('error')[0]).toMatchObject([{ extensions: { code: 'THROTTLED' } }]);
    await eventually(() => listeners() === 50);
  });

  it('that subscribes and completes without end leaks nothing and is closed', async () => {
    const socket = await kept(RawSocket.ready(running));
    for (let id = 0; id <= 200; id += 1) {
      socket.subscribe(String(id), SAID, { room: 'a' });
      socket.send({ id: String(id), type: 'complete' });
      if (id % 20 === 0) await pause(5);
    }
    expect(await socket.closing()).toEqual({ code: 4429, reason: 'Too many' });
    await eventually(() => listeners() === 0);
  });

  it.each([
    ['no JSON', 'hello'], ['no object', '[]'], ['an unknown type', '{"type":"explode"}'], ['no id', '{"type":"subscribe","payload":{"query":"{ hello }"}}'],
    ['a parsed document', '{"id":"1","type":"subscribe","payload":{"query":{"kind":"Document"}}}'],
  ])('that sends a malformed message (%s) is closed with 4400', async (_name, text) => {
    const socket = await kept(RawSocket.ready(running));
    socket.socket.send(text);
    expect(await socket.closing()).toEqual({ code: 4400, reason: 'Invalid message received' });
  });

  it('that sends a malformed frame, or one too large, is closed', async () => {
    const malformed = await upgradeByHand(running, '/graphql');
    await new Promise((resolve) => { malformed.once('data', resolve); });
    malformed.write(Buffer.from([0xff, 0xff, 0xff, 0xff, 0x00, 0x01]));
    await new Promise((resolve) => { malformed.once('close', resolve); });
    const large = await kept(RawSocket.ready(running));
    large.socket.send(`"${'x'.repeat(200_000)}"`);
    expect((await large.closing()).code).toBeGreaterThan(1000);
  });

  it('meets the same limits on documents as over HTTP', async () => {
    const socket = await kept(RawSocket.ready(running));
    socket.subscribe('cycle', 'subscription { said(room: "a") { ...f } } fragment f on Message { text ...f }');
    socket.subscribe('introspection', 'subscription { __schema { types { name } } }');
    socket.subscribe('invalid', 'subscription { sayd }');
    await socket.until(() => socket.of('error').length === 3);
    expect(socket.of('error', 'cycle')).toMatchObject([[{ message: 'The fragment f contains itself.' }]]);
    expect(JSON.stringify(socket.messages)).not.toContain('Did you mean');
  });

  it('reads no exception: not in an error, not in the reason it is closed with', async () => {
    const subscriber = await kept(RawSocket.ready(running));
    subscriber.subscribe('1', 'subscription { broken }');
    await subscriber.until(() => subscriber.of('complete').length > 0);
    expect(subscriber.of('next')).toMatchObject([{ errors: [{ message: 'Internal error', extensions: { code: 'INTERNAL' } }] }]);
    const connecting = await kept(RawSocket.ready(running, {}, { broken: true }));
    expect(await connecting.closing()).toEqual({ code: 4500, reason: 'Internal server error' });
    expect(JSON.stringify(subscriber.messages)).not.toContain('hunter2');
    expect(running.log.filter((line) => line.includes('hunter2'))).not.toEqual([]);
  });

  it('that does not read is cut, and costs no more memory than a few messages until then', async () => {
    const slow = await kept(RawSocket.ready(running));
    slow.subscribe('1', FLOOD);
    slow.socket.pause();
    const registry = running.app.get(SocketRegistry, { strict: false });
    const started = process.memoryUsage().arrayBuffers;
    let most = 0;
    await eventually(() => {
      most = Math.max(most, process.memoryUsage().arrayBuffers - started);
      return registry.count() === 0;
    }, 20_000);
    expect(most).toBeLessThan(50_000_000);
  });

  it('is one of a few for each address while nobody is signed in', async () => {
    for (let count = 0; count < 8; count += 1) expect((await kept(RawSocket.ready(running))).isOpen).toBe(true);
    expect((await (await kept(RawSocket.ready(running))).closing()).code).toBe(4429);
  });
});
