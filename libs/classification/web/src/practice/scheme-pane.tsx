import { Trans, useLingui } from '@lingui/react/macro';
import { Minus, Plus, StickyNote } from 'lucide-react';
import { useEffect, useMemo, useState, type RefObject } from 'react';
import { directionOf, useLanguage } from '@classmark/platform/web';
import { Button, ErrorState, Loading, Ltr, Skeleton } from '@classmark/ui';
import { pathMarks } from '../scheme/marked-paths';
import { PlaceNotes } from '../scheme/place-notes';
import { SchemeTree, type RowFlag, type RowSign } from '../scheme/scheme-tree';
import { SearchHits } from '../scheme/search-hits';
import type { Scheme } from '../scheme/use-scheme';
import { useSearch, type Hit } from '../scheme/use-search';
import { acceptedWords, flagWords, SIGNS, TONES } from './finding-words';
import type { ChainStep, Practice, PracticeCase } from './use-practice';

export interface SchemePaneProps {
  readonly practice: Practice;
  readonly scheme: Scheme;
  readonly value: PracticeCase;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly focusCount: number;
  readonly onFocusTree: () => void;
}

/** Search, tree and notes. Before the check rows are added to the answer; after it the tree shows where the paths part. */
export function SchemePane({ practice, scheme, value, search, focusCount, onFocusTree }: SchemePaneProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { edition, scheme: code } = practice.attempt!;
  const { model, active } = scheme;
  const [question, setQuestion] = useState('');
  const [notes, setNotes] = useState<boolean | null>(null);
  const found = useSearch(edition, language, question);
  const chosen = useMemo(() => new Set(practice.basket.map((place) => place.symbol)), [practice.basket]);
  const drawn = useMarking(value, code);
  const answering = !value.marking;
  useEffect(() => setQuestion(''), [value.id, value.marking]);

  const chainOf = (symbol: string): ChainStep[] => (model ? model.path(model.numberOf(symbol)).map((number) => ({ symbol: model.symbol(number), title: model.title(number), titleLanguage: model.titleLanguage(number) })) : []);
  const choose = (symbol: string): void => {
    if (!answering) return;
    if (chosen.has(symbol)) practice.remove(symbol);
    else practice.add({ symbol, chain: chainOf(symbol) });
  };
  const openHit = (hit: Hit): void => {
    void scheme.reveal([hit.chain.map((step) => step.symbol)], hit.symbol).then(onFocusTree);
  };
  const addHit = (hit: Hit): void => {
    practice.add({ symbol: hit.symbol, chain: hit.chain });
    void scheme.reveal([hit.chain.map((step) => step.symbol)], hit.symbol);
    setQuestion('');
  };
  const flags = useMemo(() => {
    if (!answering) return drawn.flags;
    return new Map<string, RowFlag>([...chosen].map((symbol) => [symbol, { words: <Trans>In your answer</Trans>, tone: 'chosen' }]));
  }, [answering, chosen, drawn.flags]);

  return (
    <section className="pane scheme" aria-label={t`Scheme`}>
      <header><h2><Trans>Scheme</Trans></h2><span className="small mute"><Ltr>{edition}</Ltr></span></header>
      <div className="scheme-head">
        <SearchHits box={search} value={question} onValue={setQuestion} found={found} onOpen={openHit} {...(answering ? { onAdd: addHit } : {})} />
        <Button className="notes-switch" aria-pressed={notes ?? true} onClick={() => setNotes((shown) => !(shown ?? !isNarrow()))}><StickyNote className="i" aria-hidden="true" /><span><Trans>Notes</Trans></span></Button>
      </div>
      {answering ? null : (
        <div className="legend"><span><i className="shared" /><Trans>Shared path</Trans></span><span><i className="yours" /><Trans>Your answer left it</Trans></span><span><i className="accepted" /><Trans>Accepted</Trans></span></div>
      )}
      {model ? (
        <SchemeTree
          label={t`Scheme`} model={model} open={scheme.open} active={active} chosen={answering ? chosen : drawn.answered} loading={scheme.loading} rtl={directionOf(language) === 'rtl'}
          dotsFrom={code === 'ipc' ? 4 : null} marks={drawn.marks} signs={drawn.signs} flags={flags} focusCount={focusCount}
          onActive={scheme.setActive} onOpen={scheme.toggle}
          {...(answering ? { onChoose: choose, onRemove: practice.remove, action: (symbol: string) => <RowAction isChosen={chosen.has(symbol)} onPress={() => choose(symbol)} symbol={symbol} /> } : {})}
        />
      ) : scheme.failed ? (
        <div className="tree-state"><ErrorState level={3} title={<Trans>The scheme did not arrive</Trans>} action={<Button onClick={scheme.retry}><Trans>Try again</Trans></Button>}><Trans>Your answer is not touched.</Trans></ErrorState></div>
      ) : <div className="tree-state"><Loading label={t`The scheme is loading`}>{[9, 11, 7, 10, 8, 9].map((width, index) => <Skeleton key={`${index} ${width}`} className="h-6 w-3/4" />)}</Loading></div>}
      {/* Closed on a phone until asked for: the tree needs the room. */}
      <div className={notes === null ? 'notes-place' : notes ? 'notes-place shown' : 'notes-place closed'}>
        <PlaceNotes edition={edition} symbol={active} action={answering && active !== null && model && model.numberOf(active) >= 0 ? (
          <Button dense onClick={() => choose(active)}>{chosen.has(active) ? <><Minus className="i s" aria-hidden="true" /><Trans>Take out of the answer</Trans></> : <><Plus className="i s" aria-hidden="true" /><Trans>Add to the answer</Trans></>}</Button>
        ) : undefined} />
      </div>
    </section>
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

interface DrawnMarking { readonly marks: ReturnType<typeof pathMarks>; readonly signs: ReadonlyMap<string, RowSign>; readonly flags: ReadonlyMap<string, RowFlag>; readonly answered: ReadonlySet<string> }

const UNMARKED: DrawnMarking = { marks: new Map(), signs: new Map(), flags: new Map(), answered: new Set() };

/** What the marking draws into the tree: paths, a sign and words at each answered and each accepted place. */
function useMarking(value: PracticeCase, scheme: string): DrawnMarking {
  return useMemo(() => {
    const { marking } = value;
    if (!marking) return UNMARKED;
    const signs = new Map<string, RowSign>();
    const flags = new Map<string, RowFlag>();
    for (const place of marking.accepted.filter((each) => each.counted)) {
      signs.set(place.symbol, 'missed');
      flags.set(place.symbol, { words: acceptedWords(place.role ?? null, place.required), tone: 'ok' });
    }
    for (const finding of marking.findings) {
      if (finding.answer === null || finding.answer === undefined) continue;
      const tone = TONES[finding.kind] ?? 'bad';
      signs.set(finding.answer, SIGNS[tone]);
      flags.set(finding.answer, { words: flagWords(finding, scheme), tone });
    }
    return { marks: pathMarks(marking), signs, flags, answered: new Set(value.places.map((place) => place.symbol)) };
  }, [value, scheme]);
}
