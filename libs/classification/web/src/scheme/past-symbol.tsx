import { Trans } from '@lingui/react/macro';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { browserQuery, useFormats, type Language } from '@classmark/platform/web';
import { Bdi, Ltr, Symbol } from '@classmark/ui';
import { PastSymbolText, type PastSymbolQuery } from './past-symbol.generated';
import type { FoundPlaces } from './use-search';

type Past = NonNullable<PastSymbolQuery['classificationMissing']>;

/** What is to be said when nothing is found: that it was a symbol once, until when, and what took its place. Null when it never was one. */
export function usePastSymbol(edition: string, language: Language, found: FoundPlaces, onOpen: (symbol: string) => void): ReactNode {
  const ask = useMemo(() => browserQuery(() => language), [language]);
  const [answer, setAnswer] = useState<{ readonly question: string; readonly past: Past } | null>(null);
  const { question } = found;
  const wanted = question !== '' && found.hits.length === 0 && !found.failed;
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    ask(PastSymbolText, { edition, text: question, language })
      // Without an answer the search says that nothing is called so: true as well.
      .then(({ classificationMissing: past }) => { if (!gone) setAnswer(past ? { question, past } : null); }).catch(() => undefined);
    return () => { gone = true; };
  }, [ask, edition, language, question, wanted]);
  if (!wanted || answer?.question !== question || !answer.past.symbol || (answer.past.editions.length === 0 && answer.past.validUntil == null)) return null;
  return <PastSymbol past={answer.past} onOpen={onOpen} />;
}

function PastSymbol({ past, onOpen }: { past: Past; onOpen: (symbol: string) => void }) {
  const { longDate } = useFormats();
  const symbol = <Symbol>{past.symbol}</Symbol>;
  return (
    <>
      {past.validUntil ? <Trans>{symbol} was valid until {longDate(Date.parse(past.validUntil), 'UTC')}.</Trans> : <Trans>{symbol} stands only in <Ltr>{past.editions[0]!.edition}</Ltr>.</Trans>}
      {past.successors.length > 0 ? <> <Trans>In its place:</Trans> {past.successors.map((place, index) => (
        <span key={place.symbol}>{index > 0 ? ', ' : ''}<button type="button" className="lk" onClick={() => onOpen(place.symbol)}><Symbol>{place.symbol}</Symbol> <Bdi lang={place.titleLanguage}>{place.title}</Bdi></button></span>
      ))}</> : <> <Trans>What took its place is not known. Look for it by words, or walk the tree.</Trans></>}
    </>
  );
}
