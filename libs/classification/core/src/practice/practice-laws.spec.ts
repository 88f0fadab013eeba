import fc from 'fast-check';
import { checkKey } from '../key/key';
import { markAnswer } from '../marking/mark-answer';
import { SchemeTree } from '../scheme/scheme-tree';
import { dueMsOf, NEW_PER_DAY, newLeft, type CardState } from './card-state';
import { factsOf, isPair, mainPlaces, placesOfCard, type CaseFacts } from './cards';
import { hintSteps } from './hints';
import { MASTERY, masteryMap, masteryOf, stateOf, type Mastery } from './mastery';
import { orderOf, planCases, siblingCase, type PickingState } from './next-case';
import { casesInMinutes, minutesFor, paceOf, USUAL_PACE_MS } from './pace';
import { REVIEW_GRADES, reviewsOf, type CardReview } from './reviews';

const DAY_MS = 24 * 3_600_000;
const NOW_MS = Date.UTC(2026, 10, 24, 9);

/** Random trees: each draw hangs a place under an earlier one or under the root. */
const trees = fc.array(fc.nat(1000), { minLength: 2, maxLength: 20 }).map((draws) => {
  const places = draws.map((draw, index) => ({ symbol: `p${index}`, parent: index === 0 || draw % (index + 1) === index ? null : `p${draw % (index + 1)}` }));
  const tree = SchemeTree.build(places);
  if (!tree.ok) throw new Error('no tree');
  return tree.value;
});

const answers = fc.record({ tree: trees, keys: fc.array(fc.nat(1000), { minLength: 1, maxLength: 3 }), places: fc.array(fc.nat(1000), { maxLength: 4 }), wrong: fc.array(fc.nat(1000), { maxLength: 2 }), hints: fc.nat(3), known: fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { maxLength: 3 }) })
  .map(({ tree, keys, places, wrong, hints, known }) => {
    const at = (draw: number): string => `p${draw % tree.size}`;
    const key = checkKey(tree, [...new Set(keys.map(at))].map((symbol) => ({ accept: [{ symbol }] })));
    if (!key.ok) return null;
    const marking = markAnswer(tree, key.value, [...new Set(places.map(at))].map((symbol) => ({ symbol })));
    if (!marking.ok) return null;
    const branches = wrong.map(at);
    const pairs = new Set(known.map(([a, b]) => [at(a), at(b)].sort((x, y) => x.localeCompare(y, 'en', { numeric: true }))).filter(([a, b]) => a !== b).map((pair) => pair.join('|')));
    const facts = factsOf(tree, { id: 'v', caseId: 'c', difficulty: 1, tests: 't' }, key.value, branches);
    return { tree, key: key.value, marking: marking.value, facts, hints, known: pairs, branches };
  }).filter((answer) => answer !== null);

const rank = ({ grade }: CardReview): number => REVIEW_GRADES.indexOf(grade);

describe('the laws of reviews', () => {
  it('every main place is touched once, every other card is a pair of two places with the same place above', () => {
    fc.assert(fc.property(answers, (answer) => {
      const reviews = reviewsOf(answer);
      const cards = reviews.map((review) => review.card);
      expect(new Set(cards).size).toBe(cards.length);
      expect(cards.filter((card) => !isPair(card)).sort()).toEqual([...mainPlaces(answer.key)].sort());
      for (const review of reviews.filter(({ card, grade }) => isPair(card) && grade === 'again')) {
        const [a, b] = placesOfCard(review.card);
        if (!answer.known.has(review.card)) expect(answer.tree.place(a)!.parent).toBe(answer.tree.place(b!)!.parent);
      }
    }), { numRuns: 2_000 });
  });

  it('a full mark without help makes every place good, and no card again', () => {
    fc.assert(fc.property(answers, ({ hints: _, ...answer }) => {
      fc.pre(answer.marking.mark.toString() === '1/1' && answer.marking.findings.every((finding) => finding.kind === 'exact'));
      expect(reviewsOf({ ...answer, hints: 0 }).every((review) => review.grade === 'good')).toBe(true);
    }), { numRuns: 500 });
  });

  it('more help never makes a grade better', () => {
    fc.assert(fc.property(answers, (answer) => {
      const more = new Map(reviewsOf({ ...answer, hints: answer.hints + 1 }).map((review) => [review.card, rank(review)]));
      for (const review of reviewsOf(answer)) expect(more.get(review.card) ?? 0).toBeLessThanOrEqual(rank(review));
    }), { numRuns: 1_000 });
  });

  it('no step of help names one accepted place alone', () => {
    fc.assert(fc.property(answers, ({ tree, key, branches }) => {
      const mains = new Set(mainPlaces(key));
      for (const step of hintSteps(tree, key, branches, 0)) {
        if (step.kind === 'under') expect(step.symbols.some((symbol) => mains.has(symbol))).toBe(false);
        if (step.kind === 'among') expect(step.symbols.some((symbol) => !mains.has(symbol))).toBe(true);
      }
    }), { numRuns: 1_000 });
  });
});

