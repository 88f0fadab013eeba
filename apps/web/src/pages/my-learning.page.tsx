import { useLingui } from '@lingui/react/macro';
import { MyLearningScreen } from '@classmark/learning/web';
import { PageMeta } from '../document/page-meta';

/** What the signed-in person is learning. */
export default function MyLearningPage() {
  const { t } = useLingui();
  return <><PageMeta title={t`My learning`} indexed={false} /><MyLearningScreen /></>;
}
