import { Trans, useLingui } from '@lingui/react/macro';
import { Check, SendHorizontal, Users } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useFormats, useReaderZone } from '@classmark/platform/web';
import { useRefusalWords } from '../webinar/refusal-words';
import type { RoomNow, RoomUpdates } from './room-updates';

const LONGEST = 1_000;

/** What is said in the room, and the line to say something. A message waits where there is no line, and says so. */
export function ChatPanel({ room, updates }: { room: RoomNow; updates: RoomUpdates }) {
  const { t } = useLingui();
  const formats = useFormats();
  const zone = useReaderZone();
  const refusalWords = useRefusalWords();
  const [text, setText] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const count = room.messages.length + room.outgoing.length;
  useEffect(() => {
    const box = list.current;
    if (box) box.scrollTop = box.scrollHeight;
  }, [count]);
  const open = room.session.state === 'open' || room.session.state === 'live';
  const send = (): void => {
    if (text.trim() === '' || !open) return;
    updates.say(text.trim());
    setText('');
  };
  const people = room.people;
  return (
    <>
      <div className="phead"><h2><Trans>Chat</Trans></h2>{people === null ? null : <p role="status" className="num"><Users className="i s" aria-hidden="true" /> <Trans>{people} here</Trans></p>}</div>
      <ol className="chat" ref={list} role="log" aria-label={t`Messages`} tabIndex={0}>
        {room.messages.length === 0 && room.outgoing.length === 0 ? <li className="mute"><Trans>Nobody has written yet.</Trans></li> : null}
        {room.messages.map((message) => (
          <li key={message.id}>
            <p className="who"><bdi><b>{message.authorName}</b></bdi>{message.byHost ? <span className="host"><Check className="i s" aria-hidden="true" /><Trans>host</Trans></span> : message.officeCode ? <bdi dir="ltr">{message.officeCode}</bdi> : null}<time dateTime={message.at} className="num">{formats.time(Date.parse(message.at), zone)}</time></p>
            <p><bdi>{message.text}</bdi></p>
          </li>
        ))}
        {room.outgoing.map((message) => (
          <li key={message.id} className="mute">
            <p><bdi>{message.text}</bdi></p>
            <p className="who" role="status">{message.refused !== null ? <><span className="tone-bad">{refusalWords(message.refused)}</span> <button type="button" className="lk" onClick={() => { setText(message.text); updates.drop(message.id); }}><Trans>Change it</Trans></button></> : room.online ? <Trans>Being sent</Trans> : <Trans>Sent when you are back</Trans>}</p>
          </li>
        ))}
      </ol>
      <form className="comp" onSubmit={(event) => { event.preventDefault(); send(); }}>
        <input className="input" value={text} maxLength={LONGEST} onChange={(event) => setText(event.target.value)} placeholder={open ? t`Message to everyone` : t`Opens with the room`} aria-label={t`Message to everyone`} readOnly={!open} />
        <button type="submit" className="icb fill" aria-label={t`Send`} aria-disabled={!open || text.trim() === '' || undefined}><SendHorizontal className="i flip" aria-hidden="true" /></button>
      </form>
    </>
  );
}
