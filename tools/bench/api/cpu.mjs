// CPU time of processes, from /proc.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** @param {number} pid @returns {{ parent: number, own: number, gone: number } | null} CPU in ms: of the process, and of its children that ended */
function statOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ').map(Number);
    const ms = (ticks = 0) => (ticks * 1000) / TICKS;
    return { parent: fields[1] ?? 0, own: ms(fields[11]) + ms(fields[12]), gone: ms(fields[13]) + ms(fields[14]) };
  } catch {
    return null;
  }
}

/** User and system time of the processes and all their descendants so far, in ms. @param {readonly number[]} roots */
export function cpuOf(roots) {
  const known = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((name) => ({ pid: Number(name), stat: statOf(Number(name)) }));
  const inside = new Set(roots);
  for (let grew = true; grew;) {
    grew = false;
    for (const { pid, stat } of known) {
      if (!stat || inside.has(pid) || !inside.has(stat.parent)) continue;
      inside.add(pid);
      grew = true;
    }
  }
  return known.reduce((sum, { pid, stat }) => (stat && inside.has(pid) ? sum + stat.own + stat.gone : sum), 0);
}
