import { useSearch } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';
import { NewEntrySide, RegisterScreen } from '@classmark/reporting/web';
import { PageMeta } from '../document/page-meta';

/** A new entry of the register. */
export default function RegisterNewPage() {
  const { t } = useLingui();
  const search = useSearch({ from: '/$lang/app/secretariat/register/new' });
  return <><PageMeta title={t`New activity`} indexed={false} /><RegisterScreen search={search} side={(register) => <NewEntrySide search={search} register={register} />} /></>;
}
