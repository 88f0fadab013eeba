import '../styles/report.css';
import '../styles/shared.css';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { DataTable, Loading, Skeleton, StaffHead, Tag, type Column } from '@classmark/ui';
import { useFormats, useLanguage } from '@classmark/platform/web';
import { FetchFailed } from '../fetch-failed';
import { Downloads } from './downloads';
import { AnnualReportsDocument, type AnnualReportsQuery } from './report.generated';

type Summary = AnnualReportsQuery['annualReports'][number];

/** The reports there are. */
export function ReportsScreen() {
  const { t } = useLingui();
  const lang = useLanguage();
  const { number } = useFormats();
  const { data, error, refetch } = useQuery(AnnualReportsDocument, { fetchPolicy: 'cache-and-network' });
  const columns: Column<Summary>[] = [
    { key: 'year', header: t`Year`, rowHeader: true, cell: (report) => <Link className="plainlink" to="/$lang/secretariat/reports/$year" params={{ lang, year: String(report.year) }}><Trans>Annual report {report.year}</Trans></Link> },
    { key: 'state', header: t`State`, cell: (report) => <>{report.running ? <Tag tone="due"><Trans>Running year</Trans></Tag> : <Tag><Trans>Draft</Trans></Tag>} {report.sessionCode ? <bdi dir="ltr" className="small-code">{report.sessionCode}</bdi> : null}</> },
    { key: 'paragraphs', header: t`Paragraphs`, numeric: true, cell: (report) => number(report.paragraphs) },
    { key: 'figures', header: t`Figures`, numeric: true, cell: (report) => number(report.figures) },
    { key: 'entries', header: t`Activities printed`, numeric: true, cell: (report) => <Trans>{number(report.printed)} of {number(report.entries)}</Trans> },
    { key: 'files', header: t`Download`, cell: (report) => <Downloads year={report.year} /> },
  ];
  return (
    <>
      <StaffHead title={<Trans>Annual reports</Trans>} sub={<Trans>Composed from the register and the ledger each time; a year without an edition takes the structure of the newest.</Trans>} />
      {data ? <DataTable caption={<Plural value={data.annualReports.length} one="One report" other="# reports" />} captionHidden columns={columns} rows={data.annualReports} rowKey={(report) => String(report.year)} dense />
        : error ? <FetchFailed error={error} title={<Trans>The reports could not be fetched</Trans>} onRetry={() => void refetch()} />
        : <Loading label={t`The reports are being composed`}><Skeleton card className="h-48 w-full" /></Loading>}
    </>
  );
}
