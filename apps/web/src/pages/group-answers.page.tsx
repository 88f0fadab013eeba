import { useSearch } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';
import { AnswersScreen } from '@classmark/classification/web';
import { PageMeta } from '../document/page-meta';

/** The answers behind a figure; another question begins at its first page. */
export default function GroupAnswersPage() {
  const { t } = useLingui();
  const search = useSearch({ from: '/$lang/app/teach/classification/answers' });
  return <><PageMeta title={t`Answers of the group`} indexed={false} /><AnswersScreen key={JSON.stringify(search)} search={search} /></>;
}
