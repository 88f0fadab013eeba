import { SchemeModel, type PlaceColumns } from './scheme-model';

/** Columns of lines such as `1 A Human necessities +`: depth, symbol, title, and `+` where more lies below than is given. Underscores in symbols stand for spaces. */
export function columnsOf(lines: readonly string[]): PlaceColumns {
  const rows = lines.map((line) => {
    const [depth = '', symbol = '', ...title] = line.split(' ');
    const more = title.at(-1) === '+';
    return { depth: Number(depth), symbol: symbol.replaceAll('_', ' '), title: (more ? title.slice(0, -1) : title).join(' '), more };
  });
  return {
    symbols: rows.map((row) => row.symbol), titles: rows.map((row) => row.title), titleLanguages: rows.map(() => 'en'), depths: rows.map((row) => row.depth), flags: rows.map(() => 0),
    below: rows.map((row, index) => {
      if (row.more) return 1;
      let count = 0;
      for (let next = index + 1; next < rows.length && rows[next]!.depth > row.depth; next += 1) if (rows[next]!.depth === row.depth + 1) count += 1;
      return count;
    }),
  };
}

/** A small part of the IPC: a subclass with its groups, and one that is not loaded. */
export const SOIL = [
  '1 A Human necessities', '2 A01 Farming', '3 A01B Soil', '4 A01B_1/00 Hand tools', '5 A01B_1/02 Spades', '6 A01B_1/04 with teeth', '5 A01B_1/06 Hoes', '5 A01B_1/20 Combinations', '5 A01B_1/22 Fixing blades', '5 A01B_1/24 Meadows',
  '3 A01C Planting +', '1 B Operations',
];

/** The model of it. */
export const soil = (): SchemeModel => new SchemeModel(columnsOf(SOIL));
