import { formatsOf } from './formats';

const NOON = Date.UTC(2026, 10, 26, 12);

describe('formats of a language', () => {
  it('write names, lists and dates in the language of the page', () => {
    const { date, languageName, list, listMark } = formatsOf('ar');
    expect(date(NOON)).toBe('26 نوفمبر 2026');
    expect(list(['en', 'fr'].map(languageName))).toBe('الإنجليزية والفرنسية');
    expect(listMark).toBe('، ');
    expect(formatsOf('en').list(['English', 'French', 'Arabic'])).toBe('English, French and Arabic');
  });

  it('stay with English where the interface does, so that no sentence is in two languages', () => {
    const { date, languageName } = formatsOf('fr');
    expect(languageName('ar')).toBe('Arabic');
    expect(date(NOON)).toBe('26 Nov 2026');
  });
});
