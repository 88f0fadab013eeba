import { useParams, useSearch } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';
import { rosterSearch, RosterScreen, TaughtOfferingsScreen } from '@classmark/learning/web';
import { PageMeta } from '../document/page-meta';

/** The offerings whose rosters one may see, or the roster of the one that the address names: one file, because every file is named in what every page loads first. */
export default function TeachOfferingsPage() {
  const { t } = useLingui();
  const { offeringId } = useParams({ strict: false });
  const search = useSearch({ strict: false });
  const head = (title: string) => <PageMeta title={title} indexed={false} />;
  return offeringId === undefined ? <>{head(t`Offerings`)}<TaughtOfferingsScreen /></> : <RosterScreen key={offeringId} offeringId={offeringId} search={rosterSearch({ ...search })} head={head} />;
}
