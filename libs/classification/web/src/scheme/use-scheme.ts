import { useCallback, useEffect, useRef, useState } from 'react';
import type { PlaceColumns } from '@classmark/classification/core';
import type { Language } from '@classmark/platform/web';
import { fetchBranch, fetchSkeleton, fetchWhole } from './fetch-tree';
import { SchemeModel } from './scheme-model';

/** The arrow of an opened place turns at once; a branch that is not there by then says that it is on its way. */
const SAYS_LOADING_AFTER_MS = 60;
/** Whoever rests on a closed place is likely to open it: what lies below is fetched meanwhile. */
const RESTS_MS = 150;
/** Whoever reads goes on nearby: branches of rows around the active one are fetched while nothing happens. */
const READS_MS = 400;
const NEAR_ROWS = 10;
/** Branches that are fetched so at most while an edition is looked at; each is less than 4 KiB. */
const NEAR_BRANCHES = 32;

/** A branch that was asked for before its place was opened. */
interface EarlyBranch {
  readonly answer: Promise<PlaceColumns>;
  /** Null until it is here. */
  columns: PlaceColumns | null;
}

export interface Scheme {
  /** Null until the upper levels are there. */
  readonly model: SchemeModel | null;
  readonly failed: boolean;
  readonly open: ReadonlySet<string>;
  /** Branches that are being fetched. */
  readonly loading: ReadonlySet<string>;
  readonly active: string | null;
  readonly setActive: (symbol: string) => void;
  /** Opens or closes places; what lies below is fetched when it is not there yet. */
  readonly toggle: (symbols: readonly string[], open: boolean) => void;
  /** Fetches what lies below a place that is likely to be opened next. */
  readonly warm: (symbol: string) => void;
  /** Fetches what is needed to show places, each given by its chain from the top; opens what leads there, with `only` nothing else. */
  readonly reveal: (chains: ReadonlyArray<readonly string[]>, active: string, only?: boolean) => Promise<void>;
  /** Opens every place; what is not there yet is fetched at once. */
  readonly openAll: () => Promise<void>;
  readonly closeAll: () => void;
  /** Closes every place and goes to the first one. */
  readonly toTop: () => void;
  readonly retry: () => void;
}

