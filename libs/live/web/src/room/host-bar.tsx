import { Trans, useLingui } from '@lingui/react/macro';
import { Camera, CameraOff, Mic, MicOff, Users } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import type { RunQuery } from '@classmark/platform/web';
import { Button, Dialog } from '@classmark/ui';
import type { ConnectionNow, LiveConnection } from './live-connection';
import { useRefusalWords } from '../webinar/refusal-words';
import { ActInRoomText, type HostAct, type LiveSessionFieldsFragment } from './room.generated';
import type { RoomInfo } from './room-page';
import type { RoomNow } from './room-updates';
import { clockOf } from './clock';

/** State, people and the next act of the host, in the head of the room. */
export function HostTop({ info, room, connection, query, onSession, line }: { info: RoomInfo; room: RoomNow; connection: LiveConnection; query: RunQuery; onSession: (session: LiveSessionFieldsFragment) => void; line: ReactNode }) {
  const { t } = useLingui();
  const refusalWords = useRefusalWords();
  const [asking, setAsking] = useState(false);
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const { state, liveAt } = room.session;
  const act = async (word: HostAct): Promise<void> => {
    setPending(true);
    setRefused(null);
    setAsking(false);
    try {
      const { actInRoom } = await query(ActInRoomText, { offeringId: info.offering.id, act: word });
      if (actInRoom.__typename === 'RoomChanged') onSession(actInRoom.session);
      else setRefused(refusalWords(actInRoom.__typename));
    } catch {
      setRefused(t`The platform did not answer. Try again.`);
    } finally {
      setPending(false);
    }
  };
  const people = room.people ?? 0;
  return (
    <>
      {state === 'live' && liveAt ? <OnAir since={Date.parse(liveAt)} /> : <span className="livepill still" role="status">{state === 'open' ? <Trans>Room open, not on air</Trans> : <Trans>Room closed</Trans>}</span>}
      <span className="rsp" />
      {refused ? <span className="tone-bad small" role="alert">{refused}</span> : null}
      <span className="rstat people" role="status"><Users className="i" aria-hidden="true" /><span><b className="num"><Trans>{people} present</Trans></b></span></span>
      {line}
      {state === 'scheduled' ? <Button look="primary" dense pending={pending} onClick={() => void act('open')}><Trans>Open the room</Trans></Button> : null}
      {state === 'open' ? <><Button dense pending={pending} onClick={() => void act('end')}><Trans>Close the room</Trans></Button><Button look="primary" dense pending={pending} unavailable={connection.current().phase !== 'connected'} onClick={() => void act('goLive')}><Trans>Go on air</Trans></Button></> : null}
      {state === 'live' ? <Button look="danger" dense pending={pending} onClick={() => setAsking(true)}><Trans>End webinar</Trans></Button> : null}
      <Dialog
        open={asking} onClose={() => setAsking(false)} title={t`End the webinar for everyone?`} closeLabel={t`Close`}
        actions={<><Button onClick={() => setAsking(false)}><Trans>Go on</Trans></Button><Button look="danger" onClick={() => void act('end')}><Trans>End for everyone</Trans></Button></>}
      ><p><Trans>It cannot be opened again. The attendance is counted up to this moment and is final half a minute later.</Trans></p></Dialog>
    </>
  );
}

/** The only filled ochre of the screen: on air, for how long. */
function OnAir({ since }: { since: number }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return <span className="onair"><i /><span role="status"><Trans>On air</Trans></span> <span className="num" dir="ltr">{clockOf(Math.max(0, Math.floor((now - since) / 1_000)))}</span></span>;
}

/** The host's devices. M and V switch them while nothing is being typed. */
export function HostBar({ line, connection, state }: { line: ConnectionNow; connection: LiveConnection; state: string }) {
  const { t } = useLingui();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey || target.matches('input, textarea, select, [role="dialog"] *')) return;
      const key = event.key.toLowerCase();
      if (key === 'm') void connection.setMicrophone(!connection.current().microphone);
      if (key === 'v') void connection.setCamera(!connection.current().camera);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [connection]);
  const later = state !== 'live';
  const word = (on: boolean): ReactNode => (on ? later ? <Trans>on when on air</Trans> : <Trans>on</Trans> : <Trans>off</Trans>);
  return (
    <footer className="rbar" aria-label={t`Controls`}>
      <button type="button" className="ctl" aria-pressed={line.microphone} aria-keyshortcuts="M" title={t`Microphone (M)`} onClick={() => void connection.setMicrophone(!line.microphone)}>
        {line.microphone ? <Mic className="i" aria-hidden="true" /> : <MicOff className="i" aria-hidden="true" />}<span><b><Trans>Microphone</Trans></b><small>{word(line.microphone)}</small></span>
      </button>
      <button type="button" className="ctl" aria-pressed={line.camera} aria-keyshortcuts="V" title={t`Camera (V)`} onClick={() => void connection.setCamera(!line.camera)}>
        {line.camera ? <Camera className="i" aria-hidden="true" /> : <CameraOff className="i" aria-hidden="true" />}<span><b><Trans>Camera</Trans></b><small>{word(line.camera)}</small></span>
      </button>
      <p className="small tone-bad" role="status">{line.deviceFault === 'microphone' ? <Trans>The microphone cannot be used: connect one or allow it beside the address of this page.</Trans> : line.deviceFault === 'camera' ? <Trans>The camera cannot be used: connect one or allow it beside the address of this page.</Trans> : null}</p>
    </footer>
  );
}
