import { useParams } from '@tanstack/react-router';
import { ExamPeoplePage } from '@classmark/classification/web';
import { PageMeta } from '../document/page-meta';

/** The people of one exam, and its results. */
export default function TeachExam() {
  const { examId } = useParams({ strict: false });
  return <ExamPeoplePage examId={examId ?? ''} head={(title) => <PageMeta title={title} indexed={false} />} />;
}
