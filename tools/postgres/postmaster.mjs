// What postmaster.pid says, and how to end the server it names.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, isAlive, waitUntilGone } from '../process/alive.mjs';

/** @typedef {{ pid: number, port: number, ready: boolean }} Postmaster */

/**
 * The server that runs on this data folder; undefined when none does. The file alone proves nothing: its process may
 * have been killed, and the number may belong to somebody else by now.
 * @param {string} data
 * @returns {Postmaster | undefined}
 */
export function runningPostmaster(data) {
  const lines = readLines(data);
  const pid = Number(lines[0]);
  if (!pid || !isAlive(pid)) return undefined;
  if (!commandLine(pid).includes(data)) {
    rmSync(join(data, 'postmaster.pid'), { force: true });
    return undefined;
  }
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

function readLines(data) {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

/**
 * Fast shutdown: sessions end, everything committed is kept. After 10 s without an end the hard way, from which
 * PostgreSQL recovers at the next start.
 * @param {number} pid
 */
export async function endPostmaster(pid) {
  for (const [signal, patienceMs] of /** @type {const} */ ([['SIGINT', 10_000], ['SIGQUIT', 5_000], ['SIGKILL', 2_000]])) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await waitUntilGone(pid, patienceMs)) return;
  }
}
