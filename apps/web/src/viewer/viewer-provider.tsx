import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { browserQuery, useLanguage, ViewerContext, type Viewer } from '@classmark/platform/web';
import { viewerOf, viewerText } from './viewer-query';

/** Asks once, after the page is taken over, who is signed in. Without an answer the reader counts as signed out, and `failure` says why. */
export function ViewerProvider({ children }: { children: ReactNode }) {
  const [viewer, setViewer] = useState<Viewer | null | undefined>(undefined);
  const [failure, setFailure] = useState<unknown>();
  const language = useLanguage();
  const refresh = useCallback(async () => {
    try {
      setViewer(viewerOf(await browserQuery(() => language)(viewerText)));
      setFailure(undefined);
    } catch (fault) {
      setFailure(fault);
      setViewer((known) => known ?? null);
    }
  }, [language]);
  // One question for the life of the page; a change of language asks nothing new.
  useEffect(() => { void refresh(); }, []);
  return <ViewerContext value={useMemo(() => ({ viewer, failure, refresh }), [viewer, failure, refresh])}>{children}</ViewerContext>;
}
