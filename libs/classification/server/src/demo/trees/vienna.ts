import type { EditionFile, PlaceFile } from '../../scheme/edition-file';
import { categories01To09 } from './vienna/categories-01-to-09';
import { categories10To29 } from './vienna/categories-10-to-29';

/** Categories, divisions and sections in own short wording: `code title | Arabic title`. `A` marks an auxiliary section, `!` a note of the place above it. */
const text = [categories01To09, categories10To29].join('\n');

const KINDS = ['category', 'division', 'section'] as const;

/** Reads the lines; the parent is the code without its last part, as the codes of Vienna are built. */
function placesOf(lines: readonly string[]): PlaceFile[] {
  const places: PlaceFile[] = [];
  for (const line of lines) {
    const [, mark = '', symbol = '', en = '', ar = ''] = /^(?:(A|!) )?(?:(\d\d(?:\.\d\d){0,2}) )?(.+) \| (.+)$/.exec(line.trim()) ?? [];
    if (mark === '!') {
      const place = places.pop()!;
      places.push({ ...place, notes: [...(place.notes ?? []), { kind: 'remark', text: { en, ar } }] });
      continue;
    }
    const parts = symbol.split('.');
    places.push({
      symbol, parent: parts.length === 1 ? null : parts.slice(0, -1).join('.'), kind: KINDS[parts.length - 1]!,
      ...(mark === 'A' ? { auxiliary: true } : {}), titles: { en, ar },
    });
  }
  return places;
}

/** The 29 categories of the Vienna Classification, with the divisions and sections that the exercises walk over. */
export const vienna: EditionFile = {
  scheme: 'vienna', edition: 'VCL 10', inForce: '2026-01-01', skeletonDepth: 2,
  places: placesOf(text.split('\n').filter((line) => line.trim() !== '')),
};
