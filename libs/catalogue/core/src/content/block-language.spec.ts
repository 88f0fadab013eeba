import { languageOfBlock, wordsOfBlock } from './block-language';
import type { CheckBlock, TextBlock } from './training-content';

const text = (words: TextBlock['text']): TextBlock => ({ kind: 'text', key: 't', text: words });
const content = { source: 'en' } as const;

describe('the language of a block', () => {
  it('is the one wanted when everything in it was translated', () => {
    expect(languageOfBlock(text({ en: 'One', ar: 'واحد' }), 'ar', content)).toBe('ar');
  });

  it('is the one of writing as soon as one text of it is missing', () => {
    const check: CheckBlock = {
      kind: 'check', key: 'c', multiple: false, question: { en: 'Which?', ar: 'أيّ؟' }, why: { en: 'Because.', ar: 'لأن.' }, rule: { en: 'Rule.' },
      options: [{ key: 'a', symbol: null, text: { en: 'A', ar: 'أ' }, right: true, verdict: null }],
    };
    expect(languageOfBlock(check, 'ar', content)).toBe('en');
    expect(languageOfBlock({ ...check, rule: { en: 'Rule.', ar: 'قاعدة.' } }, 'ar', content)).toBe('ar');
  });

  it('does not wait for the translation of an empty text', () => {
    expect(languageOfBlock({ kind: 'table', key: 't', caption: { en: '' }, head: [{ en: 'Code', ar: 'رمز' }], rows: [] }, 'ar', content)).toBe('ar');
  });

  it('hears every text of a drawing', () => {
    const drawing = { kind: 'parts', rows: [{ title: { en: 'A number' }, parts: [{ text: 'EP', label: { en: 'office' }, note: null, strong: true }] }] } as const;
    expect(wordsOfBlock({ kind: 'figure', key: 'f', alt: { en: 'alt' }, caption: { en: 'caption' }, drawing }).map((words) => words.en))
      .toEqual(['alt', 'caption', 'A number', 'office']);
  });
});
