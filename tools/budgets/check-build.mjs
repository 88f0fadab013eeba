import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ENTRY = 'src/entry-client.tsx';
const APP_DATA = 'src/data/app-data.tsx';
const pagesFolder = join(import.meta.dirname, '../../apps/web/src/pages');

/** Pages given by `appPage(() => import('./x.page'))` in a file of routes: they come with the data layer. */
export function signedInPages() {
  const routes = readdirSync(pagesFolder).filter((name) => name.endsWith('.routes.tsx')).map((name) => readFileSync(join(pagesFolder, name), 'utf8')).join('\n');
  return new Set([...routes.matchAll(/appPage\(\s*\(\)\s*=>\s*import\('\.\/([^']+)'\)/g)].map(([, name]) => `src/pages/${name}.tsx`));
}

/** Files a module needs before it can run: itself and its static imports. */
export function closureOf(manifest, keys) {
  const files = new Set();
  const seen = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    files.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  keys.forEach(visit);
  return files;
}

/** Style sheets that come with a module: its own and those of what it imports. */
export function cssOf(manifest, key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return new Set();
  seen.add(key);
  return new Set([...(chunk.css ?? []), ...(chunk.imports ?? []).flatMap((next) => [...cssOf(manifest, next, seen)])]);
}

const kib = (bytes) => bytes / 1024;
const shown = (bytes) => kib(bytes).toFixed(1).padStart(7);

/**
 * Compares a build with its budgets. `manifest` is Vite's, `modules` names the sources in each file, `sizeOf` is the compressed
 * size of a file in bytes. Gives a line for each page and a sentence for each budget that is broken.
 */
export function checkBuild({ manifest, modules, sizeOf, budgets, isSignedIn = (page) => signedInPages().has(page) }) {
  const lines = [];
  const failures = [];
  const weigh = (name, files, limit) => {
    const bytes = [...files].reduce((sum, file) => sum + sizeOf(file), 0);
    lines.push(`${shown(bytes)} of ${String(limit).padStart(5)}  ${name}`);
    if (kib(bytes) > limit) failures.push(`${name}: ${kib(bytes).toFixed(1)} KiB, at most ${limit}`);
  };
  const refuse = (name, files) => {
    for (const forbidden of budgets.forbiddenInPublic) {
      const file = [...files].find((one) => modules[one]?.some((source) => source.includes(`node_modules/${forbidden}/`)));
      if (file) failures.push(`${name} reaches ${forbidden} (in ${file})`);
    }
  };

  const shell = closureOf(manifest, [ENTRY]);
  weigh('shell', shell, budgets.shell.limit);
  refuse('shell', shell);
  weigh('inlined style sheet', manifest[ENTRY]?.css ?? [], budgets.styleSheet);

  const pages = Object.keys(manifest).filter((key) => /^src\/pages\/.*\.page\.tsx$/.test(key));
  for (const page of pages) {
    if (isSignedIn(page)) {
      const onUse = (budgets.loadedOnUse?.[page] ?? []).map((name) => Object.keys(manifest).find((key) => key.includes(`node_modules/${name}/`)) ?? failures.push(`${page} loads ${name} on use, but the build has no such file`));
      const data = budgets.withoutDataLayer?.includes(page) ? [] : [APP_DATA];
      weigh(page, closureOf(manifest, [ENTRY, ...data, page, ...onUse]), budgets.signedInPages[page] ?? budgets.signedIn.limit);
    } else {
      const files = closureOf(manifest, [ENTRY, page]);
      refuse(page, files);
      if (budgets.pages[page] === undefined) failures.push(`${page} is public and has no budget: name it in tools/budgets/budgets.json`);
      else weigh(page, files, budgets.pages[page]);
      // What the server writes into this page: the sheet of all pages and its own.
      const sheets = new Set([ENTRY, page].flatMap((key) => [...cssOf(manifest, key)]));
      const bytes = [...sheets].reduce((sum, file) => sum + sizeOf(file), 0);
      const most = budgets.styleSheets?.[page] ?? budgets.styleSheet;
      if (kib(bytes) > most) failures.push(`style sheets of ${page}: ${kib(bytes).toFixed(1)} KiB, at most ${most}`);
    }
  }

  const words = new Map();
  for (const [key, chunk] of Object.entries(manifest)) {
    const language = /locales\/(?:\w+\/)?(\w\w)\.ts$/.exec(key)?.[1];
    if (language) words.set(`${key}`, sizeOf(chunk.file));
  }
  for (const [key, bytes] of words) {
    const shellWords = words.get(`src/locales/${/(\w\w)\.ts$/.exec(key)[1]}.ts`) ?? 0;
    const sum = key.startsWith('src/') ? bytes : bytes + shellWords;
    if (kib(sum) > budgets.messages.limit) failures.push(`${key} with the shell's words: ${kib(sum).toFixed(1)} KiB, at most ${budgets.messages.limit}`);
  }
  return { lines, failures };
}
