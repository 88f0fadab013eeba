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
  const [newest, ...older] = scheme.editions;
  if (!newest) return null;
  return (
    <li className="card">
      <Plate>{words.short}</Plate>
      <h2><EditionLink at={{ scheme: scheme.code, edition: newest.edition }} className="title-link">{i18n._(words.name)}</EditionLink></h2>
      <p>{words.about}</p>
      <p className="meta">
        <span><Ltr>{newest.edition}</Ltr></span>
        <span><Trans>in force from {formats.longDate(Date.parse(newest.inForce))}</Trans></span>
        <span><Plural value={newest.places} one="# place" other="# places" /></span>
        <span>{formats.list(newest.languages.map(formats.languageName))}</span>
      </p>
      {older.length > 0 ? <p className="meta"><span><Trans>Earlier:</Trans></span>{older.map((edition) => <EditionLink key={edition.edition} at={{ scheme: scheme.code, edition: edition.edition }} className="tx"><Ltr>{edition.edition}</Ltr></EditionLink>)}</p> : null}
    </li>
  );
}
