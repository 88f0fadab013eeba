import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { CalendarPlus } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { GENEVA, useFormats, useHydrated, useLanguage } from '@classmark/platform/web';
import { Breadcrumbs, Facts, PageTitle, Plate, Tag } from '@classmark/ui';
import { FallbackNotice, SaidIn, useSaidIn } from '../text/said-in';
import { Hours, SpokenIn, useZones } from '../text/when';
import '../styles/training.css';
import '../styles/webinar.css';
import { Places } from './places';
import type { Webinar } from './webinar-rows';

/** Where a webinar is in its life, by the clock. The doors open a quarter of an hour before. */
export type WebinarMoment = 'before' | 'doors' | 'live' | 'over';

const DOORS_MS = 15 * 60_000;

export function momentOf(webinar: Webinar, nowMs: number): WebinarMoment {
  if (nowMs >= Date.parse(webinar.endsAt)) return 'over';
  if (nowMs >= Date.parse(webinar.startsAt)) return 'live';
  return nowMs >= Date.parse(webinar.startsAt) - DOORS_MS ? 'doors' : 'before';
}

export interface WebinarScreenProps {
  readonly webinar: Webinar;
  /** What one can do now: register, withdraw. */
  readonly action: ReactNode;
  /** The room: how long until it begins, the way in, one's own attendance afterwards. */
  readonly live: ReactNode;
  readonly now?: () => number;
  /** Where the live session really stands, once the browser knows: a room may open early, and a webinar may end before its time. */
  readonly held?: 'scheduled' | 'open' | 'live' | 'ended';
}

/** The moment that the session says, where it says one; a session that nobody opened leaves it to the clock. */
const MOMENT_OF_SESSION = { open: 'doors', live: 'live', ended: 'over' } as const;

/** One webinar: when in the reader's own time, in which languages, and the way in. */
export function WebinarScreen({ webinar, action, live, now = Date.now, held }: WebinarScreenProps) {
  const { t } = useLingui();
  const lang = useLanguage();
  const formats = useFormats();
  const hydrated = useHydrated();
  const saidIn = useSaidIn()(webinar.titleLanguage);
  const { zone, own, placeOf, offsetOf, genevaOffsetOf } = useZones();
  const at = Date.parse(webinar.startsAt);
  const nowMs = useNow(now);
  const byClock = hydrated ? momentOf(webinar, nowMs) : webinar.phase === 'over' ? 'over' : 'before';
  const moment = held === undefined || held === 'scheduled' ? byClock : MOMENT_OF_SESSION[held];
  return (
    <>
      <Breadcrumbs label={t`Path`}><Link to="/$lang/webinars" params={{ lang }}><Trans>Webinars</Trans></Link><SaidIn language={webinar.titleLanguage}>{webinar.title}</SaidIn></Breadcrumbs>
      <div className="two">
        <div>
          <p className="row tags">{webinar.topics.map((topic) => <Plate key={topic}>{topic}</Plate>)}<MomentTag moment={moment} /></p>
          <div {...saidIn} className="said"><PageTitle title={webinar.title} lead={webinar.line} /></div>
          <div className="fallback"><FallbackNotice shownIn={[webinar.titleLanguage]} /></div>
          <dl className="whens">
            <div>
              <dt>{own ? <Trans>Your time</Trans> : <Trans>Geneva time</Trans>}</dt>
              <dd><b>{formats.weekday(at, zone)} {formats.longDate(at, zone)}</b><b className="big"><Hours span={webinar} zone={zone} /></b><span className="small mute"><bdi>{placeOf(at)}</bdi>{formats.listMark}<bdi dir="ltr">{offsetOf(at)}</bdi></span></dd>
            </div>
            {own || !hydrated ? <div className={own ? undefined : 'hold'} aria-hidden={own ? undefined : true}><dt><Trans>Geneva time</Trans></dt><dd><span>{formats.weekday(at, GENEVA)} {formats.longDate(at, GENEVA)}</span><span className="big"><Hours span={webinar} zone={GENEVA} /></span><span className="small mute"><bdi dir="ltr">{genevaOffsetOf(at)}</bdi></span></dd></div> : null}
          </dl>
          <div className="startnow">{action}</div>
          <div className="mt-6">{live}</div>
        </div>
        <aside aria-label={t`Take part`}>
          <div className="card start">
            <h2 className="mb-4">{moment === 'over' ? <Trans>This webinar is over</Trans> : <Trans>Take part</Trans>}</h2>
            <div className="act">{action}</div>
            <hr className="rule" />
            <Facts rows={[
              { key: 'languages', name: <Trans>Languages</Trans>, value: <SpokenIn languages={webinar.languages} /> },
              ...(moment === 'over' ? [] : [{ key: 'places', name: <Trans>Places</Trans>, value: <Places offering={webinar} /> }]),
            ]} />
            {moment === 'over' ? null : <a className="tx" href={`/calendar/${webinar.id}.ics?language=${lang}`} download><CalendarPlus className="i s" aria-hidden="true" /><Trans>Calendar file</Trans></a>}
          </div>
        </aside>
      </div>
    </>
  );
}

function MomentTag({ moment }: { moment: WebinarMoment }) {
  if (moment === 'live') return <Tag tone="due"><Trans>Live now</Trans></Tag>;
  if (moment === 'doors') return <Tag tone="due"><Trans>Begins soon</Trans></Tag>;
  return <Tag>{moment === 'over' ? <Trans>Past webinar</Trans> : <Trans>Webinar</Trans>}</Tag>;
}

const MINUTE_MS = 60_000;

/** The clock of the page, looked at once a minute. */
function useNow(now: () => number): number {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, [now]);
  return at;
}
