// `npm start`. This part runs on Node 20.19 with nothing installed: flags, packages, then over to Node 24.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, portIsFree } from '../process/free-port.mjs';
import { ownerOf, tryLock } from '../process/lock-file.mjs';
import { endLeftovers } from './children.mjs';
import { install, isInstalled } from './install.mjs';
import { makeDataFolder } from './installation.mjs';
import { node24, pathWithNode24, requireNode20 } from './node-24.mjs';
import { HELP, startOptions } from './options.mjs';
import { step } from './progress.mjs';
import { sentenceFor, StopSentence } from './stop-sentence.mjs';

const root = join(import.meta.dirname, '../..');
const begun = Date.now();

async function main() {
  requireNode20();
  const options = startOptions(process.argv.slice(2), root);
  if (options.help) return void process.stdout.write(HELP);
  if (process.platform !== 'linux') throw new StopSentence('The start command runs on Linux. Elsewhere use docker/, as docker/README.md says.');
  const paths = makeDataFolder(options.data);
  if (!tryLock(paths.lock)) throw new StopSentence(`Classmark already runs on ${options.data} as process ${ownerOf(paths.lock).split(' ')[0]}. Stop it first, or choose another folder with --data DIR.`);
  process.once('exit', () => rmSync(paths.lock, { force: true }));
  await endLeftovers(paths.children);
  if (!await portIsFree(options.port)) throw new StopSentence(`Port ${options.port} is in use. Choose another one, for example: npm start -- --port ${await freePort()}`);
  if (!isInstalled(root)) await step(process.stdout, 'Installing the packages', () => install(root));
  process.exitCode = await serve(options);
}

/** Hands over to Node 24 and passes on every wish to stop. Its own group: Ctrl-C reaches it once, through us. */
function serve(options) {
  return new Promise((resolve, reject) => {
    const child = spawn(node24(root), [join(root, 'tools/start/serve.mjs'), JSON.stringify({ ...options, begun })], {
      cwd: root, detached: true, stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env: { ...process.env, PATH: pathWithNode24(root) },
    });
    const stop = () => child.connected && child.send('stop');
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, stop);
    // A killed npm cannot tell us anything, but we are somebody else's child then.
    const { ppid } = process;
    if (process.env.npm_lifecycle_event === 'start') setInterval(() => process.ppid !== ppid && stop(), 1_000).unref();
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

main().catch((fault) => {
  process.stderr.write(`${sentenceFor(fault)}\n`);
  process.exitCode = 1;
});
