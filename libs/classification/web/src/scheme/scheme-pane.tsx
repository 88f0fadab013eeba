import { Trans, useLingui } from '@lingui/react/macro';
import { Minus, Plus, StickyNote } from 'lucide-react';
import { useEffect, useMemo, useState, type ReactNode, type RefObject } from 'react';
import { directionOf, useLanguage } from '@classmark/platform/web';
import { Button, ErrorState, Loading, Ltr, ProgressBar, Skeleton } from '@classmark/ui';
import type { PathMark } from './marked-paths';
import { usePastSymbol } from './past-symbol';
import { PlaceNotes } from './place-notes';
import { SchemeTree, type RowFlag, type RowSign } from './scheme-tree';
import { SearchHits } from './search-hits';
import type { Scheme } from './use-scheme';
import { useSearch, type Hit } from './use-search';

/** A step of the chain of titles that leads to a place. */
export interface ChainStep { readonly symbol: string; readonly title: string; readonly titleLanguage: string }

/** What a marking draws into the tree. */
export interface DrawnPaths {
  readonly marks: ReadonlyMap<string, PathMark>;
  readonly signs: ReadonlyMap<string, RowSign>;
  readonly flags: ReadonlyMap<string, RowFlag>;
  /** Symbols of the answer. */
  readonly answered: ReadonlySet<string>;
  /** How many places of the answered and of the accepted paths are shared, as bars over the tree. */
  readonly reached?: { readonly shared: number; readonly answer: number; readonly accepted: number };
}

export interface SchemePaneProps {
  /** nice, locarno, vienna or ipc. */
  readonly code: string;
  /** As printed: "NCL 13-2026". */
  readonly edition: string;
  /** The same edition as far as it has been looked at: `useScheme(edition, language)`. */
  readonly scheme: Scheme;
  readonly search: RefObject<HTMLInputElement | null>;
  /** Changes whenever the focus is to go into the tree. */
  readonly focusCount: number;
  readonly onFocusTree: () => void;
  /** Changes whenever the notes are to open or close. */
  readonly notesCount?: number;
  /** Symbols in the answer. */
  readonly chosen: ReadonlySet<string>;
  /** Absent where nothing can be chosen: the tree is then only read. */
  readonly onAdd?: (place: { readonly symbol: string; readonly chain: readonly ChainStep[] }) => void;
  readonly onRemove?: (symbol: string) => void;
  /** The marking to show. */
  readonly drawn?: DrawnPaths | null;
  /** The search begins anew when this changes: another case. */
  readonly about?: string;
  /** What stays as it is when the scheme does not arrive. */
  readonly untouched?: ReactNode;
}

const UNMARKED: DrawnPaths = { marks: new Map(), signs: new Map(), flags: new Map(), answered: new Set() };

/**
 * Search, tree and notes of an edition, for whoever chooses places in it: practice, exam, editor of cases. Rows are added to the answer
 * by Enter, by their button or from a hit; with `drawn` the tree shows where the paths of a marking part.
 */
