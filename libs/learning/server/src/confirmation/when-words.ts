import type { Lang } from '@classmark/platform/core';

/** The day and hours of a span (epoch milliseconds) in a zone, with the zone's name: "Thursday, 3 December 2026, 14:00–15:00 (Africa/Tunis)". */
export function spanWords(language: Lang, zone: string, startsAtMs: number, endsAtMs: number): string {
  const locale = `${language === 'en' ? 'en-GB' : language}-u-nu-latn`;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: zone }).format(startsAtMs);
  return `${day}, ${hourWords(language, zone, startsAtMs, endsAtMs)} (${zone})`;
}

/** The hours alone. */
export function hourWords(language: Lang, zone: string, startsAtMs: number, endsAtMs: number): string {
  const time = new Intl.DateTimeFormat(`${language === 'en' ? 'en-GB' : language}-u-nu-latn`, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });
  return `${time.format(startsAtMs)}–${time.format(endsAtMs)}`;
}
