import type { EditionFile, PlaceFile, PlaceKind } from '../../scheme/edition-file';
import { sectionA } from './ipc/section-a';
import { sectionB } from './ipc/section-b';
import { sectionC } from './ipc/section-c';
import { sectionD } from './ipc/section-d';
import { sectionE } from './ipc/section-e';
import { sectionF } from './ipc/section-f';
import { sectionG } from './ipc/section-g';
import { sectionH } from './ipc/section-h';

/**
 * Sections, classes, subclasses and groups in own short wording: `symbol | title | Arabic title`. Dots before the title are
 * the level of a group, as in print; `!` is a note of the place above it. A branch that is shown is shown in its true nesting,
 * though not always with all its groups.
 */
const text = [sectionA, sectionB, sectionC, sectionD, sectionE, sectionF, sectionG, sectionH].join('\n');

function kindOf(symbol: string, dots: number): PlaceKind {
  if (symbol.includes('/')) return dots === 0 ? 'mainGroup' : 'group';
  return symbol.length === 1 ? 'section' : symbol.length === 3 ? 'class' : 'subclass';
}

/** Depth of a line: section 1, class 2, subclass 3, main group 4, and one more for each dot. */
function depthOf(symbol: string, dots: number): number {
  return { section: 1, class: 2, subclass: 3, mainGroup: 4, group: 4 + dots }[kindOf(symbol, dots) as 'section'];
}

/** Reads the lines; the parent is the last line above that stands one level higher: hierarchy by dots, never by the symbol. */
function placesOf(lines: readonly string[]): PlaceFile[] {
  const places: PlaceFile[] = [];
  const open: string[] = [];
  for (const line of lines) {
    if (line.startsWith('!')) {
      const place = places.pop()!;
      places.push({ ...place, notes: [...(place.notes ?? []), { kind: 'remark', text: { en: line.slice(2) } }] });
      continue;
    }
    const [symbol = '', title = '', arabic = ''] = line.split('|').map((part) => part.trim());
    const [, dots = '', en = ''] = /^(\.*)\s*(.+)$/.exec(title) ?? [];
    const depth = depthOf(symbol, dots.length);
    open.splice(depth - 1);
    places.push({ symbol, parent: open[depth - 2] ?? null, kind: kindOf(symbol, dots.length), titles: { en, ar: arabic.replace(/^\.+\s*/, '') } });
    open[depth - 1] = symbol;
  }
  return places;
}

/** The eight sections of the IPC with some classes, subclasses and groups, each group under the one that it really belongs to. */
export const ipc: EditionFile = {
  scheme: 'ipc', edition: 'IPC 2026.01', inForce: '2026-01-01', skeletonDepth: 3,
  places: placesOf(text.split('\n').filter((line) => line.trim() !== '')),
};
