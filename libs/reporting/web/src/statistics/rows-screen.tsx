import '../styles/shared.css';
import '../styles/statistics.css';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { Check, ChevronLeft, ChevronRight, Download, TriangleAlert, X } from 'lucide-react';
import { useState } from 'react';
import { Breadcrumbs, Button, buttonClass, DataTable, EmptyState, Loading, Panel, Skeleton, StaffHead, Tag, type Column } from '@classmark/ui';
import { useFormats, useLanguage } from '@classmark/platform/web';
import { DEFINITIONS, DIMENSIONS, MEASURES, REGIONS, TRAINING_KINDS } from '../words/statistics-words';
import { FetchFailed } from '../fetch-failed';
import { useKeyWords } from './key-words';
import { RowsEquations } from './rows-equations';
import { ParticipationRowsDocument, type ParticipationRowsQuery } from './rows.generated';
import { downloadAddress, filterInput, FILTERS, filtersOf, REST, STATISTICS_DIMENSIONS, type RowsSearch } from './statistics-search';

type Row = ParticipationRowsQuery['participationRows']['nodes'][number];

/** The rows behind a figure: the same question, and a line that compares the two numbers. */
export function RowsScreen({ search }: { search: RowsSearch }) {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const { number } = useFormats();
  const measure = search.measure ?? 'participations';
  // Cursors of the pages before this one: the way back.
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const { data, previousData, error, refetch } = useQuery(ParticipationRowsDocument, {
    variables: { measure, year: search.year ?? null, through: search.through ?? null, filter: filterInput(search), overlapBy: search.overlap ?? null, after: cursors.at(-1) ?? null },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.participationRows;
  const total = page?.totalCount ?? null;
  const file = downloadAddress('rows', lang, { measure, year: search.year, through: search.through, overlap: search.overlap }, search);
  const name = i18n._(MEASURES[measure]);
  const crumb = <Breadcrumbs label={t`You are here`}><Link to="/$lang/secretariat/statistics" params={{ lang }} search={backTo(search)}><Trans>Statistics</Trans></Link><span>{name}</span></Breadcrumbs>;
  return (
    <>
      <StaffHead
        crumb={crumb}
        title={total === null ? name : search.year ? <Trans>{name}, {search.year}: {number(total)} rows</Trans> : <Trans>{name}: {number(total)} rows</Trans>}
        sub={<>{i18n._(DEFINITIONS[measure])}. {search.overlap ? <Trans>Only rows that stand in more than one part by {i18n._(DIMENSIONS[search.overlap])}.</Trans> : null}</>}
        actions={<a className={buttonClass()} href={file}><Download className="i" aria-hidden="true" />CSV</a>}
      />
      <FilterChips search={search} />
      {search.overlap ? null : <RowsEquations search={search} measure={measure} />}
      {page ? (
        <Panel foot={<Pager page={page} cursors={cursors} onGo={setCursors} />}>
          <div className="rows-bar"><CheckLine shown={search.shown ?? null} here={total ?? 0} /></div>
          <RowTable rows={page.nodes} />
        </Panel>
      ) : error ? (
        <FetchFailed error={error} title={<Trans>The rows could not be fetched</Trans>} onRetry={() => void refetch()}><Trans>The question stands in the address and is kept.</Trans></FetchFailed>
      ) : <Loading label={t`The rows are being fetched`}><Skeleton card className="h-24 w-full" /><Skeleton card className="h-96 w-full" /></Loading>}
    </>
  );
}

function backTo(search: RowsSearch) {
  return { ...filtersOf({ ...search, offering: undefined }), ...(search.year ? { year: search.year } : {}) };
}

/** The count now beside what the figure said. */
function CheckLine({ shown, here }: { shown: number | null; here: number }) {
  const { number } = useFormats();
  if (shown === null) return <span className="check-line" role="status"><Check className="i" aria-hidden="true" /><Plural value={here} one="One row" other="# rows" /></span>;
  if (shown === here) return <span className="check-line" role="status"><Check className="i" aria-hidden="true" /><Trans>{number(here)} rows here, {number(shown)} behind the figure</Trans></span>;
  return <span className="check-line off" role="status"><TriangleAlert className="i" aria-hidden="true" /><Trans>{number(here)} rows here, {number(shown)} behind the figure when it was shown: the difference came since, the latest stand first</Trans></span>;
}

function FilterChips({ search }: { search: RowsSearch }) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const lang = useLanguage();
  const words = useKeyWords();
  const { shown: _shown, ...kept } = search;
  const chips = [
    ...(search.year ? [{ key: 'year', name: t`Year`, value: String(search.year), without: { ...kept, year: undefined, through: undefined } }] : []),
    ...STATISTICS_DIMENSIONS.flatMap((by) => {
      const value = search[FILTERS[by].name];
      return value === undefined ? [] : [{ key: by, name: i18n._(DIMENSIONS[by]), value: value === REST ? words.rest(by) : words.name(by, value), without: { ...kept, [FILTERS[by].name]: undefined } }];
    }),
    ...(search.overlap ? [{ key: 'overlap', name: t`In several parts by`, value: i18n._(DIMENSIONS[search.overlap]), without: { ...kept, overlap: undefined } }] : []),
    ...(search.offering ? [{ key: 'offering', name: t`Trainings`, value: String(search.offering.split(',').length), without: { ...kept, offering: undefined } }] : []),
  ];
  if (chips.length === 0) return null;
  return (
    <div className="filter-chips" role="group" aria-label={t`Filters`}>
      {chips.map((chip) => (
        <button key={chip.key} type="button" className="fchip" onClick={() => void navigate({ to: '/$lang/secretariat/statistics/rows', params: { lang }, search: chip.without })}>
          <span>{chip.name}</span> <bdi>{chip.value}</bdi> <X className="i s" aria-hidden="true" /><span className="sr"><Trans>Remove this filter</Trans></span>
        </button>
      ))}
    </div>
  );
}

function RowTable({ rows }: { rows: readonly Row[] }) {
  const { t, i18n } = useLingui();
  const { dateTime, number } = useFormats();
  const columns: Column<Row>[] = [
    { key: 'person', header: t`Person`, rowHeader: true, cell: (row) => (row.personName ? <span className="twolines person"><bdi>{row.personName}</bdi><small><bdi dir="ltr">{row.personNumber}</bdi></small></span> : <bdi dir="ltr" className="sym">{row.personNumber}</bdi>) },
    { key: 'office', header: t`Office then`, cell: (row) => (row.confirmed ? <><bdi>{row.officeName}</bdi> <bdi dir="ltr" className="small-code">{row.officeCode}</bdi></> : <><Tag tone="due"><Trans>Not confirmed</Trans></Tag>{row.officeCode ? <> <span className="small-code"><Trans>claimed: <bdi>{row.officeName}</bdi></Trans></span></> : null}</>) },
    { key: 'region', header: t`Region`, cell: (row) => (row.region && REGIONS[row.region] ? i18n._(REGIONS[row.region]!) : '–') },
    { key: 'ldc', header: t`LDC then`, cell: (row) => (row.ldc ? t`LDC` : t`no`) },
    { key: 'training', header: t`Training`, cell: (row) => <span className="twolines training"><bdi>{row.title ?? '–'}</bdi> <small>{TRAINING_KINDS[row.trainingKind] ? i18n._(TRAINING_KINDS[row.trainingKind]!) : row.trainingKind}</small></span> },
    { key: 'topics', header: t`Topics`, cell: (row) => <bdi dir="ltr">{row.topics.join(', ') || '–'}</bdi> },
    { key: 'at', header: t`When`, sorted: 'descending', cell: (row) => <span className="num whitespace-nowrap">{dateTime(Date.parse(row.at))}</span> },
    { key: 'minutes', header: t`Minutes`, numeric: true, cell: (row) => (row.minutes == null ? '–' : number(row.minutes)) },
    { key: 'evidence', header: t`Evidence`, cell: (row) => (row.evidence ? <span className={`grade ${row.evidence}`}>{row.evidence}</span> : '–') },
  ];
  const caption = t`Rows behind the figure, the latest first`;
  // Between phone and desk the columns need more than the page has: they scroll inside their frame.
  return <div className="rows-table" role="region" aria-label={caption} tabIndex={0}><DataTable caption={caption} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} dense empty={<div className="p-4"><EmptyState level={3} title={<Trans>No row stands behind this</Trans>}><Trans>Remove a filter to see more.</Trans></EmptyState></div>} /></div>;
}

function Pager({ page, cursors, onGo }: { page: ParticipationRowsQuery['participationRows']; cursors: readonly string[]; onGo: (cursors: readonly string[]) => void }) {
  const { number } = useFormats();
  const first = cursors.length * 25 + (page.nodes.length > 0 ? 1 : 0);
  const last = cursors.length * 25 + page.nodes.length;
  return (
    <>
      <span className="num"><Trans>Rows {number(first)} to {number(last)} of {number(page.totalCount ?? 0)}</Trans></span>
      <span className="end flex gap-2">
        <Button dense unavailable={cursors.length === 0} onClick={() => onGo(cursors.slice(0, -1))}><ChevronLeft className="i s flip" aria-hidden="true" /><Trans>Previous</Trans></Button>
        <Button dense unavailable={!page.pageInfo.hasNextPage} onClick={() => { if (page.pageInfo.endCursor) onGo([...cursors, page.pageInfo.endCursor]); }}><Trans>Next</Trans><ChevronRight className="i s flip" aria-hidden="true" /></Button>
      </span>
    </>
  );
}
