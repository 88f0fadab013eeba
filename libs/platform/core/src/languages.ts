/** The six languages of the platform, in the order the menu shows them. */
export const LANGS = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;

/** One of the six languages. */
export type Lang = (typeof LANGS)[number];

/** What is shown where a translation is missing. */
export const DEFAULT_LANG: Lang = 'en';

/** Something in as many of the six languages as exist. */
export type Translations<T> = Partial<Record<Lang, T>>;

/** A value in the language wanted or the nearest there is; `fellBack` lets a screen say so. */
export interface Translated<T> { readonly value: T; readonly lang: Lang; readonly fellBack: boolean }

/** Whether the word is one of the six. */
export function isLang(word: unknown): word is Lang {
  return typeof word === 'string' && (LANGS as readonly string[]).includes(word);
}

/** Writing direction of a language. */
export function direction(lang: Lang): 'ltr' | 'rtl' {
  return lang === 'ar' ? 'rtl' : 'ltr';
}

/** The translation wanted, else the English one, else the first there is in the menu's order; null when there is none. */
export function translated<T>(translations: Translations<T>, wanted: Lang): Translated<T> | null {
  for (const lang of [wanted, DEFAULT_LANG, ...LANGS]) {
    const value = translations[lang];
    if (value !== undefined && value !== null) return { value, lang, fellBack: lang !== wanted };
  }
  return null;
}
