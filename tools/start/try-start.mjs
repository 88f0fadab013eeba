// `npm run test:start`: the life of an installation, played from outside: first start, second start, what is refused,
// Ctrl-C, a kill -9 of everything, and the command line beside it all.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine, pause } from '../process/alive.mjs';
import { freePort } from '../process/free-port.mjs';
import { DEMO_SIGN_INS } from './demo-sign-ins.mjs';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'classmark-start-'));
chmodSync(folder, 0o711); // PostgreSQL's account passes through
const data = join(folder, 'data');
const READY = /^Classmark is ready on (http:\/\/127\.0\.0\.1:\d+) in (\d+\.\d) s$/;
let passed = 0;

/** @param {string} name @param {boolean} holds @param {unknown} [found] */
function expectThat(name, holds, found) {
  if (!holds) throw new Error(`start: FAILED ${name}${found === undefined ? '' : `: ${typeof found === 'string' ? found : JSON.stringify(found)}`}`);
  passed += 1;
  console.log(`start: ${name}`);
}

const env = { ...process.env, DATABASE_URL: undefined, LIVEKIT_URL: undefined, PUBLIC_URL: undefined, SMTP_URL: undefined };
const args = (port, ...more) => ['tools/start/start.mjs', '--port', String(port), '--data', data, ...more];

/** As npm does it; in a session of its own, as a terminal does it. */
function start(port, ...more) {
  const child = spawn(process.execPath, args(port, ...more), { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => { said.out += chunk; });
  child.stderr.on('data', (chunk) => { said.err += chunk; });
  const ended = new Promise((resolve) => { child.once('exit', (code, signal) => resolve(code ?? signal)); });
  const ready = async (patienceMs) => {
    for (const end = Date.now() + patienceMs; Date.now() < end && child.exitCode === null; await pause(20)) {
      const match = READY.exec(said.out.trimEnd().split('\n').at(-1) ?? '');
      if (match) return { url: match[1], seconds: Number(match[2]) };
    }
    throw new Error(`start: FAILED to be ready.\n${said.out}${said.err}`);
  };
  return { child, said, ended, ready };
}

/** Every process that has to do with this installation. */
function processes() {
  return readdirSync('/proc').map(Number).filter((pid) => pid > 0 && pid !== process.pid && commandLine(pid).some((word) => word.includes(folder)));
}

const cli = (...words) => spawnSync(process.execPath, ['tools/cli/cli.mjs', ...words, '--data', data], { cwd: root, env, encoding: 'utf8', timeout: 60_000 });

async function play() {
  const port = await freePort();
  const begun = Date.now();
  const first = start(port, '--no-live');
  const { url } = await first.ready(240_000);
  expectThat(`the first start serves, after ${((Date.now() - begun) / 1000).toFixed(1)} s`, (await fetch(`${url}/health/ready`)).ok);
  expectThat('it prints every sign-in of the demo', DEMO_SIGN_INS.every(([address]) => first.said.out.includes(` ${address} `)), first.said.out);
  expectThat('it draws a page', /<main[\s>]/.test(await (await fetch(`${url}/en/trainings`)).text()));
  const elsewhere = await fetch(`http://${hostAddress() ?? '127.0.0.2'}:${port}/`).then(() => true, () => false);
  expectThat('nobody reaches it from outside', !elsewhere);

  const again = spawnSync(process.execPath, args(await freePort()), { cwd: root, env, encoding: 'utf8', timeout: 60_000 });
  expectThat('a second one on the same folder is refused in one sentence', again.status === 1 && /^Classmark already runs on .*\.\n$/.test(again.stderr), again);
  const migrated = cli('db', 'migrate', '--json');
  expectThat('a command works beside it and prints its result alone', migrated.status === 0 && migrated.stdout === '{"applied":[],"fresh":false}\n', migrated);
  const report = cli('report', 'annual', '--year', '2020', '--format', 'json');
  expectThat('the annual report of 2020 comes from the command line', report.status === 0 && JSON.parse(report.stdout).year === 2020, report.stderr);
  expectThat('it still serves', (await fetch(`${url}/health/ready`)).ok);

  process.kill(-first.child.pid, 'SIGINT');
  expectThat('Ctrl-C ends it', await Promise.race([first.ended, pause(15_000).then(() => 'never')]) === 0);
  expectThat('and leaves no process behind', processes().length === 0, processes().map(commandLine));

  const alone = cli('ledger', 'rebuild', '--json');
  expectThat('a command works without it', alone.status === 0 && JSON.parse(alone.stdout).facts >= 0, alone);
  expectThat('and leaves no process behind either', processes().length === 0, processes().map(commandLine));

  const second = start(port, '--no-live');
  const { seconds } = await second.ready(30_000);
  expectThat(`the second start takes less than 5 s (${seconds} s)`, seconds < 5);
  expectThat('and builds and loads nothing', !/Building|Loading/.test(second.said.out), second.said.out);

  for (const pid of processes()) process.kill(pid, 'SIGKILL');
  await second.ended;
  const third = start(port, '--no-live');
  await third.ready(30_000);
  expectThat('a start after kill -9 of everything recovers by itself', (await fetch(`${url}/health/ready`)).ok);
  process.kill(third.child.pid, 'SIGKILL');
  const fourth = start(port, '--no-live');
  await fourth.ready(30_000);
  expectThat('so does one after kill -9 of its first process alone', (await fetch(`${url}/health/ready`)).ok);
  process.kill(-fourth.child.pid, 'SIGTERM');
  expectThat('SIGTERM ends it, too', await fourth.ended === 0 && processes().length === 0, processes().map(commandLine));

  const taken = createServer();
  await new Promise((resolve) => { taken.listen(port, '127.0.0.1', () => resolve(undefined)); });
  const refused = spawnSync(process.execPath, args(port), { cwd: root, env, encoding: 'utf8', timeout: 60_000 });
  taken.close();
  expectThat('a port in use is said in one sentence', refused.status === 1 && refused.stdout === '' && new RegExp(`^Port ${port} is in use\\. Choose another one, for example: npm start -- --port \\d+\\n$`).test(refused.stderr), refused);

  const nowhere = spawnSync(process.execPath, ['tools/start/start.mjs', '--data', join(root, 'package.json', 'data')], { cwd: root, env, encoding: 'utf8', timeout: 60_000 });
  expectThat('a folder that cannot be is said in one sentence', nowhere.status === 1 && /^[^\n]+--data DIR\.\n$/.test(nowhere.stderr), nowhere);
  const log = readFileSync(join(data, 'logs/api.log'), 'utf8');
  expectThat('the log is JSON, line by line', log.trimEnd().split('\n').filter((line) => line && !line.startsWith('{') && !/Deprecat|trace-warnings/.test(line)).length === 0, log.split('\n').filter((line) => !line.startsWith('{')).slice(0, 5));
}

/** An address of this machine that is not loopback. */
function hostAddress() {
  return spawnSync('hostname', ['-I'], { encoding: 'utf8' }).stdout?.trim().split(/\s+/).find((address) => /^\d+\.\d+\.\d+\.\d+$/.test(address));
}

function clearUp() {
  for (const pid of processes()) process.kill(pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}

// Who runs the tests may lose patience; what was started has groups of its own.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => {
    clearUp();
    process.exit(1);
  });
}

try {
  await play();
  console.log(`start: ${passed} passed, 0 failed`);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
} finally {
  clearUp();
}
