import { normaliseSymbol, SchemeTree } from '@classmark/classification/core';
import { ipc } from './ipc';
import { locarno } from './locarno';
import { nice } from './nice';
import { vienna } from './vienna';

const treeOf = (file: typeof nice) => {
  const tree = SchemeTree.build(file.places);
  if (!tree.ok) throw new Error(JSON.stringify(tree.refusal));
  return tree.value;
};

describe('the trees of the demo', () => {
  it.each([nice, locarno, vienna, ipc])('$edition makes a tree of canonical symbols', (file) => {
    const tree = treeOf(file);
    expect(tree.size).toBe(file.places.length);
    expect(file.places.map((place) => place.symbol).filter((symbol) => normaliseSymbol(file.scheme, symbol) !== symbol)).toEqual([]);
  });

  it('has the 45 classes of Nice, 34 of goods and 11 of services, each with a description in English and Arabic', () => {
    expect(nice.places.map((place) => Number(place.symbol))).toEqual(Array.from({ length: 45 }, (_, index) => index + 1));
    expect(nice.places.filter((place) => place.nature === 'goods')).toHaveLength(34);
    expect(nice.places.filter((place) => place.nature === 'services')).toHaveLength(11);
    for (const { titles, notes } of nice.places) {
      expect(Object.keys(titles).sort()).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh']);
      expect(notes?.[0]?.kind).toBe('introduction');
      for (const note of notes ?? []) expect([note.text.en, note.text.ar].every(Boolean)).toBe(true);
    }
  });

  it('has the 32 classes of Locarno; class 31 has only 31-00, class 32 two subclasses, and every other class ends in 99', () => {
    const tree = treeOf(locarno);
    expect(tree.childrenOf(null).map((place) => Number(place.symbol))).toEqual(Array.from({ length: 32 }, (_, index) => index + 1));
    for (const { symbol } of tree.childrenOf(null)) {
      const below = tree.childrenOf(symbol).map((place) => place.symbol);
      if (symbol === '31') expect(below).toEqual(['31-00']);
      else if (symbol === '32') expect(below).toEqual(['32-01', '32-02']);
      else expect(below.at(-1)).toBe(`${symbol}-99`);
    }
  });

  it('has the 29 categories of Vienna, and only sections are auxiliary', () => {
    const tree = treeOf(vienna);
    expect(tree.childrenOf(null).map((place) => Number(place.symbol))).toEqual(Array.from({ length: 29 }, (_, index) => index + 1));
    expect(vienna.places.filter((place) => place.auxiliary && place.kind !== 'section')).toEqual([]);
    expect(tree.place('26.01.03')?.auxiliary).toBe(true);
    expect(vienna.places.filter(({ titles, notes }) => !titles.ar?.trim() || notes?.some((note) => !note.text.ar?.trim()))).toEqual([]);
  });

  it('has the eight sections of the IPC, and its groups hang by their dots', () => {
    const tree = treeOf(ipc);
    expect(tree.childrenOf(null).map((place) => place.symbol).join('')).toBe('ABCDEFGH');
    expect(tree.pathTo('H01M 10/0562').map((place) => place.symbol)).toEqual([
      'H', 'H01', 'H01M', 'H01M 10/00', 'H01M 10/05', 'H01M 10/056', 'H01M 10/0561', 'H01M 10/0562',
    ]);
    expect(tree.place('A01B 1/06')?.parent).toBe('A01B 1/00');
    expect(tree.place('A01B 1/04')?.parent).toBe('A01B 1/02');
  });
});
