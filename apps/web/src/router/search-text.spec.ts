import { defaultParseSearch } from '@tanstack/react-router';
import { searchText } from './search-text';

describe('a search in the address', () => {
  it('repeats several words as a plain form does', () => {
    expect(searchText({ q: 'xml', topic: ['Nice', 'ST.26'] })).toBe('?q=xml&topic=Nice&topic=ST.26');
    expect(searchText({ topic: ['Nice', 'IPC'] })).toBe('?topic=Nice&topic=IPC');
  });
  it.each([{}, { first: 18 }, { q: '26' }, { topic: ['Nice'] }, { years: [2024, 2025] }, { years: ['2024', '2025'] }, { topic: ['Nice', 'ST.3 & ST.6'], when: 'past' }])('comes back as it was: %j', (search) => {
    expect(defaultParseSearch(searchText(search))).toEqual(search);
  });
});
