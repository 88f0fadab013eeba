import type { EditionFile, PlaceFile } from '../../scheme/edition-file';
import { text } from './locarno-text';

/** Reads the lines; a place without a dash is a class, its subclasses begin with its number. */
function placesOf(lines: readonly string[]): PlaceFile[] {
  const places: PlaceFile[] = [];
  for (const line of lines) {
    const [, mark = '', rest = ''] = /^(\S+) (.+)$/.exec(line.trim()) ?? [];
    if (mark === '!') {
      const place = places.pop()!;
      places.push({ ...place, notes: [...(place.notes ?? []), { kind: 'remark', text: { en: rest } }] });
    } else {
      const isClass = !mark.includes('-');
      places.push({ symbol: mark, parent: isClass ? null : mark.slice(0, 2), kind: isClass ? 'class' : 'subclass', titles: { en: rest } });
    }
  }
  return places;
}

/** The 32 classes of the Locarno Classification with all the subclasses of the fifteenth edition; its vacant numbers are left out. */
export const locarno: EditionFile = {
  scheme: 'locarno', edition: 'LOC 15', inForce: '2025-01-01', skeletonDepth: 2,
  places: placesOf(text.split('\n').filter((line) => line.trim() !== '')),
};
