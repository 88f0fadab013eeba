import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { CaseScreen } from '@classmark/classification/web';
import { PageMeta } from '../document/page-meta';

/** The editor of a case. */
export default function TeachCasePage() {
  const { t } = useLingui();
  const { caseId } = useParams({ from: '/$lang/app/teach/cases/$caseId' });
  return <><PageMeta title={t`Case`} indexed={false} /><CaseScreen key={caseId} caseId={caseId} /></>;
}
