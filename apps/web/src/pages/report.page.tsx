import { useParams } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';
import { ReportScreen } from '@classmark/reporting/web';
import { PageMeta } from '../document/page-meta';
import { NotFoundPage } from './not-found.page';

/** The annual report of a year. */
export default function ReportPage() {
  const { t } = useLingui();
  const { year } = useParams({ from: '/$lang/app/secretariat/reports/$year' });
  if (!/^2[01]\d\d$/.test(year)) return <NotFoundPage />;
  return <><PageMeta title={t`Annual report ${year}`} indexed={false} /><ReportScreen key={year} year={Number(year)} /></>;
}
