import { DEFAULT_LANGUAGE, isLanguage, type Language } from '@classmark/platform/web';

/** The language an address begins with, `/ar/webinars`; English for an address without one. */
export function languageOfPath(pathname: string): Language {
  const first = pathname.split('/')[1];
  return isLanguage(first) ? first : DEFAULT_LANGUAGE;
}
