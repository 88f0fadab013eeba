import { Trans, useLingui } from '@lingui/react/macro';
import { CameraOff, MicOff, Radio, UserRound, Volume2 } from 'lucide-react';
import { useFormats, useReaderZone } from '@classmark/platform/web';
import { Countdown } from '@classmark/ui';
import { clockOf } from './clock';
import type { ConnectionNow, LiveConnection } from './live-connection';
import type { RoomInfo } from './room-page';
import type { RoomNow } from './room-updates';

/** The frame in which the presenter is seen; before and beside that it says what is going on. */
export function Stage({ info, room, line, connection, host }: { info: RoomInfo; room: RoomNow; line: ConnectionNow; connection: LiveConnection; host: boolean }) {
  const { t } = useLingui();
  const live = room.session.state === 'live';
  const shown = line.picture && (live || host) && connection.pictureIsWanted;
  return (
    <section className="stage" aria-label={t`Stage`}>
      <div className={shown ? 'slide' : 'slide blank'}>
        <video ref={connection.showIn} className={shown ? host ? 'picture own' : 'picture' : 'picture away'} autoPlay playsInline muted aria-label={host ? t`Your camera` : t`The presenter`} />
        {shown ? null : <Blank info={info} room={room} connection={connection} host={host} />}
        {host && !live ? <p className="rehearsal"><Trans>Only you see this. You are not on air.</Trans></p> : null}
      </div>
      <div className="understage">
        <span className={line.sound ? 'spk on' : 'spk'}>{line.sound ? <Volume2 className="i" aria-hidden="true" /> : <MicOff className="i" aria-hidden="true" />}</span>
        <div className="caps" role="status"><p className="capl"><Trans>About this webinar</Trans></p><p className="capt" dir="auto">{info.offering.line}</p></div>
      </div>
    </section>
  );
}

function Blank({ info, room, connection, host }: { info: RoomInfo; room: RoomNow; connection: LiveConnection; host: boolean }) {
  const formats = useFormats();
  const zone = useReaderZone();
  const { state } = room.session;
  if (state === 'live' && !connection.pictureIsWanted) return <><Volume2 className="i" aria-hidden="true" /><p className="big"><Trans>Sound only, as you chose.</Trans></p></>;
  if (state === 'live') return <><CameraOff className="i" aria-hidden="true" /><p className="big">{host ? <Trans>Your camera is off.</Trans> : <Trans>The presenter’s camera is off.</Trans>}</p></>;
  if (host) return <><UserRound className="i" aria-hidden="true" /><p className="big">{state === 'open' ? <Trans>Your camera is off.</Trans> : <Trans>Open the room to let people in; go on air when you are ready.</Trans>}</p></>;
  const startsAt = Date.parse(info.offering.startsAt ?? info.now);
  const ahead = Date.parse(info.now) - Date.now();
  const at = formats.time(startsAt, zone);
  // A day ahead the day is what helps, and no seconds run.
  const day = startsAt - Date.parse(info.now) > 86_400_000 ? `${formats.weekday(startsAt, zone)} ${formats.longDate(startsAt, zone)}` : null;
  return (
    <>
      <Radio className="i" aria-hidden="true" />
      <p className="big">{state === 'open' ? <Trans>The presenter is preparing. You are in the right place.</Trans> : day ? <Trans>The webinar begins on {day} at {at}.</Trans> : <Trans>The webinar begins at {at}.</Trans>}</p>
      {day ? null : <p className="count"><Countdown until={startsAt} now={() => Date.now() + ahead} format={(seconds) => (seconds === 0 ? <Trans>Any moment now</Trans> : clockOf(seconds))} /></p>}
      <p className="mute"><Trans>This page turns into the room by itself.</Trans></p>
    </>
  );
}
