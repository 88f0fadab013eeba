import type { SchemeModel } from './scheme-model';

/** What leads over a place: both paths, the answer alone, the key alone. Where one line leads to several, the first of these wins. */
export type PathMark = 'shared' | 'yours' | 'accepted';

const STRENGTH: Readonly<Record<PathMark, number>> = { accepted: 1, yours: 2, shared: 3 };

/** One column of guides before a row: the line from above to the row's height, the line from there on, and the branch to the row. */
export interface Guide {
  readonly up: boolean;
  readonly down: boolean;
  readonly branch: boolean;
  readonly upMark: PathMark | null;
  readonly downMark: PathMark | null;
  readonly branchMark: PathMark | null;
}

const marked = (symbols: readonly string[], mark: PathMark): [string, PathMark][] => symbols.map((symbol) => [symbol, mark]);

/** The mark of each place that a path leads over. */
export function pathMarks(paths: { readonly sharedPlaces: readonly string[]; readonly answerPlaces: readonly string[]; readonly acceptedPlaces: readonly string[] }): ReadonlyMap<string, PathMark> {
  return new Map([...marked(paths.acceptedPlaces, 'accepted'), ...marked(paths.answerPlaces, 'yours'), ...marked(paths.sharedPlaces, 'shared')]);
}

/** Draws guides of rows; remembers the children of a place once it has looked at them. */
export class GuideDrawer {
  private readonly children = new Map<number, readonly number[]>();
  private readonly codes = new Map<number, string>();

  constructor(private readonly model: SchemeModel, private readonly marks: ReadonlyMap<string, PathMark>) {}

  mark(number: number): PathMark | null {
    return this.marks.get(this.model.symbol(number)) ?? null;
  }

  /** The columns before a row, outermost first; the last one holds its own branch. */
  guides(number: number): Guide[] {
    const path = this.model.path(number);
    return path.slice(1).map((child, index) => {
      const own = index === path.length - 2;
      const parent = path[index]!;
      const later = this.model.positions[child]! < this.model.setSizes[child]!;
      const downMark = later ? this.strongestAfter(parent, child, false) : null;
      return own
        ? { up: true, down: later, branch: true, upMark: this.strongestAfter(parent, child, true), downMark, branchMark: this.mark(child) }
        : { up: later, down: later, branch: false, upMark: downMark, downMark, branchMark: null };
    });
  }

  /** The columns before a row as a text: equal texts are equal drawings. `guidesOfCode` reads it. */
  code(number: number): string {
    const known = this.codes.get(number);
    if (known !== undefined) return known;
    const code = this.guides(number).map((guide) => `${(guide.up ? 1 : 0) + (guide.down ? 2 : 0) + (guide.branch ? 4 : 0)}${letter(guide.upMark)}${letter(guide.downMark)}${letter(guide.branchMark)}`).join('');
    this.codes.set(number, code);
    return code;
  }

  /** The mark of the line that leaves a place downwards, when it is open. */
  stem(number: number): PathMark | null {
    return this.marks.size === 0 ? null : this.strongest(this.childrenOf(number));
  }

  private strongestAfter(parent: number, child: number, included: boolean): PathMark | null {
    if (this.marks.size === 0) return null;
    return this.strongest(this.childrenOf(parent).filter((sibling) => (included ? sibling >= child : sibling > child)));
  }

  private strongest(numbers: readonly number[]): PathMark | null {
    let best: PathMark | null = null;
    for (const number of numbers) {
      const mark = this.mark(number);
      if (mark && (!best || STRENGTH[mark] > STRENGTH[best])) best = mark;
    }
    return best;
  }

  private childrenOf(number: number): readonly number[] {
    const known = this.children.get(number);
    if (known) return known;
    const found: number[] = [];
    for (let child = number + 1; child < this.model.ends[number]!; child = this.model.ends[child]!) found.push(child);
    // Only children that a path leads over change a line.
    const telling = found.filter((child) => this.mark(child));
    this.children.set(number, telling);
    return telling;
  }
}

const LETTERS: Readonly<Record<string, PathMark | null>> = { '-': null, s: 'shared', y: 'yours', a: 'accepted' };

function letter(mark: PathMark | null): string {
  return mark === null ? '-' : mark[0]!;
}

/** The columns of `GuideDrawer.code`. */
export function guidesOfCode(code: string): Guide[] {
  const guides: Guide[] = [];
  for (let at = 0; at < code.length; at += 4) {
    const lines = Number(code[at]);
    guides.push({ up: (lines & 1) !== 0, down: (lines & 2) !== 0, branch: (lines & 4) !== 0, upMark: LETTERS[code[at + 1]!]!, downMark: LETTERS[code[at + 2]!]!, branchMark: LETTERS[code[at + 3]!]! });
  }
  return guides;
}
