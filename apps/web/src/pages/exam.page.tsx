import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { ExamScreen } from '@classmark/classification/web';
import { PageMeta } from '../document/page-meta';
import { LanguageMenu } from '../shell/language-menu';
import { PathLink } from '../shell/path-link';

/** An exam: no site around it, so that nothing leads away by accident. */
export default function Exam() {
  const { t } = useLingui();
  const { examId } = useParams({ strict: false });
  return (
    <>
      <PageMeta title={t`Exam`} indexed={false} />
      <ExamScreen examId={examId ?? ''} tools={<LanguageMenu />} link={(href, className, children) => <PathLink href={href} className={className}>{children}</PathLink>} />
    </>
  );
}
