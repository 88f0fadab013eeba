import { useLingui } from '@lingui/react/macro';
import { MyExams, PracticeDue, useMyExams, useMyPractice } from '@classmark/classification/web';
import { MyLearningScreen } from '@classmark/learning/web';
import { PageMeta } from '../document/page-meta';
import { PathLink } from '../shell/path-link';

/** What the signed-in person is learning. */
export default function MyLearningPage() {
  const { t } = useLingui();
  const exams = useMyExams();
  const practice = useMyPractice();
  const due = <><PracticeDue standings={practice.standings} link={(href, className, children) => <PathLink href={href} className={className}>{children}</PathLink>} /><MyExams exams={exams} /></>;
  return <><PageMeta title={t`My learning`} indexed={false} /><MyLearningScreen due={due} waits={exams === null || (practice.standings === null && !practice.failed)} /></>;
}
