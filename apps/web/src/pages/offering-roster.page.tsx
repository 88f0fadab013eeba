import { useParams, useSearch } from '@tanstack/react-router';
import { RosterScreen } from '@classmark/learning/web';
import { PageMeta } from '../document/page-meta';

/** Who is in one offering. */
export default function OfferingRosterPage() {
  const { offeringId } = useParams({ from: '/$lang/app/teach/offerings/$offeringId' });
  const search = useSearch({ from: '/$lang/app/teach/offerings/$offeringId' });
  return <RosterScreen offeringId={offeringId} search={search} head={(title) => <PageMeta title={title} indexed={false} />} />;
}
