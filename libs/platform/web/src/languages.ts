/** The six languages of the platform, in the order the menu shows them. */
export const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

export const DEFAULT_LANGUAGE: Language = 'en';

/** Languages whose interface is translated in full; the others show English and say so. */
export const COMPLETE_LANGUAGES: ReadonlySet<Language> = new Set<Language>(['en', 'ar']);

/** Each language's name for itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { ar: 'العربية', zh: '中文', en: 'English', fr: 'Français', ru: 'Русский', es: 'Español' };

/** Whether the word is one of our languages. */
export function isLanguage(word: unknown): word is Language {
  return typeof word === 'string' && (LANGUAGES as readonly string[]).includes(word);
}

/** Writing direction of a language. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/**
 * The first of our languages a reader accepts, by an `Accept-Language` header ("ar;q=0.8, en"); English without a match.
 */
export function languageOfReader(acceptLanguage: string | undefined): Language {
  const wishes = (acceptLanguage ?? '').split(',').map((part, index) => {
    const [tag = '', ...options] = part.trim().split(';');
    const quality = options.map((option) => /^\s*q=([\d.]+)\s*$/.exec(option)?.[1]).find(Boolean);
    return { language: tag.trim().slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality), index };
  });
  wishes.sort((a, b) => b.quality - a.quality || a.index - b.index);
  return wishes.filter((wish) => wish.quality > 0).map((wish) => wish.language).find(isLanguage) ?? DEFAULT_LANGUAGE;
}
