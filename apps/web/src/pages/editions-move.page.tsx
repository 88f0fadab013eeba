import { useLingui } from '@lingui/react/macro';
import { MovesScreen } from '@classmark/classification/web';
import { PageMeta } from '../document/page-meta';

/** Cases on their way into a new edition. */
export default function EditionsMovePage() {
  const { t } = useLingui();
  return <><PageMeta title={t`Editions move`} indexed={false} /><MovesScreen /></>;
}
