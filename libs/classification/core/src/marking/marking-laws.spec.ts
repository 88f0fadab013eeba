import fc from 'fast-check';
import { Fraction, ONE } from '@classmark/platform/core';
import { checkKey, choicesOf, placesOfChoice, type CheckedKey, type Key } from '../key/key';
import { SchemeTree } from '../scheme/scheme-tree';
import { checkAnswer, type AnsweredPlace } from './answer';
import { markAnswer, type Marking } from './mark-answer';
import { closureOf, compare, MARKING_POLICIES, type MarkingPolicy } from './policies';

const ROLES = ['invention', 'additional', undefined] as const;
const WEIGHTS = ['1/1', '1/2', '2/3', '1/7'] as const;

/** Trees of 2 to 24 places: each hangs under an earlier one or under the root. */
const trees = fc.array(fc.nat(1000), { minLength: 2, maxLength: 24 }).map((draws) => {
  const tree = SchemeTree.build(draws.map((draw, index) => ({ symbol: `p${index}`, parent: draw % (index + 1) === 0 ? null : `p${(draw % (index + 1)) - 1}` })));
  if (!tree.ok) throw new Error(tree.refusal.kind);
  return tree.value;
});

const draw = fc.tuple(fc.nat(1000), fc.nat(2), fc.nat(3));
const draws = (most: number): fc.Arbitrary<[number, number, number][]> => fc.array(draw, { maxLength: most });
const policies = fc.constantFrom(...MARKING_POLICIES);

function symbolAt(tree: SchemeTree, number: number): string {
  return tree.places[number % tree.size]!.symbol;
}

/** A key of up to three groups, with alternates, roles, weights and optional groups when `plain` is false; null when refused. */
function keyFrom(tree: SchemeTree, groups: readonly [number, number, number][][], plain: boolean): Key | null {
  const key: Key = groups.filter((group) => group.length > 0).map((group, index) => ({
    required: plain || index === 0 || group[0]![0] % 3 > 0,
    accept: (plain ? group.slice(0, 1) : group).map(([number, role, weight]) => (plain ? { symbol: symbolAt(tree, number) }
      : { symbol: symbolAt(tree, number), role: ROLES[role], weight: WEIGHTS[weight] })),
  }));
  return checkKey(tree, key).ok ? key : null;
}

function answerFrom(tree: SchemeTree, drawn: readonly [number, number, number][]): AnsweredPlace[] {
  return [...new Map(drawn.map(([number, role]) => [symbolAt(tree, number), ROLES[role]]))].map(([symbol, role]) => ({ symbol, role: role ?? null }));
}

function checked(tree: SchemeTree, key: Key): CheckedKey {
  const result = checkKey(tree, key);
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
}

function marked(tree: SchemeTree, key: Key, answer: readonly AnsweredPlace[], policy: MarkingPolicy): Marking {
  const result = markAnswer(tree, checked(tree, key), answer, { policy });
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
}

/** Runs a law over random trees, keys and answers; the key is null-free. */
function law(plain: boolean, check: (tree: SchemeTree, key: Key, answer: AnsweredPlace[], policy: MarkingPolicy, extra: number) => void, numRuns = 10_000): void {
  fc.assert(fc.property(trees, fc.array(draws(3), { minLength: 1, maxLength: 3 }), draws(5), policies, fc.nat(1000), (tree, groups, drawn, policy, extra) => {
    const key = keyFrom(tree, groups, plain);
    fc.pre(key !== null);
    check(tree, key, answerFrom(tree, drawn), policy, extra);
  }), { numRuns });
}

