import { useLingui } from '@lingui/react/macro';
import { DisputedScreen } from '@classmark/classification/web';
import { PageMeta } from '../document/page-meta';

/** Cases whose key is in doubt. */
export default function DisputedPage() {
  const { t } = useLingui();
  return <><PageMeta title={t`Cases in doubt`} indexed={false} /><DisputedScreen /></>;
}
