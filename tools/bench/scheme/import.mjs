// Part `import` of `npm run bench -- scheme`: the real command, from its start to its end, on a fresh database.
import { spawn } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { NODE_FLAGS } from '../../cli/node-flags.mjs';
import { cpuOf } from '../api/cpu.mjs';
import { writeIpcEdition } from './ipc-edition.mjs';

const root = join(import.meta.dirname, '../../..');
/** How often the memory of the command is looked at; its high-water mark only grows. */
const LOOK_MS = 20;

/**
 * Imports a generated edition and the one after it, of 80,000 places each.
 * @param {{ folder: string, env: NodeJS.ProcessEnv, postgres: number, say: (line: string) => void }} options `postgres`: its process, for the CPU time
 */
export async function benchImport({ folder, env, postgres, say }) {
  // An installation is there already when an edition is imported; this also fills the compile cache.
  await run(env, postgres, ['scheme', 'list']);
  const results = [];
  for (const [row, title, edition] of [['import', 'IPC 2026.01, the first edition', '20260101'], ['importNext', 'IPC 2027.01, compared with it', '20270101']]) {
    const file = join(folder, `ipc_scheme_${edition}.xml`);
    const { places } = await writeIpcEdition(file, { edition });
    say(`importing ${places} places of ${edition} (${(statSync(file).size / 1e6).toFixed(1)} MB) …`);
    const measured = await run(env, postgres, ['scheme', 'import', '--json', '--scheme', 'ipc', '--edition', edition, file]);
    const report = JSON.parse(measured.stdout);
    if (report.outcome !== 'published' || report.places !== places) throw new Error(`The import did something else: ${measured.stdout.slice(0, 300)}`);
    results.push({ row, title, places, seconds: measured.seconds, cpuSeconds: measured.cpuSeconds, rssMb: measured.rssMb, retitled: report.counts.retitled });
  }
  return results;
}

/** Runs a command of the build and says how long it took, with its start and end, and how much memory it had at most. */
async function run(env, postgres, args) {
  const cpuBefore = cpuOf([postgres]);
  const begun = performance.now();
  const child = spawn(process.execPath, [...NODE_FLAGS, join(root, 'dist/apps/api/cli.js'), ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr, rssMb, ownCpu] = ['', '', 0, 0];
  child.stdout.on('data', (chunk) => { stdout += chunk; });
  child.stderr.on('data', (chunk) => { stderr += chunk; });
  const timer = setInterval(() => {
    rssMb = Math.max(rssMb, highWaterMark(Number(child.pid)));
    ownCpu = Math.max(ownCpu, cpuOf([Number(child.pid)]));
  }, LOOK_MS);
  const code = await new Promise((resolve) => { child.once('close', resolve); });
  clearInterval(timer);
  if (code !== 0) throw new Error(`The command failed: ${stderr}`);
  const seconds = (performance.now() - begun) / 1000;
  return { stdout, seconds, rssMb, cpuSeconds: (ownCpu + cpuOf([postgres]) - cpuBefore) / 1000 };
}

/** Most memory a process ever had, in MB; 0 once it is gone. */
function highWaterMark(pid) {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
