// After a compilation: the words of a large domain are written once more by part, so that a page loads what its screens say.
// `libs/<domain>/web/src/locales/parts.json` names the parts and the folders of screens that each of them draws.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatter } from '@lingui/format-po';
import { generateMessageId } from '@lingui/message-utils/generateMessageId';

const root = join(import.meta.dirname, '../..');
const format = formatter({ lineNumbers: false });

for (const domain of readdirSync(join(root, 'libs'))) {
  const folder = join(root, 'libs', domain, 'web/src/locales');
  if (!existsSync(join(folder, 'parts.json'))) continue;
  const parts = JSON.parse(readFileSync(join(folder, 'parts.json'), 'utf8'));
  const catalogue = await format.parse(readFileSync(join(folder, 'en.po'), 'utf8'), { locale: 'en', sourceLocale: 'en', filename: 'en.po' });
  /** Folders of screens that say a message, by its id. */
  const saidIn = new Map();
  for (const [key, entry] of Object.entries(catalogue)) {
    const folders = (entry.origin ?? []).map(([file]) => file.split(`libs/${domain}/web/src/`)[1]?.split('/')[0] ?? '');
    const id = entry.message === undefined ? key : generateMessageId(entry.message, entry.context);
    saidIn.set(id, new Set([...(saidIn.get(id) ?? []), ...folders]));
    saidIn.set(key, saidIn.get(id));
  }
  const unknown = [...new Set([...saidIn.values()].flatMap((folders) => [...folders]))].filter((name) => !Object.values(parts).some((names) => names.includes(name)));
  if (unknown.length > 0) {
    console.error(`No part of ${domain} draws ${unknown.join(', ')}: name it in libs/${domain}/web/src/locales/parts.json.`);
    process.exit(1);
  }
  for (const file of readdirSync(folder).filter((name) => /^[a-z]{2}\.ts$/.test(name))) {
    const text = readFileSync(join(folder, file), 'utf8');
    const messages = JSON.parse(JSON.parse(/JSON\.parse\((".*")\)/s.exec(text)[1]));
    for (const [part, folders] of Object.entries(parts)) {
      const own = Object.fromEntries(Object.entries(messages).filter(([id]) => folders.some((name) => saidIn.get(id)?.has(name))));
      mkdirSync(join(folder, part), { recursive: true });
      writeFileSync(join(folder, part, file), text.replace(/JSON\.parse\(".*"\)/s, () => `JSON.parse(${JSON.stringify(JSON.stringify(own))})`));
    }
    // The whole would be built in beside its parts, and nobody may load it.
    rmSync(join(folder, file));
  }
}
