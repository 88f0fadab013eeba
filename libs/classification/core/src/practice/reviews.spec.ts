import { checkKey, type Key } from '../key/key';
import { markAnswer } from '../marking/mark-answer';
import { SchemeTree } from '../scheme/scheme-tree';
import { factsOf } from './cards';
import { reviewsOf } from './reviews';

/** Two levels: classes 1–3 with subclasses 1-1 …; places of depth 3 below 1-1. */
const PLACES: [string, string | null][] = [
  ['1', null], ['1-1', '1'], ['1-1-1', '1-1'], ['1-1-2', '1-1'], ['1-2', '1'], ['2', null], ['2-1', '2'], ['2-2', '2'], ['9', null], ['10', null], ['42', null],
];
const built = SchemeTree.build(PLACES.map(([symbol, parent]) => ({ symbol, parent })));
if (!built.ok) throw new Error('no tree');
const tree = built.value;

function reviews(key: Key, answer: readonly string[], { hints = 0, known = [], wrong = [], roles = {} }: { hints?: number; known?: string[]; wrong?: string[]; roles?: Record<string, string> } = {}) {
  const checked = checkKey(tree, key);
  if (!checked.ok) throw new Error('no key');
  const marking = markAnswer(tree, checked.value, answer.map((symbol) => ({ symbol, role: roles[symbol] ?? null })));
  if (!marking.ok) throw new Error('no marking');
  const facts = factsOf(tree, { id: 'v', caseId: 'c', difficulty: 1, tests: 't' }, checked.value, wrong);
  return Object.fromEntries(reviewsOf({ tree, key: checked.value, facts, marking: marking.value, hints, known: new Set(known) }).map(({ card, grade }) => [card, grade]));
}

const one = (...accept: string[]): Key => [{ accept: accept.map((symbol) => ({ symbol })) }];

describe('the cards a marked answer touches', () => {
  it('are the main places of the required groups, good when they are right', () => {
    expect(reviews([...one('9'), ...one('42')], ['42', '9'])).toEqual({ 9: 'good', 42: 'good' });
    expect(reviews([...one('9'), { required: false, accept: [{ symbol: '42' }] }], ['9', '42'])).toEqual({ 9: 'good' });
  });

  it('count an alternate for the main place, as hard', () => {
    expect(reviews(one('1-1', '1-2'), ['1-2'])).toEqual({ '1-1': 'hard' });
  });

  it('are hard one level away and again further away', () => {
    expect(reviews(one('1-1-1'), ['1-1'])).toEqual({ '1-1-1': 'hard' });
    expect(reviews(one('1-1-1'), ['1'])).toEqual({ '1-1-1': 'again' });
    expect(reviews(one('1-1'), ['1-1-2'])).toEqual({ '1-1': 'hard' });
  });

  it('are hard with a wrong role', () => {
    expect(reviews([{ accept: [{ symbol: '9', role: 'main' }] }], ['9'], { roles: { 9: 'beside' } })).toEqual({ 9: 'hard' });
  });

  it('are again when nothing was given for them', () => {
    expect(reviews([...one('9'), ...one('42')], ['9'])).toEqual({ 9: 'good', 42: 'again' });
  });

  it('are hard at best with a place too many', () => {
    expect(reviews(one('9'), ['9', '42'])).toEqual({ 9: 'hard' });
  });

  it('are hard at best with one hint and again with two', () => {
    expect(reviews(one('9'), ['9'], { hints: 1 })).toEqual({ 9: 'hard' });
    expect(reviews(one('9'), ['9'], { hints: 2 })).toEqual({ 9: 'again' });
  });
});

describe('a confused pair', () => {
  it('comes into being when one place was taken for the other, in either direction under one name', () => {
    expect(reviews(one('9'), ['42'])).toEqual({ 9: 'again', '9|42': 'again' });
    expect(reviews(one('42'), ['9'])).toEqual({ 42: 'again', '9|42': 'again' });
    expect(reviews(one('10'), ['9'])).toEqual({ 10: 'again', '9|10': 'again' });
  });

  it('is named where the two paths part', () => {
    expect(reviews(one('1-1-1'), ['2-2'])).toEqual({ '1-1-1': 'again', '1|2': 'again' });
    expect(reviews(one('1-1-1'), ['1-2'])).toEqual({ '1-1-1': 'again', '1-1|1-2': 'again' });
  });

  it('is reviewed when a case that foresees the other place is answered right', () => {
    expect(reviews(one('9'), ['9'], { known: ['9|42'], wrong: ['42'] })).toEqual({ 9: 'good', '9|42': 'good' });
    expect(reviews(one('1-1-1'), ['1-1-1'], { known: ['1|2'], wrong: ['2-1'] })).toEqual({ '1-1-1': 'good', '1|2': 'good' });
  });

  it('is left alone by a case that does not ask for it, and by another mistake', () => {
    expect(reviews(one('9'), ['9'], { known: ['9|42'] })).toEqual({ 9: 'good' });
    expect(reviews(one('9'), ['10'], { known: ['9|42'], wrong: ['42'] })).toEqual({ 9: 'again', '9|10': 'again' });
  });
});
