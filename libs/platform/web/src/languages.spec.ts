import { directionOf, languageOfReader } from './languages';

describe('the language of a reader', () => {
  it('is the best liked one among ours', () => {
    expect(languageOfReader('de-CH, fr;q=0.7, ar;q=0.9')).toBe('ar');
  });
  it('is the first of equals', () => {
    expect(languageOfReader('es-MX,ru')).toBe('es');
  });
  it('leaves out what the reader refuses', () => {
    expect(languageOfReader('fr;q=0, zh-Hans;q=0.1')).toBe('zh');
  });
  it('is English when nothing fits or nothing is said', () => {
    expect(languageOfReader('de')).toBe('en');
    expect(languageOfReader(undefined)).toBe('en');
  });
  it('runs from right to left in Arabic only', () => {
    expect(directionOf('ar')).toBe('rtl');
    expect(directionOf('zh')).toBe('ltr');
  });
});
