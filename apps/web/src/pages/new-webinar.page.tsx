import { NewWebinarPage } from '@classmark/live/web';
import { PageMeta } from '../document/page-meta';

/** The form that plans a webinar. */
export default function NewWebinar() {
  return <NewWebinarPage head={(title) => <PageMeta title={title} indexed={false} />} />;
}
