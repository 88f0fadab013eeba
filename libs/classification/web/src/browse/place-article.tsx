import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ChevronRight, Plus, Minus } from 'lucide-react';
import { Fragment, useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { editionSlug, placeSlug, type SchemeCode } from '@classmark/classification/core';
import { useFormats, useHydrated, useLanguage } from '@classmark/platform/web';
import { Bdi, Button, buttonClass, Ltr, SectionHead, Symbol, Tag } from '@classmark/ui';
import { noteName } from '../scheme/note-name';
import { Sentence, sentenceOf } from '../scheme/sentence';
import { useBasket } from './basket';
import type { PlaceWordsFragment } from './browse.generated';
import { ENTRIES_SHOWN, type BrowseSearch } from './browse-search';
import { ChangeSentence, ChangeTag } from './change-words';
import type { PlaceData } from './edition-screen';
import { LinkedText } from './linked-text';
import { PlaceLink, type Standing } from './place-link';

export interface PlaceArticleProps {
  readonly at: Standing;
  readonly place: PlaceData;
  /** The same place in a second language. */
  readonly beside: PlaceWordsFragment | null;
  readonly search: BrowseSearch;
}

/** A place with all that applies to it: its sentence, notes, what lies below, and its alphabetical entries. */
export function PlaceArticle({ at, place, beside, search }: PlaceArticleProps) {
  const { t } = useLingui();
  const formats = useFormats();
  return (
    <>
      <nav className="place-path" aria-label={t`Places above`}>
        {place.chain.slice(0, -1).map((step, index) => <Fragment key={step.symbol}>{index > 0 ? <ChevronRight className="i s flip" aria-hidden="true" /> : null}<PlaceLink at={at} symbol={step.symbol} search={search}><Symbol>{step.symbol}</Symbol></PlaceLink></Fragment>)}
      </nav>
      <div className="place-head">
        <h1><Symbol>{place.symbol}</Symbol> <Bdi lang={place.titleLanguage}>{place.title}</Bdi></h1>
        <BasketButton at={at} place={place} />
      </div>
      <p className="meta">
        {place.nature ? <span>{place.nature === 'goods' ? <Trans>Goods</Trans> : <Trans>Services</Trans>}</span> : null}
        {place.auxiliary ? <span><Tag><Trans>Auxiliary section</Trans></Tag></span> : null}
        <span><Ltr>{at.edition}</Ltr></span>
        {place.validFrom ? <span><Trans>valid since {formats.date(Date.parse(place.validFrom))}</Trans></span> : null}
      </p>
      {place.change ? <p className="changed"><ChangeTag kind={place.change.kind} /> <span><ChangeSentence change={place.change} /></span></p> : null}
      <div className={beside ? 'side-by-side' : undefined}>
        <Words at={at} place={place} search={search} heading={beside ? <LanguageName code={place.titleLanguage} /> : null} />
        {beside ? <Words at={at} place={beside} search={search} heading={<LanguageName code={search.beside!} />} withTitle /> : null}
      </div>
      {place.children.length > 0 ? (
        <section>
          <SectionHead title={<Trans>Below it</Trans>} note={<Plural value={place.children.length} one="# place" other="# places" />} />
          <ul className="bare places">
            {place.children.map((child) => <li key={child.symbol}><PlaceLink at={at} symbol={child.symbol} search={search}><Symbol>{child.symbol}</Symbol> <Bdi lang={child.titleLanguage}>{child.title}</Bdi></PlaceLink></li>)}
          </ul>
        </section>
      ) : null}
      <Entries at={at} place={place} search={search} />
      {place.otherEditions.length > 0 ? (
        <section>
          <SectionHead title={<Trans>In other editions</Trans>} />
          <p className="meta">{place.otherEditions.map((other) => <PlaceLink key={other.edition} at={{ scheme: at.scheme, edition: other.edition }} symbol={place.symbol} search={search} className="tx"><Ltr>{other.edition}</Ltr></PlaceLink>)}</p>
        </section>
      ) : null}
    </>
  );
}

function LanguageName({ code }: { code: string }) {
  const formats = useFormats();
  return <>{formats.languageName(code)}</>;
}

/** What a place says in one language: the chain as a sentence, its own notes, and those above that apply. */
function Words({ at, place, search, heading, withTitle }: { at: Standing; place: PlaceWordsFragment; search: BrowseSearch; heading: ReactNode; withTitle?: boolean }) {
  const own = place.notes.filter((note) => note.from === place.symbol);
  const above = place.notes.filter((note) => note.from !== place.symbol);
  const text = (note: PlaceWordsFragment['notes'][number]): ReactNode => <bdi lang={note.language}><LinkedText at={at} text={note.text} links={place.links} search={search} /></bdi>;
  if (!heading && place.chain.length < 2 && place.notes.length === 0) return null;
  return (
    <section className="place-words">
      {heading ? <h2>{heading}</h2> : null}
      <dl>
        {withTitle ? <><dt><Trans>Title</Trans></dt><dd><Bdi lang={place.titleLanguage}>{place.title}</Bdi></dd></> : null}
        {place.chain.length > 1 ? <><dt><Trans>In one sentence</Trans></dt><dd className="sentence"><Sentence chain={place.chain} /></dd></> : null}
        {own.map((note, index) => <Fragment key={note.text}>{own[index - 1]?.kind === note.kind ? null : <dt>{noteName(note.kind)}</dt>}<dd>{text(note)}</dd></Fragment>)}
        {above.map((note, index) => (
          <Fragment key={`${note.from} ${note.text}`}>
            {above[index - 1]?.from === note.from ? null : <dt><Trans>From <PlaceLink at={at} symbol={note.from} search={search}><Symbol>{note.from}</Symbol></PlaceLink></Trans></dt>}
            <dd><b>{noteName(note.kind)}:</b> {text(note)}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

function Entries({ at, place, search }: { at: Standing; place: PlaceData; search: BrowseSearch }) {
  const lang = useLanguage();
  const { nodes, totalCount } = place.entries;
  if (totalCount === 0) return null;
  const rest = totalCount - nodes.length;
  return (
    <section>
      <SectionHead title={<Trans>Alphabetical entries</Trans>} note={<Plural value={totalCount} one="# entry" other="# entries" />} />
      <ul className="bare entries">
        {nodes.map((entry) => <li key={entry.code}><Ltr className="num">{entry.code}</Ltr><span><bdi lang={entry.language}>{entry.label}</bdi>{entry.synonyms.length > 0 ? <small className="mute"><bdi lang={entry.language}>{entry.synonyms.join('; ')}</bdi></small> : null}</span></li>)}
      </ul>
      {rest > 0 ? (
        <p className="showmore">
          <Link
            to="/$lang/classifications/$scheme/$edition/$place" params={{ lang, scheme: at.scheme, edition: editionSlug(at.scheme as SchemeCode, at.edition), place: placeSlug(place.symbol) }}
            search={{ ...search, entries: nodes.length + ENTRIES_SHOWN * 4 }} resetScroll={false} className={buttonClass()} activeProps={{}}
          ><Trans>Show more entries</Trans></Link>
        </p>
      ) : null}
    </section>
  );
}

function BasketButton({ at, place }: { at: Standing; place: PlaceData }) {
  const hydrated = useHydrated();
  const basket = useBasket();
  const [said, setSaid] = useState<'added' | 'removed' | null>(null);
  if (!hydrated) return <span className={`${buttonClass({ dense: true })} hold`} aria-hidden="true"><Plus className="i s" /><Trans>Put into the basket</Trans></span>;
  const isIn = basket.has(at.edition, place.symbol);
  const press = (): void => {
    if (isIn) basket.remove(at.edition, place.symbol);
    else basket.add({ scheme: at.scheme, edition: at.edition, symbol: place.symbol, sentence: sentenceOf(place.chain), language: place.titleLanguage });
    setSaid(isIn ? 'removed' : 'added');
  };
  return (
    <>
      <Button dense onClick={press} aria-pressed={isIn}>{isIn ? <Minus className="i s" aria-hidden="true" /> : <Plus className="i s" aria-hidden="true" />}{isIn ? <Trans>In the basket</Trans> : <Trans>Put into the basket</Trans>}</Button>
      <span className="sr" role="status">{said === 'added' ? <Trans>Put into the basket</Trans> : said === 'removed' ? <Trans>Taken out of the basket</Trans> : null}</span>
    </>
  );
}
