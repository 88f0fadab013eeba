// `npm test`, and `node tools/test/all.mjs <part> …` for some of it. Runs on Node 20 with nothing installed: packages first, the rest on Node 24.
// One line for each step; what a failing step said; in the end `N passed, N failed, N skipped`.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install, isInstalled } from '../start/install.mjs';
import { pathWithNode24, requireNode20 } from '../start/node-24.mjs';
import { step as progress } from '../start/progress.mjs';
import { sentenceFor } from '../start/stop-sentence.mjs';
import { PARTS } from './parts.mjs';
import { readReport } from './reports.mjs';
import { endAll, runStep } from './run-step.mjs';

const root = join(import.meta.dirname, '../..');
const results = join(root, 'test-results');
const SHOWN_LINES = 400;

const total = { passed: 0, failed: 0, skipped: /** @type {string[]} */ ([]) };

/** @param {import('./parts.mjs').Step} step @returns {Promise<boolean>} */
async function prove({ title, run, report, limit }) {
  const name = title.replaceAll(/\W+/g, '-');
  const log = join(results, `${name}.log`);
  const file = join(results, `${name}.json`);
  rmSync(file, { force: true });
  writeFileSync(log, '');
  const begun = performance.now();
  process.stdout.write(`${title.padEnd(20)} `);
  const asJest = report === 'jest' ? ['--json', `--outputFile=${file}`] : [];
  const { code, late } = await runStep({
    run: [...run, ...asJest], log, limit, cwd: root,
    env: { ...process.env, PATH: pathWithNode24(root), NX_DAEMON: 'false', NO_COLOR: '1', FORCE_COLOR: '0', NODE_ENV: undefined, CLASSMARK_REPORT: report === 'playwright' ? file : undefined },
  });
  const count = (report ? readReport(file, report) : null) ?? { passed: 0, failed: 0, skipped: [] };
  if (code === 0 && !report) count.passed += 1;
  if (code !== 0 && count.failed === 0) count.failed += 1;
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped.push(...count.skipped);
  const ok = code === 0 && count.failed === 0;
  const tally = report ? `, ${count.passed} passed${count.failed ? `, ${count.failed} failed` : ''}${count.skipped.length ? `, ${count.skipped.length} skipped` : ''}` : '';
  process.stdout.write(`${ok ? 'ok' : late ? `not done after ${limit} s` : 'FAILED'}  ${((performance.now() - begun) / 1000).toFixed(1)} s${tally}\n`);
  if (!ok) show(log);
  return ok;
}

function show(log) {
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
  const left = lines.length - SHOWN_LINES;
  process.stdout.write(`${left > 0 ? `… ${left} lines before; all of it is in ${log}\n` : ''}${lines.slice(-SHOWN_LINES).join('\n')}\n\n`);
}

async function main() {
  requireNode20();
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !PARTS.some((part) => part.name === name));
  if (unknown.length > 0) throw new Error(`There is no part "${unknown.join('", "')}". Parts: ${PARTS.map(({ name }) => name).join(', ')}`);
  mkdirSync(results, { recursive: true });
  if (!isInstalled(root)) await progress(process.stdout, 'Installing the packages', () => install(root));
  const failed = new Set();
  for (const { name, steps, needs = [] } of PARTS) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const missing = needs.filter((need) => failed.has(need));
    if (missing.length > 0) {
      total.failed += steps.length;
      failed.add(name);
      process.stdout.write(`${name.padEnd(20)} FAILED  it needs ${missing.join(', ')}\n`);
      continue;
    }
    for (const step of steps) if (!await prove(step)) failed.add(name);
  }
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => {
    endAll();
    process.exit(130);
  });
}

const begun = performance.now();
main().catch((fault) => {
  process.stdout.write(`${sentenceFor(fault)}\n`);
  total.failed += 1;
}).finally(() => {
  for (const reason of total.skipped) process.stdout.write(`skipped: ${reason}\n`);
  process.stdout.write(`in ${((performance.now() - begun) / 1000).toFixed(0)} s\n${total.passed} passed, ${total.failed} failed, ${total.skipped.length} skipped\n`);
  process.exitCode = total.failed > 0 ? 1 : 0;
});
