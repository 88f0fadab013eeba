import '../styles/analysis.css';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useState } from 'react';
import { Breadcrumbs, Button, DataTable, EmptyState, Fraction, Loading, Panel, Skeleton, StaffHead, Symbol, Tag, type Column } from '@classmark/ui';
import { useFormats, useLanguage, useReaderZone } from '@classmark/platform/web';
import { roleWords } from '../answering/finding-words';
import { AnalysisFailed } from './analysis-failed';
import { NOTHING, selectionOf, type AnswersSearch } from './analysis-search';
import { AnsweredEditionsDocument, GroupAnswersDocument, type GroupAnswersQuery } from './analysis.generated';
import { modeWords, useFigureWords } from './figure-words';
import { AnswersFile } from './use-answers-file';

type Row = NonNullable<GroupAnswersQuery['groupAnswers']>['nodes'][number];
const PAGE = 25;

/** The answers behind a figure. People are pseudonyms. */
export function AnswersScreen({ search }: { search: AnswersSearch }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { number } = useFormats();
  const edition = search.edition ?? '';
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const cell = search.wanted === undefined && search.given === undefined ? null : { key: symbolOf(search.wanted), answer: symbolOf(search.given), level: search.level ?? null };
  const { data, previousData, error, refetch } = useQuery(GroupAnswersDocument, {
    variables: { selection: selectionOf(search, edition), leadsOver: search.leadsOver ?? null, cell, after: cursors.at(-1) ?? null, language: lang }, fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.groupAnswers;
  const { caseId: _case, leadsOver: _over, wanted: _wanted, given: _given, ...back } = search;
  const crumb = <Breadcrumbs label={t`You are here`}><Link to="/$lang/teach/classification" params={{ lang }} search={back}><Trans>What the group gets wrong</Trans></Link><span><Trans>Answers</Trans></span></Breadcrumbs>;
  const title = page ? <Plural value={page.totalCount ?? 0} one="One answer" other={`${number(page.totalCount ?? 0)} answers`} /> : <Trans>Answers</Trans>;
  return (
    <div className="analysis">
      <StaffHead crumb={crumb} title={title} sub={<><bdi dir="ltr">{edition}</bdi>. <Trans>People are pseudonyms: the same person has the same one within this edition, and nobody can be found by it.</Trans></>} actions={<AnswersFile search={search} edition={edition} />} />
      <Chips search={search} onGo={() => setCursors([])} />
      {page ? (
        <Panel foot={<Pager page={page} cursors={cursors} onGo={setCursors} />}><Rows rows={page.nodes} /></Panel>
      ) : error ? <AnalysisFailed error={error} title={<Trans>The answers could not be fetched</Trans>} onRetry={() => void refetch()}><Trans>The question stands in the address and is kept.</Trans></AnalysisFailed>
        : data ? <EmptyState title={<Trans>No answer fits</Trans>}><Trans>Remove a filter to see more.</Trans></EmptyState>
          : <Loading label={t`The answers are being fetched`}><Skeleton card className="h-96 w-full" /></Loading>}
    </div>
  );
}

function symbolOf(value: string | undefined): string | null {
  return value === undefined || value === NOTHING ? null : value;
}

function Chips({ search, onGo }: { search: AnswersSearch; onGo: () => void }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const navigate = useNavigate();
  const { data } = useQuery(AnsweredEditionsDocument, { variables: { language: lang } });
  const within = data?.answeredEditions.find((each) => each.edition === search.edition);
  const sourceName = (source: string) => {
    const [mode, name] = source.split(/:(.*)/);
    if (mode === 'set' && name) return within?.sets.find((each) => each.key === name)?.title ?? name;
    if (mode === 'exam' && name) return within?.exams.find((each) => each.id === name)?.title ?? t`one exam`;
    return mode === 'exam' ? t`Exams` : mode === 'practice' ? t`Practice` : t`Sets of trainings`;
  };
  const nothing = (value: string) => (value === NOTHING ? t`nothing` : value);
  const chips: readonly { key: keyof AnswersSearch; name: string; value: string; also?: keyof AnswersSearch }[] = [
    ...(search.source ? [{ key: 'source' as const, name: t`Given in`, value: sourceName(search.source) }] : []),
    ...(search.offering ? [{ key: 'offering' as const, name: t`Training`, value: within?.offerings.find((each) => each.id === search.offering)?.title ?? t`one` }] : []),
    ...(search.caseId ? [{ key: 'caseId' as const, name: t`Case`, value: t`one` }] : []),
    ...(search.leadsOver ? [{ key: 'leadsOver' as const, name: t`Leads over`, value: search.leadsOver }] : []),
    ...(search.wanted ? [{ key: 'wanted' as const, also: 'given' as const, name: t`Wanted → answered`, value: `${nothing(search.wanted)} → ${nothing(search.given ?? NOTHING)}` }] : []),
    ...(search.office ? [{ key: 'office' as const, name: t`Office`, value: search.office === 'none' ? t`Not confirmed` : search.office }] : []),
    ...(search.language ? [{ key: 'language' as const, name: t`Language of reading`, value: search.language }] : []),
    ...(search.from ? [{ key: 'from' as const, name: t`From`, value: search.from }] : []),
    ...(search.until ? [{ key: 'until' as const, name: t`Until`, value: search.until }] : []),
    ...(search.all ? [{ key: 'all' as const, name: t`Also later answers`, value: t`Yes` }] : []),
  ];
  if (chips.length === 0) return null;
  return (
    <div className="filter-chips" role="group" aria-label={t`Filters`}>
      {chips.map((chip) => (
        <button key={chip.key} type="button" className="fchip" onClick={() => { onGo(); void navigate({ to: '/$lang/teach/classification/answers', params: { lang }, search: { ...search, [chip.key]: undefined, ...(chip.also ? { [chip.also]: undefined } : {}) } }); }}>
          <span>{chip.name}</span> <bdi>{chip.value}</bdi> <X className="i s" aria-hidden="true" /><span className="sr"><Trans>Remove this filter</Trans></span>
        </button>
      ))}
    </div>
  );
}

function Rows({ rows }: { rows: readonly Row[] }) {
  const { t } = useLingui();
  const { dateTime, languageName } = useFormats();
  const zone = useReaderZone();
  const { time } = useFigureWords();
  const columns: Column<Row>[] = [
    { key: 'person', header: t`Person`, rowHeader: true, cell: (row) => <bdi dir="ltr" className="sym">{row.person}</bdi> },
    { key: 'case', header: t`Case`, cell: (row) => <span className="twolines md:min-w-32"><bdi>{row.caseTitle}</bdi></span> },
    { key: 'places', header: t`Answer`, cell: (row) => (row.places.length === 0 ? <span className="small-code"><Trans>left blank</Trans></span> : row.places.map((place) => <span key={place.symbol} className="block"><Symbol>{place.symbol}</Symbol>{place.role ? <> <span className="small-code">{roleWords(place.role)}</span></> : null}</span>)) },
    { key: 'mark', header: t`Mark`, cell: (row) => <><MarkOf mark={row.mark} />{row.markings > 1 ? <> <Tag tone="info"><Trans>marked anew</Trans></Tag></> : null}</> },
    { key: 'office', header: t`Office then`, cell: (row) => (row.office ? <bdi dir="ltr">{row.office}</bdi> : <span className="small-code"><Trans>Not confirmed</Trans></span>) },
    { key: 'language', header: t`Language of reading`, cell: (row) => languageName(row.language) },
    { key: 'mode', header: t`Given in`, cell: (row) => <>{modeWords(row.mode)}{row.first ? null : <> <Tag><Trans>later answer</Trans></Tag></>}{row.hints > 0 ? <> <Tag><Plural value={row.hints} one="one hint" other="# hints" /></Tag></> : null}</> },
    { key: 'time', header: t`Time`, numeric: true, cell: (row) => time(row.durationMs) },
    { key: 'at', header: t`When`, cell: (row) => <span className="num whitespace-nowrap">{dateTime(Date.parse(row.answeredAt), zone)}</span> },
  ];
  const caption = t`Answers behind the figure, the latest first`;
  return <div className="rows-table" role="region" aria-label={caption} tabIndex={0}><DataTable caption={caption} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} dense empty={<div className="p-4"><EmptyState level={3} title={<Trans>No answer fits</Trans>}><Trans>Remove a filter to see more.</Trans></EmptyState></div>} /></div>;
}

/** A mark as a fraction, never rounded. */
export function MarkOf({ mark }: { mark: string }) {
  const { t } = useLingui();
  const [numerator = '0', denominator = '1'] = mark.split('/');
  return <Fraction numerator={numerator} denominator={denominator} label={t`${numerator} of ${denominator}`} />;
}

function Pager({ page, cursors, onGo }: { page: NonNullable<GroupAnswersQuery['groupAnswers']>; cursors: readonly string[]; onGo: (cursors: readonly string[]) => void }) {
  const { number } = useFormats();
  const first = cursors.length * PAGE + (page.nodes.length > 0 ? 1 : 0);
  return (
    <>
      <span className="num"><Trans>Rows {number(first)} to {number(cursors.length * PAGE + page.nodes.length)} of {number(page.totalCount ?? 0)}</Trans></span>
      <span className="end flex gap-2">
        <Button dense unavailable={cursors.length === 0} onClick={() => onGo(cursors.slice(0, -1))}><ChevronLeft className="i s flip" aria-hidden="true" /><Trans>Previous</Trans></Button>
        <Button dense unavailable={!page.pageInfo.hasNextPage} onClick={() => { if (page.pageInfo.endCursor) onGo([...cursors, page.pageInfo.endCursor]); }}><Trans>Next</Trans><ChevronRight className="i s flip" aria-hidden="true" /></Button>
      </span>
    </>
  );
}
