import { filterCatalogue, lengthBand, type CatalogueFilter, type FacetCount } from './filter-catalogue';

const trainings = [
  { name: 'nice', topics: ['Nice'], kind: 'classificationTraining', languages: ['en', 'ar'], minutes: 90 },
  { name: 'st3', topics: ['ST.3'], kind: 'distanceCourse', languages: ['en'], minutes: 60 },
  { name: 'st26', topics: ['ST.26'], kind: 'distanceCourse', languages: ['en', 'fr'], minutes: 240 },
  { name: 'figurative', topics: ['Vienna', 'Nice'], kind: 'webinar', languages: ['fr'], minutes: 61 },
];
const filtered = (filter: Partial<CatalogueFilter>): ReturnType<typeof filterCatalogue<(typeof trainings)[number]>> =>
  filterCatalogue(trainings, { topic: [], kind: [], language: [], length: [], ...filter });
const names = (filter: Partial<CatalogueFilter>): string[] => filtered(filter).trainings.map((training) => training.name);
const written = (counts: readonly FacetCount[]): string => counts.map(({ value, count, on }) => `${value} ${count}${on ? ' on' : ''}`).join(', ');

describe('the catalogue filter', () => {
  it('shows everything while nothing is asked', () => {
    expect(names({})).toEqual(['nice', 'st3', 'st26', 'figurative']);
  });

  it('takes any answer to one question, and every question', () => {
    expect(names({ topic: ['Nice', 'ST.3'] })).toEqual(['nice', 'st3', 'figurative']);
    expect(names({ topic: ['Nice', 'ST.3'], language: ['fr'] })).toEqual(['figurative']);
    expect(names({ kind: ['webinar'], length: ['short'] })).toEqual([]);
  });

  it('counts for each answer what it would show, given the other questions', () => {
    const { facets } = filtered({ kind: ['distanceCourse'], language: ['fr'] });
    expect(written(facets.kind)).toBe('webinar 1, distanceCourse 1 on, classificationTraining 0');
    expect(written(facets.language)).toBe('ar 0, zh 0, en 2, fr 1 on, ru 0, es 0');
    expect(written(facets.length)).toBe('short 0, medium 0, long 1');
  });

  it('names classifications first, then the Standards by number, and keeps a topic that is asked for and not there', () => {
    expect(written(filtered({ topic: ['IPC'] }).facets.topic)).toBe('Nice 2, Vienna 1, IPC 0 on, ST.3 1, ST.26 1');
  });

  it('calls an hour short and three hours medium', () => {
    expect([1, 60, 61, 180, 181].map(lengthBand)).toEqual(['short', 'short', 'medium', 'medium', 'long']);
  });
});
