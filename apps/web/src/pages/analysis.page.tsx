import { useSearch } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';
import { AnalysisScreen } from '@classmark/classification/web';
import { PageMeta } from '../document/page-meta';

/** What the group gets wrong. */
export default function AnalysisPage() {
  const { t } = useLingui();
  const search = useSearch({ from: '/$lang/app/teach/classification' });
  return <><PageMeta title={t`Figures of the group`} indexed={false} /><AnalysisScreen search={search} /></>;
}
