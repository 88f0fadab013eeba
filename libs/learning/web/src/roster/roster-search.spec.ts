import { rosterSearch } from './roster-search';
import { foundIn, orderedBy, rosterShown, type SortableLine } from './roster-shown';

const line = (name: string, over: Partial<SortableLine> = {}): SortableLine => ({
  name, officeCode: 'KE', officeName: 'Kenya', state: 'begun', share: 0.5, enrolledAt: '2026-11-02T09:00:00.000Z', completedAt: null, ...over,
});
const LINES = [
  line('Zoé', { enrolledAt: '2026-11-01T09:00:00.000Z', share: 1, state: 'passed', completedAt: '2026-11-20T09:00:00.000Z' }),
  line('Anna', { officeCode: null, officeName: null, share: 0, state: 'enrolled' }),
  line('Mina', { enrolledAt: '2026-11-03T09:00:00.000Z', officeCode: 'TN', officeName: 'Tunisia', share: 1, state: 'completed', completedAt: '2026-11-10T09:00:00.000Z' }),
];
const names = (lines: readonly SortableLine[]): string[] => lines.map(({ name }) => name);

describe('the address of a roster', () => {
  it('keeps what it understands', () => {
    expect(rosterSearch({ words: ' ke ', state: 'begun', order: 'office', reverse: true })).toEqual({ words: 'ke', state: 'begun', order: 'office', reverse: true });
    expect(rosterSearch({ words: '  ', state: 'gone', order: 'id', reverse: 'yes', page: 3 })).toEqual({});
    expect(rosterSearch({ words: 12 })).toEqual({ words: '12' });
  });

  it('turns the order of a column round when it is asked for again', () => {
    expect(orderedBy({ state: 'begun' }, 'name')).toEqual({ state: 'begun', order: 'name' });
    expect(orderedBy({ order: 'name' }, 'name')).toEqual({ order: 'name', reverse: true });
    expect(orderedBy({ order: 'name', reverse: true }, 'name')).toEqual({ order: 'name' });
    expect(orderedBy({}, 'enrolled')).toEqual({ order: 'enrolled', reverse: true });
  });
});

describe('what a roster shows', () => {
  it('stands in the order of enrolment, or of a column, what has no value last', () => {
    expect(names(rosterShown(LINES, {}, 'en'))).toEqual(['Zoé', 'Anna', 'Mina']);
    expect(names(rosterShown(LINES, { order: 'name' }, 'en'))).toEqual(['Anna', 'Mina', 'Zoé']);
    expect(names(rosterShown(LINES, { order: 'office', reverse: true }, 'en'))).toEqual(['Mina', 'Zoé', 'Anna']);
    expect(names(rosterShown(LINES, { order: 'completed' }, 'en'))).toEqual(['Mina', 'Zoé', 'Anna']);
    expect(names(rosterShown(LINES, { order: 'progress', reverse: true }, 'en'))).toEqual(['Zoé', 'Mina', 'Anna']);
  });

  it('is of one state, and found by name, office or code without case and accents', () => {
    expect(names(rosterShown(LINES, { state: 'completed' }, 'en'))).toEqual(['Mina']);
    expect(names(foundIn(LINES, { words: 'zoe' }))).toEqual(['Zoé']);
    expect(names(foundIn(LINES, { words: 'tunis' }))).toEqual(['Mina']);
    expect(names(rosterShown(LINES, { words: 'KE', state: 'passed' }, 'en'))).toEqual(['Zoé']);
    expect(names(foundIn(LINES, { words: 'nobody' }))).toEqual([]);
  });
});
