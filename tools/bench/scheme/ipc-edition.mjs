// A generated edition of the IPC in the structure of the official scheme file: as many places, as deep, with notes, headings
// and references in about the numbers and lengths of the real one, in words without a meaning.
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { seeded } from '../api/seeded.mjs';

const PLACES = 80_000;
const LETTERS = 'ABCDEFGHIJKLMNPQRSTUVWXYZ';
const SYLLABLES = ['ma', 'chi', 'ne', 'pro', 'cess', 'ing', 'valve', 'ro', 'tor', 'sen', 'sor', 'lu', 'men', 'fi', 'bre', 'gra', 'phic', 'ther', 'mal', 'elec', 'tro', 'de', 'plas', 'ma', 'coat', 'ed', 'con', 'vey', 'or', 'pump'];
/** How deep the next group stands below a main group: most have one to three dots, some ten. */
const DOTS = [1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6, 7, 8, 9, 10, 11];

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const two = (number) => String(number).padStart(2, '0');

/**
 * Writes the file. Places are the same in every edition of the same number, but for what a revision changes.
 * @param {string} file
 * @param {{ edition: string, lang?: string, places?: number }} options `edition`: `20260101`
 * @returns {Promise<{ places: number, symbols: string[] }>}
 */
export async function writeIpcEdition(file, { edition, lang = 'EN', places: wanted = PLACES }) {
  const random = seeded(20_260_101);
  const revised = seeded(Number(edition) + (lang === 'EN' ? 0 : 7));
  const pick = (list) => list[Math.floor(random() * list.length)];
  const word = () => pick(SYLLABLES) + pick(SYLLABLES) + (random() < 0.5 ? pick(SYLLABLES) : '');
  const words = (least, most) => Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, word).join(' ');
  const out = createWriteStream(file);
  const symbols = [];
  let text = `<?xml version="1.0" encoding="UTF-8"?>\n<IPCScheme xmlns="http://www.wipo.int/classifications/ipc/masterfiles" edition="${edition}" lang="${lang}">\n`;
  const write = async (piece) => {
    text += piece;
    if (text.length < 500_000) return;
    const full = !out.write(text);
    text = '';
    if (full) await new Promise((go) => { out.once('drain', go); });
  };
  const link = () => `<sref ref="${pick(symbols)}"/>`;
  const body = (title) => {
    const reference = symbols.length > 0 && random() < 0.25 ? `<entryReference>${words(2, 5)} ${link()}</entryReference>` : '';
    return `<textBody><title><titlePart><text>${escaped(revised() < 0.01 ? `${title}, revised` : title)}</text>${reference}</titlePart></title></textBody>`;
  };
  const open = async (kind, symbol, title) => {
    symbols.push(symbol);
    await write(`<ipcEntry kind="${kind}" symbol="${symbol}" entryType="K" edition="20060101">${body(title)}\n`);
    if (random() < 0.03) await write(`<ipcEntry kind="n" symbol="${symbol}"><textBody><note><noteParagraph>${words(10, 30)}${symbols.length > 1 ? ` ${link()}` : ''}.</noteParagraph><noteParagraph>${words(8, 20)}.</noteParagraph></note></textBody></ipcEntry>\n`);
  };
  const perSection = wanted / 8;
  for (const section of 'ABCDEFGH') {
    const upTo = Math.round((section.charCodeAt(0) - 64) * perSection);
    await open('s', section, words(2, 4).toUpperCase());
    for (let cls = 1; cls < 100 && symbols.length < upTo; cls += 1) {
      await open('c', `${section}${two(cls)}`, words(3, 7));
      for (let sub = 0; sub < 6 && symbols.length < upTo; sub += 1) {
        const subclass = `${section}${two(cls)}${LETTERS[sub]}`;
        await open('u', subclass, words(4, 12));
        for (let group = 1; group <= 45 && symbols.length < upTo; group += 2) {
          const stored = `${subclass}${String(group).padStart(4, '0')}`;
          if (group % 20 === 1) await write(`<ipcEntry kind="g" symbol="${stored}000000"><textBody><title><titlePart><text>${words(2, 5)}</text></titlePart></title></textBody></ipcEntry>\n`);
          await open('m', `${stored}000000`, words(4, 12));
          let depth = 0;
          const many = Math.floor(random() * 18);
          for (let at = 1; at <= many && symbols.length < upTo; at += 1) {
            const dots = Math.min(depth + 1, pick(DOTS));
            await write('</ipcEntry>'.repeat(Math.max(0, depth - dots + 1)));
            depth = dots;
            await open('123456789ABCDE'[dots - 1], `${stored}${two(at * 2)}0000`, words(3, 10));
          }
          await write(`${'</ipcEntry>'.repeat(depth + 1)}\n`);
        }
        await write('</ipcEntry>\n');
      }
      await write('</ipcEntry>\n');
    }
    await write('</ipcEntry>\n');
  }
  out.end(`${text}</IPCScheme>\n`);
  await finished(out);
  return { places: symbols.length, symbols };
}
