import type { RosterOrder, RosterSearch } from './roster-search';

/** What of a line decides whether and where it is shown. Dates in ISO 8601, UTC. */
export interface SortableLine {
  readonly name: string;
  readonly officeCode: string | null;
  readonly officeName: string | null;
  readonly state: string;
  readonly share: number;
  readonly enrolledAt: string;
  readonly completedAt: string | null;
}

/** The same address in the order of a column: the other way round when it already stands in it. */
export function orderedBy(search: RosterSearch, order: RosterOrder): RosterSearch {
  const { reverse, ...rest } = search;
  const again = (search.order ?? 'enrolled') === order && reverse !== true;
  return { ...rest, order, ...(again ? { reverse: true } : {}) };
}

/** The lines whose name or office holds the words, in any state. Letters are compared without case and accents. */
export function foundIn<Line extends SortableLine>(lines: readonly Line[], { words }: RosterSearch): readonly Line[] {
  if (!words) return lines;
  const wanted = plain(words);
  return lines.filter((line) => plain(`${line.name}\n${line.officeName ?? ''}\n${line.officeCode ?? ''}`).includes(wanted));
}

/** The lines of a roster that an address shows, in its order; what has no value comes last either way. */
export function rosterShown<Line extends SortableLine>(lines: readonly Line[], search: RosterSearch, language: string): readonly Line[] {
  const { compare } = new Intl.Collator(language);
  const valueOf: Readonly<Record<RosterOrder, (line: Line) => string | number | null>> = {
    enrolled: (line) => line.enrolledAt, name: (line) => line.name, office: (line) => line.officeName, progress: (line) => line.share, completed: (line) => line.completedAt,
  };
  const value = valueOf[search.order ?? 'enrolled'];
  const turn = search.reverse ? -1 : 1;
  return foundIn(lines, search).filter((line) => search.state === undefined || line.state === search.state).toSorted((one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return turn * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
  });
}

function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
