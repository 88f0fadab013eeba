import fc from 'fast-check';
import { figure, type FigureQuery } from './figure';
import type { Dimension, Measure } from './measures';
import type { FactKind, FactSnapshot, ParticipationFact } from './participation-fact';
import { emptyRollup, addFact, rolledUp, rolledUpCells, rollupOf } from './rollup';

const ZONE = 'Europe/Zurich';
const OMAN: FactSnapshot = { officeCode: 'OM', countryCode: 'OM', organization: false, region: 'asia', developmentStatus: 'developing', ldc: false, audience: 'ipoStaff', confirmed: true };
let serial = 0;
const fact = (kind: FactKind, over: Partial<ParticipationFact> = {}): ParticipationFact => ({
  factId: `f${++serial}`, kind, personId: 'p1', offeringId: 'o1', trainingKind: 'webinar', topics: ['Nice'], atMs: Date.UTC(2026, 5, 1), snapshot: OMAN, ruleVersion: 'x/1', evidence: null, ...over,
});
const ask = (measure: Measure, by: Dimension | null = null, over: Partial<FigureQuery> = {}): FigureQuery => ({ measure, by, year: 2026, zone: ZONE, ...over });
const parts = (facts: ParticipationFact[], query: FigureQuery) => figure(facts, query).cells.map((cell) => `${cell.key} ${cell.value}`);

describe('a figure', () => {
  it('counts a person who takes part twice as one person and two participations', () => {
    const facts = [fact('participation'), fact('participation', { offeringId: 'o2' })];
    expect(figure(facts, ask('people')).total.value).toBe(1);
    expect(figure(facts, ask('participations')).total.value).toBe(2);
  });

  it('opens to the facts it counted', () => {
    const [a, b, other] = [fact('participation'), fact('participation', { personId: 'p2' }), fact('enrolment')];
    expect(figure([b, a, other], ask('people', 'office')).cells).toEqual([{ key: 'OM', value: 2, factIds: [a.factId, b.factId] }]);
  });

  it('dates an enrolment and its completion each in its own year of the reporting zone', () => {
    const facts = [fact('enrolment', { atMs: Date.parse('2026-12-31T22:59:59Z') }), fact('completion', { atMs: Date.parse('2026-12-31T23:00:00Z') })];
    expect([2026, 2027].map((year) => [figure(facts, ask('enrolments', null, { year })).total.value, figure(facts, ask('completions', null, { year })).total.value])).toEqual([[1, 0], [0, 1]]);
    expect(parts(facts, ask('completions', 'year', { year: null }))).toEqual(['2027 1']);
  });

  it('keeps an enrolment counted after the withdrawal', () => {
    const facts = [fact('enrolment'), fact('withdrawal')];
    expect(figure(facts, ask('enrolments')).total.value).toBe(1);
    expect(figure(facts, ask('participations')).total.value).toBe(0);
  });

  it('counts confirmed offices per office, and the rest as not confirmed, so that nothing disappears', () => {
    const claimed = { ...OMAN, confirmed: false };
    const none = { ...OMAN, officeCode: null, confirmed: true };
    const result = figure([fact('enrolment'), fact('enrolment', { snapshot: claimed }), fact('enrolment', { snapshot: none })], ask('enrolments', 'office'));
    expect([result.cells.map((cell) => cell.value), result.rest?.value, result.total.value, result.overlap.value]).toEqual([[1], 2, 3, 0]);
    expect(figure([fact('participation', { snapshot: claimed })], ask('offices')).total.value).toBe(0);
  });

  it('counts live attendance in full minutes and claims nothing else', () => {
    const facts = [fact('minutes', { amountMs: 119_999 }), fact('minutes', { amountMs: 60_000 }), fact('completion')];
    expect(figure(facts, ask('minutes')).total.value).toBe(2);
  });

  it('over topics shows the overlap and what stands in it', () => {
    const both = fact('participation', { topics: ['Nice', 'Locarno', 'Vienna'] });
    const result = figure([both, fact('participation'), fact('participation', { topics: [] })], ask('participations', 'topic'));
    expect(result.cells.map((cell) => `${cell.key} ${cell.value}`)).toEqual(['Locarno 1', 'Nice 2', 'Vienna 1']);
    expect([result.rest?.value, result.total.value, result.overlap]).toEqual([1, 3, { value: 2, factIds: [both.factId] }]);
  });

  it('of people over offices shows who stands in two', () => {
    const moved = fact('participation', { snapshot: { ...OMAN, officeCode: 'CL' } });
    const stayed = fact('participation');
    expect(figure([stayed, moved], ask('people', 'office'))).toMatchObject({ total: { value: 1 }, overlap: { value: 1, factIds: [stayed.factId, moved.factId].sort() } });
  });

  it('counts a row that a later one supersedes no more', () => {
    const first = fact('minutes', { amountMs: 600_000 });
    const second = fact('minutes', { amountMs: 1_200_000, supersedes: first.factId });
    expect(figure([second, first, second], ask('minutes')).total).toEqual({ value: 20, factIds: [second.factId] });
  });

  it('can be narrowed by every filter', () => {
    const facts = [fact('enrolment'), fact('enrolment', { offeringId: 'o2', topics: ['IPC'], trainingKind: 'distanceCourse', snapshot: { ...OMAN, officeCode: 'NP', countryCode: 'NP', region: null, ldc: true, developmentStatus: 'ldc', audience: 'universityStudent' } })];
    for (const filters of [{ offices: ['NP'] }, { countries: ['NP'] }, { ldc: true }, { developmentStatuses: ['ldc'] }, { audiences: ['universityStudent'] }, { trainingKinds: ['distanceCourse'] }, { topics: ['IPC', 'ST.3'] }, { offerings: ['o2'] }] as const) {
      expect(figure(facts, ask('enrolments', 'office', { filters })).cells.map((cell) => cell.key)).toEqual(['NP']);
    }
    expect(figure(facts, ask('enrolments', null, { filters: { regions: ['asia'] } })).total.value).toBe(1);
    expect(figure(facts, ask('enrolments', null, { filters: { offices: [null] } })).total.value).toBe(0);
  });
});

