// What ends a start is said in one sentence that names the way out; details are in a log.
import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';

/** A fault whose message is written for the person at the terminal. */
export class StopSentence extends Error {}

/** Less than PostgreSQL needs to write on. */
const FULL_BYTES = 48 * 1024 * 1024;

/**
 * The sentence for any fault.
 * @param {unknown} fault
 * @param {string} [folder] where it wrote: a full disk shows itself in many ways, and is asked for its space instead
 * @returns {string}
 */
export function sentenceFor(fault, folder) {
  if (!(fault instanceof Error)) return String(fault);
  const { code, path } = /** @type {NodeJS.ErrnoException} */ (fault);
  if (code === 'ENOSPC' || /ENOSPC|No space left on device/.test(fault.message) || isFull(folder)) return `The disk${folder ? ` of ${folder}` : ''} is full. Free some space and start again.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `${path ?? 'A folder'} cannot be written. Give yourself the right to it, or choose another folder with --data DIR.`;
  if (code === 'ENOTDIR' || code === 'EEXIST') return `${path ?? 'The data folder'} is not a folder. Choose another one with --data DIR.`;
  return fault.message;
}

function isFull(folder) {
  if (!folder) return false;
  const there = existsSync(folder) ? folder : dirname(folder);
  try {
    const { bavail, bsize } = statfsSync(there);
    return bavail * bsize < FULL_BYTES;
  } catch {
    return false;
  }
}
