import { useSyncExternalStore } from 'react';
import { useLanguage } from './language-context';
import { COMPLETE_LANGUAGES, DEFAULT_LANGUAGE, type Language } from './languages';

/** Where the Secretariat sits: the zone of every time the server prints. */
export const GENEVA = 'Europe/Zurich';

const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

/**
 * Locale tag with Latin digits in every language; mixed digits are unsafe in numbers that are compared. A language whose interface
 * still stands in English gets English dates and names with it, so that no sentence is in two languages.
 */
function tagOf(language: Language): string {
  const shown = COMPLETE_LANGUAGES.has(language) ? language : DEFAULT_LANGUAGE;
  return shown === 'en' ? 'en-GB-u-nu-latn' : `${shown}-u-nu-latn`;
}

/** A formatter of dates, made once: making one costs more than a whole page of cards. */
export function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  let format = dates.get(key);
  if (!format) dates.set(key, (format = new Intl.DateTimeFormat(tagOf(language), options)));
  return format;
}

/** A formatter of numbers, made once. */
export function numberFormat(language: Language, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  let format = numbers.get(key);
  if (!format) numbers.set(key, (format = new Intl.NumberFormat(tagOf(language), options)));
  return format;
}

export interface Formats {
  /** "24 Nov 2026"; with `zone` the day it is there. Milliseconds. */
  readonly date: (at: number, zone?: string) => string;
  /** "24 November 2026". */
  readonly longDate: (at: number, zone?: string) => string;
  /** "Tue". */
  readonly weekday: (at: number, zone?: string) => string;
  /** "14:02", 24 hours in every language. */
  readonly time: (at: number, zone?: string) => string;
  readonly dateTime: (at: number, zone?: string) => string;
  readonly number: (value: number) => string;
  /** 0.29 → "29%"; whole per cent, for progress and pass lines only, never for marks. */
  readonly percent: (share: number) => string;
  /** "Arabic" for `ar`, in the language of the page. */
  readonly languageName: (code: string) => string;
  /** "French and Arabic". */
  readonly list: (names: readonly string[]) => string;
  /** What stands between two things of a short list: ", " or "، ". */
  readonly listMark: string;
}

const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

/** Formats of a language; times are Geneva's unless a zone is named. */
export function formatsOf(language: Language): Formats {
  const of = (options: Intl.DateTimeFormatOptions) => (at: number, zone: string = GENEVA) => dateFormat(language, { ...options, timeZone: zone }).format(at);
  return {
    date: of({ day: 'numeric', month: 'short', year: 'numeric' }),
    longDate: of({ day: 'numeric', month: 'long', year: 'numeric' }),
    weekday: of({ weekday: 'short' }),
    time: of(TIME),
    dateTime: of({ day: 'numeric', month: 'short', year: 'numeric', ...TIME }),
    number: (value) => numberFormat(language).format(value),
    percent: (share) => numberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    languageName: (code) => new Intl.DisplayNames([tagOf(language)], { type: 'language' }).of(code) ?? code,
    list: (names) => new Intl.ListFormat(tagOf(language), { type: 'conjunction' }).format(names),
    listMark: language === 'ar' ? '، ' : language === 'zh' ? '、' : ', ',
  };
}

/** Formats of the page's language. */
export function useFormats(): Formats {
  return formatsOf(useLanguage());
}

const never = () => () => undefined;

/** False while the server's markup is taken over, true from then on. What only the browser knows waits for it. */
export function useHydrated(): boolean {
  return useSyncExternalStore(never, () => true, () => false);
}

/** The reader's time zone; Geneva's on the server and until the page is taken over, so that both print the same. */
export function useReaderZone(): string {
  return useSyncExternalStore(never, () => Intl.DateTimeFormat().resolvedOptions().timeZone, () => GENEVA);
}
