import { inputOf, unreadableFigures, valuesOf, type Kind } from './entry-values';

const kind: Kind = {
  __typename: 'RegisterKind', key: 'dataInclusion', label: 'Data inclusion', section: 'exchange', bornOnPlatform: false,
  fields: [
    { key: 'database', label: 'Database', type: 'choice' }, { key: 'count', label: 'Count', type: 'number' }, { key: 'free', label: 'Free', type: 'flag' }, { key: 'users', label: 'Users', type: 'texts' }, { key: 'classes', label: 'Classes', type: 'choices' },
  ].map((field) => ({ __typename: 'RegisterFieldSpec' as const, required: false, options: [], open: false, monthPossible: false, ...field })),
  figures: [], lists: [],
};
const entry = {
  fields: [{ key: 'database', text: 'PATENTSCOPE' }, { key: 'count', number: 0 }, { key: 'free', flag: false }, { key: 'users', texts: ['offices', 'applicants'] }, { key: 'classes', texts: ['Nice'] }],
  figures: [{ key: 'used', value: 90, unit: 'IPOs', scope: 'all regions', asOf: '2020-12-31' }],
  lists: [{ key: 'collections.patentscope', order: 'alphabetical', entries: [{ st3: 'CS', name: 'the former Czechoslovakia', iso3166_3: 'CSHH', historical: true }, { st3: 'NL', name: 'Netherlands' }] }],
} as never;

describe('the form of an entry', () => {
  it('sends back what was there when nothing is typed, entities of the past included', () => {
    const sent = inputOf(kind, valuesOf(kind, entry), entry);
    expect(sent.fields).toEqual([{ key: 'database', text: 'PATENTSCOPE' }, { key: 'count', number: 0 }, { key: 'free', flag: false }, { key: 'users', texts: ['offices', 'applicants'] }, { key: 'classes', texts: ['Nice'] }]);
    expect(sent.figures).toEqual([{ key: 'used', value: 90, unit: 'IPOs', scope: 'all regions', asOf: '2020-12-31' }]);
    expect(sent.lists[0]!.entries).toEqual([{ st3: 'CS', name: 'the former Czechoslovakia', iso3166_3: 'CSHH', historical: true }, { st3: 'NL', name: 'Netherlands' }]);
  });

  it('leaves out what is empty, and sends what is no number as it was typed, so that it is named', () => {
    const values = valuesOf(kind, null);
    expect(inputOf(kind, values, null)).toEqual({ fields: [], figures: [], lists: [] });
    expect(inputOf(kind, { ...values, fields: { ...values.fields, count: 'many' } }, null).fields).toEqual([{ key: 'count', text: 'many' }]);
    expect(unreadableFigures({ ...values, figures: { used: { value: 'x', asOf: '', scope: null, unit: null } } })).toEqual(['used']);
  });
});
