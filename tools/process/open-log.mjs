// A log that grows by appending and does not grow for ever.
import { existsSync, openSync, renameSync, statSync } from 'node:fs';

const MOST_BYTES = 10 * 1024 * 1024;

/**
 * Opens a log for a child process; a large one is put aside first (one older log is kept). Only we may read it.
 * @param {string} file
 * @returns {{ descriptor: number, from: number }} `from`: where what comes now begins
 */
export function openLog(file) {
  if (existsSync(file) && statSync(file).size > MOST_BYTES) renameSync(file, `${file}.1`);
  const from = existsSync(file) ? statSync(file).size : 0;
  return { descriptor: openSync(file, 'a', 0o600), from };
}