export function SchemePane(props: SchemePaneProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { code, edition, scheme, chosen, onAdd, onRemove, drawn, about } = props;
  const { model, active } = scheme;
  const [question, setQuestion] = useState('');
  const [notes, setNotes] = useState<boolean | null>(null);
  const found = useSearch(edition, language, question);
  const shown = drawn ?? UNMARKED;
  useEffect(() => setQuestion(''), [about]);
  const { notesCount = 0 } = props;
  const toggleNotes = (): void => setNotes((open) => !(open ?? !isNarrow()));
  useEffect(() => { if (notesCount > 0) toggleNotes(); }, [notesCount]);

  const chainOf = (symbol: string): ChainStep[] => (model ? model.path(model.numberOf(symbol)).map((number) => ({ symbol: model.symbol(number), title: model.title(number), titleLanguage: model.titleLanguage(number) })) : []);
  const choose = (symbol: string): void => {
    if (chosen.has(symbol)) onRemove?.(symbol);
    else onAdd?.({ symbol, chain: chainOf(symbol) });
  };
  const past = usePastSymbol(edition, language, found, (symbol) => setQuestion(symbol));
  const openHit = (hit: Hit): void => {
    void scheme.reveal([hit.chain.map((step) => step.symbol)], hit.symbol).then(props.onFocusTree);
  };
  const addHit = (hit: Hit): void => {
    onAdd?.({ symbol: hit.symbol, chain: hit.chain });
    void scheme.reveal([hit.chain.map((step) => step.symbol)], hit.symbol);
    setQuestion('');
  };
  const flags = useMemo(() => {
    if (drawn) return drawn.flags;
    return new Map<string, RowFlag>([...chosen].map((symbol) => [symbol, { words: <Trans>In your answer</Trans>, tone: 'chosen' }]));
  }, [drawn, chosen]);

  return (
    <section className="pane scheme" aria-label={t`Scheme`}>
      <header><h2><Trans>Scheme</Trans></h2><span className="small mute"><Ltr>{edition}</Ltr></span></header>
      <div className="scheme-head">
        <SearchHits box={props.search} value={question} onValue={setQuestion} found={found} instead={past} onOpen={openHit} {...(onAdd ? { onAdd: addHit } : {})} />
        <Button className="notes-switch" aria-pressed={notes ?? true} onClick={toggleNotes}><StickyNote className="i" aria-hidden="true" /><span><Trans>Notes</Trans></span></Button>
      </div>
      {drawn ? (
        <div className="legend"><span><i className="shared" /><Trans>Shared path</Trans></span><span><i className="yours" /><Trans>Your answer left it</Trans></span><span><i className="accepted" /><Trans>Accepted</Trans></span>{drawn.reached ? <Reached {...drawn.reached} /> : null}</div>
      ) : null}
      {model ? (
        <SchemeTree
          label={t`Scheme`} model={model} open={scheme.open} active={active} chosen={drawn ? drawn.answered : chosen} loading={scheme.loading} rtl={directionOf(language) === 'rtl'}
          dotsFrom={code === 'ipc' ? 4 : null} marks={shown.marks} signs={shown.signs} flags={flags} focusCount={props.focusCount}
          onActive={scheme.setActive} onOpen={scheme.toggle} onNear={scheme.warm}
          {...(onAdd ? { onChoose: choose, action: (symbol: string) => <RowAction isChosen={chosen.has(symbol)} onPress={() => choose(symbol)} symbol={symbol} /> } : {})}
          {...(onRemove ? { onRemove } : {})}
        />
      ) : scheme.failed ? (
        <div className="tree-state"><ErrorState level={3} title={<Trans>The scheme did not arrive</Trans>} action={<Button onClick={scheme.retry}><Trans>Try again</Trans></Button>}>{props.untouched}</ErrorState></div>
      ) : <div className="tree-state"><Loading label={t`The scheme is loading`}>{[9, 11, 7, 10, 8, 9].map((width, index) => <Skeleton key={`${index} ${width}`} className="h-6 w-3/4" />)}</Loading></div>}
      {/* Closed on a phone until asked for: the tree needs the room. */}
      <div className={notes === null ? 'notes-place' : notes ? 'notes-place shown' : 'notes-place closed'}>
        <PlaceNotes edition={edition} symbol={active} action={onAdd && active !== null && model && model.numberOf(active) >= 0 ? (
          <Button dense onClick={() => choose(active)}>{chosen.has(active) ? <><Minus className="i s" aria-hidden="true" /><Trans>Take out of the answer</Trans></> : <><Plus className="i s" aria-hidden="true" /><Trans>Add to the answer</Trans></>}</Button>
        ) : undefined} />
      </div>
    </section>
  );
}

/** Precision and recall as bars: what of the own paths is right, and how much of the accepted ones was reached. */
function Reached({ shared: sharedCount, answer: answerCount, accepted: keyCount }: NonNullable<DrawnPaths['reached']>) {
  const { t } = useLingui();
  return (
    <div className="reached">
      <ProgressBar value={answerCount === 0 ? 0 : sharedCount / answerCount} label={t`Your paths`} words={<span><Trans>Your paths: {sharedCount} of {answerCount} places right</Trans></span>} />
      <ProgressBar value={sharedCount / keyCount} label={t`Accepted paths`} words={<span><Trans>Accepted paths: {sharedCount} of {keyCount} found</Trans></span>} />
    </div>
  );
}

function isNarrow(): boolean {
  return window.matchMedia('(max-width: 64rem)').matches;
}

/** For the pointer; the keyboard has Enter, so it is no stop of its own. */
function RowAction({ isChosen, symbol, onPress }: { isChosen: boolean; symbol: string; onPress: () => void }) {
  return (
    <button type="button" tabIndex={-1} className="row-add" onClick={(event) => { event.stopPropagation(); onPress(); }} onDoubleClick={(event) => event.stopPropagation()}>
      {isChosen ? <Minus className="i s" aria-hidden="true" /> : <Plus className="i s" aria-hidden="true" />}<span>{isChosen ? <Trans>Remove</Trans> : <Trans>Add</Trans>} <bdi className="sr">{symbol}</bdi></span>
    </button>
  );
}
