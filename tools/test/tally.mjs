// Runs steps, says one line about each when it is over, and keeps the count.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathWithNode24 } from '../start/node-24.mjs';
import { readReport } from './reports.mjs';
import { endAll, runStep } from './run-step.mjs';

const SHOWN_LINES = 400;

/** @param {string} root of the checkout */
export function openTally(root) {
  const results = join(root, 'test-results');
  const begun = performance.now();
  const total = { passed: 0, failed: 0, skipped: /** @type {string[]} */ ([]) };
  mkdirSync(results, { recursive: true });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => {
      endAll();
      process.exit(130);
    });
  }

  /** @param {import('./parts.mjs').Step} step @returns {Promise<boolean>} whether it holds */
  async function prove({ title, run, report, limit }) {
    const name = title.replaceAll(/\W+/g, '-');
    const log = join(results, `${name}.log`);
    const file = join(results, `${name}.json`);
    rmSync(file, { force: true });
    writeFileSync(log, '');
    const from = performance.now();
    const { code, late } = await runStep({
      run: [...run, ...report === 'jest' ? ['--json', `--outputFile=${file}`] : []], log, limit, cwd: root,
      env: { ...process.env, PATH: pathWithNode24(root), NX_DAEMON: 'false', FORCE_COLOR: '0', NODE_ENV: undefined, CLASSMARK_REPORT: report === 'playwright' ? file : undefined },
    });
    const count = (report ? readReport(file, report) : null) ?? { passed: 0, failed: 0, skipped: [] };
    if (code === 0 && !report) count.passed += 1;
    if (code !== 0 && count.failed === 0) count.failed += 1;
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped.push(...count.skipped);
    const ok = code === 0 && count.failed === 0;
    const tally = report ? `, ${count.passed} passed${count.failed ? `, ${count.failed} failed` : ''}${count.skipped.length ? `, ${count.skipped.length} skipped` : ''}` : '';
    process.stdout.write(`${title.padEnd(20)} ${ok ? 'ok' : late ? `not done after ${limit} s` : 'FAILED'}  ${((performance.now() - from) / 1000).toFixed(1)} s${tally}\n`);
    if (!ok) show(log);
    return ok;
  }

  return {
    prove,
    /** Counts what could not even be run. @param {string} title @param {string} why @param {number} steps */
    fail(title, why, steps = 1) {
      total.failed += steps;
      process.stdout.write(`${title.padEnd(20)} FAILED  ${why}\n`);
    },
    /** Says the reasons of what was skipped and the closing line, and sets the exit code. */
    close() {
      for (const reason of total.skipped) process.stdout.write(`skipped: ${reason}\n`);
      process.stdout.write(`in ${((performance.now() - begun) / 1000).toFixed(0)} s\n${total.passed} passed, ${total.failed} failed, ${total.skipped.length} skipped\n`);
      process.exitCode = total.failed > 0 ? 1 : 0;
    },
  };
}

function show(log) {
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
  const left = lines.length - SHOWN_LINES;
  process.stdout.write(`${left > 0 ? `… ${left} lines before; all of it is in ${log}\n` : ''}${lines.slice(-SHOWN_LINES).join('\n')}\n\n`);
}
