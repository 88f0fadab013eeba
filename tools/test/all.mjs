// `npm test`, and `node tools/test/all.mjs <part> …` for some of it. Begins on Node 20 with nothing installed: packages first, the rest on Node 24.
// One line for each step; what a failing step said; in the end `N passed, N failed, N skipped`.
import { join } from 'node:path';
import { install, isInstalled } from '../start/install.mjs';
import { requireNode20 } from '../start/node-24.mjs';
import { step as progress } from '../start/progress.mjs';
import { sentenceFor } from '../start/stop-sentence.mjs';
import { PARTS } from './parts.mjs';
import { openTally } from './tally.mjs';

const root = join(import.meta.dirname, '../..');
const tally = openTally(root);

async function main() {
  requireNode20();
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !PARTS.some((part) => part.name === name));
  if (unknown.length > 0) throw new Error(`There is no part "${unknown.join('", "')}". Parts: ${PARTS.map(({ name }) => name).join(', ')}`);
  if (!isInstalled(root)) await progress(process.stdout, 'Installing the packages', () => install(root));
  const failed = new Set();
  /** @param {import('./parts.mjs').Part} part */
  const prove = async ({ name, steps, needs = [] }) => {
    const missing = needs.filter((need) => failed.has(need));
    if (missing.length > 0) {
      failed.add(name);
      tally.fail(name, `it needs ${missing.join(', ')}`, steps.length);
      return;
    }
    for (const step of steps) if (!await tally.prove(step)) failed.add(name);
  };
  const left = PARTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  for (let part = left.shift(); part; part = left.shift()) {
    const { meanwhile = [] } = part;
    const proving = prove(part);
    while (left[0] && meanwhile.includes(left[0].name)) await prove(/** @type {import('./parts.mjs').Part} */ (left.shift()));
    await proving;
  }
}

main().catch((fault) => tally.fail('tests', sentenceFor(fault))).finally(() => tally.close());
