import { Plural, Trans } from '@lingui/react/macro';
import { Lightbulb } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormats } from '@classmark/platform/web';
import { Bdi, Button, Symbol } from '@classmark/ui';
import { MarkedText } from '../answering/marked-text';
import type { ChainStep } from '../answering/answering';
import type { GivenHint, SessionCase } from './kept-session';

/** Steps of help, asked for one by one. What a hint costs stands beside the button, before it is pressed. */
export function HintsPanel({ value, onHint, pending, offline }: { value: SessionCase; onHint: () => void; pending: boolean; offline: boolean }) {
  const { hints, item, answerId } = value;
  const left = item.hints - hints.length;
  if (hints.length === 0 && (left === 0 || answerId)) return null;
  return (
    <section className="hints" aria-live="polite">
      {hints.length > 0 ? <ol className="bare">{hints.map((hint) => <li key={hint.step}><Lightbulb className="i s" aria-hidden="true" /><p><Hint hint={hint} /></p></li>)}</ol> : null}
      {left > 0 && !answerId ? (
        <>
          <Button look="quiet" pending={pending} onClick={onHint}><Lightbulb className="i s" aria-hidden="true" /><Trans>Hint {hints.length + 1} of {item.hints}</Trans><kbd>H</kbd></Button>
          <p className="small mute">{offline ? <Trans>A hint takes a line to the platform.</Trans> : hints.length === 0 ? <Trans>With one hint the place comes back sooner.</Trans> : <Trans>With two hints and more it counts as not known yet.</Trans>}</p>
        </>
      ) : null}
    </section>
  );
}

function Hint({ hint }: { hint: GivenHint }): ReactNode {
  switch (hint.kind) {
    case 'count': return <Plural value={hint.count ?? 0} one="One place is asked for." other="# places are asked for." />;
    case 'under': return hint.places.length === 1 ? <Trans>It lies under <Places places={hint.places} />.</Trans> : <Trans>The places lie under <Places places={hint.places} />.</Trans>;
    case 'among': return <Trans>It is among these: <Places places={hint.places} />.</Trans>;
    default: return <span lang={hint.textLanguage ?? undefined}><MarkedText text={hint.text ?? ''} /></span>;
  }
}

function Places({ places }: { places: readonly ChainStep[] }) {
  const { listMark } = useFormats();
  return <>{places.map((place, index) => <span key={place.symbol}>{index > 0 ? listMark : null}<Symbol>{place.symbol}</Symbol> <Bdi lang={place.titleLanguage}>{place.title}</Bdi></span>)}</>;
}
