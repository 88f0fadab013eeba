// One window of load on one server, with the CPU of everything that served it.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { cpuOf } from './cpu.mjs';

/**
 * @param {{ port: number, roots: number[] }} server its processes: API or floor, and the database
 * @param {{ clients: number, seconds: number, warmUp: number, requests: object[], from: number, expect: string }} job
 * @returns {Promise<{ operations: number, perSecond: number, p50: number, p95: number, p99: number, bytes: number, next: number, cpuMs: number }>}
 */
export function window({ port, roots }, job) {
  return new Promise((resolve, reject) => {
    const load = fork(join(import.meta.dirname, 'load.mjs'));
    let [from, cpu] = [0, 0];
    load.once('error', reject);
    load.on('message', (/** @type {any} */ said) => {
      if (said.begin) from = cpuOf(roots);
      else if (said.end) cpu = cpuOf(roots) - from;
      else {
        load.disconnect();
        if (said.fault) reject(new Error(said.fault));
        else resolve({ ...said, cpuMs: cpu / Math.max(1, said.operations) });
      }
    });
    load.send({ port, ...job });
  });
}

/** @param {readonly number[]} numbers */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
