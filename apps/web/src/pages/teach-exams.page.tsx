import { TaughtExamsPage } from '@classmark/classification/web';
import { PageMeta } from '../document/page-meta';

/** A trainer's exams. */
export default function TeachExams() {
  return <TaughtExamsPage head={(title) => <PageMeta title={title} indexed={false} />} />;
}
