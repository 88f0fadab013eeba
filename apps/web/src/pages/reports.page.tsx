import { useLingui } from '@lingui/react/macro';
import { ReportsScreen } from '@classmark/reporting/web';
import { PageMeta } from '../document/page-meta';

/** The annual reports. */
export default function ReportsPage() {
  const { t } = useLingui();
  return <><PageMeta title={t`Annual reports`} indexed={false} /><ReportsScreen /></>;
}
