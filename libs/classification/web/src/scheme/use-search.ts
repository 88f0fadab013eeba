import { useEffect, useMemo, useState } from 'react';
import { browserQuery, type Language } from '@classmark/platform/web';
import { searchInPack } from './read-pack';
import { SchemeSearchText, type SchemeSearchQuery } from './scheme.generated';

export type Hit = SchemeSearchQuery['searchPlaces'][number];

export interface FoundPlaces {
  /** The words these hits were found for; empty before a search. */
  readonly question: string;
  readonly hits: readonly Hit[];
  readonly failed: boolean;
}

const NOTHING: FoundPlaces = { question: '', hits: [], failed: false };
const PAUSE_MS = 150;
const MOST_HITS = 8;

/** Looks for what is typed, a moment after the last key; an answer that comes too late is not shown. */
export function useSearch(edition: string, language: Language, question: string): FoundPlaces {
  const ask = useMemo(() => browserQuery(() => language), [language]);
  const [found, setFound] = useState<FoundPlaces>(NOTHING);
  const wanted = question.trim();
  useEffect(() => {
    if (wanted === '') {
      setFound(NOTHING);
      return undefined;
    }
    let gone = false;
    const timer = setTimeout(() => {
      ask(SchemeSearchText, { edition, question: wanted, language })
        .then(({ searchPlaces: hits }) => hits)
        // Without a line the pack that is kept here answers, if it is kept.
        .catch(async (fault: unknown) => (await searchInPack(edition, language, wanted, MOST_HITS)) ?? Promise.reject(fault))
        .then((hits) => { if (!gone) setFound({ question: wanted, hits, failed: false }); })
        .catch(() => { if (!gone) setFound({ question: wanted, hits: [], failed: true }); });
    }, PAUSE_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [ask, edition, language, wanted]);
  return found;
}
