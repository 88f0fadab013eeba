import { Trans } from '@lingui/react/macro';
import { useFormats, useReaderZone } from '@classmark/platform/web';
import type { RosterOfferingPartsFragment } from './roster.generated';

/** "12 Dec 2026 – 15 Dec 2026" in the reader's zone, or that it is taken at any time. */
export function OfferingDates({ offering: { startsAt, endsAt } }: { offering: RosterOfferingPartsFragment }) {
  const formats = useFormats();
  const zone = useReaderZone();
  if (!startsAt) return <Trans>Any time</Trans>;
  const [from, to] = [formats.date(Date.parse(startsAt), zone), endsAt ? formats.date(Date.parse(endsAt), zone) : null];
  return <span className="num"><bdi className="nowrap">{from}</bdi>{to && to !== from ? <> – <bdi className="nowrap">{to}</bdi></> : null}</span>;
}

/** "English, Arabic": the first is spoken or written. */
export function OfferingLanguages({ offering: { languages } }: { offering: RosterOfferingPartsFragment }) {
  const formats = useFormats();
  return <>{languages.map(formats.languageName).join(formats.listMark)}</>;
}
