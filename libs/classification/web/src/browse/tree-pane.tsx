import { Trans, useLingui } from '@lingui/react/macro';
import { ListCollapse, ListTree } from 'lucide-react';
import { memo, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { directionOf, useLanguage } from '@classmark/platform/web';
import { Button, ErrorState } from '@classmark/ui';
import { SchemeTree, type RowFlag } from '../scheme/scheme-tree';
import { SearchHits } from '../scheme/search-hits';
import { useScheme } from '../scheme/use-scheme';
import { useSearch, type Hit } from '../scheme/use-search';
import { useBasket } from './basket';

export interface TreePaneProps {
  readonly scheme: string;
  readonly edition: string;
  /** The place that is read, with the way to it. */
  readonly place: { readonly symbol: string; readonly chain: readonly { readonly symbol: string }[] } | null;
  /** Shown until the tree is there. */
  readonly fallback: ReactNode;
  /** Reads another place. */
  readonly onRead: (symbol: string) => void;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The tree of an edition with its search. Rows are walked with the arrows; Enter or a press reads one beside it. */
export default function TreePane({ scheme: code, edition, place, fallback, onRead }: TreePaneProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const scheme = useScheme(edition, language);
  const basket = useBasket();
  const box = useRef<HTMLInputElement>(null);
  const [question, setQuestion] = useState('');
  const [focusCount, setFocusCount] = useState(0);
  const [busy, setBusy] = useState(false);
  const found = useSearch(edition, language, question);
  const { model, reveal } = scheme;

  // What is read stands in the tree, wherever the reader came from.
  const ready = model !== null;
  const chain = place?.chain.map((step) => step.symbol).join('\n') ?? '';
  useEffect(() => {
    const symbols = chain.split('\n');
    if (ready && chain !== '') void reveal([symbols], symbols.at(-1)!);
  }, [ready, chain, reveal]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]'))) return;
      event.preventDefault();
      box.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  // What stands above the tree is not drawn anew with each key in it: what it calls stays the same.
  const read = useRef(onRead);
  read.current = onRead;
  const openHit = useCallback((hit: Hit): void => {
    void reveal([hit.chain.map((step) => step.symbol)], hit.symbol).then(() => setFocusCount((count) => count + 1));
    read.current(hit.symbol);
  }, [reveal]);
  const chosen = useMemo(() => (place ? new Set([place.symbol]) : NOTHING), [place]);
  const flags = useMemo(() => new Map<string, RowFlag>(basket.items.filter((item) => item.edition === edition).map((item) => [item.symbol, { words: <Trans>In the basket</Trans>, tone: 'chosen' }])), [basket.items, edition]);
  const { openAll: openEverything, closeAll } = scheme;
  const openAll = useCallback((): void => {
    setBusy(true);
    void openEverything().finally(() => setBusy(false));
  }, [openEverything]);
  const search = useMemo(() => <SearchHits box={box} value={question} onValue={setQuestion} found={found} onOpen={openHit} />, [question, found, openHit]);
  const nothingOpen = scheme.open.size === 0;

  return (
    <>
      <div className="scheme-head">
        {search}
      </div>
      <TreeTools isReady={ready} isBusy={busy} isClosed={nothingOpen} onOpenAll={openAll} onCloseAll={closeAll} />
      {model ? (
        <SchemeTree
          label={t`Scheme`} model={model} open={scheme.open} active={scheme.active} chosen={chosen} flags={flags} loading={scheme.loading} rtl={directionOf(language) === 'rtl'} single
          dotsFrom={code === 'ipc' ? 4 : null} focusCount={focusCount} onActive={scheme.setActive} onOpen={scheme.toggle} onNear={scheme.warm} onChoose={onRead} onPressed={onRead}
        />
      ) : scheme.failed ? (
        <div className="tree-state"><ErrorState level={3} title={<Trans>The tree did not arrive</Trans>} action={<Button onClick={scheme.retry}><Trans>Try again</Trans></Button>}><Trans>The page beside it can be read all the same.</Trans></ErrorState></div>
      ) : fallback}
    </>
  );
}

interface TreeToolsProps { readonly isReady: boolean; readonly isBusy: boolean; readonly isClosed: boolean; readonly onOpenAll: () => void; readonly onCloseAll: () => void }

const TreeTools = memo(function TreeTools({ isReady, isBusy, isClosed, onOpenAll, onCloseAll }: TreeToolsProps) {
  return (
    <div className="tree-tools">
      <Button look="quiet" dense unavailable={!isReady} pending={isBusy} onClick={onOpenAll}><ListTree className="i s" aria-hidden="true" />{isBusy ? <Trans>Opening…</Trans> : <Trans>Open all</Trans>}</Button>
      <Button look="quiet" dense unavailable={!isReady || isClosed} onClick={onCloseAll}><ListCollapse className="i s" aria-hidden="true" /><Trans>Close all</Trans></Button>
    </div>
  );
});
