import '../styles/browse.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { ArrowLeftRight, Columns2, Search } from 'lucide-react';
import { lazy, Suspense, type ReactNode } from 'react';
import { editionSlug, placeSlug, type SchemeCode } from '@classmark/classification/core';
import { LANGUAGE_NAMES, useFormats, useHydrated, useLanguage, type Language } from '@classmark/platform/web';
import { Bdi, Breadcrumbs, Button, Ltr, PopMenu, Symbol } from '@classmark/ui';
import { BasketMenu } from './basket-menu';
import type { EditionPageQuery, PlacePageQuery } from './browse.generated';
import type { BrowseSearch } from './browse-search';
import { OfflineMenu } from './offline-menu';
import { EditionLink, PlaceLink, type Standing } from './place-link';
import { schemeWords } from './scheme-words';

export type EditionData = EditionPageQuery & { readonly classificationEdition: NonNullable<EditionPageQuery['classificationEdition']> };
export type PlaceData = NonNullable<PlacePageQuery['place']>;

export interface EditionScreenProps {
  readonly data: EditionData;
  /** The place that is read beside the tree; null on the page of the edition. */
  readonly place: PlaceData | null;
  readonly search: BrowseSearch;
  /** Something is read that is no place: where a place is that the edition does not have. */
  readonly isMissing?: boolean;
  /** What is read. */
  readonly children: ReactNode;
}

const TreePane = lazy(() => import('./tree-pane'));

/** An edition: its tree with the search at one side, what is read at the other. On a phone one of the two. */
export function EditionScreen({ data, place, search, isMissing = false, children }: EditionScreenProps) {
  const { t } = useLingui();
  const { classificationEdition: edition } = data;
  const at: Standing = edition;
  const showsTree = search.view === 'tree' || (search.view === undefined && place === null && search.find === undefined && !isMissing);
  const { view: _view, ...plain } = search;
  return (
    <>
      <div className="browse-bar">
        <Breadcrumbs label={t`Way to this page`}>
          <ClassificationsLink />
          <EditionLink at={at} search={plain}>{schemeWords(edition.scheme).short}</EditionLink>
          {place ? <Symbol>{place.symbol}</Symbol> : <Ltr>{edition.edition}</Ltr>}
        </Breadcrumbs>
        <div className="tools">
          <EditionMenu data={data} place={place} search={plain} />
          <BesideMenu edition={edition} place={place} search={search} />
          <BasketMenu />
          <OfflineMenu edition={edition.edition} languages={edition.languages} />
        </div>
      </div>
      <nav className="browse-tabs" aria-label={t`Parts of this page`}>
        {place ? <PlaceLink at={at} symbol={place.symbol} search={plain} current={!showsTree}><Trans>Place</Trans></PlaceLink> : <EditionLink at={at} search={{ ...plain, view: 'about' }} current={!showsTree}><Trans>About</Trans></EditionLink>}
        {place ? <PlaceLink at={at} symbol={place.symbol} search={{ ...plain, view: 'tree' }} current={showsTree}><Trans>Tree and search</Trans></PlaceLink> : <EditionLink at={at} search={{ ...plain, view: 'tree' }} current={showsTree}><Trans>Tree and search</Trans></EditionLink>}
      </nav>
      <div className={showsTree ? 'browse show-tree' : 'browse'}>
        <TreeSide data={data} place={place} search={search} />
        <article className="browse-read">{children}</article>
      </div>
    </>
  );
}

function ClassificationsLink() {
  const lang = useLanguage();
  return <Link to="/$lang/classifications" params={{ lang }} activeProps={{}}><Trans>Classifications</Trans></Link>;
}

/** Before the script, and without it: a form that searches, and the way to the place as links. Afterwards the tree. */
function TreeSide({ data, place, search }: Omit<EditionScreenProps, 'children'>) {
  const hydrated = useHydrated();
  const lang = useLanguage();
  const navigate = useNavigate();
  const { t } = useLingui();
  const { classificationEdition: edition } = data;
  const drawn = <StaticTree data={data} place={place} search={search} />;
  const params = { lang, scheme: edition.scheme, edition: editionSlug(edition.scheme as SchemeCode, edition.edition) };
  return (
    <section className="browse-tree" aria-label={t`Tree and search`} data-keeps-focus>
      {hydrated ? (
        <Suspense fallback={drawn}>
          <TreePane
            // Another edition or language is another tree.
            key={`${edition.edition} ${lang}`} scheme={edition.scheme} edition={edition.edition} place={place} fallback={drawn}
            onRead={(symbol) => void navigate({ to: '/$lang/classifications/$scheme/$edition/$place', params: { ...params, place: placeSlug(symbol) }, search: search.beside ? { beside: search.beside } : {} })}
          />
        </Suspense>
      ) : drawn}
    </section>
  );
}

