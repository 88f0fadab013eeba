import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useId, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { Search } from 'lucide-react';
import { foldText } from '@classmark/classification/core';
import { directionOf, useLanguage } from '@classmark/platform/web';
import { Bdi, Ltr, Symbol } from '@classmark/ui';
import { HitExcerpt } from './hit-excerpt';
import type { FoundPlaces, Hit } from './use-search';

export interface SearchHitsProps {
  readonly box: Ref<HTMLInputElement>;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly found: FoundPlaces;
  /** Adds a hit to the answer; absent where nothing can be added any more. */
  readonly onAdd?: (hit: Hit) => void;
  /** Shows a hit in the tree. */
  readonly onOpen: (hit: Hit) => void;
  /** What is said instead when nothing is found. */
  readonly instead?: ReactNode;
}

/** The search box with its hits: arrows walk over them, Enter adds one, the arrow to the inside opens it in the tree. */
export function SearchHits({ box, value, onValue, found, onAdd, onOpen, instead }: SearchHitsProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const list = useId();
  const [picked, setPicked] = useState({ question: '', at: 0 });
  const { hits } = found;
  const shown = value.trim() !== '' && hits.length > 0;
  const isNearest = hits[0]?.reason === 'nearest';
  const at = picked.question === found.question ? Math.min(picked.at, hits.length - 1) : 0;
  const inwards = directionOf(language) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape' && value !== '') onValue('');
    if (!shown || event.ctrlKey || event.metaKey) return;
    const hit = hits[at]!;
    const input = event.currentTarget;
    const atEnd = input.selectionStart === input.value.length && input.selectionEnd === input.value.length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setPicked({ question: found.question, at: (at + (event.key === 'ArrowDown' ? 1 : hits.length - 1)) % hits.length });
    else if (event.key === 'Enter') (onAdd ?? onOpen)(hit);
    else if (event.key === inwards && atEnd) onOpen(hit);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div className="scheme-search">
        <div className="box">
          <Search className="i" aria-hidden="true" />
          <input
            ref={box} className="input" type="search" role="combobox" aria-label={t`Symbol or words`} placeholder={t`Symbol or words`} autoComplete="off" spellCheck={false}
            aria-expanded={shown} aria-controls={list} aria-autocomplete="list" aria-activedescendant={shown ? `${list}-${at}` : undefined}
            value={value} onChange={(event) => onValue(event.currentTarget.value)} onKeyDown={onKeyDown}
          />
          {value === '' ? <kbd aria-hidden="true">/</kbd> : null}
        </div>
      </div>
      <ul id={list} className="bare place-hits" role="listbox" aria-label={isNearest ? t`Nearest hits` : t`Hits`} hidden={!shown}>
        {shown && isNearest ? <li role="presentation" className="hits-head"><Trans>Nearest hits</Trans></li> : null}
        {shown ? hits.map((hit, index) => (
          <li key={`${hit.symbol} ${hit.entry?.code ?? ''}`} id={`${list}-${index}`} role="option" aria-selected={index === at} onMouseDown={(event) => event.preventDefault()} onClick={() => onOpen(hit)}>
            <Symbol>{hit.symbol}</Symbol>
            <span><Bdi lang={hit.entry?.language ?? hit.titleLanguage}><Marked text={hit.entry?.label ?? hit.title} words={hit.corrected ?? found.question} /></Bdi>{hit.entry ? <Below hit={hit} /> : <Above hit={hit} />}{hit.excerpt ? <HitExcerpt excerpt={hit.excerpt} /> : null}</span>
            {index === at && onAdd ? <kbd aria-hidden="true">Enter</kbd> : null}
          </li>
        )) : null}
      </ul>
      <div className="hit-note" role="status" hidden={value.trim() === '' || found.question === ''}>
        {value.trim() === '' || found.question === '' ? null
          : found.failed ? <Trans>The search did not answer. Type again to repeat it.</Trans>
            : hits.length === 0 && instead ? instead : hits.length === 0 ? <Trans>Nothing is called “{found.question}”. Look for another word, or walk the tree.</Trans>
              : hits[0]?.reason === 'nearest' ? <><Trans>No place has all the words of “{found.question}”. These have the most of them.</Trans> {onAdd ? <Trans>Enter adds, the arrow opens it in the tree.</Trans> : <Trans>Enter opens it in the tree.</Trans>}</>
              : <>{hits[0]?.corrected ? <><Trans>Nothing is called “{found.question}”; this is found for “{hits[0].corrected}”.</Trans> </> : null}<Plural value={hits.length} one="# hit" other="# hits" />. {onAdd ? <Trans>Enter adds, the arrow opens it in the tree.</Trans> : <Trans>Enter opens it in the tree.</Trans>}</>}
      </div>
    </>
  );
}

/** An alphabetical entry says its number and the place it stands under. */
function Below({ hit }: { hit: Hit }) {
  return <small><Ltr>{hit.entry!.code}</Ltr> · <Bdi lang={hit.titleLanguage}>{hit.title}</Bdi></small>;
}

function Above({ hit }: { hit: Hit }) {
  const above = hit.chain.at(-2);
  return above ? <small><Trans>in <Symbol>{above.symbol}</Symbol> <Bdi lang={above.titleLanguage}>{above.title}</Bdi></Trans></small> : null;
}

/** The beginnings of words that were looked for, underlined. Accents and case do not matter, as in the search itself. */
function Marked({ text, words }: { text: string; words: string }) {
  const wanted = words.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1).map(foldText);
  if (wanted.length === 0) return <>{text}</>;
  return (
    <>
      {text.split(/([\p{L}\p{M}\p{N}]+)/u).map((piece, index) => (index % 2 === 1 && wanted.some((word) => foldText(piece).replace(/^ال/u, '').startsWith(word.replace(/^ال/u, '')))
        // The pieces of one title always stand in this order.
        ? <mark key={index}>{piece}</mark> : piece))}
    </>
  );
}
