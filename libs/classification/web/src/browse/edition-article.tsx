import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { editionSlug, type SchemeCode } from '@classmark/classification/core';
import { useFormats, useLanguage } from '@classmark/platform/web';
import { Bdi, EmptyState, Ltr, Plate, SectionHead, Symbol } from '@classmark/ui';
import { HitExcerpt } from '../scheme/hit-excerpt';
import { CHANGES, changeName } from './change-words';
import type { BrowseSearch } from './browse-search';
import type { EditionData } from './edition-screen';
import { PlaceLink } from './place-link';
import { schemeWords } from './scheme-words';

/** An edition as a whole: what it is for, what changed, its upper places; or what a search without a script found. */
export function EditionArticle({ data, search }: { data: EditionData; search: BrowseSearch }) {
  const { i18n } = useLingui();
  const formats = useFormats();
  const lang = useLanguage();
  const { classificationEdition: edition, classificationChanges: changes, searchPlaces: hits } = data;
  const words = schemeWords(edition.scheme);
  const slug = editionSlug(edition.scheme as SchemeCode, edition.edition);
  if (search.find !== undefined) return <FoundPlaces data={data} hits={hits ?? []} search={search} />;
  return (
    <>
      <p><Plate>{words.short}</Plate></p>
      <h1>{i18n._(words.name)}</h1>
      <p className="lead">{words.about}</p>
      <p className="meta">
        <span><Ltr>{edition.edition}</Ltr></span><span><Trans>in force from {formats.longDate(Date.parse(edition.inForce))}</Trans></span>
        <span><Plural value={edition.size} one="# place" other="# places" /></span><span>{formats.list(edition.languages.map(formats.languageName))}</span>
      </p>
      {changes?.since ? (
        <section>
          <SectionHead title={<Trans>Changed since <Ltr>{changes.since}</Ltr></Trans>} />
          <ul className="bare change-counts">
            {CHANGES.map((kind) => <li key={kind}><Link to="/$lang/classifications/$scheme/$edition/changes" params={{ lang, scheme: edition.scheme, edition: slug }} search={{ kind }} activeProps={{}}><b>{formats.number(changes[kind])}</b> {changeName(kind)}</Link></li>)}
          </ul>
        </section>
      ) : null}
      <section>
        <SectionHead title={<Trans>From the top</Trans>} note={<Plural value={edition.top.length} one="# place" other="# places" />} />
        <ul className="bare places">
          {edition.top.map((step) => <li key={step.symbol}><PlaceLink at={edition} symbol={step.symbol} search={search}><Symbol>{step.symbol}</Symbol> <Bdi lang={step.titleLanguage}>{step.title}</Bdi></PlaceLink></li>)}
        </ul>
      </section>
    </>
  );
}

function FoundPlaces({ data, hits, search }: { data: EditionData; hits: NonNullable<EditionData['searchPlaces']>; search: BrowseSearch }) {
  const { classificationEdition: edition } = data;
  const question = search.find!;
  const corrected = hits[0]?.corrected ?? null;
  return (
    <>
      <h1><Trans>Places for “<Bdi>{question}</Bdi>”</Trans></h1>
      {hits.length === 0 ? <div className="mt-4"><EmptyState title={<Trans>Nothing is called so</Trans>}><Trans>Look for another word, or walk the tree.</Trans></EmptyState></div> : (
        <>
          <p className="lead">{hits[0]!.reason === 'nearest' ? <Trans>No place has all the words of “<Bdi>{question}</Bdi>”. These have the most of them.</Trans> : corrected ? <Trans>Nothing is called so. These are found for “<Bdi>{corrected}</Bdi>”.</Trans> : <Plural value={hits.length} one="# hit" other="# hits" />}</p>
          <ul className="bare places found">
            {hits.map((hit) => (
              <li key={`${hit.symbol} ${hit.entry?.code ?? ''}`}>
                <PlaceLink at={edition} symbol={hit.symbol} search={search}><Symbol>{hit.symbol}</Symbol> <Bdi lang={hit.entry?.language ?? hit.titleLanguage}>{hit.entry?.label ?? hit.title}</Bdi></PlaceLink>
                <small className="mute">{hit.chain.slice(0, -1).map((step) => step.title).join(' › ')}</small>
                {hit.excerpt ? <HitExcerpt excerpt={hit.excerpt} /> : null}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
