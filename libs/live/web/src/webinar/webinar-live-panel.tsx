import { Trans, useLingui } from '@lingui/react/macro';
import { Radio } from 'lucide-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { browserQuery, useFormats, useHydrated, useLanguage, useReaderZone } from '@classmark/platform/web';
import { buttonClass, Card, Countdown } from '@classmark/ui';
import { WebinarRoomText, type WebinarRoomQuery } from '../room/room.generated';
import { OwnAttendance } from './own-attendance';
import { RoomsNotice } from './rooms-notice';

type Info = NonNullable<WebinarRoomQuery['webinarRoom']>;

const SOON_MS = 20 * 60_000;
const OFTEN_MS = 10_000;
const SELDOM_MS = 60_000;

/** What is known of the live session of a webinar; `null` before the first answer and where there is none. */
export interface WebinarLiveState { readonly info: Info | null; readonly failed: boolean }

/**
 * Where the live session of a webinar stands, by the server and not by the clock. Asks after hydration, without a client, and
 * again every ten seconds around the time of the webinar, and at once when `enrolled` changes: somebody may now come in.
 */
export function useWebinarLive(offeringId: string, enrolled?: boolean): WebinarLiveState {
  const language = useLanguage();
  const query = useMemo(() => browserQuery(() => language), [language]);
  const [info, setInfo] = useState<Info | null>(null);
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => query(WebinarRoomText, { offeringId }).then(({ webinarRoom }) => { setInfo(webinarRoom); setFailed(false); }, () => setFailed(true)), [query, offeringId]);
  const often = info !== null && !(info.session.state === 'ended' && info.session.settled) && Date.parse(info.offering.startsAt ?? info.now) - Date.now() < SOON_MS;
  useEffect(() => { void load(); }, [load, enrolled]);
  useEffect(() => {
    const timer = setInterval(() => void load(), often ? OFTEN_MS : SELDOM_MS);
    return () => clearInterval(timer);
  }, [load, often]);
  return { info, failed };
}

/**
 * The live part of a webinar's public page: planned, open, live, over, and the reader's own attendance; the server draws the frame.
 */
export function WebinarLivePanel({ live: { info, failed } }: { live: WebinarLiveState }) {
  const { t } = useLingui();
  const hydrated = useHydrated();
  return (
    <Card as="section" className="live-panel stack">
      <h2 className="row"><Radio className="i" aria-hidden="true" /><Trans>The live session</Trans></h2>
      {info ? <Now info={info} /> : failed ? <p><Trans>Whether it is live cannot be said now. This page asks again by itself.</Trans></p> : hydrated ? <span className="skel h-5 w-40" role="status" aria-label={t`Loading`} /> : <p><Trans>The room opens on this page.</Trans></p>}
    </Card>
  );
}

function Now({ info }: { info: Info }) {
  const formats = useFormats();
  const zone = useReaderZone();
  const language = useLanguage();
  const { session, offering, role } = info;
  const room = `/${language}/webinars/${offering.id}/room`;
  if (session.state === 'ended') {
    const [from, to] = [formats.time(Date.parse(session.liveAt ?? info.now), zone), formats.time(Date.parse(session.endedAt ?? info.now), zone)];
    return (
      <>
        <p><Trans>It is over. It was live from {from} to {to}, your time.</Trans></p>
        {role === 'attendee' ? <OwnAttendance session={session} attendance={info.attendance} /> : null}
        {role === 'host' ? <a className={buttonClass()} href={`/${language}/teach/webinars/${offering.id}`}><Trans>Roster and attendance</Trans></a> : null}
      </>
    );
  }
  const startsAt = Date.parse(offering.startsAt ?? info.now);
  const ahead = Date.parse(info.now) - Date.now();
  return (
    <>
      {session.state === 'live' ? <p role="status"><span className="tag due"><Trans>Live now</Trans></span></p> : session.state === 'open' ? <p role="status"><Trans>The host is in the room and prepares.</Trans></p>
        : <p><Countdown until={startsAt} now={() => Date.now() + ahead} format={(seconds) => <Until seconds={seconds} />} /></p>}
      {info.live.state === 'ready' ? null : <RoomsNotice live={info.live} />}
      {role === null ? <p className="mute small"><Trans>Register to come in.</Trans></p> : (
        <p><a className={buttonClass({ look: role === 'host' || session.state === 'live' ? 'primary' : 'secondary' })} href={room}>{role === 'host' ? <Trans>Go to your room</Trans> : session.state === 'live' ? <Trans>Join now</Trans> : <Trans>Check devices and wait inside</Trans>}</a></p>
      )}
    </>
  );
}

function Until({ seconds }: { seconds: number }) {
  const days = Math.floor(seconds / 86_400);
  const hours = Math.floor(seconds / 3_600) % 24;
  const minutes = Math.ceil((seconds % 3_600) / 60);
  if (seconds === 0) return <Trans>Begins any moment.</Trans>;
  if (days > 0) return <Trans>Begins in {days} d {hours} h.</Trans>;
  return hours > 0 ? <Trans>Begins in {hours} h {minutes} min.</Trans> : <Trans>Begins in {minutes} min.</Trans>;
}