const someFact = fc.record({
  kind: fc.constantFrom('enrolment', 'withdrawal', 'participation', 'completion', 'pass', 'certificate', 'minutes'), person: fc.nat({ max: 4 }), offering: fc.nat({ max: 2 }),
  topics: fc.subarray(['Nice', 'Locarno', 'Vienna']), office: fc.constantFrom('OM', 'CL', 'TN', null), confirmed: fc.boolean(), ldc: fc.boolean(),
  atMs: fc.integer({ min: Date.UTC(2025, 11, 30), max: Date.UTC(2027, 0, 2) }), amountMs: fc.nat({ max: 7_200_000 }), supersedes: fc.option(fc.nat({ max: 30 }), { freq: 5 }),
} as const);
const ledger = fc.array(someFact, { maxLength: 30 }).map((rows) => rows.map((row, index): ParticipationFact => ({
  factId: `f${index}`, kind: row.kind, personId: `p${row.person}`, offeringId: `o${row.offering}`, trainingKind: 'webinar', topics: row.topics, atMs: row.atMs, amountMs: row.amountMs,
  supersedes: row.supersedes !== null && row.supersedes < index ? `f${row.supersedes}` : null, ruleVersion: 'x/1', evidence: null,
  snapshot: { ...OMAN, officeCode: row.office, countryCode: row.office, confirmed: row.confirmed, ldc: row.ldc, developmentStatus: row.ldc ? 'ldc' : 'notStated' },
})));
const measures = ['enrolments', 'withdrawals', 'participations', 'completions', 'passes', 'certificates', 'minutes', 'people', 'offices'] as const;
const dimensions = ['office', 'country', 'region', 'developmentStatus', 'ldc', 'audience', 'trainingKind', 'offering', 'topic'] as const;
const question = fc.tuple(fc.constantFrom(...measures), fc.constantFrom(...dimensions), fc.constantFrom(2025, 2026, 2027));

describe('the laws of counting', () => {
  it('total = sum of parts − overlap, and the overlap of additive measures over single-valued dimensions is nothing', () => {
    fc.assert(fc.property(ledger, question, (facts, [measure, by, year]) => {
      const result = figure(facts, ask(measure, by, { year }));
      const sum = result.cells.reduce((total, cell) => total + cell.value, result.rest?.value ?? 0);
      expect(result.total.value).toBe(sum - result.overlap.value);
      expect(result.overlap.value).toBeGreaterThanOrEqual(0);
      if (by !== 'topic' && measure !== 'people' && measure !== 'offices') expect(result.overlap).toEqual({ value: 0, factIds: [] });
      if (result.overlap.value > 0 && measure !== 'minutes') expect(result.overlap.factIds.length).toBeGreaterThan(0);
    }), { numRuns: 500 });
  });

  it('order and repetition of the facts do not matter', () => {
    fc.assert(fc.property(ledger, question, (facts, [measure, by, year]) => {
      expect(figure([...facts, ...facts].reverse(), ask(measure, by, { year }))).toEqual(figure(facts, ask(measure, by, { year })));
    }), { numRuns: 200 });
  });

  it('a roll-up kept fact by fact, a rebuilt one and the facts give the same numbers', () => {
    fc.assert(fc.property(ledger, fc.infiniteStream(fc.nat()), question, (facts, order, [measure, by, year]) => {
      const shuffled = facts.map((each) => ({ each, rank: order.next().value as number })).sort((a, b) => a.rank - b.rank).map(({ each }) => each);
      const kept = emptyRollup(ZONE);
      for (const each of [...shuffled, ...shuffled]) addFact(kept, each);
      const rebuilt = rollupOf(facts, ZONE);
      const truth = figure(facts, ask(measure, by, { year }));
      const cells = [...truth.cells.map(({ key, value }) => ({ key, value })), ...(truth.rest ? [{ key: null, value: truth.rest.value }] : [])];
      for (const rollup of [kept, rebuilt]) {
        expect(rolledUpCells(rollup, measure, year, by)).toEqual(cells);
        expect(rolledUp(rollup, measure, year)).toBe(truth.total.value);
      }
    }), { numRuns: 500 });
  });
});