describe('laws of marking', () => {
  it('one full-weight accepted place per required group, in its role, marks 1/1', () => {
    law(false, (tree, key, _, policy, extra) => {
      for (const choice of choicesOf(checked(tree, key))) {
        const required = choice.filter((place) => key[place.group]!.required);
        if (required.some((place) => !place.weight.equals(ONE)) || choice.length > required.length) continue;
        const places = placesOfChoice(required);
        if (places.some((place) => place.role?.includes('+'))) continue; // asked for in two roles, a place can have neither
        expect(marked(tree, key, places.map(({ symbol, role }) => ({ symbol, role: role ?? ROLES[extra % 3] ?? null })), policy).mark.toString()).toBe('1/1');
      }
    });
  });

  it('the order of choosing changes nothing', () => {
    law(false, (tree, key, answer, policy, extra) => {
      const turned = [...answer.slice(extra % (answer.length + 1)), ...answer.slice(0, extra % (answer.length + 1))].reverse();
      expect(marked(tree, key, turned, policy)).toEqual(marked(tree, key, answer, policy));
    });
  });

  it('the order of the groups of a key does not change the mark', () => {
    law(false, (tree, key, answer, policy) => {
      expect(marked(tree, [...key].reverse(), answer, policy).mark).toEqual(marked(tree, key, answer, policy).mark);
    });
  });

  it('renaming changes nothing', () => {
    law(false, (tree, key, answer, policy) => {
      const named = (symbol: string): string => `z${999 - Number(symbol.slice(1))}`;
      const renamed = SchemeTree.build(tree.places.map(({ symbol, parent }) => ({ symbol: named(symbol), parent: parent && named(parent) })));
      if (!renamed.ok) throw new Error(renamed.refusal.kind);
      const other = marked(renamed.value, key.map((group) => ({ ...group, accept: group.accept.map((place) => ({ ...place, symbol: named(place.symbol) })) })),
        answer.map((place) => ({ ...place, symbol: named(place.symbol) })), policy);
      const one = marked(tree, key, answer, policy);
      expect({ ...other, chosen: [], findings: other.findings.map((finding) => finding.kind), sharedPlaces: [], answerPlaces: [], acceptedPlaces: [] })
        .toEqual({ ...one, chosen: [], findings: one.findings.map((finding) => finding.kind), sharedPlaces: [], answerPlaces: [], acceptedPlaces: [] });
    });
  });

  it('a place that meets no accepted closure never raises the precision of a choice, nor the mark', () => {
    law(false, (tree, key, answer, policy, extra) => {
      const accepted = tree.closure(key.flatMap((group) => group.accept.map((place) => place.symbol)));
      const added = symbolAt(tree, extra);
      fc.pre(![...tree.closure([added])].some((number) => accepted.has(number)) && !answer.some((place) => place.symbol === added));
      const more = [...answer, { symbol: added }];
      for (const choice of choicesOf(checked(tree, key))) {
        const precision = (places: readonly AnsweredPlace[]): Fraction => {
          const set = checkAnswer(tree, places, () => false);
          if (!set.ok) throw new Error(set.refusal.kind);
          return compare(tree, choice, closureOf(tree, set.value), policy).precision;
        };
        expect(precision(more).compare(precision(answer))).toBeLessThanOrEqual(0);
      }
      expect(marked(tree, key, more, policy).mark.compare(marked(tree, key, answer, policy).mark)).toBeLessThanOrEqual(0);
    });
  });

  it('hierarchical, plain keys: a child on the way to a key place instead of its parent never lowers the mark', () => {
    law(true, (tree, key, drawn, _, extra) => {
      // Most answers drawn are not on the way to the key: one that is joins them.
      const way = tree.pathTo(key[extra % key.length]!.accept[0]!.symbol).slice(0, -1).map((step) => step.symbol);
      const onTheWay = way[extra % Math.max(1, way.length)];
      const answer = onTheWay === undefined || drawn.some((place) => place.symbol === onTheWay) ? drawn : [...drawn, { symbol: onTheWay, role: null }];
      const before = marked(tree, key, answer, 'hierarchical').mark;
      for (const { accept: [place] } of key) {
        const path = tree.pathTo(place!.symbol).map((step) => step.symbol);
        for (const [index, { symbol }] of answer.entries()) {
          const child = path[path.indexOf(symbol) + 1];
          if (!path.includes(symbol) || child === undefined || answer.some((other) => other.symbol === child)) continue;
          expect(marked(tree, key, answer.with(index, { symbol: child }), 'hierarchical').mark.compare(before)).toBeGreaterThanOrEqual(0);
        }
      }
    });
  });

  it('marks lie between nothing and the whole, and F is the harmonic mean of P and R', () => {
    law(false, (tree, key, answer, policy) => {
      const { mark, precision, recall, f } = marked(tree, key, answer, policy);
      expect(mark.numerator >= 0n && mark.compare(ONE) <= 0).toBe(true);
      expect(f.mul(precision.add(recall))).toEqual(precision.mul(recall).mul(Fraction.of(2)));
    });
  });

  it('every answered place has one finding, every place of the key is in one at most, and the shared closures are the largest possible', () => {
    law(false, (tree, key, answer, policy) => {
      const { findings, chosen } = marked(tree, key, answer, policy);
      expect(findings.flatMap((finding) => ('answer' in finding ? [finding.answer] : [])).sort()).toEqual(answer.map((place) => place.symbol).sort());
      expect(findings.flatMap((finding) => ('key' in finding && finding.key !== null ? [finding.key] : [])).sort()).toEqual(chosen.map((place) => place.symbol).sort());
      const total = findings.reduce((sum, finding) => sum + ('answer' in finding && 'key' in finding && finding.key !== null ? tree.sharedDepth(finding.answer, finding.key) : 0), 0);
      expect(total).toBe(largestShared(tree, answer.map((place) => place.symbol), chosen.map((place) => place.symbol)));
    });
  });
});

/** By trying every assignment. */
function largestShared(tree: SchemeTree, answers: readonly string[], keys: readonly string[]): number {
  const [first, ...rest] = answers;
  if (first === undefined) return 0;
  return Math.max(largestShared(tree, rest, keys), ...keys.map((key) => tree.sharedDepth(first, key) + largestShared(tree, rest, keys.filter((other) => other !== key))));
}
