import { SchemeTree } from './scheme-tree';

/** A tree from lines such as `A01 < A`. */
function built(...lines: string[]): ReturnType<typeof SchemeTree.build> {
  return SchemeTree.build(lines.map((line) => {
    const [symbol = '', parent = null] = line.split(' < ');
    return { symbol, parent };
  }));
}

function tree(...lines: string[]): SchemeTree {
  const result = built(...lines);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

describe('SchemeTree', () => {
  // Parents may come after their children, and the hierarchy is not the symbol cut short.
  const ipc = tree('A01B 1/04 < A01B 1/02', 'A', 'A01B 1/00 < A01B', 'A01 < A', 'A01B < A01', 'A01B 1/02 < A01B 1/00', 'A01B 1/06 < A01B 1/00', 'B');

  it('reads from top to bottom with siblings in their given order', () => {
    expect(ipc.places.map((place) => place.symbol)).toEqual(['A', 'A01', 'A01B', 'A01B 1/00', 'A01B 1/02', 'A01B 1/04', 'A01B 1/06', 'B']);
    expect(ipc.childrenOf('A01B 1/00').map((place) => place.symbol)).toEqual(['A01B 1/02', 'A01B 1/06']);
    expect(ipc.childrenOf(null).map((place) => place.symbol)).toEqual(['A', 'B']);
    expect(ipc.size).toBe(8);
  });

  it('knows depth, path and who stands above whom', () => {
    expect([ipc.depthOf('A'), ipc.depthOf('A01B 1/04')]).toEqual([1, 6]);
    expect(ipc.pathTo('A01B 1/00').map((place) => place.symbol)).toEqual(['A', 'A01', 'A01B', 'A01B 1/00']);
    expect([ipc.isAncestor('A', 'A01B 1/04'), ipc.isAncestor('A01B 1/02', 'A01B 1/06'), ipc.isAncestor('A', 'A'), ipc.isAncestor('A', 'B'), ipc.isAncestor('A01', 'A')])
      .toEqual([true, false, false, false, false]);
  });

  it('counts what two paths share without the root', () => {
    expect([ipc.sharedDepth('A01B 1/04', 'A01B 1/06'), ipc.sharedDepth('A01B 1/04', 'A01B 1/02'), ipc.sharedDepth('A', 'B'), ipc.sharedDepth('B', 'B')]).toEqual([4, 5, 0, 1]);
  });

  it('closes a set of places upwards', () => {
    expect([...ipc.closure(['A01B 1/06', 'B'])].map((number) => ipc.places[number]!.symbol).sort()).toEqual(['A', 'A01', 'A01B', 'A01B 1/00', 'A01B 1/06', 'B']);
  });

  it('says that a place is not there', () => {
    expect([ipc.has('C'), ipc.place('C'), ipc.childrenOf('C')]).toEqual([false, null, []]);
    expect(() => ipc.depthOf('C')).toThrow('no place “C”');
  });

  it('refuses a symbol twice, an unknown parent and a cycle, each by name', () => {
    expect(built('A', 'B', 'A < B')).toEqual({ ok: false, refusal: { kind: 'duplicatePlace', symbol: 'A' } });
    expect(built('A', 'B < C')).toEqual({ ok: false, refusal: { kind: 'unknownParent', symbol: 'B', parent: 'C' } });
    expect(built('A', 'E < B', 'B < C', 'C < D', 'D < B')).toEqual({ ok: false, refusal: { kind: 'cycle', symbols: ['B', 'C', 'D'] } });
    expect(built('A < A')).toEqual({ ok: false, refusal: { kind: 'cycle', symbols: ['A'] } });
  });

  it('takes an edition of 80,000 places and a branch as deep as it likes', () => {
    const deep = SchemeTree.build(Array.from({ length: 80_000 }, (_, index) => ({ symbol: `p${index}`, parent: index === 0 ? null : `p${index - 1}` })));
    if (!deep.ok) throw new Error(deep.refusal.kind);
    expect(deep.value.depthOf('p79999')).toBe(80_000);
    expect(deep.value.isAncestor('p10', 'p79999')).toBe(true);
  });

  it('is empty without places', () => {
    expect(tree().size).toBe(0);
  });
});
