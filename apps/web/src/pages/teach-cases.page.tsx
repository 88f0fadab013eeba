import { useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { CasesScreen, casesSearch } from '@classmark/classification/web';
import { PageMeta } from '../document/page-meta';

/** The bank of cases. It reads the filters of its address itself, so that no other page carries the reading. */
export default function TeachCasesPage() {
  const { t } = useLingui();
  const search = casesSearch({ ...useSearch({ from: '/$lang/app/teach/cases' }) });
  return <><PageMeta title={t`Cases`} indexed={false} /><CasesScreen search={search} /></>;
}
