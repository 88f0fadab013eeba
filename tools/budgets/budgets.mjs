// Bytes of each page's first load: the closure of its modules in the build, brotli 11, against budgets.json.
// `node tools/budgets/budgets.mjs` after `npm run build:web`; `--canary` plants faults and fails unless each is found.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { checkBuild } from './check-build.mjs';

const root = join(import.meta.dirname, '../..');
const client = join(root, 'dist/apps/web/client');
const budgets = JSON.parse(readFileSync(join(import.meta.dirname, 'budgets.json'), 'utf8'));

function read(file) {
  try {
    return JSON.parse(readFileSync(join(client, file), 'utf8'));
  } catch {
    console.error('budgets: there is no build; run `npm run build:web` first.');
    process.exit(1);
  }
}

const manifest = read('.vite/manifest.json');
const modules = read('.vite/modules.json');
const sizes = new Map();
const sizeOf = (file) => {
  if (!sizes.has(file)) sizes.set(file, brotliCompressSync(readFileSync(join(client, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length);
  return sizes.get(file);
};

if (process.argv.includes('--canary')) {
  const entry = manifest['src/entry-client.tsx'];
  const faults = {
    'a shell over its limit': () => checkBuild({ manifest, modules, sizeOf: (file) => (file === entry.file ? 10 ** 6 : sizeOf(file)), budgets }),
    'Apollo in a public page': () => checkBuild({ manifest, modules: { ...modules, [entry.file]: [...(modules[entry.file] ?? []), 'node_modules/@apollo/client/core/index.js'] }, sizeOf, budgets }),
    'a page without a budget': () => checkBuild({ manifest: { ...manifest, 'src/pages/canary.page.tsx': { file: entry.file, src: 'src/pages/canary.page.tsx', isDynamicEntry: true } }, modules, sizeOf, budgets, isSignedIn: () => false }),
  };
  const unseen = Object.entries(faults).filter(([, build]) => build().failures.length <= checkBuild({ manifest, modules, sizeOf, budgets }).failures.length);
  for (const [fault] of unseen) console.error(`budgets: the check did not see ${fault}.`);
  if (unseen.length === 0) console.log(`budgets: canary alive, ${Object.keys(faults).length} planted faults found.`);
  process.exit(unseen.length === 0 ? 0 : 1);
}

const { lines, failures } = checkBuild({ manifest, modules, sizeOf, budgets });
for (const line of lines) console.log(line);
for (const failure of failures) console.error(`over budget: ${failure}`);
process.exit(failures.length === 0 ? 0 : 1);
