import { direction, isLang, LANGS, translated } from './languages';

describe('languages', () => {
  it('are the six, one of them from right to left', () => {
    expect(LANGS.map((lang) => `${lang} ${direction(lang)}`)).toEqual(['ar rtl', 'zh ltr', 'en ltr', 'fr ltr', 'ru ltr', 'es ltr']);
    expect([isLang('fr'), isLang('de'), isLang(null)]).toEqual([true, false, false]);
  });

  it('fall back visibly: first English, then whatever there is', () => {
    expect(translated({ en: 'Class', fr: 'Classe' }, 'fr')).toEqual({ value: 'Classe', lang: 'fr', fellBack: false });
    expect(translated({ en: 'Class', fr: 'Classe' }, 'ru')).toEqual({ value: 'Class', lang: 'en', fellBack: true });
    expect(translated({ es: 'Clase', fr: 'Classe' }, 'ru')).toEqual({ value: 'Classe', lang: 'fr', fellBack: true });
    expect(translated({}, 'ru')).toBeNull();
  });
});
