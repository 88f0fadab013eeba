import { SchemeTree } from '@classmark/classification/core';
import { branchOf } from './branch-of';

const built = SchemeTree.build([
  { symbol: 'A', parent: null },
  ...['1', '2', '3'].flatMap((group) => [{ symbol: group, parent: 'A' }, ...['a', 'b'].map((sub) => ({ symbol: group + sub, parent: group }))]),
  { symbol: '1ax', parent: '1a' }, { symbol: 'B', parent: null },
]);
if (!built.ok) throw new Error(built.refusal.kind);
const branch = (most: number) => branchOf(built.value, 'A', most).map((place) => place.symbol).join(' ');

it('an opened place brings everything below it, or as many whole levels as stay small, its own children always', () => {
  expect(branch(100)).toBe('1 1a 1ax 1b 2 2a 2b 3 3a 3b');
  expect(branch(9)).toBe('1 1a 1b 2 2a 2b 3 3a 3b');
  expect(branch(8)).toBe('1 2 3');
  expect(branch(1)).toBe('1 2 3');
  expect(branchOf(built.value, 'B')).toEqual([]);
});
