import { createContext, useContext } from 'react';
import { DEFAULT_LANGUAGE, type Language } from './languages';

export const LanguageContext = createContext<Language>(DEFAULT_LANGUAGE);

/** The language of the address, `/ar/…`. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
