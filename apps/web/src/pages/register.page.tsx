import { useSearch } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';
import { RegisterScreen } from '@classmark/reporting/web';
import { PageMeta } from '../document/page-meta';

/** The register of activities. */
export default function RegisterPage() {
  const { t } = useLingui();
  const search = useSearch({ from: '/$lang/app/secretariat/register' });
  return <><PageMeta title={t`Register of activities`} indexed={false} /><RegisterScreen search={search} /></>;
}
