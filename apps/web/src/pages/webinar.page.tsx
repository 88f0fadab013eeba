import { getRouteApi } from '@tanstack/react-router';
import { WebinarScreen } from '@classmark/catalogue/web';
import { OfferingAction, useMyEnrolment } from '@classmark/learning/web';
import { useWebinarLive, WebinarLivePanel } from '@classmark/live/web';
import { PageMeta } from '../document/page-meta';

const route = getRouteApi('/$lang/webinars/$offeringId');

/** One webinar, before, while and after it is held. */
export function WebinarPage() {
  const webinar = route.useLoaderData();
  const mine = useMyEnrolment(webinar.id);
  const live = useWebinarLive(webinar.id, mine.reader === 'known' ? mine.enrolment?.withdrawnAt === null : undefined);
  const held = live.info?.session.state;
  // A host may end before the hour that was planned: then there is nothing left to register for or to withdraw from.
  const offering = held === 'ended' ? { ...webinar, phase: 'over' as const } : webinar;
  return (
    <>
      <PageMeta title={webinar.title} description={webinar.line} />
      <WebinarScreen webinar={webinar} action={<OfferingAction offering={offering} wide />} held={held} live={<WebinarLivePanel live={live} />} />
    </>
  );
}
