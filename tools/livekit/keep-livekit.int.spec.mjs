import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive, pause } from '../process/alive.mjs';
import { makeDataFolder, secretsOf } from '../start/installation.mjs';
import { livekitKeeper, tellOff } from './keep-livekit.mjs';
import { readyBinary } from './obtain.mjs';

/** Stands for livekit-server on PATH: says its version, answers OK, or dies at once when it is told to. */
const STAND_IN = `#!${process.execPath}
const { readFileSync, existsSync } = require('node:fs');
if (process.argv[2] === '--version') { console.log('livekit-server version 1.13.5'); process.exit(0); }
if (existsSync(__dirname + '/dies')) process.exit(1);
const { port } = JSON.parse(readFileSync(process.argv[3], 'utf8'));
require('node:http').createServer((_request, response) => response.end('OK')).listen(port, '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
`;

describe('LiveKit beside the platform', () => {
  const before = { ...process.env };
  const real = readyBinary();
  let folder;
  let paths;
  let keeper;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'classmark-livekit-'));
    paths = makeDataFolder(join(folder, 'data'));
    process.env.XDG_CACHE_HOME = join(folder, 'cache');
    process.env.PATH = `${join(folder, 'bin')}:${before.PATH}`;
  });
  afterEach(async () => {
    await keeper?.stop();
    keeper = undefined;
    Object.assign(process.env, { PATH: before.PATH });
    if (before.XDG_CACHE_HOME === undefined) delete process.env.XDG_CACHE_HOME;
    else process.env.XDG_CACHE_HOME = before.XDG_CACHE_HOME;
    rmSync(folder, { recursive: true, force: true });
  });

  const state = () => JSON.parse(readFileSync(paths.livekitState, 'utf8'));
  const begin = () => {
    keeper = livekitKeeper({ paths, secrets: secretsOf(paths.secrets), webhook: 'http://127.0.0.1:1/webhooks/livekit', firstPauseMs: 10 });
    keeper.begin();
  };
  const until = async (wanted) => {
    for (const end = Date.now() + 20_000; Date.now() < end; await pause(20)) if (existsSync(paths.livekitState) && wanted(state())) return state();
    throw new Error(`The state stayed ${JSON.stringify(state())}.`);
  };
  const pidOf = () => Number.parseInt(readFileSync(join(paths.children, 'livekit'), 'utf8'), 10);
  function putStandIn(dies = false) {
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin/livekit-server'), STAND_IN);
    // Whatever stands in a folder above, the stand-in is read as it is written.
    writeFileSync(join(folder, 'bin/package.json'), '{ "type": "commonjs" }');
    chmodSync(join(folder, 'bin/livekit-server'), 0o755);
    if (dies) writeFileSync(join(folder, 'bin/dies'), '');
  }

  it('is the one on PATH, and ready with the address, key and secret of this installation', async () => {
    putStandIn();
    begin();
    expect(state()).toEqual({ state: 'preparing', reason: null, url: null, key: null, secret: null });
    const { livekitKey: key, livekitSecret: secret } = secretsOf(paths.secrets);
    expect(await until((now) => now.state === 'ready')).toEqual({ state: 'ready', reason: null, url: expect.stringMatching(/^ws:\/\/127\.0\.0\.1:\d+$/), key, secret });
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(statSync(paths.livekitState).mode & 0o777).toBe(0o600);
  });

  it('is started again at the same address when it dies, and says so meanwhile', async () => {
    putStandIn();
    begin();
    const { url } = await until((now) => now.state === 'ready');
    const first = pidOf();
    process.kill(first, 'SIGKILL');
    expect((await until((now) => now.state === 'preparing')).reason).toBe('The live server has stopped and is being started again.');
    expect(await until((now) => now.state === 'ready')).toMatchObject({ url });
    expect(pidOf()).not.toBe(first);
  });

  it('is given up after six deaths in a row, with the log to look into', async () => {
    putStandIn(true);
    begin();
    const { reason, url } = await until((now) => now.state === 'failed');
    expect({ reason, url }).toEqual({ reason: `Live rooms are off: livekit-server ended 6 times in a row. ${join(paths.logs, 'livekit.log')} says why.`, url: null });
  });

  it('ends with the platform and leaves nothing', async () => {
    putStandIn();
    begin();
    await until((now) => now.state === 'ready');
    const pid = pidOf();
    await keeper.stop();
    expect(isAlive(pid)).toBe(false);
    expect(readdirSync(paths.children)).toEqual([]);
  });

  it('is off, with what to do, where there is neither livekit-server nor Go', async () => {
    process.env.PATH = join(folder, 'bin');
    begin();
    expect(state()).toMatchObject({ state: 'off', url: null, secret: null });
    expect(state().reason).toBe('Live rooms are off: there is no livekit-server and no Go to build it with. Install Go 1.26 or later, put livekit-server 1.13.5 on PATH, or set LIVEKIT_URL, LIVEKIT_KEY and LIVEKIT_SECRET; then start again.');
  });

  it('is off where Go is too old', () => {
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin/go'), '#!/bin/sh\necho go1.25.3\n');
    chmodSync(join(folder, 'bin/go'), 0o755);
    process.env.PATH = join(folder, 'bin');
    begin();
    expect(state().reason).toMatch(/^Live rooms are off: go1\.25\.3 is too old to build livekit-server\. Install Go 1\.26/);
  });

  it('is off when somebody asked for that', () => {
    tellOff(paths.livekitState, 'Because.');
    expect(state()).toEqual({ state: 'off', reason: 'Because.', url: null, key: null, secret: null });
  });

  (real ? it : it.skip)(`takes our settings as the real server${real ? '' : ' (skipped: there is no livekit-server and no Go to build it)'}`, async () => {
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin/livekit-server'), `#!/bin/sh\nexec ${real} "$@"\n`);
    chmodSync(join(folder, 'bin/livekit-server'), 0o755);
    begin();
    const { url } = await until((now) => now.state === 'ready');
    expect(await (await fetch(url.replace('ws:', 'http:'))).text()).toBe('OK');
  });
});
