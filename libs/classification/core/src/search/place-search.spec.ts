import { SchemeTree } from '../scheme/scheme-tree';
import type { SchemeCode } from '../scheme/symbols';
import { foldText } from './fold-text';
import { PlaceSearch } from './place-search';

interface TitledPlace { readonly symbol: string; readonly parent: string | null; readonly title: string; readonly notes?: string }

function searchOver(scheme: SchemeCode, places: readonly TitledPlace[]): (question: string, limit?: number) => string[] {
  const tree = SchemeTree.build(places);
  if (!tree.ok) throw new Error(tree.refusal.kind);
  const search = PlaceSearch.over(scheme, tree.value, ({ title, notes }) => ({ title, notes }));
  return (question, limit = 10) => search.find(question, limit).map((hit) => `${hit.place.symbol} ${hit.reason}`);
}

const ipc = searchOver('ipc', [
  { symbol: 'A', parent: null, title: 'Human necessities' },
  { symbol: 'A01', parent: 'A', title: 'Agriculture; hunting' },
  { symbol: 'A01B', parent: 'A01', title: 'Soil working' },
  { symbol: 'A01B 1/00', parent: 'A01B', title: 'Hand tools', notes: 'Spades are here, ploughs elsewhere.' },
  { symbol: 'A01B 1/02', parent: 'A01B 1/00', title: 'Spades; shovels' },
  { symbol: 'A01B 1/20', parent: 'A01B 1/00', title: 'Combined hand tools' },
  { symbol: 'A01B 10/00', parent: 'A01B', title: 'Other tools' },
]);

describe('searching places by symbol', () => {
  it.each(['A01B 1/02', 'a01b1/02', 'A01B0001020000', 'A01B\u00A01/02'])('finds %s', (spelling) => {
    expect(ipc(spelling)).toEqual(['A01B 1/02 symbol']);
  });

  it('goes on with the places whose symbol begins so, in the order of the scheme', () => {
    expect(ipc('a01b1')).toEqual(['A01B 1/00 symbol', 'A01B 1/02 symbolBegins', 'A01B 1/20 symbolBegins', 'A01B 10/00 symbolBegins']);
    expect(ipc('A01B 1/2')).toEqual(['A01B 1/20 symbolBegins']);
    expect(ipc('a01b', 2)).toEqual(['A01B symbol', 'A01B 1/00 symbolBegins']);
  });

  it('reads the spellings of the other schemes, too', () => {
    const vienna = searchOver('vienna', [
      { symbol: '26', parent: null, title: 'Geometrical figures' }, { symbol: '26.04', parent: '26', title: 'Quadrilaterals' }, { symbol: '26.04.01', parent: '26.04', title: 'Squares' },
    ]);
    expect(vienna('26.4')).toEqual(['26.04 symbol', '26.04.01 symbolBegins']);
    expect(vienna('A 26.4.1')).toEqual(['26.04.01 symbol']);
  });
});

describe('searching places by words', () => {
  it('puts whole words of the title before beginnings, and these before notes', () => {
    expect(ipc('spades')).toEqual(['A01B 1/02 titleWords', 'A01B 1/00 notes']);
    expect(ipc('to')).toEqual(['A01B 1/00 titleBegins', 'A01B 1/20 titleBegins', 'A01B 10/00 titleBegins']);
  });

  it('wants every word, in any order', () => {
    expect(ipc('tools hand')).toEqual(['A01B 1/00 titleWords', 'A01B 1/20 titleWords']);
    expect([ipc('hand plough'), ipc('plough hand')]).toEqual([['A01B 1/00 notes'], ['A01B 1/00 notes']]);
    expect([ipc('shovels combined'), ipc('combined shovels')]).toEqual([[], []]);
    expect(ipc('hand rocket')).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect([ipc(''), ipc('  ;'), ipc('tools', 0)]).toEqual([[], [], []]);
  });

  it('folds accents and case', () => {
    const french = searchOver('nice', [{ symbol: '8', parent: null, title: 'Épées, cœur d’outillage' }]);
    expect([french('epees'), french('ÉPÉE'), french('coeur'), french('outil')]).toEqual([['8 titleWords'], ['8 titleBegins'], ['8 titleWords'], ['8 titleBegins']]);
    expect(foldText('Straße')).toBe('strasse');
  });

  it('reads Arabic with and without article, vowel signs and hamza', () => {
    const arabic = searchOver('nice', [{ symbol: '13', parent: null, title: 'الأسلحة النارية والذخيرة' }, { symbol: '31', parent: null, title: 'منتجات زراعيّة' }]);
    expect([arabic('أسلحة'), arabic('الاسلحه'), arabic('ذخيرة'), arabic('زراعية'), arabic('الزراعية'), arabic('زراع')])
      .toEqual([['13 titleWords'], ['13 titleWords'], ['13 titleWords'], ['31 titleWords'], ['31 titleWords'], ['31 titleBegins']]);
  });

  it('looks inside Chinese, which has no spaces', () => {
    const chinese = searchOver('nice', [{ symbol: '9', parent: null, title: '科学仪器' }, { symbol: '42', parent: null, title: '科学技术服务' }]);
    expect([chinese('仪器'), chinese('科学')]).toEqual([['9 titleBegins'], ['9 titleBegins', '42 titleBegins']]);
  });

  it('finds class 9 by its number in words and figures', () => {
    const nice = searchOver('nice', [{ symbol: '9', parent: null, title: 'Apparatus' }, { symbol: '19', parent: null, title: 'Building' }]);
    expect([nice('class 9'), nice('٩'), nice('9')]).toEqual([['9 symbol'], ['9 symbol'], ['9 symbol']]);
  });
});
