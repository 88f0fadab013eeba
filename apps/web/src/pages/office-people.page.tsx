import { useLingui } from '@lingui/react/macro';
import { OfficePeopleScreen } from '@classmark/identity/web';
import { PageMeta } from '../document/page-meta';

export default function OfficePeoplePage() {
  const { t } = useLingui();
  return <><PageMeta title={t`People`} indexed={false} /><OfficePeopleScreen /></>;
}
