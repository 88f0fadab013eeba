import { useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { CasesScreen } from '@classmark/classification/web';
import { PageMeta } from '../document/page-meta';

/** The bank of cases. */
export default function TeachCasesPage() {
  const { t } = useLingui();
  const search = useSearch({ from: '/$lang/app/teach/cases' });
  return <><PageMeta title={t`Cases`} indexed={false} /><CasesScreen search={search} /></>;
}
