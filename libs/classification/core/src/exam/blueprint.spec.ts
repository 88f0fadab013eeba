import fc from 'fast-check';
import { SchemeTree } from '../scheme/scheme-tree';
import { fillBlueprint, fitsLine, type BankCase, type BlueprintLine } from './blueprint';
import { drawPaper, sharedWithNeighbour } from './draw';

const built = SchemeTree.build([
  { symbol: 'A', parent: null }, { symbol: 'A1', parent: 'A' }, { symbol: 'A2', parent: 'A' }, { symbol: 'B', parent: null }, { symbol: 'B1', parent: 'B' }, { symbol: 'C', parent: null },
]);
if (!built.ok) throw new Error('no tree');
const tree = built.value;
const PLACES = tree.places.map((place) => place.symbol);
const RULES = ['purpose', 'material', 'part'];

const banks = fc.array(fc.record({ difficulty: fc.integer({ min: 1, max: 5 }), tests: fc.constantFrom(...RULES), places: fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 3 }) }), { maxLength: 40 })
  .map((cases) => cases.map((each, at): BankCase => ({ id: `case-${String(at).padStart(2, '0')}`, ...each })));
const lines = fc.array(fc.record({
  count: fc.integer({ min: 1, max: 6 }), branch: fc.option(fc.constantFrom(...PLACES)), tests: fc.option(fc.constantFrom(...RULES)),
  difficulty: fc.option(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))),
}), { minLength: 1, maxLength: 4 });

const easy = (id: string, over: Partial<BankCase> = {}): BankCase => ({ id, difficulty: 2, tests: 'purpose', places: ['A1'], ...over });

describe('filling a blueprint from the bank', () => {
  it('gives each line cases that fit it, at least as many as it asks for, and no case to two lines', () => {
    fc.assert(fc.property(banks, lines, fc.string(), (bank, blueprint, seed) => {
      const filled = fillBlueprint(tree, blueprint, bank, seed);
      if (!filled.ok) return;
      const given = filled.value.lines.flatMap((line) => line.cases);
      expect(new Set(given).size).toBe(given.length);
      for (const [at, { cases, count }] of filled.value.lines.entries()) {
        expect(count).toBe(blueprint[at]!.count);
        expect(cases.length).toBeGreaterThanOrEqual(count);
        for (const id of cases) expect(fitsLine(tree, blueprint[at]!, bank.find((each) => each.id === id)!)).toBe(true);
      }
      // Whatever fits some line is an alternate somewhere.
      const fitting = bank.filter((each) => blueprint.some((line) => fitsLine(tree, line, each)));
      expect(given).toHaveLength(fitting.length);
    }), { numRuns: 2_000 });
  });

  it('refuses exactly when no assignment fills every line (Hall: some lines together ask for more than fits any of them)', () => {
    fc.assert(fc.property(banks, lines, (bank, blueprint) => {
      const subsets = Array.from({ length: 2 ** blueprint.length - 1 }, (_, bits) => blueprint.filter((_line, at) => ((bits + 1) >> at) & 1));
      const possible = subsets.every((some) => bank.filter((each) => some.some((line) => fitsLine(tree, line, each))).length >= some.reduce((sum, line) => sum + line.count, 0));
      const filled = fillBlueprint(tree, blueprint, bank, 'seed');
      expect(filled.ok).toBe(possible);
      if (!filled.ok) expect(filled.refusal.kind).toBe('bankTooSmall');
    }), { numRuns: 2_000 });
  });

  it('is the same for the same seed, whatever order the bank is read in', () => {
    fc.assert(fc.property(banks, lines, fc.string(), (bank, blueprint, seed) => {
      expect(fillBlueprint(tree, blueprint, [...bank].reverse(), seed)).toEqual(fillBlueprint(tree, blueprint, bank, seed));
    }));
  });

  it('says by line what is wanted, what fits alone and what is left for it', () => {
    const bank = [easy('a'), easy('b'), easy('c', { places: ['B1'] })];
    expect(fillBlueprint(tree, [{ count: 2, branch: 'A' }, { count: 1, tests: 'purpose', branch: 'A' }], bank, 's')).toEqual({
      ok: false, refusal: { kind: 'bankTooSmall', lines: [{ line: 0, wanted: 2, matching: 2, given: 2 }, { line: 1, wanted: 1, matching: 2, given: 0 }] },
    });
  });

  it('takes a case from a line that has others, where another line has nothing else', () => {
    const bank = [easy('hard', { difficulty: 5 }), easy('soft')];
    const filled = fillBlueprint(tree, [{ count: 1 }, { count: 1, difficulty: { from: 5, to: 5 } }], bank, 's');
    expect(filled).toEqual({ ok: true, value: { lines: [{ count: 1, cases: ['soft'] }, { count: 1, cases: ['hard'] }] } });
  });

  it.each<[string, readonly BlueprintLine[], object]>([
    ['nothing', [], { kind: 'noLine' }],
    ['a count of nothing', [{ count: 0 }], { kind: 'countOutOfRange', line: 0, count: 0 }],
    ['half a case', [{ count: 1 }, { count: 1.5 }], { kind: 'countOutOfRange', line: 1, count: 1.5 }],
    ['a difficulty from above to below', [{ count: 1, difficulty: { from: 4, to: 2 } }], { kind: 'difficultyOutOfRange', line: 0 }],
    ['a branch that the edition has not', [{ count: 1, branch: 'Z' }], { kind: 'unknownBranch', line: 0, branch: 'Z' }],
    ['more than anybody can do', [{ count: 100 }, { count: 21 }], { kind: 'tooManyCases', count: 121, most: 120 }],
  ])('refuses %s', (_name, blueprint, refusal) => {
    expect(fillBlueprint(tree, blueprint, [easy('a')], 's')).toEqual({ ok: false, refusal });
  });
});

