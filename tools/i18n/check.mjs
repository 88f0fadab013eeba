// `npm run i18n:check`: every word of the screens stands in its catalogue, and English and Arabic lack none.
// A message that was never extracted builds silently and shows its id, so the catalogues must be as an extraction leaves them.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatter } from '@lingui/format-po';

const root = join(import.meta.dirname, '../..');
const folders = ['apps/web/src/locales', ...readdirSync(join(root, 'libs')).map((name) => `libs/${name}/web/src/locales`)];
const lingui = join(root, 'node_modules/@lingui/cli/dist/lingui.js');
const po = () => Object.fromEntries(folders.filter((folder) => existsSync(join(root, folder))).flatMap((folder) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.po')).map((name) => [`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8')])));
// The moment of extraction is no difference.
const words = (text) => (text ?? '').replace(/^"POT-Creation-Date:.*$/m, '');

const before = po();
execFileSync(process.execPath, [lingui, 'extract', '--clean'], { cwd: root, stdio: 'ignore' });
const after = po();
// A domain without words needs no file.
const empty = (text) => !/^msgid ("[^"]|""\n")/m.test(text ?? '');
const drifted = Object.keys({ ...before, ...after }).filter((file) => words(before[file]) !== words(after[file]) && !(empty(before[file]) && empty(after[file])));
for (const file of Object.keys(after)) {
  if (file in before) writeFileSync(join(root, file), before[file]);
  else rmSync(join(root, file));
}

const format = formatter();
const missing = [];
/** Translations of one English text by catalogue: a page loads several, and they share their ids. */
const meanings = new Map();
for (const [file, text] of Object.entries(after).filter(([file]) => file.endsWith('/ar.po'))) {
  const catalogue = await format.parse(text, { locale: 'ar', sourceLocale: 'en', filename: file });
  for (const [id, entry] of Object.entries(catalogue)) {
    if (!entry.translation) missing.push(`${file}: ${entry.message ?? id}`);
    else meanings.set(id, { message: entry.message ?? id, found: (meanings.get(id)?.found ?? new Map()).set(entry.translation, file) });
  }
}
const split = [...meanings.values()].filter(({ found }) => found.size > 1);
const failed = drifted.length > 0 || missing.length > 0 || split.length > 0;
if (drifted.length > 0) console.error(`Run \`npm run i18n:extract\` and commit: ${drifted.join(', ')}`);
if (missing.length > 0) console.error(`Arabic is missing:\n  ${missing.join('\n  ')}`);
if (split.length > 0) {
  console.error('One text, several translations: the last catalogue to load would win. Translate it alike, or give it a `context`.');
  for (const { message, found } of split) console.error(`  ${message}: ${[...found].map(([translation, file]) => `“${translation}” in ${file}`).join(', ')}`);
}
if (!failed) console.log(`i18n: ${Object.keys(after).length} catalogues complete.`);
process.exit(failed ? 1 : 0);
