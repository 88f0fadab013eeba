import { analysisSearch, answersSearch, selectionOf } from './analysis-search';

describe('the address of the figures', () => {
  it('keeps what it understands and leaves out the rest', () => {
    expect(analysisSearch({ edition: 'NCL 13-2026', source: 'set:nice-basics', from: '2026-01-01', until: 'soon', all: true, level: 2, office: '', other: 'x', offering: 'o-1' }))
      .toEqual({ edition: 'NCL 13-2026', source: 'set:nice-basics', offering: 'o-1', from: '2026-01-01', all: true, level: 2 });
    expect(analysisSearch({ level: 0, all: 'yes' })).toEqual({});
    // A class of Nice looks like a number in an address.
    expect(answersSearch({ wanted: 9, given: '-', leadsOver: '35' })).toEqual({ wanted: '9', given: '-', leadsOver: '35' });
  });

  it('asks for first answers unless told otherwise, and for one set of cases by its key', () => {
    expect(selectionOf({ source: 'set:nice-basics', office: 'none' }, 'NCL 13-2026')).toMatchObject({ edition: 'NCL 13-2026', mode: 'set', set: 'nice-basics', office: 'none', firstOnly: true });
    expect(selectionOf({ source: 'exam:e-1', offering: 'o-1' }, 'LOC 15')).toMatchObject({ mode: 'exam', exam: 'e-1', set: null, offering: 'o-1' });
    expect(selectionOf({ source: 'practice', all: true }, 'NCL 13-2026')).toMatchObject({ mode: 'practice', set: null, firstOnly: false });
    expect(selectionOf({}, 'LOC 15')).toMatchObject({ mode: null, set: null, firstOnly: true, caseId: null });
  });
});
