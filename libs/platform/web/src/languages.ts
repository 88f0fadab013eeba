import { DEFAULT_LANG, isLang, type Lang } from '@classmark/platform/core';

export { DEFAULT_LANG as DEFAULT_LANGUAGE, direction as directionOf, isLang as isLanguage, LANGS as LANGUAGES, type Lang as Language } from '@classmark/platform/core';

/** Languages whose interface is translated in full; the others show English and say so. */
export const COMPLETE_LANGUAGES: ReadonlySet<Lang> = new Set<Lang>(['en', 'ar']);

/** Each language's name for itself. */
export const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = { ar: 'العربية', zh: '中文', en: 'English', fr: 'Français', ru: 'Русский', es: 'Español' };

/**
 * The first of our languages a reader accepts, by an `Accept-Language` header ("ar;q=0.8, en"); English without a match.
 */
export function languageOfReader(acceptLanguage: string | undefined): Lang {
  const wishes = (acceptLanguage ?? '').split(',').map((part, index) => {
    const [tag = '', ...options] = part.trim().split(';');
    const quality = options.map((option) => /^\s*q=([\d.]+)\s*$/.exec(option)?.[1]).find(Boolean);
    return { language: tag.trim().slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality), index };
  });
  wishes.sort((a, b) => b.quality - a.quality || a.index - b.index);
  return wishes.filter((wish) => wish.quality > 0).map((wish) => wish.language).find(isLang) ?? DEFAULT_LANG;
}
