import { getRouteApi } from '@tanstack/react-router';
import { WebinarScreen } from '@classmark/catalogue/web';
import { OfferingAction } from '@classmark/learning/web';
import { useWebinarLive, WebinarLivePanel } from '@classmark/live/web';
import { PageMeta } from '../document/page-meta';

const route = getRouteApi('/$lang/webinars/$offeringId');

/** One webinar, before, while and after it is held. */
export function WebinarPage() {
  const webinar = route.useLoaderData();
  const live = useWebinarLive(webinar.id);
  return (
    <>
      <PageMeta title={webinar.title} description={webinar.line} />
      <WebinarScreen webinar={webinar} action={<OfferingAction offering={webinar} wide />} held={live.info?.session.state} live={<WebinarLivePanel live={live} />} />
    </>
  );
}
