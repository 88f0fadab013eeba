/**
 * An exact rational number, immutable and always in lowest terms with a positive denominator. Marks, weights and shares are
 * fractions so that equal work gives equal marks: a float would make 1/3 + 1/3 + 1/3 something else than 1.
 */
export class Fraction {
  private constructor(readonly numerator: bigint, readonly denominator: bigint) {
    Object.freeze(this);
  }

  /**
   * @param numerator whole number
   * @param denominator whole number, not 0
   * @throws RangeError for a denominator of 0 or a number that is not whole
   */
  static of(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
    let n = BigInt(numerator);
    let d = BigInt(denominator);
    if (d === 0n) throw new RangeError('A fraction needs a denominator other than 0.');
    if (d < 0n) {
      n = -n;
      d = -d;
    }
    const divisor = greatestCommonDivisor(n < 0n ? -n : n, d);
    return new Fraction(n / divisor, d / divisor);
  }

  add(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.denominator + other.numerator * this.denominator, this.denominator * other.denominator);
  }

  sub(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.denominator - other.numerator * this.denominator, this.denominator * other.denominator);
  }

  mul(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** @throws RangeError when the other is 0 */
  div(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  /** Negative when this is smaller, 0 when equal, positive when larger. */
  compare(other: Fraction): number {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  equals(other: Fraction): boolean {
    return this.numerator === other.numerator && this.denominator === other.denominator;
  }

  /** `n/d`, always with the denominator: `5/6`, `1/1`, `0/1`. */
  toString(): string {
    return `${this.numerator}/${this.denominator}`;
  }

  /** The text form, so that a fraction inside a record survives JSON exactly. */
  toJSON(): string {
    return this.toString();
  }
}

/** Nothing: `0/1`. */
export const ZERO = Fraction.of(0);

/** The whole: `1/1`. */
export const ONE = Fraction.of(1);

const FRACTION_TEXT = /^-?\d+\/0*[1-9]\d*$/;

/** Whether a text reads as a fraction, `n/d` with a denominator above 0. */
export function isFractionText(text: string): boolean {
  return FRACTION_TEXT.test(text);
}

/**
 * Reads `n/d`; the result is in lowest terms whatever the text was.
 * @throws RangeError when the text is not a fraction
 */
export function parseFraction(text: string): Fraction {
  if (!isFractionText(text)) throw new RangeError(`“${text}” is not a fraction such as 5/6.`);
  const [numerator = '0', denominator = '1'] = text.split('/');
  return Fraction.of(BigInt(numerator), BigInt(denominator));
}

/** The nearest floating point number: for drawing and sorting only, never for marking. */
export function fractionToNumber(fraction: Fraction): number {
  const n = Number(fraction.numerator);
  const d = Number(fraction.denominator);
  if (Number.isSafeInteger(n) && Number.isSafeInteger(d)) return n / d;
  // Beyond 2^53 both parts may overflow to Infinity; whole part and rest are divided apart instead.
  const whole = fraction.numerator / fraction.denominator;
  const rest = fraction.numerator % fraction.denominator;
  return Number(whole) + Number((rest * SCALE) / fraction.denominator) / Number(SCALE);
}

const SCALE = 10n ** 18n;

/** A decimal for reading beside the exact fraction, rounded half away from 0: `8.00` for 9244/1155 with 2 digits. Never for marking. */
export function decimalText({ numerator, denominator }: Fraction, digits: number): string {
  const size = numerator < 0n ? -numerator : numerator;
  const scaled = ((size * 10n ** BigInt(digits) * 2n + denominator) / (denominator * 2n)).toString().padStart(digits + 1, '0');
  const text = digits === 0 ? scaled : `${scaled.slice(0, -digits)}.${scaled.slice(-digits)}`;
  return numerator < 0n && /[1-9]/.test(text) ? `-${text}` : text;
}

/** Sum of fractions, 0/1 for none. */
export function sumOf(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce((sum, each) => sum.add(each), ZERO);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
