/**
 * The words of a vocabulary that a mistyped word may mean: a letter too many, too few, wrong, or two changed over; in longer words
 * two such slips. A vocabulary of fifty thousand words takes a few milliseconds.
 */
export class NearestWords {
  private readonly masks: Uint32Array;
  private readonly lengths: Uint8Array;
  private readonly sorted: readonly string[];

  /** @param vocabulary folded words, the most used first */
  constructor(private readonly vocabulary: readonly string[]) {
    this.masks = Uint32Array.from(vocabulary, maskOf);
    this.lengths = Uint8Array.from(vocabulary, (word) => Math.min(word.length, 255));
    this.sorted = [...vocabulary].sort();
  }

  /** Whether a word begins so. */
  knows(beginning: string): boolean {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.sorted[middle]! < beginning) low = middle + 1;
      else high = middle;
    }
    return this.sorted[low]?.startsWith(beginning) ?? false;
  }

  /** @returns the words with the fewest slips, the more used first; empty for a word too short to guess */
  of(word: string, most: number): readonly string[] {
    const slips = word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
    if (slips === 0) return [];
    const mask = maskOf(word);
    const found: { readonly word: string; readonly distance: number }[] = [];
    for (let at = 0; at < this.vocabulary.length; at++) {
      if (Math.abs(this.lengths[at]! - word.length) > slips) continue;
      // A slip changes at most two letters of the set.
      if (bits(this.masks[at]! ^ mask) > slips * 2) continue;
      const candidate = this.vocabulary[at]!;
      const distance = slipsBetween(word, candidate, slips);
      if (distance <= slips) found.push({ word: candidate, distance });
    }
    const least = Math.min(...found.map((each) => each.distance));
    return found.filter((each) => each.distance === least).slice(0, most).map((each) => each.word);
  }
}

function maskOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask >>> 0;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Least number of slips between two words, neighbours changed over counting once; more than `most` is only said to be more. */
export function slipsBetween(one: string, other: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    let least = row;
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1];
      let slips = Math.min(last[at]! + 1, now[at - 1]! + 1, last[at - 1]! + (same ? 0 : 1));
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]) slips = Math.min(slips, before[at - 2]! + 1);
      now[at] = slips;
      least = Math.min(least, slips);
    }
    if (least > most) return most + 1;
    before = last;
    last = now;
  }
  return last[other.length]!;
}
