// Runs one step of the tests in a process group of its own, so that its end, or its limit, ends everything it started.
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/** @type {Set<number>} */
const groups = new Set();

/** Ends every step that runs. */
export function endAll(signal = 'SIGTERM') {
  for (const pid of groups) end(pid, /** @type {NodeJS.Signals} */ (signal));
}

function end(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch { /* it is gone */ }
}

/**
 * @param {object} step
 * @param {string[]} step.run
 * @param {string} step.log file for all it says
 * @param {string} step.cwd
 * @param {Record<string, string | undefined>} step.env
 * @param {number} step.limit seconds
 * @returns {Promise<{ code: number, late: boolean }>}
 */
export function runStep({ run: [command = '', ...args], log, cwd, env, limit }) {
  const out = openSync(log, 'a');
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', out, out] });
    closeSync(out);
    const { pid } = child;
    let late = false;
    if (pid) groups.add(pid);
    // First politely, so that it stops its database and browser; then for good.
    const timer = setTimeout(() => {
      late = true;
      if (pid) end(pid, 'SIGTERM');
      setTimeout(() => pid && end(pid, 'SIGKILL'), 10_000).unref();
    }, limit * 1000);
    const done = (code) => {
      clearTimeout(timer);
      if (pid) {
        groups.delete(pid);
        end(pid, 'SIGKILL'); // whatever it left running
      }
      resolve({ code, late });
    };
    child.once('error', () => done(127));
    child.once('exit', (code) => done(code ?? 1));
  });
}