function StaticTree({ data, place, search }: Omit<EditionScreenProps, 'children'>) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { classificationEdition: edition } = data;
  const above = place?.chain ?? [];
  const row = (step: { symbol: string; title: string; titleLanguage: string }, depth: number): ReactNode => (
    <li key={step.symbol} data-depth={depth}><PlaceLink at={edition} symbol={step.symbol} search={search} current={step.symbol === place?.symbol}><Symbol>{step.symbol}</Symbol> <Bdi lang={step.titleLanguage}>{step.title}</Bdi></PlaceLink></li>
  );
  return (
    <>
      <form className="static-search" action={`/${lang}/classifications/${edition.scheme}/${editionSlug(edition.scheme as SchemeCode, edition.edition)}`} role="search">
        <Search className="i" aria-hidden="true" />
        <input className="input" type="search" name="find" defaultValue={search.find ?? ''} aria-label={t`Symbol or words`} placeholder={t`Symbol or words`} autoComplete="off" spellCheck={false} />
        <Button type="submit"><Trans>Search</Trans></Button>
      </form>
      <ul className="bare static-tree">
        {edition.top.flatMap((step) => [row(step, 1), ...(step.symbol === above[0]?.symbol ? above.slice(1).map((each, index) => row(each, index + 2)) : [])])}
      </ul>
    </>
  );
}

function EditionMenu({ data, place, search }: { data: EditionData; place: PlaceData | null; search: BrowseSearch }) {
  const { t } = useLingui();
  const formats = useFormats();
  const { classificationEdition: edition, classifications } = data;
  const editions = classifications.find((scheme) => scheme.code === edition.scheme)?.editions ?? [];
  return (
    <PopMenu label={t`Edition: ${edition.edition}`} summary={<><ArrowLeftRight className="i s" aria-hidden="true" /><Ltr>{edition.edition}</Ltr></>} align="start">
      <p className="cap">{place ? <Trans>The same symbol in</Trans> : <Trans>Editions</Trans>}</p>
      {editions.map((each) => {
        const at = { scheme: edition.scheme, edition: each.edition };
        const words = <><Ltr>{each.edition}</Ltr><small className="mute">{formats.date(Date.parse(each.inForce))}</small></>;
        return place ? <PlaceLink key={each.edition} at={at} symbol={place.symbol} search={search} current={each.edition === edition.edition}>{words}</PlaceLink> : <EditionLink key={each.edition} at={at} search={search} current={each.edition === edition.edition}>{words}</EditionLink>;
      })}
    </PopMenu>
  );
}

/** The second language. Its links are addresses, so it works before the script and can be shared. */
function BesideMenu({ edition, place, search }: { edition: EditionData['classificationEdition']; place: PlaceData | null; search: BrowseSearch }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { beside, view: _view, ...rest } = search;
  const offered = edition.languages.filter((each): each is Language => each !== lang && each in LANGUAGE_NAMES);
  if (!place || offered.length === 0) return null;
  return (
    <PopMenu label={beside ? t`Second language: ${LANGUAGE_NAMES[beside]}` : t`Second language`} summary={<><Columns2 className="i s" aria-hidden="true" />{beside ? <span lang={beside}>{LANGUAGE_NAMES[beside]}</span> : <span><Trans>Second language</Trans></span>}</>} align="start">
      {beside ? <PlaceLink at={edition} symbol={place.symbol} search={rest}><Trans>One language only</Trans></PlaceLink> : null}
      {offered.map((each) => <PlaceLink key={each} at={edition} symbol={place.symbol} search={{ ...rest, beside: each }} current={each === beside}><bdi lang={each}>{LANGUAGE_NAMES[each]}</bdi></PlaceLink>)}
    </PopMenu>
  );
}
