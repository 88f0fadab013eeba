import '../styles/browse.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { editionSlug, type SchemeCode } from '@classmark/classification/core';
import { useFormats, useLanguage } from '@classmark/platform/web';
import { Bdi, Breadcrumbs, buttonClass, EmptyState, Ltr, PageTitle, Symbol } from '@classmark/ui';
import type { EditionChangesPageQuery } from './browse.generated';
import { CHANGES_SHOWN, type ChangesSearch } from './browse-search';
import { CHANGES, ChangeSentence, ChangeTag, changeName } from './change-words';
import { EditionLink, PlaceLink } from './place-link';
import { schemeWords } from './scheme-words';

export type ChangesData = EditionChangesPageQuery & { readonly classificationEdition: NonNullable<EditionChangesPageQuery['classificationEdition']>; readonly classificationChanges: NonNullable<EditionChangesPageQuery['classificationChanges']> };

/** What changed from the edition before: new, moved, retitled, gone. */
export function ChangesScreen({ data, search }: { data: ChangesData; search: ChangesSearch }) {
  const { t } = useLingui();
  const formats = useFormats();
  const lang = useLanguage();
  const { classificationEdition: edition, classificationChanges: changes } = data;
  const { since } = changes;
  const params = { lang, scheme: edition.scheme, edition: editionSlug(edition.scheme as SchemeCode, edition.edition) };
  const tab = (name: React.ReactNode, count: number, to: ChangesSearch) => (
    <Link key={to.kind ?? 'all'} to="/$lang/classifications/$scheme/$edition/changes" params={params} search={to} resetScroll={false} activeProps={{}} aria-current={to.kind === search.kind ? 'page' : undefined}>{name} <span className="num mute">{formats.number(count)}</span></Link>
  );
  const all = changes.added + changes.moved + changes.retitled + changes.vanished;
  const rest = changes.totalCount - changes.nodes.length;
  return (
    <>
      <Breadcrumbs label={t`Way to this page`}>
        <Link to="/$lang/classifications" params={{ lang }} activeProps={{}}><Trans>Classifications</Trans></Link>
        <EditionLink at={edition}>{schemeWords(edition.scheme).short}</EditionLink>
        <Trans>Changes</Trans>
      </Breadcrumbs>
      <PageTitle title={since ? <Trans>Changed from <Ltr>{since}</Ltr> to <Ltr>{edition.edition}</Ltr></Trans> : <Trans>Changes in <Ltr>{edition.edition}</Ltr></Trans>} lead={since ? <Trans>Titles are compared in English where both editions have it.</Trans> : null} />
      {!since ? <div className="mt-6"><EmptyState title={<Trans>There is nothing to compare it with</Trans>} action={<EditionLink at={edition} className={buttonClass()}><Trans>Read this edition</Trans></EditionLink>}><Trans>The edition before it is not here.</Trans></EmptyState></div> : (
        <>
          <nav className="tablist mt-6 mb-4" aria-label={t`Changes by kind`}>{tab(<Trans>All</Trans>, all, {})}{CHANGES.map((kind) => tab(changeName(kind), changes[kind], { kind }))}</nav>
          {changes.nodes.length === 0 ? <EmptyState title={<Trans>Nothing of this kind</Trans>} /> : (
            <ul className="list changes">
              {changes.nodes.map((change) => (
                <li key={`${change.kind} ${change.symbol}`}>
                  <div className="t">
                    <PlaceLink at={change.kind === 'vanished' ? { scheme: edition.scheme, edition: since } : edition} symbol={change.symbol}><Symbol>{change.symbol}</Symbol> <Bdi {...(change.titleLanguage ? { lang: change.titleLanguage } : {})}>{change.title ?? change.before}</Bdi></PlaceLink>
                    {change.kind === 'moved' || change.kind === 'retitled' ? <small><ChangeSentence change={{ ...change, since }} /></small> : null}
                  </div>
                  <ChangeTag kind={change.kind} />
                </li>
              ))}
            </ul>
          )}
          {rest > 0 ? changes.nodes.length < 500 ? <p className="showmore"><Link to="/$lang/classifications/$scheme/$edition/changes" params={params} search={{ ...search, first: changes.nodes.length + CHANGES_SHOWN }} resetScroll={false} className={buttonClass()} activeProps={{}}><Trans>Show more</Trans></Link></p>
            : <p className="mute mt-4"><Plural value={rest} one="# more change is not listed here." other="# more changes are not listed here." /></p> : null}
        </>
      )}
    </>
  );
}