const banks = fc.array(fc.record({ mains: fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 2 }), foreseen: fc.uniqueArray(fc.nat(9), { maxLength: 2 }), difficulty: fc.integer({ min: 1, max: 5 }), tests: fc.nat(3) }), { maxLength: 14 })
  .map((drawn) => drawn.map((each, index): CaseFacts => ({
    id: `v${index}`, caseId: `c${index}`, difficulty: each.difficulty, tests: `rule${each.tests}`, mains: each.mains.map(String), leads: new Set(each.mains.map(String)), foreseen: new Set(each.foreseen.map(String)),
  })));
const cardStates = fc.uniqueArray(fc.record({ place: fc.nat(9), other: fc.option(fc.nat(9)), dueDays: fc.integer({ min: -30, max: 30 }), stability: fc.double({ min: 0.1, max: 60, noNaN: true }), grade: fc.constantFrom(...REVIEW_GRADES) }), { selector: (each) => `${each.place} ${each.other}`, maxLength: 10 })
  .map((drawn) => new Map(drawn.filter((each) => each.other === null || each.other > each.place).map((each): [string, CardState] => {
    const card = each.other === null ? String(each.place) : `${each.place}|${each.other}`;
    return [card, { card, dueMs: NOW_MS + each.dueDays * DAY_MS, stability: each.stability, firstReviewedMs: NOW_MS - 40 * DAY_MS, lastReviewedMs: NOW_MS - DAY_MS, lastGrade: each.grade }];
  })));
const states = fc.record({ cases: banks, cards: cardStates, seen: fc.uniqueArray(fc.nat(13)), limit: fc.nat(6) }).map(({ cases, cards, seen, limit }): PickingState => ({
  cases, cards, seen: new Set(seen.map((index) => `c${index}`)), answeredMs: new Map(), nowMs: NOW_MS, newLeft: limit, order: orderOf('somebody'),
}));

describe('the laws of choosing', () => {
  it('never the same case twice, never one that was seen, never more new places than the limit and one case', () => {
    fc.assert(fc.property(states, (state) => {
      const plan = planCases(state, 20);
      const ids = plan.map(({ each }) => each.caseId);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.some((id) => state.seen.has(id))).toBe(false);
      const fresh = new Set(plan.flatMap(({ each }) => each.mains.filter((card) => !state.cards.has(card))));
      const dueBringNew = plan.filter(({ why }) => why === 'due').flatMap(({ each }) => each.mains.filter((card) => !state.cards.has(card)));
      expect(fresh.size).toBeLessThanOrEqual(Math.max(state.newLeft, new Set(dueBringNew).size) + 1);
    }), { numRuns: 1_000 });
  });

  it('what is due comes before what is new, and that before what is ahead of its time', () => {
    fc.assert(fc.property(states, (state) => {
      const order = planCases(state, 20).map(({ why }) => ['due', 'new', 'ahead'].indexOf(why));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }), { numRuns: 1_000 });
  });

  it('every due card whose case was not seen is in a plan that is long enough', () => {
    fc.assert(fc.property(states, (state) => {
      const plan = planCases({ ...state, seen: new Set() }, 50);
      const served = new Set(plan.flatMap(({ each, card }) => [card, ...each.mains]));
      const due = [...state.cards.values()].filter((card) => card.dueMs <= NOW_MS && !isPair(card.card) && state.cases.some((each) => each.mains.includes(card.card)));
      for (const { card } of due) expect(served.has(card)).toBe(true);
    }), { numRuns: 1_000 });
  });

  it('a sibling is another case of the same place or rule', () => {
    fc.assert(fc.property(states, fc.nat(13), (state, at) => {
      const of = state.cases[at];
      fc.pre(of !== undefined);
      const found = siblingCase(state, of!);
      if (found) expect(found.caseId !== of!.caseId && (found.tests === of!.tests || found.mains.some((symbol) => of!.mains.includes(symbol)))).toBe(true);
    }));
  });
});

