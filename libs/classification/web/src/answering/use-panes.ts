import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Scheme } from '../scheme/use-scheme';
import type { AnswerBasket, BasketPlace, MarkedPlaces } from './answering';
import type { PaneTab } from './answering-frame';
import { useSingleKeys } from './single-keys';

/** What the keys do while a case is on the screen. */
export interface PaneKeys {
  /** Ctrl+Enter: check, then go on. */
  readonly act: () => void;
  /** The case can still be answered: `1` and `2` give the place in focus its role. */
  readonly basket: AnswerBasket | null;
  readonly roles: readonly string[];
  /** `H`: a hint; `?`: help. Absent where the screen has none. */
  readonly onHint?: () => void;
  readonly onHelp?: () => void;
}

export interface Panes {
  readonly tab: PaneTab;
  readonly setTab: (tab: PaneTab) => void;
  readonly search: RefObject<HTMLInputElement | null>;
  /** Changes whenever the focus is to go into the tree. */
  readonly focusCount: number;
  readonly focusTree: () => void;
  /** Changes whenever the notes are to open or close. */
  readonly notesCount: number;
  /** Shows a place of the basket in the scheme. */
  readonly show: (place: BasketPlace) => void;
}

/** The three panes of a case: which one shows, where the focus goes, which keys work, and where a marking is shown. */
export function usePanes(scheme: Scheme, caseId: string | null, marked: MarkedPlaces | null, keys: PaneKeys): Panes {
  const search = useRef<HTMLInputElement>(null);
  const [tab, setTab] = useState<PaneTab>('case');
  const [focusCount, setFocusCount] = useState(0);
  const [notesCount, setNotesCount] = useState(0);
  const focusTree = (): void => setFocusCount((count) => count + 1);
  useKeys(search, { ...keys, onNotes: () => setNotesCount((count) => count + 1) }, () => setTab('scheme'), scheme);

  // The next case begins at the top of the scheme: where the last answer led is no hint. Stands before the marking, which opens what it needs.
  const { toTop } = scheme;
  const lastCase = useRef(caseId);
  useEffect(() => {
    if (lastCase.current === caseId) return;
    lastCase.current = caseId;
    toTop();
  }, [caseId, toTop]);

  // A marking is shown where its paths lead: what does not belong to it closes.
  const { reveal } = scheme;
  const ready = scheme.model !== null;
  useEffect(() => {
    if (!marked || !ready) return;
    const counted = marked.marking.accepted.filter((place) => place.counted);
    const chains = [...marked.places, ...counted].filter(({ chain }) => chain.length > 0).map(({ chain }) => chain.map((step) => step.symbol));
    const first = counted[0]?.symbol;
    if (first) void reveal(chains, first, true);
    setTab('answer');
  }, [caseId, marked, ready, reveal]);

  return {
    tab, setTab, search, focusCount, focusTree, notesCount,
    show: (place) => {
      setTab('scheme');
      void reveal([place.chain.map((step) => step.symbol)], place.symbol).then(focusTree);
    },
  };
}

/** `/` goes to the search, Ctrl+Enter checks and then goes on; keys of one letter never while somebody types, and not at all where they are switched off. */
function useKeys(search: RefObject<HTMLInputElement | null>, keys: PaneKeys & { readonly onNotes: () => void }, onSearch: () => void, scheme: Scheme): void {
  const [single] = useSingleKeys();
  const now = useRef({ keys, onSearch, active: scheme.active, single });
  now.current = { keys, onSearch, active: scheme.active, single };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { keys: { act, basket, roles, onNotes, onHint, onHelp }, active } = now.current;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        act();
        return;
      }
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (target?.closest('input:not([type=radio]), textarea, select, [contenteditable], dialog, [role=dialog]') || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '/' && search.current) {
        event.preventDefault();
        now.current.onSearch();
        // On a phone the pane comes first into sight.
        requestAnimationFrame(() => search.current?.focus());
        return;
      }
      if (!now.current.single) return;
      const letter = ({ n: onNotes, h: onHint, '?': onHelp } as Readonly<Record<string, (() => void) | undefined>>)[event.key.toLowerCase()];
      // In the tree a letter looks for a title; there only the keys that are no letters work.
      if (letter && !(target?.closest('[role=tree]') && event.key !== '?')) {
        event.preventDefault();
        letter();
        return;
      }
      const role = /^[1-9]$/.test(event.key) && roles.length > 1 && !target?.closest('[role=tree]') ? roles[Number(event.key) - 1] : undefined;
      const place = target?.closest<HTMLElement>('[data-place]')?.dataset['place'] ?? active;
      if (!role || !basket || !basket.places.some((known) => known.symbol === place)) return;
      event.preventDefault();
      basket.setRole(place!, role);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [search]);
}