describe('drawing papers', () => {
  const pools = fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 20 })), { minLength: 1, maxLength: 4 })
    .map((sizes) => ({ lines: sizes.map(([count, more], line) => ({ count, cases: Array.from({ length: count + more }, (_, at) => `${line}-${at}`) })) }));

  it('fits the blueprint: as many of each line as asked for, from its pool, none twice', () => {
    fc.assert(fc.property(pools, fc.string(), fc.nat(5_000), (given, seed, seat) => {
      const paper = drawPaper(given, seed, seat);
      expect(new Set(paper.map((each) => each.id)).size).toBe(paper.length);
      for (const [line, { count, cases }] of given.lines.entries()) {
        const drawn = paper.filter((each) => each.line === line);
        expect(drawn).toHaveLength(count);
        for (const { id } of drawn) expect(cases).toContain(id);
      }
    }), { numRuns: 2_000 });
  });

  it('gives neighbours as few common cases as the pools allow', () => {
    fc.assert(fc.property(pools, fc.string(), fc.nat(5_000), (given, seed, seat) => {
      const [one, other] = [drawPaper(given, seed, seat), new Set(drawPaper(given, seed, seat + 1).map((each) => each.id))];
      for (const [line, pool] of given.lines.entries()) {
        expect(one.filter((each) => each.line === line && other.has(each.id))).toHaveLength(sharedWithNeighbour(pool));
        // Fewer cannot be: two papers of `count` from `cases.length` cases.
        expect(sharedWithNeighbour(pool)).toBe(Math.max(0, 2 * pool.count - pool.cases.length));
      }
    }), { numRuns: 2_000 });
  });

  it('uses the cases of a line equally often: over a whole round nobody gets one more often than another by more than one', () => {
    fc.assert(fc.property(pools, fc.string(), fc.integer({ min: 1, max: 60 }), (given, seed, people) => {
      for (const [line, { cases }] of given.lines.entries()) {
        const uses = new Map(cases.map((id) => [id, 0]));
        for (let seat = 0; seat < people; seat += 1) for (const each of drawPaper(given, seed, seat)) if (each.line === line) uses.set(each.id, uses.get(each.id)! + 1);
        expect(Math.max(...uses.values()) - Math.min(...uses.values())).toBeLessThanOrEqual(1);
      }
    }));
  });

  it('is the same again for the same seat, and in another order for another', () => {
    const given = { lines: [{ count: 10, cases: Array.from({ length: 10 }, (_, at) => `c${at}`) }] };
    expect(drawPaper(given, 'seed', 3)).toEqual(drawPaper(given, 'seed', 3));
    expect(drawPaper(given, 'seed', 3)).not.toEqual(drawPaper(given, 'seed', 4));
    expect(drawPaper(given, 'seed', 3)).not.toEqual(drawPaper(given, 'other', 3));
  });
});
