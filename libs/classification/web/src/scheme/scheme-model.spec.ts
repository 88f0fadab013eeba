import { SchemeModel } from './scheme-model';
import { columnsOf, soil } from './testing';

const shown = (model: SchemeModel, ...open: string[]) => [...model.visible(new Set(open))].map((number) => model.symbol(number));

describe('the known part of a scheme', () => {
  it('reads parents, ends and places among siblings out of the depths', () => {
    const model = soil();
    const at = model.numberOf('A01B 1/22');
    expect(model.path(at).map((number) => model.symbol(number))).toEqual(['A', 'A01', 'A01B', 'A01B 1/00', 'A01B 1/22']);
    expect([model.positions[at], model.setSizes[at]]).toEqual([4, 5]);
    expect([model.positions[model.numberOf('B')], model.setSizes[model.numberOf('B')]]).toEqual([2, 2]);
    expect(model.numberOf('Z')).toBe(-1);
  });

  it('shows what is open, and nothing of what is open below a closed place', () => {
    const model = soil();
    expect(shown(model)).toEqual(['A', 'B']);
    expect(shown(model, 'A', 'A01')).toEqual(['A', 'A01', 'A01B', 'A01C', 'B']);
    expect(shown(model, 'A01', 'A01B', 'A01B 1/00')).toEqual(['A', 'B']);
  });

  it('knows what has to be fetched, and takes it in where it belongs', () => {
    const model = soil();
    expect([model.isLoaded(model.numberOf('A01C')), model.isLoaded(model.numberOf('A01B')), model.isLoaded(model.numberOf('B'))]).toEqual([false, true, true]);
    const more = model.withBranch('A01C', columnsOf(['4 A01C_1/00 Seed', '5 A01C_1/02 Sowing']));
    expect(shown(more, 'A', 'A01', 'A01C', 'A01C 1/00')).toEqual(['A', 'A01', 'A01B', 'A01C', 'A01C 1/00', 'A01C 1/02', 'B']);
    expect(more.withBranch('A01C', columnsOf(['4 X x']))).toBe(more);
    expect(more.withBranch('nothing', columnsOf(['4 X x']))).toBe(more);
  });

  it('opens eighty thousand places within the time of one picture', () => {
    const lines = Array.from({ length: 80_000 }, (_, index) => `${1 + (index % 8)} S${index} Title`);
    const model = new SchemeModel(columnsOf(lines.slice(0, 8)));
    const columns = { ...columnsOf([]), symbols: lines.map((_, index) => `S${index}`), titles: lines, titleLanguages: lines, depths: lines.map((_, index) => 1 + (index % 8)), below: lines.map((_, index) => (index % 8 === 7 ? 0 : 1)), flags: lines.map(() => 0) };
    const large = new SchemeModel(columns);
    const open = new Set(columns.symbols);
    // The quickest of several: the work, without the noise of a busy machine.
    const times = Array.from({ length: 5 }, () => {
      const from = performance.now();
      expect(large.visible(open)).toHaveLength(80_000);
      return performance.now() - from;
    });
    expect(Math.min(...times)).toBeLessThan(500);
    expect(model.size).toBe(8);
  });
});
