import { parseFraction } from '@classmark/platform/core';
import { correlationNumber, discriminations, facilityOf, fullMarkShare, timeFigures, type ItemMark } from './item-figures';

const marks = (unit: string, ...texts: string[]): ItemMark[] => texts.map((text, index) => ({ unit, person: `person ${index}`, mark: parseFraction(text) }));

/** Four people, three cases. */
const TABLE = [...marks('A', '1/1', '1/1', '1/2', '0/1'), ...marks('B', '1/1', '1/2', '1/2', '0/1'), ...marks('C', '1/1', '1/1', '0/1', '0/1')];

describe('figures of a case', () => {
  it('facility is the mean mark, exact', () => {
    expect(String(facilityOf(['1/1', '1/3', '1/3', '1/3'].map(parseFraction)))).toBe('1/2');
    expect(facilityOf([])).toBeNull();
    expect(String(fullMarkShare(['1/1', '2/2', '1/3'].map(parseFraction)))).toBe('2/3');
  });

  it('discrimination equals the values computed by hand', () => {
    // Case A: marks x = 1, 1, 1/2, 0; means over B and C y = 1, 3/4, 1/4, 0. Σx = 5/2, Σx² = 9/4, Σy = 2, Σy² = 13/8, Σxy = 1 + 3/4 + 1/8 = 15/8.
    // n Σxy − Σx Σy = 15/2 − 5 = 5/2; n Σx² − (Σx)² = 9 − 25/4 = 11/4; n Σy² − (Σy)² = 13/2 − 4 = 5/2.
    // r² = (25/4)/(11/4 · 5/2) = 10/11, r = 0.9535. 27 % of four people is one: the best has 1, the last has 0.
    const figures = discriminations(TABLE).get('A')!;
    expect(figures).toMatchObject({ persons: 4, groupSize: 1 });
    expect(`${figures.itemRest!.sign} ${figures.itemRest!.square} ${figures.upperLower}`).toBe('1 10/11 1/1');
    expect(correlationNumber(figures.itemRest!)).toBeCloseTo(0.9535, 4);
    // Case B: x = 1, 1/2, 1/2, 0; y = 1, 1, 1/4, 0. Σx = 2, Σx² = 3/2, Σy = 9/4, Σy² = 33/16, Σxy = 1 + 1/2 + 1/8 = 13/8.
    // Brackets: 13/2 − 9/2 = 2; 6 − 4 = 2; 33/4 − 81/16 = 51/16. r² = 4/(2 · 51/16) = 32/51. At the top two people are equal: half of each, (1 + 1/2)/2.
    const b = discriminations(TABLE).get('B')!;
    expect(`${b.itemRest!.sign} ${b.itemRest!.square} ${b.upperLower}`).toBe('1 32/51 3/4');
  });

  it('a case that the better people get wrong discriminates below zero', () => {
    const figures = discriminations([...marks('A', '0/1', '1/1'), ...marks('B', '1/1', '0/1')]).get('A')!;
    expect(`${figures.itemRest!.sign} ${figures.itemRest!.square} ${figures.upperLower}`).toBe('-1 1/1 -1/1');
  });

  it('says nothing where there is nothing to say', () => {
    expect(discriminations(marks('A', '1/1', '0/1')).get('A')).toEqual({ persons: 0, itemRest: null, upperLower: null, groupSize: 0 });
    expect(discriminations([...marks('A', '1/1', '1/1'), ...marks('B', '1/1', '0/1')]).get('A')!.itemRest).toBeNull();
  });

  it('takes 27 % in each group, halves upwards', () => {
    const people = (count: number) => discriminations([...marks('A', ...Array.from({ length: count }, () => '1/1')), ...marks('B', ...Array.from({ length: count }, (_, i) => `${i}/100`))]);
    expect([4, 5, 6, 10, 50].map((count) => people(count).get('A')!.groupSize)).toEqual([1, 1, 2, 3, 14]); // 1.08, 1.35, 1.62, 2.7, 13.5
  });

  it('order and names change nothing', () => {
    const renamed = [...TABLE].reverse().map((each) => ({ ...each, person: `x ${each.person}`, unit: `x ${each.unit}` }));
    expect(discriminations(renamed).get('x B')).toEqual(discriminations(TABLE).get('B'));
  });

  it('median and quartiles are interpolated between neighbours', () => {
    // 10, 20, 30, 40: positions 0.75, 1.5, 2.25 of 0 to 3.
    expect(timeFigures([40, 10, 30, 20])).toEqual({ answers: 4, lowerQuartileMs: 17.5, medianMs: 25, upperQuartileMs: 32.5 });
    expect(timeFigures([7])).toEqual({ answers: 1, lowerQuartileMs: 7, medianMs: 7, upperQuartileMs: 7 });
    expect(timeFigures([])).toBeNull();
  });
});
