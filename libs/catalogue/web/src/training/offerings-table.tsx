import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { dateFormat, GENEVA, useFormats, useLanguage } from '@classmark/platform/web';
import { SectionHead } from '@classmark/ui';
import { Hours, useZones } from '../text/when';
import type { OfferingPartsFragment } from '../webinar/offering.generated';
import { Places } from '../webinar/places';
import { dated, type Webinar } from '../webinar/webinar-rows';

/** Offerings on dates: a real table; on a phone one block for each. */
export function OfferingsTable({ offerings, action }: { offerings: readonly OfferingPartsFragment[]; action: (offering: OfferingPartsFragment) => ReactNode }) {
  const rows = dated(offerings);
  const { t } = useLingui();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="offerings">
      <SectionHead id="offerings" title={rows.some((row) => row.kind === 'webinar') ? <Trans>Dates</Trans> : <Trans>Take it with a group</Trans>} />
      <div className="offers">
        <table className="stacked">
          <thead><tr><th scope="col"><Trans>Dates</Trans></th><th scope="col"><Trans>Language</Trans></th><th scope="col"><Trans>Places</Trans></th><th scope="col"><span className="sr">{t`Action`}</span></th></tr></thead>
          <tbody>{rows.map((row) => <OfferingRow key={row.id} offering={row}>{action(row)}</OfferingRow>)}</tbody>
        </table>
      </div>
    </section>
  );
}

function OfferingRow({ offering, children }: { offering: Webinar; children: ReactNode }) {
  const lang = useLanguage();
  const formats = useFormats();
  const { zone, own } = useZones();
  const [spoken, ...interpreted] = offering.languages.map(formats.languageName);
  const [from, to] = [Date.parse(offering.startsAt), Date.parse(offering.endsAt)];
  const oneDay = formats.date(from, zone) === formats.date(to, zone);
  const span = oneDay ? formats.date(from, zone) : <Trans>{dateFormat(lang, { day: 'numeric', month: 'short', timeZone: zone }).format(from)} to {formats.date(to, zone)}</Trans>;
  return (
    <tr>
      <td>
        <b>{offering.kind === 'webinar' ? <Link to="/$lang/webinars/$offeringId" params={{ lang, offeringId: offering.id }} className="title-link">{span}</Link> : span}</b>
        {oneDay ? <span className="small mute"><Hours span={offering} zone={zone} />{own ? <>{formats.listMark}<Trans>Geneva</Trans> <Hours span={offering} zone={GENEVA} /></> : <> <Trans>Geneva time</Trans></>}</span> : null}
      </td>
      <td>{spoken}{interpreted.length > 0 ? <span className="small mute"><Trans>interpreted into {interpreted.join(formats.listMark)}</Trans></span> : null}</td>
      <td><Places offering={offering} /></td>
      <td>{children}</td>
    </tr>
  );
}
