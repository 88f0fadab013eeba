import { useSearch } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';
import { RowsScreen } from '@classmark/reporting/web';
import { PageMeta } from '../document/page-meta';

/** The rows behind a figure. Another question begins at its first page. */
export default function StatisticsRowsPage() {
  const { t } = useLingui();
  const search = useSearch({ from: '/$lang/app/secretariat/statistics/rows' });
  return <><PageMeta title={t`Rows behind the figure`} indexed={false} /><RowsScreen key={JSON.stringify(search)} search={search} /></>;
}
