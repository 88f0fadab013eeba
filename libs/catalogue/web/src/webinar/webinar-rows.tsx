import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { GENEVA, useFormats, useLanguage } from '@classmark/platform/web';
import { SaidIn } from '../text/said-in';
import { Hours, SpokenIn, useDay, useZones, type Span } from '../text/when';
import type { OfferingPartsFragment } from './offering.generated';
import { Places } from './places';

/** A webinar that has its dates, as every webinar does. */
export type Webinar = OfferingPartsFragment & Span;

/** Offerings with a beginning and an end. */
export function dated(offerings: readonly OfferingPartsFragment[]): Webinar[] {
  return offerings.filter((offering): offering is Webinar => offering.startsAt !== null && offering.endsAt !== null);
}

/** Webinars one below the other: the reader's time in bold, Geneva's beside it, places, one action. */
export function WebinarRows({ webinars, action, level = 2, past }: { webinars: readonly OfferingPartsFragment[]; action: (offering: OfferingPartsFragment) => ReactNode; level?: 2 | 3; past?: boolean }) {
  const rows = dated(webinars);
  const zones = useZones();
  const formats = useFormats();
  const first = rows[0] ? Date.parse(rows[0].startsAt) : 0;
  return (
    <div className="card flush">
      <div className="lrow lhead" aria-hidden="true">
        <span><Trans>Date</Trans></span><span><Trans>Webinar</Trans></span>
        <span>{zones.own ? <><Trans>Your time</Trans><br /></> : null}<bdi>{zones.placeOf(first)}{formats.listMark}<bdi dir="ltr">{zones.offsetOf(first)}</bdi></bdi></span>
        <span>{zones.own ? <><Trans>Geneva</Trans><br /><bdi dir="ltr">{zones.genevaOffsetOf(first)}</bdi></> : null}</span>
        <span>{past ? null : <Trans>Places</Trans>}</span><span />
      </div>
      {rows.map((webinar) => <WebinarRow key={webinar.id} webinar={webinar} level={level} past={past}>{action(webinar)}</WebinarRow>)}
    </div>
  );
}

function WebinarRow({ webinar, level, past, children }: { webinar: Webinar; level: 2 | 3; past?: boolean; children: ReactNode }) {
  const lang = useLanguage();
  const formats = useFormats();
  const day = useDay(past);
  const { zone, own, placeOf } = useZones();
  const at = Date.parse(webinar.startsAt);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article className="lrow" aria-labelledby={`w-${webinar.id}`}>
      <p className="day">{past ? null : formats.weekday(at, zone)} <b>{day(at, zone)}</b></p>
      <div className="ti">
        <Heading id={`w-${webinar.id}`}><Link to="/$lang/webinars/$offeringId" params={{ lang, offeringId: webinar.id }}><SaidIn language={webinar.titleLanguage}>{webinar.title}</SaidIn></Link></Heading>
        <p className="small mute"><SpokenIn languages={webinar.languages} /></p>
      </div>
      <p className="tm"><span className="lb">{own ? <Trans>Your time: <bdi>{placeOf(at)}</bdi></Trans> : <Trans>Geneva time</Trans>}</span><b><Hours span={webinar} zone={zone} /></b></p>
      <p className="tm">{own ? <><span className="lb"><Trans>Geneva time</Trans></span><Hours span={webinar} zone={GENEVA} /></> : null}</p>
      <p className="pl">{past ? null : <Places offering={webinar} />}</p>
      <div className="do">{children}</div>
    </article>
  );
}
