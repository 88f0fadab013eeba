// `npm run cli -- <command>`. This part runs on Node 20.19: packages if they are missing, then over to Node 24.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { install, isInstalled } from '../start/install.mjs';
import { node24, pathWithNode24, requireNode20 } from '../start/node-24.mjs';
import { step } from '../start/progress.mjs';
import { sentenceFor } from '../start/stop-sentence.mjs';

const root = join(import.meta.dirname, '../..');

async function main() {
  requireNode20();
  if (!isInstalled(root)) await step(process.stderr, 'Installing the packages', () => install(root));
  const child = spawn(node24(root), [join(root, 'tools/cli/run.mjs'), ...process.argv.slice(2)], { stdio: 'inherit', env: { ...process.env, PATH: pathWithNode24(root) } });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
  child.once('exit', (code) => { process.exitCode = code ?? 1; });
}

main().catch((fault) => {
  process.stderr.write(`${sentenceFor(fault)}\n`);
  process.exitCode = 1;
});
