import { useParams } from '@tanstack/react-router';
import { RoomPage } from '@classmark/live/web';
import { PageMeta } from '../document/page-meta';

/** The live room of a webinar. */
export default function Room() {
  const { offeringId } = useParams({ strict: false });
  return <RoomPage key={offeringId} offeringId={offeringId ?? ''} head={(title) => <PageMeta title={title} indexed={false} />} />;
}
