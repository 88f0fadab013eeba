import type { Key } from '../key/key';
import type { AnsweredPlace } from './answer';
import type { MarkedFinding } from './mark-file';
import type { MarkingPolicy } from './policies';

/** A case marked by hand: the same fractions must come from the editor's preview, the command and the server. */
export interface WorkedExample {
  readonly id: string;
  readonly key: Key;
  readonly answer: readonly AnsweredPlace[];
  readonly policy: MarkingPolicy;
  readonly expected: { readonly precision: string; readonly recall: string; readonly f: string; readonly mark: string; readonly findings: readonly MarkedFinding[] };
}

/** Hand tools. By their dots 1/04 lies under 1/02. Depths: A 1, A01 2, A01B 3, 1/00 4, 1/02 5, 1/04 6; 1/06, 1/20, 1/22 5. */
export const WORKED_PLACES: readonly { readonly symbol: string; readonly parent: string | null }[] = [
  { symbol: 'A', parent: null }, { symbol: 'A01', parent: 'A' }, { symbol: 'A01B', parent: 'A01' }, { symbol: 'A01B 1/00', parent: 'A01B' },
  { symbol: 'A01B 1/02', parent: 'A01B 1/00' }, { symbol: 'A01B 1/04', parent: 'A01B 1/02' }, { symbol: 'A01B 1/06', parent: 'A01B 1/00' },
  { symbol: 'A01B 1/20', parent: 'A01B 1/00' }, { symbol: 'A01B 1/22', parent: 'A01B 1/00' }, { symbol: 'A01B 3/00', parent: 'A01B' }, { symbol: 'A01C', parent: 'A01' },
  { symbol: 'B', parent: null }, { symbol: 'B65', parent: 'B' }, { symbol: 'B65D', parent: 'B65' },
];

/** What only the edition before it has. */
export const WORKED_OUTDATED = ['A01B 1/99'] as const;

/** `1/04 inv 3/4` is A01B 1/04 in the role of invention, weighing 3/4. */
function place(text: string): { symbol: string; role?: string; weight?: string } {
  const [symbol = '', ...rest] = text.split(' ');
  const role = rest.find((word) => word === 'inv' || word === 'add');
  const weight = rest.find((word) => word.includes('/'));
  return {
    symbol: symbol.includes('/') ? `A01B ${symbol}` : symbol,
    ...(role ? { role: role === 'inv' ? 'invention' : 'additional' } : {}), ...(weight ? { weight } : {}),
  };
}

/** Groups of the key; `|` parts the main place from its alternates, `?` before a group makes it optional. */
function key(...groups: string[]): Key {
  return groups.map((group) => ({ required: !group.startsWith('?'), accept: group.replace('?', '').split('|').map(place) }));
}

/** `1/02 tooCoarse 1`: what is said of A01B 1/02. */
function finding(text: string): MarkedFinding {
  const [symbol = '', kind = '', number] = text.split(' ');
  return {
    symbol: place(symbol).symbol, kind: kind as MarkedFinding['kind'],
    ...(number === undefined ? {} : kind === 'wrongBranch' ? { level: Number(number) } : { levels: Number(number) }),
  };
}

/** @param fractions precision, recall, F, mark */
function example(policy: MarkingPolicy, id: string, groups: Key, answer: string, fractions: string, ...findings: string[]): WorkedExample {
  const [precision = '', recall = '', f = '', mark = ''] = fractions.split(' ');
  return { id, policy, key: groups, answer: answer === '' ? [] : answer.split(', ').map(place), expected: { precision, recall, f, mark, findings: findings.map(finding) } };
}

