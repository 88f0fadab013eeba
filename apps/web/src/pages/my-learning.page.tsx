import { useLingui } from '@lingui/react/macro';
import { MyExams, PracticeDue } from '@classmark/classification/web';
import { MyLearningScreen } from '@classmark/learning/web';
import { PageMeta } from '../document/page-meta';
import { PathLink } from '../shell/path-link';

/** What the signed-in person is learning. */
export default function MyLearningPage() {
  const { t } = useLingui();
  return <><PageMeta title={t`My learning`} indexed={false} /><MyLearningScreen due={<><MyExams /><PracticeDue link={(href, className, children) => <PathLink href={href} className={className}>{children}</PathLink>} /></>} /></>;
}
