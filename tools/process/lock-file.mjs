// A file that one process at a time may own. A lock whose owner died counts as free.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { markIsAlive, pause, processMark } from './alive.mjs';

/**
 * Takes the lock if it is free.
 * @param {string} file
 * @returns {boolean} whether this process owns it now
 */
export function tryLock(file) {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(file, processMark(process.pid), { flag: 'wx', mode: 0o600 });
      return true;
    } catch (fault) {
      if (/** @type {NodeJS.ErrnoException} */ (fault).code !== 'EEXIST') throw fault;
      if (markIsAlive(ownerOf(file))) return false;
      rmSync(file, { force: true });
    }
  }
  return false;
}

/**
 * The mark of the process that owns the lock; empty when there is none.
 * @param {string} file
 */
export function ownerOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * Runs `work` while owning the lock; waits for another owner.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {number} [patienceMs]
 * @returns {Promise<T>}
 */
export async function withLock(file, work, patienceMs = 60_000) {
  for (const end = Date.now() + patienceMs; !tryLock(file); await pause(30)) {
    if (Date.now() > end) throw new Error(`Process ${ownerOf(file).split(' ')[0]} holds ${file} and does not let go. End it and try again.`);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
