// The processes that a start began, written down so that the next start can end what a `kill -9` left behind.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markIsAlive, processMark, waitUntilGone } from '../process/alive.mjs';

/**
 * @param {string} folder
 * @param {string} name
 * @param {number} pid of a process that leads its own group, or of our own
 */
export function remember(folder, name, pid) {
  writeFileSync(join(folder, name), processMark(pid));
}

/** @param {string} folder @param {string} name */
export function forget(folder, name) {
  rmSync(join(folder, name), { force: true });
}

/**
 * Ends a process group: politely, then again (LiveKit waits for its participants at the first signal), then for good.
 * @param {number} pid
 * @param {number} [patienceMs] before the hard way
 */
export async function endGroup(pid, patienceMs = 8_000) {
  for (const [signal, wait] of /** @type {const} */ ([['SIGTERM', 1_000], ['SIGTERM', patienceMs], ['SIGKILL', 2_000]])) {
    try {
      process.kill(-pid, signal);
    } catch {
      try {
        process.kill(pid, signal); // it leads no group
      } catch {
        return;
      }
    }
    if (await waitUntilGone(pid, wait)) return;
  }
}

/**
 * Ends whatever an earlier start left running. Call only while holding the start lock.
 * @param {string} folder
 */
export async function endLeftovers(folder) {
  await Promise.all(readdirSync(folder).map(async (name) => {
    const mark = readFileSync(join(folder, name), 'utf8');
    if (markIsAlive(mark)) await endGroup(Number.parseInt(mark, 10));
    forget(folder, name);
  }));
}
