import { getRouteApi } from '@tanstack/react-router';
import { WebinarScreen } from '@classmark/catalogue/web';
import { OfferingAction } from '@classmark/learning/web';
import { PageMeta } from '../document/page-meta';
import { WebinarAttendance, WebinarJoin } from './webinar-slots';

const route = getRouteApi('/$lang/webinars/$offeringId');

/** One webinar, before, while and after it is held. */
export function WebinarPage() {
  const webinar = route.useLoaderData();
  return (
    <>
      <PageMeta title={webinar.title} description={webinar.line} />
      <WebinarScreen
        webinar={webinar}
        action={(moment) => <OfferingAction offering={webinar} wide join={moment === 'doors' || moment === 'live' ? <WebinarJoin offeringId={webinar.id} /> : undefined} />}
        after={(moment) => (moment === 'over' ? <WebinarAttendance offeringId={webinar.id} /> : null)}
      />
    </>
  );
}
