import { useSearch } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';
import { StatisticsScreen } from '@classmark/reporting/web';
import { PageMeta } from '../document/page-meta';

/** Figures of participation. */
export default function StatisticsPage() {
  const { t } = useLingui();
  const search = useSearch({ from: '/$lang/app/secretariat/statistics' });
  return <><PageMeta title={t`Statistics`} indexed={false} /><StatisticsScreen search={search} /></>;
}
