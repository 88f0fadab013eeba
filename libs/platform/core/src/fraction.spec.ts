import fc from 'fast-check';
import { decimalText, Fraction, fractionToNumber, isFractionText, ONE, parseFraction, sumOf, ZERO } from './fraction';

const fraction = fc.tuple(fc.bigInt({ min: -1000n, max: 1000n }), fc.bigInt({ min: 1n, max: 1000n })).map(([n, d]) => Fraction.of(n, d));

describe('Fraction', () => {
  it('is written in lowest terms, always with its denominator', () => {
    expect([Fraction.of(10, 12), Fraction.of(7, 7), Fraction.of(0, 5), Fraction.of(3, -6)].map(String)).toEqual(['5/6', '1/1', '0/1', '-1/2']);
  });

  it('adds, subtracts, multiplies and divides exactly', () => {
    const [third, half] = [Fraction.of(1, 3), Fraction.of(1, 2)];
    expect([third.add(half), third.sub(half), third.mul(half), third.div(half)].map(String)).toEqual(['5/6', '-1/6', '1/6', '2/3']);
    expect(sumOf([third, third, third])).toEqual(ONE);
    expect(sumOf([])).toEqual(ZERO);
  });

  it('is read as a decimal of so many digits, rounded exactly', () => {
    const read = (text: string, digits = 2) => decimalText(parseFraction(text), digits);
    expect([read('9244/1155'), read('5/6'), read('0/1'), read('3/1'), read('1/200'), read('201/200'), read('-1/3'), read('-1/1000'), read('7/2', 0)]).toEqual(['8.00', '0.83', '0.00', '3.00', '0.01', '1.01', '-0.33', '0.00', '4']);
  });

  it('refuses a denominator of nothing and numbers that are not whole', () => {
    expect(() => Fraction.of(1, 0)).toThrow('denominator other than 0');
    expect(() => ONE.div(ZERO)).toThrow('denominator other than 0');
    expect(() => Fraction.of(0.5)).toThrow(RangeError);
  });

  it('reads what it writes and refuses the rest', () => {
    expect(parseFraction('10/12').toString()).toBe('5/6');
    for (const text of ['', '1', '1/0', '1/-2', ' 1/2', '0.5', '1/2/3', '1/00']) {
      expect(isFractionText(text)).toBe(false);
      expect(() => parseFraction(text)).toThrow('not a fraction');
    }
  });

  it('stays exact through JSON', () => {
    expect(JSON.stringify({ mark: Fraction.of(20, 26) })).toBe('{"mark":"10/13"}');
  });

  it('gives the nearest number, also for parts beyond the safe integers', () => {
    expect(fractionToNumber(Fraction.of(5, 8))).toBe(0.625);
    expect(fractionToNumber(Fraction.of(10n ** 400n + 1n, 4n * 10n ** 400n))).toBeCloseTo(0.25, 12);
  });

  it('cannot be changed', () => {
    expect(() => Object.assign(Fraction.of(1, 2), { numerator: 2n })).toThrow(TypeError);
  });

  it('obeys the laws of arithmetic', () => {
    fc.assert(fc.property(fraction, fraction, fraction, (a, b, c) => {
      expect(a.add(b)).toEqual(b.add(a));
      expect(a.add(b).sub(b)).toEqual(a);
      expect(a.mul(b.add(c))).toEqual(a.mul(b).add(a.mul(c)));
      if (!b.equals(ZERO)) expect(a.div(b).mul(b)).toEqual(a);
      expect(Math.sign(a.compare(b))).toBe(-Math.sign(b.compare(a)) + 0);
      expect(parseFraction(a.toString())).toEqual(a);
    }));
  });
});