/** An edition as far as it has been looked at: upper levels first, a branch when it is opened. */
export function useScheme(edition: string | null, language: Language): Scheme {
  const [model, setModel] = useState<SchemeModel | null>(null);
  const [failed, setFailed] = useState(false);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [loading, setLoading] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(null);
  const [asked, setAsked] = useState(0);
  const early = useRef(new Map<string, EarlyBranch>());
  const nearLeft = useRef(NEAR_BRANCHES);
  // What is known now, for work that waited for an answer meanwhile.
  const latest = useRef<SchemeModel | null>(null);
  const keep = useCallback((next: SchemeModel) => {
    latest.current = next;
    setModel(next);
  }, []);

  useEffect(() => {
    if (!edition) return undefined;
    let gone = false;
    early.current.clear(); // another edition or language has other branches
    nearLeft.current = NEAR_BRANCHES;
    setFailed(false);
    fetchSkeleton(edition, language).then((columns) => {
      if (gone) return;
      keep(new SchemeModel(columns));
      setActive((symbol) => symbol ?? columns.symbols[0] ?? null);
    }).catch(() => {
      if (!gone) setFailed(true);
    });
    return () => {
      gone = true;
    };
  }, [edition, language, asked, keep]);

  const fetchBelow = useCallback(async (symbol: string): Promise<boolean> => {
    const known = latest.current;
    if (!known || !edition) return false;
    const number = known.numberOf(symbol);
    if (number < 0) return false;
    if (known.isLoaded(number)) return true;
    const slow = setTimeout(() => setLoading((all) => new Set(all).add(symbol)), SAYS_LOADING_AFTER_MS);
    try {
      const branch = await (early.current.get(symbol)?.answer ?? fetchBranch(edition, symbol, language));
      if (latest.current) keep(latest.current.withBranch(symbol, branch));
      return true;
    } catch {
      return false;
    } finally {
      clearTimeout(slow);
      early.current.delete(symbol);
      setLoading((all) => (all.has(symbol) ? new Set([...all].filter((each) => each !== symbol)) : all));
    }
  }, [edition, language, keep]);

  /** @returns the answer that is on its way, or null when nothing has to be fetched */
  const ahead = useCallback((symbol: string, priority: RequestPriority): Promise<unknown> | null => {
    const number = latest.current?.numberOf(symbol) ?? -1;
    if (!edition || number < 0 || latest.current!.isLoaded(number) || early.current.has(symbol)) return null;
    const branches = early.current;
    const branch: EarlyBranch = { answer: fetchBranch(edition, symbol, language, priority), columns: null };
    branches.set(symbol, branch);
    return branch.answer.then((columns) => {
      branch.columns = columns;
    }, () => {
      // Without a line it is asked for again when the place is opened.
      if (branches.get(symbol) === branch) branches.delete(symbol);
    });
  }, [edition, language]);
  const warm = useCallback((symbol: string) => void ahead(symbol, 'auto'), [ahead]);

  useEffect(() => {
    if (active === null) return undefined;
    const resting = setTimeout(() => warm(active), RESTS_MS);
    return () => clearTimeout(resting);
  }, [active, warm]);

  useEffect(() => {
    if (!model || active === null || model.isWhole || isSparing()) return undefined;
    let gone = false;
    const fetchNear = async (): Promise<void> => {
      for (const symbol of model.closedNear(open, active, NEAR_ROWS)) {
        if (gone || nearLeft.current === 0) return;
        const answer = ahead(symbol, 'low');
        if (!answer) continue;
        nearLeft.current -= 1;
        await answer;
      }
    };
    const reading = setTimeout(() => void fetchNear(), READS_MS);
    return () => {
      gone = true;
      clearTimeout(reading);
    };
  }, [model, open, active, ahead]);

  const toggle = useCallback((symbols: readonly string[], opening: boolean) => {
    setOpen((all) => (opening ? new Set([...all, ...symbols]) : new Set([...all].filter((symbol) => !symbols.includes(symbol)))));
    if (!opening) return;
    for (const symbol of symbols) {
      // What is here already is shown in the same drawing as the open place.
      const columns = early.current.get(symbol)?.columns;
      if (columns && latest.current) {
        early.current.delete(symbol);
        keep(latest.current.withBranch(symbol, columns));
        continue;
      }
      void fetchBelow(symbol).then((there) => {
        // Without its branch an opened place would look empty: it closes again and can be opened once more.
        if (!there) setOpen((all) => new Set([...all].filter((each) => each !== symbol)));
      });
    }
  }, [fetchBelow, keep]);

  const reveal = useCallback(async (chains: ReadonlyArray<readonly string[]>, target: string, only = false) => {
    for (const chain of chains) {
      for (const symbol of chain.slice(0, -1)) await fetchBelow(symbol);
    }
    const above = chains.flatMap((chain) => chain.slice(0, -1));
    setOpen((all) => new Set(only ? above : [...all, ...above]));
    setActive(target);
  }, [fetchBelow]);

  const openAll = useCallback(async () => {
    if (!edition) return;
    if (latest.current && !latest.current.isWhole) {
      try {
        keep(new SchemeModel(await fetchWhole(edition, language)));
      } catch {
        return;
      }
    }
    if (latest.current) setOpen(latest.current.expandable());
  }, [edition, language, keep]);
  const closeAll = useCallback(() => setOpen(new Set()), []);
  const toTop = useCallback(() => {
    setOpen(new Set());
    setActive(latest.current?.size ? latest.current.symbol(0) : null);
  }, []);

  return { model, openAll, closeAll, toTop, failed, open, loading, active, setActive, toggle, warm, reveal, retry: () => setAsked((count) => count + 1) };
}

/** Whether the line is slow or the reader asked to save it: then nothing is fetched that nobody asked for. */
function isSparing(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string } };
  return connection?.saveData === true || (connection?.effectiveType ?? '4g') !== '4g';
}
