import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronRight } from 'lucide-react';
import { Fragment, useEffect, useMemo, useState, type ReactNode } from 'react';
import { browserQuery, useLanguage } from '@classmark/platform/web';
import { Symbol } from '@classmark/ui';
import { MarkedText } from '../answering/marked-text';
import { noteName } from './note-name';
import { placeInPack } from './read-pack';
import { Sentence } from './sentence';
import { SchemePlaceText, type SchemePlaceQuery } from './scheme.generated';

type Place = NonNullable<SchemePlaceQuery['classificationPlace']>;

/** The active place read as one sentence, with the notes that apply to it, its own and those above it. */
export function PlaceNotes({ edition, symbol, action }: { edition: string; symbol: string | null; action?: ReactNode }) {
  const { t } = useLingui();
  const { place, failed } = usePlace(edition, symbol);
  const own = place?.notes.filter((note) => note.from === place.symbol) ?? [];
  const above = place?.notes.filter((note) => note.from !== place.symbol) ?? [];
  return (
    <section className="place-notes" aria-label={t`Notes`} tabIndex={0}>
      {failed ? <><div className="head"><h3><Symbol>{symbol}</Symbol></h3>{action}</div><p className="mute small"><Trans>The notes did not arrive.</Trans></p></> : place ? (
        <>
          {place.chain.length > 1 ? <Path place={place} /> : null}
          <div className="head"><h3><Symbol>{place.symbol}</Symbol></h3>{place.symbol === symbol ? action : null}</div>
          <dl>
            <dt>{place.chain.length > 1 ? <Trans>In one sentence</Trans> : <Trans>Title</Trans>}</dt><dd><Sentence chain={place.chain} /></dd>
            {place.nature ? <><dt><Trans>Kind</Trans></dt><dd>{place.nature === 'goods' ? <Trans>Goods</Trans> : <Trans>Services</Trans>}</dd></> : null}
            {place.auxiliary ? <><dt><Trans>Kind</Trans></dt><dd><Trans>Auxiliary section: it stands beside a principal one, never alone.</Trans></dd></> : null}
            {own.map((note) => <Fragment key={note.text}><dt>{noteName(note.kind)}</dt><dd><bdi lang={note.language}><MarkedText text={note.text} /></bdi></dd></Fragment>)}
            {above.length > 0 ? <><dt><Trans>Notes above it</Trans></dt><dd>{above.map((note) => <p key={note.text}><Trans>From <Symbol>{note.from}</Symbol>:</Trans> <bdi lang={note.language}><MarkedText text={note.text} /></bdi></p>)}</dd></> : null}
          </dl>
        </>
      ) : <p className="mute small"><Trans>Choose a place to read its notes.</Trans></p>}
    </section>
  );
}

function Path({ place }: { place: Place }) {
  const { t } = useLingui();
  return (
    <p className="place-path" aria-label={t`Path`} role="group">
      {place.chain.map((step, index) => <Fragment key={step.symbol}>{index > 0 ? <ChevronRight className="i flip" aria-hidden="true" /> : null}<Symbol>{shortSymbol(step.symbol)}</Symbol></Fragment>)}
    </p>
  );
}

/** A group of the IPC without its subclass, which stands before it in the path. */
function shortSymbol(symbol: string): string {
  return symbol.includes('/') ? symbol.slice(symbol.indexOf(' ') + 1) : symbol;
}

const kept = new Map<string, Place>();
const PAUSE_MS = 120;

/**
 * The place with its notes, a moment after the row was reached: walking over many rows asks for none of them. Until they are
 * there the last place stays, so that nothing jumps.
 */
function usePlace(edition: string, symbol: string | null): { readonly place: Place | null; readonly failed: boolean } {
  const language = useLanguage();
  const ask = useMemo(() => browserQuery(() => language), [language]);
  const key = `${language} ${edition} ${symbol}`;
  const [shown, setShown] = useState<{ readonly key: string; readonly place: Place | null } | null>(null);
  useEffect(() => {
    if (symbol === null || kept.has(key)) return undefined;
    let gone = false;
    const timer = setTimeout(() => {
      ask(SchemePlaceText, { edition, symbol, language }).then(({ classificationPlace }) => classificationPlace ?? null)
        // Without a line the pack that is kept here answers, if it is kept.
        .catch(async (fault: unknown) => (await placeInPack(edition, language, symbol)) ?? Promise.reject(fault))
        .then((place) => {
          if (place) kept.set(key, place);
          if (!gone) setShown({ key, place });
        }).catch(() => {
          if (!gone) setShown({ key, place: null });
        });
    }, PAUSE_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [ask, edition, symbol, language, key]);
  const known = symbol === null ? null : kept.get(key) ?? null;
  return { place: known ?? shown?.place ?? null, failed: known === null && shown?.key === key && shown.place === null };
}
