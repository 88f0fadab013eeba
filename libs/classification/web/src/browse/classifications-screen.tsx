import '../styles/browse.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useFormats } from '@classmark/platform/web';
import { EmptyState, Ltr, PageTitle, Plate } from '@classmark/ui';
import type { ClassificationListQuery } from './browse.generated';
import { EditionLink } from './place-link';
import { schemeWords } from './scheme-words';

/** The classifications with the editions that are here, for everybody. */
export function ClassificationsScreen({ schemes }: { schemes: ClassificationListQuery['classifications'] }) {
  return (
    <>
      <PageTitle title={<Trans>Classifications</Trans>} lead={<Trans>Read and search the four classifications, every place at an address of its own. No account is needed.</Trans>} />
      {schemes.length === 0 ? <div className="mt-6"><EmptyState title={<Trans>No classification is here yet</Trans>}><Trans>An administrator imports the first edition.</Trans></EmptyState></div> : (
        <ul className="bare scheme-cards">{schemes.map((scheme) => <SchemeCard key={scheme.code} scheme={scheme} />)}</ul>
      )}
    </>
  );
}

function SchemeCard({ scheme }: { scheme: ClassificationListQuery['classifications'][number] }) {
  const { i18n } = useLingui();
  const formats = useFormats();
  const words = schemeWords(scheme.code);
  // The edition in force today leads; of those that have yet to come into force the next one does when there is no other.
  const found = scheme.editions.findIndex((edition) => edition.edition === scheme.current);
  const at = found < 0 ? scheme.editions.length - 1 : found;
  const leading = scheme.editions[at];
  if (!leading) return null;
  const coming = scheme.editions.slice(0, at).reverse();
  const older = scheme.editions.slice(at + 1);
  return (
    <li className="card">
      <Plate>{words.short}</Plate>
      <h2><EditionLink at={{ scheme: scheme.code, edition: leading.edition }} className="title-link">{i18n._(words.name)}</EditionLink></h2>
      <p>{words.about}</p>
      <p className="meta">
        <span><Ltr>{leading.edition}</Ltr></span>
        <span><Trans>in force from {formats.longDate(Date.parse(leading.inForce))}</Trans></span>
        <span><Plural value={leading.places} one="# place" other="# places" /></span>
        <span>{formats.list(leading.languages.map(formats.languageName))}</span>
      </p>
      {coming.map((edition) => (
        <p key={edition.edition} className="meta">
          <span><EditionLink at={{ scheme: scheme.code, edition: edition.edition }} className="tx"><Ltr>{edition.edition}</Ltr></EditionLink></span>
          <span><Trans>from {formats.longDate(Date.parse(edition.inForce))}</Trans></span>
        </p>
      ))}
      {older.length > 0 ? <p className="meta"><span><Trans>Earlier:</Trans></span>{older.map((edition) => <EditionLink key={edition.edition} at={{ scheme: scheme.code, edition: edition.edition }} className="tx"><Ltr>{edition.edition}</Ltr></EditionLink>)}</p> : null}
    </li>
  );
}