/** Computed by hand; beside each the computation. c(X) counts the places of X with their ancestors, s those that answer and key share. */
export const WORKED_EXAMPLES: readonly WorkedExample[] = [
  // ---- hierarchical: mark = F · W · (1 − r / 2|K|), F = 2s / (c(A) + c(K))
  // c(A) 6, c(K) 6, s 6: P 6/6, R 6/6, F 12/12
  example('hierarchical', 'right', key('1/04'), '1/04', '1/1 1/1 1/1 1/1', '1/04 exact'),
  // c(A) 5, c(K) 6, s 5: P 5/5, R 5/6, F 10/11; 1/02 stands one level above
  example('hierarchical', 'too coarse by one level', key('1/04'), '1/02', '1/1 5/6 10/11 10/11', '1/02 tooCoarse 1'),
  // c(A) 3, c(K) 6, s 3: P 3/3, R 3/6, F 6/9; depths 3 and 6
  example('hierarchical', 'too coarse by three levels', key('1/04'), 'A01B', '1/1 1/2 2/3 2/3', 'A01B tooCoarse 3'),
  // c(A) 6, c(K) 5, s 5: P 5/6, R 5/5, F 10/11
  example('hierarchical', 'too fine by one level', key('1/02'), '1/04', '5/6 1/1 10/11 10/11', '1/04 tooFine 1'),
  // c(A) 6, c(K) 4, s 4: P 4/6, R 4/4, F 8/10; depths 6 and 4
  example('hierarchical', 'too fine by two levels', key('1/00'), '1/04', '2/3 1/1 4/5 4/5', '1/04 tooFine 2'),
  // c(A) 5, c(K) 5, s 4 (A, A01, A01B, 1/00): P 4/5, R 4/5, F 8/10; both under 1/00
  example('hierarchical', 'a neighbour', key('1/06'), '1/20', '4/5 4/5 4/5 4/5', '1/20 sibling'),
  // c(A) 1, c(K) 1, s 0; both stand directly under the root
  example('hierarchical', 'a neighbour at the top', key('A'), 'B', '0/1 0/1 0/1 0/1', 'B sibling'),
  // c(A) 5, c(K) 6, s 4: P 4/5, R 4/6, F 8/11; the paths part at depth 5 (1/02 and 1/06)
  example('hierarchical', 'wrong branch from level 5', key('1/04'), '1/06', '4/5 2/3 8/11 8/11', '1/06 wrongBranch 5'),
  // c(A) 3, c(K) 6, s 0; the paths part at depth 1
  example('hierarchical', 'wrong branch from the top', key('1/04'), 'B65D', '0/1 0/1 0/1 0/1', 'B65D wrongBranch 1'),
  // c(A) 6, c(K) 7 (six and 1/22), s 6: P 6/6, R 6/7, F 12/13
  example('hierarchical', 'one of two missing', key('1/04', '1/22'), '1/04', '1/1 6/7 12/13 12/13', '1/04 exact', '1/22 missing'),
  // c(A) 9 (six and B, B65, B65D), c(K) 6, s 6: P 6/9, R 6/6, F 12/15
  example('hierarchical', 'one too many', key('1/04'), '1/04, B65D', '2/3 1/1 4/5 4/5', '1/04 exact', 'B65D superfluous'),
  // c(A) 6 (five of 1/02 and 1/20), c(K) 7, s 5 (down to 1/02): P 5/6, R 5/7, F 10/13; nearest first: 1/02 to 1/04 (share 5), then 1/20 to 1/22
  example('hierarchical', 'one too coarse, one neighbour', key('1/04 inv', '1/22 add'), '1/02 inv, 1/20 add', '5/6 5/7 10/13 10/13', '1/02 tooCoarse 1', '1/20 sibling'),
  // the same places with the groups and the answer the other way round: the assignment is the nearest again
  example('hierarchical', 'assigned to the nearest', key('1/22', '1/04'), '1/06, 1/02', '5/6 5/7 10/13 10/13', '1/02 tooCoarse 1', '1/06 sibling'),
  // F 1, r 1, |K| 1: 1 − 1/2
  example('hierarchical', 'wrong role', key('1/04 inv'), '1/04 add', '1/1 1/1 1/1 1/2', '1/04 wrongRole'),
  // F 1, r 1, |K| 2: 1 − 1/4
  example('hierarchical', 'one of two in the wrong role', key('1/04 inv', '1/22 add'), '1/04 inv, 1/22 inv', '1/1 1/1 1/1 3/4', '1/04 exact', '1/22 wrongRole'),
  // the accepted place asks for no role: r 0
  example('hierarchical', 'any role where none is asked', key('1/04', '1/22 add'), '1/04 add, 1/22 add', '1/1 1/1 1/1 1/1', '1/04 exact', '1/22 exact'),
  // against 1/06: F 1 · W 3/4 = 3/4; against 1/04: 8/11 · 1; 33/44 > 32/44
  example('hierarchical', 'an alternate of less weight', key('1/04|1/06 3/4'), '1/06', '1/1 1/1 1/1 3/4', '1/06 alternate'),
  // against 1/04: c(A) 5, s 4, F 8/11; against 1/06: F 8/10 · 3/4 = 3/5; 8/11 > 3/5
  example('hierarchical', 'nearer to the alternate, more by the main place', key('1/04|1/06 3/4'), '1/20', '4/5 2/3 8/11 8/11', '1/20 wrongBranch 5'),
  // {1/04, A01C}: c 7 and 7, F 1, W (1 + 2/3) / 2 = 5/6; {1/04, B65D}: c(K) 9, s 6, F 12/16 = 3/4; 5/6 > 3/4
  example('hierarchical', 'mean weight of two groups', key('1/04', 'B65D|A01C 2/3'), '1/04, A01C', '1/1 1/1 1/1 5/6', '1/04 exact', 'A01C alternate'),
  // {1/06} for both groups: F 1, W (1 + 1) / 2; |K| 1
  example('hierarchical', 'one place that two groups accept', key('1/04|1/06', '1/22|1/06'), '1/06', '1/1 1/1 1/1 1/1', '1/06 alternate'),
  // against 1/04 in the wrong role: F 1 · (1 − 1/2) = 1/2; against B65D: 0; alternate stands before wrongRole
  example('hierarchical', 'an alternate in the wrong role', key('B65D inv|1/04 inv'), '1/04 add', '1/1 1/1 1/1 1/2', '1/04 alternate'),
  // without the optional group F 1; with it c(K) 9, F 12/15: left out
  example('hierarchical', 'an optional group not answered', key('1/04', '?B65D'), '1/04', '1/1 1/1 1/1 1/1', '1/04 exact'),
  // without: c(A) 9, c(K) 6, F 12/15; with: 9 and 9, F 1: counted
  example('hierarchical', 'an optional group answered', key('1/04', '?B65D'), '1/04, B65D', '1/1 1/1 1/1 1/1', '1/04 exact', 'B65D exact'),
  // c(A) 7. Without: s 6, c(K) 6, F 12/13; with 1/22: c(K) 7, s 6, F 12/14: left out
  example('hierarchical', 'a neighbour of an optional place', key('1/04', '?1/22'), '1/04, 1/20', '6/7 1/1 12/13 12/13', '1/04 exact', '1/20 superfluous'),
  // 1/99 counts as a place of its own: c(A) 7, c(K) 6, s 6: P 6/7, R 6/6, F 12/13
  example('hierarchical', 'a place of another edition', key('1/04'), '1/04, 1/99', '6/7 1/1 12/13 12/13', '1/04 exact', '1/99 outdated'),
  // nothing answered: all 0
  example('hierarchical', 'nothing answered', key('1/04', '1/22'), '', '0/1 0/1 0/1 0/1', '1/04 missing', '1/22 missing'),

  // ---- exact: mark = |A ∩ K| / |A ∪ K| · W; precision, recall and F as ever
  // 2 of 2
  example('exact', 'exact: right', key('1/04', '1/22'), '1/04, 1/22', '1/1 1/1 1/1 1/1', '1/04 exact', '1/22 exact'),
  // A ∩ K empty: 0 / 2; c(A) 5, c(K) 6, s 5
  example('exact', 'exact: a near miss', key('1/04'), '1/02', '1/1 5/6 10/11 0/1', '1/02 tooCoarse 1'),
  // A ∩ K {1/04}, A ∪ K {1/04, 1/20, 1/22}: 1/3; c 7 and 7, s 6: F 12/14
  example('exact', 'exact: one of two', key('1/04', '1/22'), '1/04, 1/20', '6/7 6/7 6/7 1/3', '1/04 exact', '1/20 sibling'),
  // 1/04 in the wrong role is a miss: of A ∩ K {1/22} is left, A ∪ K {1/04, 1/22}: 1/2
  example('exact', 'exact: a wrong role is a miss', key('1/04 inv', '1/22'), '1/04 add, 1/22 inv', '1/1 1/1 1/1 1/2', '1/04 wrongRole', '1/22 exact'),
  // against 1/06: 1/2 · W 1/2 = 1/4; against 1/04: 0; c(A) 8, c(K) 5, s 5: P 5/8, R 5/5, F 10/13
  example('exact', 'exact: an alternate and one too many', key('1/04|1/06 1/2'), '1/06, B65D', '5/8 1/1 10/13 1/4', '1/06 alternate', 'B65D superfluous'),

  // ---- level: mean over K of the level reached, times |K| / max(|K|, |A|), times W
  // s(1/06, 1/04) 4 of 6
  example('level', 'level: the level reached', key('1/04'), '1/06', '4/5 2/3 8/11 2/3', '1/06 wrongBranch 5'),
  // s(1/04, 1/02) 5 of 5
  example('level', 'level: too fine reaches it', key('1/02'), '1/04', '5/6 1/1 10/11 1/1', '1/04 tooFine 1'),
  // 1/04: 6/6; 1/22: max(4, 2) of 5; mean (1 + 4/5) / 2 = 9/10; c 7 and 7, s 6; A01C and 1/22 part at depth 3
  example('level', 'level: mean over the key', key('1/04', '1/22'), '1/04, A01C', '6/7 6/7 6/7 9/10', '1/04 exact', 'A01C wrongBranch 3'),
  // 6/6 · 1/2
  example('level', 'level: more answers than places', key('1/04'), '1/04, B65D', '2/3 1/1 4/5 1/2', '1/04 exact', 'B65D superfluous'),
  // against A01C: 1 · W 1/2; against 1/04: 2/6; 1/2 > 1/3
  example('level', 'level: an alternate', key('1/04|A01C 1/2'), 'A01C', '1/1 1/1 1/1 1/2', 'A01C alternate'),
  // 5/6 · 1/2 = 5/12: the outdated place reaches no level and is one answer; c(A) 5 + 1, c(K) 6, s 5
  example('level', 'level: a place of another edition', key('1/04'), '1/02, 1/99', '5/6 5/6 5/6 5/12', '1/02 tooCoarse 1', '1/99 outdated'),
];

/** An example as an item of `marking run`. */
export function itemOfExample({ id, key: groups, answer, policy }: WorkedExample): object {
  return { id, places: WORKED_PLACES, otherEditions: [{ edition: 'the one before', symbols: WORKED_OUTDATED }], key: groups, answer, policy };
}
