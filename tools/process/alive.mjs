// Is the process that wrote this file still the one that has this number? Numbers are given again, start times are not.
import { readFileSync } from 'node:fs';

/**
 * A process as `<pid> <start time in ticks since boot>`; empty when it does not run. A zombie does not run.
 * @param {number} pid
 * @returns {string}
 */
export function processMark(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold spaces and parentheses; the fields after it do not.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' || state === 'X' ? '' : `${pid} ${rest[18]}`;
  } catch {
    return '';
  }
}

/**
 * Whether the process of a mark made earlier still runs.
 * @param {string} mark
 * @returns {boolean}
 */
export function markIsAlive(mark) {
  const pid = Number.parseInt(mark, 10);
  return Number.isInteger(pid) && pid > 0 && processMark(pid) === mark.trim();
}

/**
 * @param {number} pid
 * @returns {boolean} whether it runs; a zombie does not
 */
export function isAlive(pid) {
  return processMark(pid) !== '';
}

/**
 * The command line of a process, empty when it does not run.
 * @param {number} pid
 * @returns {string[]}
 */
export function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter((word) => word !== '');
  } catch {
    return [];
  }
}

/** @param {number} ms */
export const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

/**
 * Waits until a process is gone.
 * @param {number} pid
 * @param {number} patienceMs
 * @returns {Promise<boolean>} whether it went in time
 */
export async function waitUntilGone(pid, patienceMs) {
  for (const end = Date.now() + patienceMs; Date.now() < end; await pause(20)) if (!isAlive(pid)) return true;
  return !isAlive(pid);
}
