import { Fraction, fractionToNumber, ONE, sumOf, ZERO } from '@classmark/platform/core';

/** Version of how a case is measured. */
export const ITEM_RULE = 'classification.item/1';

/** Fewer answers than this are shown as a small number, never as a certainty. */
export const FEW = 5;

/** A mark somebody got for a case. A person stands at most once per case. */
export interface ItemMark { readonly unit: string; readonly person: string; readonly mark: Fraction }

/** How well a case tells those who classify well from the others. */
export interface Discrimination {
  /** Persons with a mark for this case and for at least one other of the selection. */
  readonly persons: number;
  /**
   * Item–rest correlation: Pearson's r of the mark here with the mean mark over the other cases. Its square is exact, the sign stands
   * apart. Null where one of both does not vary.
   */
  readonly itemRest: { readonly sign: -1 | 0 | 1; readonly square: Fraction } | null;
  /** Mean mark of the upper 27 % minus that of the lower 27 %, by the mean over the other cases. Null for fewer than two persons. */
  readonly upperLower: Fraction | null;
  /** Size of each of both groups. */
  readonly groupSize: number;
}

/** Mean mark: 1/1 when everybody was right, 0/1 when nobody had anything. Null without a mark. */
export function facilityOf(marks: readonly Fraction[]): Fraction | null {
  return marks.length === 0 ? null : sumOf(marks).div(Fraction.of(marks.length));
}

/** The discrimination of every case of a selection. The order of the marks changes nothing. */
export function discriminations(marks: readonly ItemMark[]): ReadonlyMap<string, Discrimination> {
  const totals = new Map<string, { sum: Fraction; count: number }>();
  for (const { person, mark } of marks) {
    const known = totals.get(person);
    totals.set(person, { sum: known ? known.sum.add(mark) : mark, count: (known?.count ?? 0) + 1 });
  }
  const byUnit = Map.groupBy(marks, (each) => each.unit);
  return new Map([...byUnit].map(([unit, own]) => [unit, discriminationOf(own.flatMap(({ person, mark }) => {
    const { sum, count } = totals.get(person)!;
    return count < 2 ? [] : [{ mark, rest: sum.sub(mark).div(Fraction.of(count - 1)) }];
  }))]));
}

/** The number to show for an item–rest correlation: sign · √r². */
export function correlationNumber({ sign, square }: { readonly sign: number; readonly square: Fraction }): number {
  return sign * Math.sqrt(fractionToNumber(square));
}

interface Pair { readonly mark: Fraction; readonly rest: Fraction }

function discriminationOf(pairs: readonly Pair[]): Discrimination {
  const size = pairs.length < 2 ? 0 : Math.max(1, Math.floor((pairs.length * 27 + 50) / 100)); // 27 %, halves upwards
  return { persons: pairs.length, itemRest: itemRestOf(pairs), upperLower: size === 0 ? null : upperLower(pairs, size), groupSize: size };
}

/** r² = (n Σxy − Σx Σy)² / ((n Σx² − (Σx)²) (n Σy² − (Σy)²)); the sign is that of the first bracket. */
function itemRestOf(pairs: readonly Pair[]): Discrimination['itemRest'] {
  const n = Fraction.of(pairs.length);
  const x = sumOf(pairs.map((pair) => pair.mark));
  const y = sumOf(pairs.map((pair) => pair.rest));
  const cross = n.mul(sumOf(pairs.map((pair) => pair.mark.mul(pair.rest)))).sub(x.mul(y));
  const spread = (values: readonly Fraction[], sum: Fraction) => n.mul(sumOf(values.map((value) => value.mul(value)))).sub(sum.mul(sum));
  const product = spread(pairs.map((pair) => pair.mark), x).mul(spread(pairs.map((pair) => pair.rest), y));
  if (product.equals(ZERO)) return null;
  return { sign: cross.compare(ZERO) as -1 | 0 | 1, square: cross.mul(cross).div(product) };
}

/**
 * Where the border of a group falls among persons with the same rest, each of them belongs to it with the same part: so the result does not
 * hang on the order in which they stand.
 */
function upperLower(pairs: readonly Pair[], size: number): Fraction {
  const ordered = [...pairs].sort((a, b) => b.rest.compare(a.rest));
  return meanOfFirst(ordered, size).sub(meanOfFirst(ordered.reverse(), size));
}

function meanOfFirst(ordered: readonly Pair[], size: number): Fraction {
  const border = ordered[size - 1]!.rest;
  const inside = ordered.filter((pair, index) => index < size && !pair.rest.equals(border));
  const tied = ordered.filter((pair) => pair.rest.equals(border));
  const part = Fraction.of(size - inside.length, tied.length);
  const sum = sumOf(inside.map((pair) => pair.mark)).add(sumOf(tied.map((pair) => pair.mark)).mul(part));
  return sum.div(Fraction.of(size));
}

/** Median and quartiles of durations in milliseconds. */
export interface TimeFigures { readonly answers: number; readonly lowerQuartileMs: number; readonly medianMs: number; readonly upperQuartileMs: number }

/** Quartiles by linear interpolation between neighbours (Hyndman–Fan type 7), so that the median is the usual one. Null without a duration. */
export function timeFigures(durationsMs: readonly number[]): TimeFigures | null {
  if (durationsMs.length === 0) return null;
  const sorted = [...durationsMs].sort((a, b) => a - b);
  const at = (quarter: number): number => {
    const position = ((sorted.length - 1) * quarter) / 4;
    const below = sorted[Math.floor(position)]!;
    return below + (sorted[Math.ceil(position)]! - below) * (position - Math.floor(position));
  };
  return { answers: sorted.length, lowerQuartileMs: at(1), medianMs: at(2), upperQuartileMs: at(3) };
}

/** Share of answers with the full mark. Null without an answer. */
export function fullMarkShare(marks: readonly Fraction[]): Fraction | null {
  return marks.length === 0 ? null : Fraction.of(marks.filter((mark) => mark.equals(ONE)).length, marks.length);
}
