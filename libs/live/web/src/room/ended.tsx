import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useFormats, useLanguage, useReaderZone, type RunQuery } from '@classmark/platform/web';
import { buttonClass, Card } from '@classmark/ui';
import { OwnAttendance } from '../webinar/own-attendance';
import type { RoomInfo } from './room-page';
import { WebinarRoomText } from './room.generated';

const ASK_AGAIN_MS = 5_000;

/** After the end: when it was live, and what it came to. Asks again until the attendance is final. */
export function Ended({ info: first, query }: { info: RoomInfo; query: RunQuery }) {
  const { t } = useLingui();
  const formats = useFormats();
  const zone = useReaderZone();
  const language = useLanguage();
  const [info, setInfo] = useState(first);
  const { session, offering, role } = info;
  useEffect(() => setInfo(first), [first]);
  useEffect(() => {
    if (session.settled) return undefined;
    const timer = setInterval(() => void query(WebinarRoomText, { offeringId: offering.id }).then(({ webinarRoom }) => { if (webinarRoom) setInfo(webinarRoom); }, () => undefined), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [session.settled, offering.id, query]);
  const [from, to] = [formats.time(Date.parse(session.liveAt ?? info.now), zone), formats.time(Date.parse(session.endedAt ?? info.now), zone)];
  return (
    <main id="main" className="device-check" tabIndex={-1}>
      <p className="mute"><Trans>The webinar is over</Trans></p>
      <h1><bdi>{offering.title}</bdi></h1>
      <p className="lead"><Trans>It was live from {from} to {to}, your time.</Trans>{session.endReason === 'hostsGone' ? <> <Trans>It ended because no host was there for ten minutes.</Trans></> : null}</p>
      <Card className="my-6">{role === 'host' ? <p>{session.settled ? t`The attendance is final.` : t`The attendance is still being gathered and is final within a minute.`}</p> : <OwnAttendance session={session} attendance={info.attendance} />}</Card>
      <div className="row">
        {role === 'host' ? <a className={buttonClass({ look: 'primary' })} href={`/${language}/teach/webinars/${offering.id}`}><Trans>Roster and attendance</Trans></a> : <a className={buttonClass({ look: 'primary' })} href={`/${language}/my-learning`}><Trans>Continue with my learning</Trans></a>}
        <a className={buttonClass()} href={`/${language}/webinars/${offering.id}`}><Trans>To the page of the webinar</Trans></a>
      </div>
    </main>
  );
}
