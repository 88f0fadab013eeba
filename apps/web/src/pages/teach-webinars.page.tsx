import { TaughtWebinarsPage } from '@classmark/live/web';
import { PageMeta } from '../document/page-meta';

/** A trainer's webinars. */
export default function TeachWebinars() {
  return <TaughtWebinarsPage head={(title) => <PageMeta title={title} indexed={false} />} />;
}
