import { useParams, useSearch } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';
import { CaseFiguresScreen } from '@classmark/classification/web';
import { PageMeta } from '../document/page-meta';

/** What the group makes of one case. */
export default function CaseFiguresPage() {
  const { t } = useLingui();
  const { caseId } = useParams({ from: '/$lang/app/teach/classification/cases/$caseId' });
  const search = useSearch({ from: '/$lang/app/teach/classification/cases/$caseId' });
  return <><PageMeta title={t`Figures of a case`} indexed={false} /><CaseFiguresScreen caseId={caseId} search={search} /></>;
}
