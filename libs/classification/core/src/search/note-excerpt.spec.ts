import { excerptOf, type ExcerptPiece } from './note-excerpt';

const said = (pieces: readonly ExcerptPiece[] | null): string | null => pieces && pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
const words = (...wanted: string[]) => ({ isWanted: (word: string) => wanted.includes(word.toLowerCase()), signs: wanted });

describe('an excerpt of a note', () => {
  it('is the sentence with the most of the words, each marked', () => {
    expect(said(excerptOf('Saddles are elsewhere. Boots for riding; boots for snow. Nothing else.', words('boots', 'snow')))).toBe('[boots] for [snow].');
    expect(said(excerptOf('Boots for riding, as in `A43B 5/00`, stand here.', words('riding')))).toBe('Boots for [riding], as in A43B 5/00, stand here.');
  });

  it('is nothing where no word stands', () => expect(excerptOf('Boots.', words('hats'))).toBeNull());

  it('marks Chinese signs, which stand without spaces, as one stretch where they overlap', () => {
    expect(said(excerptOf('本类不包括办公家具。主要包括镜子。', { isWanted: () => false, signs: ['办公', '公家', '家具'] }))).toBe('本类不包括[办公家具]。');
  });

  it('is cut at words where the sentence is long, and keeps what was found', () => {
    const long = said(excerptOf(`${'before and again '.repeat(20)}saddle ${'after and again '.repeat(20)}.`, words('saddle')))!;
    expect(long).toMatch(/^… (?:before|and|again) .*\[saddle\] after.* …$/);
    expect(long.length).toBeLessThan(200);
  });

  it('keeps whatever looks like markup as the text it is', () => {
    expect(excerptOf('<script>alert(1)</script> boots', words('boots'))).toEqual([{ text: '<script>alert(1)</script> ', isMarked: false }, { text: 'boots', isMarked: true }]);
  });
});