describe('the laws of mastery', () => {
  const map = (tree: SchemeTree, own: ReadonlyMap<string, Mastery>) => masteryMap(tree, own.keys(), (symbol) => own.get(symbol)!);
  const drawn = fc.tuple(trees, fc.array(fc.constantFrom(...MASTERY), { minLength: 20, maxLength: 20 }), fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }))
    .map(([tree, each, asked]) => ({ tree, own: new Map(tree.places.flatMap((place, number): [string, Mastery][] => (asked[number] ? [[place.symbol, each[number]!]] : []))) }));

  it('the counts of a place are its own and those of the places below', () => {
    fc.assert(fc.property(drawn, ({ tree, own }) => {
      const rows = new Map(map(tree, own).map((row) => [row.symbol, row]));
      for (const row of rows.values()) {
        const below = tree.childrenOf(row.symbol).flatMap((child) => rows.get(child.symbol) ?? []);
        for (const state of MASTERY) expect(row.counts[state]).toBe(below.reduce((sum, child) => sum + child.counts[state], row.own === state ? 1 : 0));
      }
    }), { numRuns: 500 });
  });

  it('the tops together count every place that cases ask for, once', () => {
    fc.assert(fc.property(drawn, ({ tree, own }) => {
      const tops = map(tree, own).filter((row) => row.depth === 1);
      expect(tops.reduce((sum, row) => sum + MASTERY.reduce((all, state) => all + row.counts[state], 0), 0)).toBe(own.size);
    }), { numRuns: 500 });
  });

  it('one word for many says due before all, solid only for all', () => {
    expect([stateOf({ due: 1, new: 5, practised: 2, solid: 9 }), stateOf({ due: 0, new: 0, practised: 0, solid: 3 }), stateOf({ due: 0, new: 4, practised: 0, solid: 0 }), stateOf({ due: 0, new: 1, practised: 0, solid: 1 })])
      .toEqual(['due', 'solid', 'new', 'practised']);
  });

  it('a place is due from its moment on, solid from 21 days, and never solid after a wrong answer', () => {
    const card = { dueMs: NOW_MS + 1, stability: 21, lastGrade: 'good' as const };
    expect([masteryOf(null, NOW_MS), masteryOf(card, NOW_MS), masteryOf({ ...card, stability: 20.9 }, NOW_MS), masteryOf({ ...card, lastGrade: 'again' }, NOW_MS), masteryOf(card, NOW_MS + 1)])
      .toEqual(['new', 'solid', 'practised', 'practised', 'due']);
  });
});

describe('days and minutes of practice', () => {
  it('a card that is scheduled a day later is due after sixteen hours', () => {
    expect(dueMsOf(NOW_MS + DAY_MS) - NOW_MS).toBe(16 * 3_600_000);
  });

  it('ten new places come within sixteen hours, then none', () => {
    const first = (hours: number) => ({ firstReviewedMs: NOW_MS - hours * 3_600_000 });
    expect([newLeft([], NOW_MS), newLeft([first(1), first(15.9), first(16)], NOW_MS), newLeft(Array.from({ length: 12 }, () => first(2)), NOW_MS)]).toEqual([NEW_PER_DAY, 8, 0]);
  });

  it('the pace is the median of answers that somebody worked on', () => {
    expect([paceOf([]), paceOf([1_000, 40_000, 60_000]), paceOf([2_000_000, 40_000, 60_000, 80_000]), paceOf([40_000, 60_000, 80_000, 100_000])]).toEqual([USUAL_PACE_MS, USUAL_PACE_MS, 60_000, 70_000]);
    expect([minutesFor(0, 60_000), minutesFor(1, 10_000), minutesFor(18, 30_000), casesInMinutes(10, 60_000), casesInMinutes(1, 90_000)]).toEqual([0, 1, 9, 13, 4]);
  });
});
