import { checkEntry } from './check-entry';
import type { RegisterEntryInput } from './entry';
import { registerKinds } from './kinds';

const training: RegisterEntryInput = {
  id: 'x', kind: 'classificationTraining', year: 2026, printed: false, figures: [], lists: [],
  fields: { classifications: ['Nice'], audience: ['trademark examiners'], start: '2026-03-02', end: '2026-03-04', deliveryMode: 'virtual', onRequest: true },
};
const inclusion: RegisterEntryInput = {
  id: 'y', kind: 'dataInclusion', year: 2026, printed: false, figures: [], fields: { database: 'PATENTSCOPE' },
  lists: [{ key: 'collections.patentscope', order: 'chronological', entries: [{ st3: 'CS', name: 'the former Czechoslovakia', iso3166_3: 'CSHH' }, { st3: 'CS', name: 'Serbia and Montenegro', iso3166_3: 'CSXX' }] }],
};
const problems = (entry: RegisterEntryInput) => {
  const checked = checkEntry(entry);
  return checked.ok ? [] : checked.refusal.map(({ field, problem }) => `${field} ${problem}`);
};
const withFields = (fields: RegisterEntryInput['fields']) => problems({ ...training, fields: { ...training.fields, ...fields } });

describe('an entry of the register', () => {
  it('is taken as it is when it fits its kind', () => {
    expect(checkEntry(training)).toEqual({ ok: true, value: training });
    expect(checkEntry(inclusion)).toEqual({ ok: true, value: inclusion });
    expect(withFields({ start: '2026-03', end: '2026-03-04', onRequest: null })).toEqual([]);
  });

  it.each([
    [{ classifications: [] }, 'classifications missing'],
    [{ start: '' }, 'start missing'],
    [{ start: '2026-02-30' }, 'start notADate'],
    [{ start: '2026-13' }, 'start notADate'],
    [{ end: '2026-03-01' }, 'end endBeforeStart'],
    [{ end: '2026-02' }, 'end endBeforeStart'],
    [{ deliveryMode: 'telepathy' }, 'deliveryMode notAnOption'],
    [{ onRequest: 'yes' }, 'onRequest notYesOrNo'],
    [{ audience: ['', 'examiners'] }, 'audience notAList'],
    [{ office: 7 }, 'office notText'],
    [{ office: 'x'.repeat(2001) }, 'office tooLong'],
    [{ colour: 'blue' }, 'colour unknownField'],
  ] as const)('is refused at its field: %j', (fields, problem) => expect(withFields(fields)).toEqual([problem]));

  it('is refused for a kind that does not exist, a year that is none, and a half-year that is none', () => {
    expect(problems({ ...training, kind: 'picnic' })).toEqual(['kind unknownKind']);
    expect(problems({ ...training, year: 20 })).toEqual(['year notAYear']);
    expect(problems({ ...training, kind: 'webinarPlan', fields: { window: '2026-H3' } })).toEqual(['window notAHalfYear']);
  });

  it('cannot claim figures that are counted, or foreign ones, or impossible ones', () => {
    expect(problems({ ...training, figures: [{ key: 'classificationTrainingDays', value: 99 }] })).toEqual(['classificationTrainingDays unknownFigure']);
    const recorded = (value: number, asOf?: string) => problems({ ...training, kind: 'officeBusinessSolutions', fields: {}, figures: [{ key: 'iposUsingBusinessSolutions', value, asOf }] });
    expect([recorded(90, '2026-12-31'), recorded(-1), recorded(0.5), recorded(1, 'soon')]).toEqual([[], ['iposUsingBusinessSolutions tooSmall'], ['iposUsingBusinessSolutions notANumber'], ['iposUsingBusinessSolutions notADate']]);
    expect(problems({ ...training, kind: 'fundedParticipation', fields: { meeting: 'CWS/13', fundedCountries: -1 } })).toEqual(['fundedCountries tooSmall']);
  });

  it('names nobody twice in a list, and everybody', () => {
    const list = inclusion.lists[0]!;
    expect(problems({ ...inclusion, lists: [{ ...list, entries: [...list.entries, list.entries[0]!] }] })).toEqual(['collections.patentscope entryTwice']);
    expect(problems({ ...inclusion, lists: [{ ...list, entries: [{ st3: 'NL', name: ' ' }] }] })).toEqual(['collections.patentscope nameMissing']);
    expect(problems({ ...inclusion, lists: [{ ...list, key: 'other' }] })).toEqual(['other unknownList']);
    expect(problems({ ...training, kind: 'fundedParticipation', fields: { meeting: 'CWS/13', fundedCountries: 1 }, lists: [{ key: 'fundedCountries', order: 'chronological', entries: [] }] })).toEqual(['fundedCountries orderNotPossible']);
  });

  it('reports all problems at once', () => {
    expect(withFields({ start: 'x', deliveryMode: 'y', colour: 'z' })).toHaveLength(3);
  });
});

describe('the kinds', () => {
  it('are configured without gaps: keys are unique and a figure from a field has that field', () => {
    expect(new Set(registerKinds.map((kind) => kind.key)).size).toBe(registerKinds.length);
    for (const kind of registerKinds) {
      expect(new Set(kind.fields.map((field) => field.key)).size).toBe(kind.fields.length);
      for (const figure of kind.figures.filter((each) => each.how === 'field')) expect(kind.fields.some((field) => field.key === figure.field && field.type === 'number')).toBe(true);
    }
  });
});
