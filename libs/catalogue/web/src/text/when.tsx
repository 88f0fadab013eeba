import { Trans, useLingui } from '@lingui/react/macro';
import { dateFormat, GENEVA, useFormats, useHydrated, useLanguage, useReaderZone, type Language } from '@classmark/platform/web';
import { Ltr } from '@classmark/ui';

/** A span between two instants, as the contract gives them. */
export interface Span { readonly startsAt: string; readonly endsAt: string }

/** "24 Nov" in a zone; "24 Nov 2025" where `withYear` says that the year is not the present one's. */
export function useDay(withYear = false): (at: number, zone: string) => string {
  const language = useLanguage();
  return (at, zone) => dateFormat(language, { day: 'numeric', month: 'short', ...(withYear ? { year: 'numeric' } : {}), timeZone: zone }).format(at);
}

/** "UTC+3": what a zone is away from UTC at an instant. */
function offsetOf(language: Language, zone: string, at: number): string {
  const name = dateFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? '';
  return language && name.replace('GMT', 'UTC');
}

/** The place of a zone's name, in the page's language where it has one: "Kenya Time", "توقيت كينيا". */
function placeOf(language: Language, zone: string, at: number): string {
  return dateFormat(language, { timeZone: zone, timeZoneName: 'shortGeneric' }).formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

/** Words for the reader's zone and Geneva's at an instant. Before the page is taken over only Geneva's is known, and it is called so. */
export function useZones(): { zone: string; own: boolean; placeOf: (at: number) => string; offsetOf: (at: number) => string; genevaOffsetOf: (at: number) => string } {
  const language = useLanguage();
  const hydrated = useHydrated();
  const zone = useReaderZone();
  const { t } = useLingui();
  const own = hydrated && zone !== GENEVA;
  return {
    zone, own,
    placeOf: (at) => (own ? placeOf(language, zone, at) : t`Geneva`),
    offsetOf: (at) => offsetOf(language, zone, at),
    genevaOffsetOf: (at) => offsetOf(language, GENEVA, at),
  };
}

/** "13:00–14:00" in a zone; left to right in every language. */
export function Hours({ span, zone }: { span: Span; zone: string }) {
  const formats = useFormats();
  return <Ltr className="num nowrap">{`${formats.time(Date.parse(span.startsAt), zone)}–${formats.time(Date.parse(span.endsAt), zone)}`}</Ltr>;
}

/** "In English, interpreted into French and Arabic". */
export function SpokenIn({ languages }: { languages: readonly string[] }) {
  const formats = useFormats();
  const [spoken, ...interpreted] = languages.map(formats.languageName);
  if (!spoken) return null;
  if (interpreted.length === 0) return <Trans>In {spoken}</Trans>;
  const others = formats.list(interpreted);
  return <Trans>In {spoken}, interpreted into {others}</Trans>;
}
