import { NearestWords, slipsBetween } from './nearest-words';
import { termsOfQuestion, termsOfText } from './search-terms';

const forms = (terms: ReturnType<typeof termsOfText>) => terms.map((term) => term.forms.join('|'));

describe('words of a text', () => {
  it('are folded, without those that stand everywhere', () => {
    expect(forms(termsOfText('Spades and shovels for the garden'))).toEqual(['spades', 'shovels', 'garden']);
    expect(termsOfText('Épées')).toEqual([{ word: 'épées', forms: ['epees'] }]);
    expect(forms(termsOfText('الأسلحة النارية'))).toEqual(['الاسلحه|اسلحه', 'الناريه|ناريه']);
  });

  it('are signs and pairs of signs where there are no spaces', () => {
    expect(forms(termsOfText('科学仪器'))).toEqual(['科', '学', '仪', '器', '科学', '学仪', '仪器']);
    expect(forms(termsOfQuestion('科学仪器 3D'))).toEqual(['科学', '学仪', '仪器', '3d']);
    expect(forms(termsOfQuestion('仪'))).toEqual(['仪']);
  });

  it('of a question leave out what stands everywhere, unless nothing else was typed', () => {
    expect([forms(termsOfQuestion('tools for gardens')), forms(termsOfQuestion('to')), forms(termsOfQuestion(' ; '))]).toEqual([['tools', 'gardens'], ['to'], []]);
  });
});

describe('slips', () => {
  it('are counted, two letters changed over as one', () => {
    expect([slipsBetween('spdaes', 'spades', 2), slipsBetween('shovls', 'shovels', 2), slipsBetween('tools', 'looks', 2), slipsBetween('tools', 'boats', 1)]).toEqual([1, 1, 2, 2]);
  });

  it('lead to the nearest words only, the more used first', () => {
    const nearest = new NearestWords(['shovels', 'spades', 'shovel', 'spares', 'semiconductor']);
    expect([nearest.of('spdaes', 3), nearest.of('shovls', 3), nearest.of('semiconducter', 3), nearest.of('spa', 3), nearest.of('spaxes', 3)]).toEqual([['spades'], ['shovels'], ['semiconductor'], [], ['spades', 'spares']]);
  });
});
