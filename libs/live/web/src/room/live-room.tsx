import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { GENEVA, useFormats, useReaderZone, type RunQuery } from '@classmark/platform/web';
import { Button, Mark } from '@classmark/ui';
import type { CheckResult } from '../device-check/device-check';
import { useRefusalWords } from '../webinar/refusal-words';
import { AttendeeBar } from './attendee-bar';
import { ChatPanel } from './chat-panel';
import { HostBar, HostTop } from './host-bar';
import { LineState, LostBar } from './line-state';
import { LiveConnection } from './live-connection';
import { useReloadWhenServerMoved } from './live-server-moved';
import type { RoomInfo } from './room-page';
import { RoomUpdates } from './room-updates';
import { Stage } from './stage';

/** The room itself: stage, chat, bars. Host and attendee share the frame and differ in the bars. */
export function LiveRoom({ info, query, check, onEnded }: { info: RoomInfo; query: RunQuery; check: CheckResult; onEnded: () => void }) {
  const { t } = useLingui();
  const refusalWords = useRefusalWords();
  const host = info.role === 'host';
  const { connection, updates } = useRoom(info, query, host, check);
  useReloadWhenServerMoved(info.offering.id, check);
  const line = useSyncExternalStore(connection.subscribe, connection.current);
  const room = useSyncExternalStore(updates.subscribe, updates.current);
  const { state } = room.session;
  const open = state === 'open' || state === 'live';

  useEffect(() => {
    if (open && line.phase === 'idle') void connection.enter();
    if (open && line.phase === 'denied' && line.denial?.__typename === 'RoomNotOpen') void connection.enter();
    if (state === 'live' && host) void connection.goOnAir(true);
  }, [open, state, host, line.phase, line.denial, connection]);
  useEffect(() => {
    if (state !== 'ended') return;
    void connection.leave();
    onEnded();
  }, [state, connection, onEnded]);

  return (
    <div className={host ? 'room pres' : 'room'}>
      <header className="rtop">
        <span className="mark"><Mark /></span>
        <h1 dir="auto">{info.offering.title}</h1>
        {host ? <HostTop info={info} room={room} connection={connection} query={query} onSession={(session) => updates.sessionIs(session)} line={<LineState line={line} online={room.online} />} /> : (
          <>
            <StatePill state={state} />
            <Clock />
            <span className="rsp" />
            <LineState line={line} online={room.online} />
          </>
        )}
      </header>
      <LostBar line={line} onTryNow={() => void connection.enter()} onSoundOnly={connection.pictureIsWanted && !host ? () => connection.setPictureWanted(false) : null} />
      {line.soundBlocked ? <div className="lostbar" role="status"><p className="grow"><Trans>The browser plays sound only after a press.</Trans></p><Button dense look="primary" onClick={() => connection.setSound(true)}><Trans>Turn the sound on</Trans></Button></div> : null}
      {line.phase === 'denied' && line.denial?.__typename !== 'RoomNotOpen' ? <div className="lostbar" role="alert"><p className="grow">{refusalWords(line.denial?.__typename ?? '')}</p><Button dense onClick={() => void connection.enter()}><Trans>Try again</Trans></Button></div> : null}
      <main id="main" className="rmain" tabIndex={-1}>
        {line.phase === 'replaced' ? (
          <section className="stage"><div className="slide blank"><p className="big"><Trans>You are in this room in another tab or on another device.</Trans></p><Button look="primary" onClick={() => void connection.enter()}><Trans>Continue here</Trans></Button></div></section>
        ) : <Stage info={info} room={room} line={line} connection={connection} host={host} />}
        <aside className="rpanel" aria-label={t`Chat`}><ChatPanel room={room} updates={updates} /></aside>
      </main>
      {host ? <HostBar line={line} connection={connection} state={state} /> : <AttendeeBar line={line} connection={connection} offeringId={info.offering.id} />}
    </div>
  );
}

/** The state of the session in a word; live is the one ochre thing on the screen. */
export function StatePill({ state }: { state: string }): ReactNode {
  if (state === 'live') return <span className="livepill" role="status"><i /><Trans>Live</Trans></span>;
  if (state === 'open') return <span className="livepill still" role="status"><Trans>The host is preparing</Trans></span>;
  return <span className="livepill still" role="status"><Trans>Not open yet</Trans></span>;
}

/** Geneva's time and one's own where they differ. */
function Clock() {
  const formats = useFormats();
  const zone = useReaderZone();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 10_000);
    return () => clearInterval(timer);
  }, []);
  const geneva = formats.time(now, GENEVA);
  const own = formats.time(now, zone);
  return <span className="rt num">{geneva === own ? <Trans>{geneva} Geneva</Trans> : <><Trans>{geneva} Geneva</Trans> <span className="mute">· <Trans>{own} your time</Trans></span></>}</span>;
}

/** Connection and news of a room, for as long as the screen stands. */
function useRoom(info: RoomInfo, query: RunQuery, host: boolean, check: CheckResult): { connection: LiveConnection; updates: RoomUpdates } {
  const [parts] = useState(() => ({
    connection: new LiveConnection(info.offering.id, query, host, check),
    updates: new RoomUpdates(info.session.id, info.session, query),
  }));
  useEffect(() => {
    if (!check.pictureToo && !host) parts.connection.setPictureWanted(false);
    return () => {
      void parts.connection.leave();
      parts.updates.close();
    };
  }, [parts, check.pictureToo, host]);
  return parts;
}
