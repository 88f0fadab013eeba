import { useParams, useSearch } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';
import { EntrySide, RegisterScreen } from '@classmark/reporting/web';
import { PageMeta } from '../document/page-meta';

/** An entry of the register beside the table. */
export default function RegisterEntryPage() {
  const { t } = useLingui();
  const { entryId } = useParams({ from: '/$lang/app/secretariat/register/$entryId' });
  const search = useSearch({ from: '/$lang/app/secretariat/register/$entryId' });
  return (
    <>
      <PageMeta title={t`Activity of the register`} indexed={false} />
      <RegisterScreen search={search} openId={entryId} side={(register) => <EntrySide key={entryId} entryId={entryId} search={search} register={register} />} />
    </>
  );
}
