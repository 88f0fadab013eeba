import { Trans, useLingui } from '@lingui/react/macro';
import { TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useFormats, useReaderZone } from '@classmark/platform/web';
import { Button } from '@classmark/ui';
import type { ConnectionNow } from './live-connection';

/** The line in bars and words. */
export function LineState({ line, online }: { line: ConnectionNow; online: boolean }) {
  const bars = barsOf(line);
  return (
    <span className="rstat net" role="status">
      <span className="netb" aria-hidden="true">{[1, 2, 3, 4].map((bar) => <i key={bar} className={bar <= bars ? 'on' : undefined} />)}</span>
      <span><b><LineWord line={line} /></b><small>{online ? <Trans>chat connected</Trans> : <Trans>chat waits for the line</Trans>}</small></span>
    </span>
  );
}

function barsOf({ phase, quality }: ConnectionNow): number {
  if (phase !== 'connected') return 0;
  return quality === 'weak' ? 2 : 4;
}

function LineWord({ line }: { line: ConnectionNow }) {
  switch (line.phase) {
    case 'connected': return line.quality === 'weak' ? <Trans>Line weak</Trans> : <Trans>Line good</Trans>;
    case 'connecting': return <Trans>Connecting</Trans>;
    case 'reconnecting': case 'lost': return <Trans>Reconnecting</Trans>;
    case 'replaced': return <Trans>In another tab</Trans>;
    case 'idle': case 'denied': case 'closed': return <Trans>Not connected</Trans>;
  }
}

/** Says aloud that the line broke and what happens now; the layout below stays. */
export function LostBar({ line, onTryNow, onSoundOnly }: { line: ConnectionNow; onTryNow: () => void; onSoundOnly: (() => void) | null }) {
  const { t } = useLingui();
  const formats = useFormats();
  const zone = useReaderZone();
  const seconds = useSecondsTo(line.nextTryAt);
  if (line.lostAt === null || (line.phase !== 'reconnecting' && line.phase !== 'lost' && line.phase !== 'connecting')) return null;
  const at = formats.time(line.lostAt, zone);
  const { tries } = line;
  return (
    <div className="lostbar" role="alert">
      <TriangleAlert className="i" aria-hidden="true" />
      <p className="grow"><b><Trans>The line broke at {at}.</Trans></b> <Trans>The chat stays; picture and sound come back by themselves.</Trans>{' '}
        <span className="mute num" aria-live="off">{line.phase === 'lost' && seconds > 0 ? t`Try ${tries}, next in ${seconds} s.` : t`Try ${tries}, now.`}</span></p>
      <div className="row">{line.phase === 'lost' ? <Button dense onClick={onTryNow}><Trans>Try now</Trans></Button> : null}{onSoundOnly ? <Button dense onClick={onSoundOnly}><Trans>Sound only</Trans></Button> : null}</div>
    </div>
  );
}

function useSecondsTo(at: number | null): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (at === null) return undefined;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [at]);
  return at === null ? 0 : Math.max(0, Math.ceil((at - now) / 1_000));
}
