// The API as a process of its own: it tells each step it has done, and why it ended.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { StopSentence } from './stop-sentence.mjs';

/**
 * @param {object} options
 * @param {string} options.root
 * @param {string} options.log where its lines go
 * @param {Record<string, string | undefined>} options.env whole environment
 * @returns {{ pid: number | undefined, reached: (step: string) => Promise<void>, died: Promise<never> }}
 *   `died` rejects with what it said last
 */
export function startApi({ root, log, env }) {
  const from = existsSync(log) ? statSync(log).size : 0;
  const out = openSync(log, 'a');
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/apps/api/main.js'], { cwd: root, detached: true, stdio: ['ignore', out, out, 'ipc'], env });
  closeSync(out);

  /** @type {Promise<never>} */
  const died = new Promise((_resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new StopSentence(lastWords(log, from))));
  });
  died.catch(() => undefined); // there may be nobody who waits right now

  const told = new Set();
  /** @type {Map<string, () => void>} */
  const waiting = new Map();
  child.on('message', (message) => {
    const { step } = /** @type {{ step: string }} */ (message);
    told.add(step);
    waiting.get(step)?.();
  });
  const reached = (step) => Promise.race([died, new Promise((resolve) => (told.has(step) ? resolve() : waiting.set(step, () => resolve())))]);
  return { pid: child.pid, reached, died };
}

/** The sentence it ended with. Lines of the log are JSON; a sentence for people is not. */
function lastWords(log, from) {
  const lines = readFileSync(log, 'utf8').slice(from).trimEnd().split('\n').filter((line) => line !== '' && !line.startsWith('{'));
  const said = lines.length === 1 ? lines[0] : `The platform ended by itself.\n${lines.slice(-8).join('\n')}`;
  return `${said}\nAll it said is in ${log}.`;
}
