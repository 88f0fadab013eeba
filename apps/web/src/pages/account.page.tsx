import { useLingui } from '@lingui/react/macro';
import { AccountScreen } from '@classmark/identity/web';
import { PageMeta } from '../document/page-meta';

export default function AccountPage() {
  const { t } = useLingui();
  return <><PageMeta title={t`Profile`} indexed={false} /><AccountScreen /></>;
}
