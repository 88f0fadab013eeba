import { useParams } from '@tanstack/react-router';
import { WebinarRosterPage } from '@classmark/live/web';
import { PageMeta } from '../document/page-meta';

/** Roster and attendance of one webinar. */
export default function WebinarRoster() {
  const { offeringId } = useParams({ strict: false });
  return <WebinarRosterPage offeringId={offeringId ?? ''} head={(title) => <PageMeta title={title} indexed={false} />} />;
}
