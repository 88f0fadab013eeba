import { barOf, figuresOf, officeTotals, shownOf, type Roster, type RosterPerson } from './roster-figures';

const person = (over: Partial<RosterPerson> & { minutes?: number; grade?: 'A' | 'B' | 'C' | 'M' }): RosterPerson => {
  const { minutes, grade = 'A', ...rest } = over;
  return {
    __typename: 'RosterPerson', personId: rest.name ?? 'p', name: 'p', officeCode: 'TN', officeName: 'Tunisia', officeConfirmed: true, state: 'enrolled', enrolledAt: null, ...rest,
    attendance: minutes === undefined ? null : { __typename: 'Attendance', time: minutes * 60_000, liveTime: 6_000_000, share: `${minutes}/100`, attended: minutes >= 75, grade, counted: [], connections: [] },
  };
};

const roster = {
  people: [
    person({ name: 'a', minutes: 80 }), person({ name: 'b', minutes: 74, grade: 'C' }), person({ name: 'c', minutes: 100, officeCode: 'KE', officeName: 'Kenya', grade: 'B' }),
    person({ name: 'd', minutes: 90, officeCode: 'OM', officeConfirmed: false }), person({ name: 'e' }), person({ name: 'f', minutes: 0, officeCode: 'CL' }),
  ],
} as unknown as Roster;

describe('the figures of a roster', () => {
  it('count who was there, who attended, and confirmed offices', () => {
    expect(figuresOf(roster)).toEqual({ connected: 4, attended: 3, offices: 2, notConfirmed: 1, ms: 344 * 60_000, liveMs: 6_000_000 });
  });

  it('per office add up to the whole, the not confirmed last, each with its weakest grade', () => {
    const totals = officeTotals(roster);
    expect(totals.map(({ code, people, attended, weakest }) => [code, people, attended, weakest])).toEqual([['TN', 2, 1, 'C'], ['KE', 1, 1, 'B'], [null, 1, 1, 'A']]);
    expect(totals.reduce((sum, total) => sum + total.ms, 0)).toBe(figuresOf(roster).ms);
  });

  it('show those first for whom a minute decides', () => {
    expect(shownOf(roster, 'all').map(({ name }) => name)).toEqual(['b', 'a', 'd', 'c', 'f', 'e']);
    expect(shownOf(roster, 'under').map(({ name }) => name)).toEqual(['b']);
    expect(shownOf(roster, 'absent').map(({ name }) => name)).toEqual(['f', 'e']);
  });
});

describe('a bar on the axis', () => {
  it('lies where the span lies, cut at the ends, never invisible', () => {
    const axis = { startMs: 1_000, endMs: 2_000 };
    expect(barOf(1_250, 1_500, axis)).toEqual({ x: 25, width: 25 });
    expect(barOf(0, 9_000, axis)).toEqual({ x: 0, width: 100 });
    expect(barOf(1_500, 1_500, axis)).toEqual({ x: 50, width: 0.3 });
  });
});
