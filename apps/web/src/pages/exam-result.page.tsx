import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { ExamResultScreen } from '@classmark/classification/web';
import { PageMeta } from '../document/page-meta';
import { PathLink } from '../shell/path-link';

/** The result of an exam, for the person it belongs to. */
export default function ExamResult() {
  const { t } = useLingui();
  const { examId } = useParams({ strict: false });
  return <><PageMeta title={t`Exam result`} indexed={false} /><ExamResultScreen examId={examId ?? ''} link={(href, className, children) => <PathLink href={href} className={className}>{children}</PathLink>} /></>;
}
