import '../styles/shared.css';
import '../styles/statistics.css';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { Clock, Download } from 'lucide-react';
import { useState } from 'react';
import { Button, buttonClass, EmptyState, FigureCard, FigurePanel, Figures, Loading, Notice, RowsIcon, Segments, Select, Skeleton, StaffHead } from '@classmark/ui';
import { useFormats, useLanguage } from '@classmark/platform/web';
import { DEFINITIONS, DIMENSIONS, MEASURES } from '../words/statistics-words';
import { FetchFailed } from '../fetch-failed';
import { findingOf, type Finding } from './finding';
import { NotReached, Unreached } from './not-reached';
import { useKeyWords } from './key-words';
import { PartBars, PartTable, usePartsByYear } from './part-bars';
import { StatisticsFilterRow } from './statistics-filters';
import { downloadAddress, filterInput, filtersOf, isFiltered, STATISTICS_DIMENSIONS, type StatisticsDimension, type StatisticsMeasure, type StatisticsSearch } from './statistics-search';
import { LedgerStateDocument, StatisticsDocument, type LedgerStateQuery, type StatisticsQuery } from './statistics.generated';

const HEADLINES: readonly StatisticsMeasure[] = ['participations', 'people', 'offices', 'minutes'];

/** Participation in a year: finding, filters, four figures, parts by year, offices not reached. Each number opens its rows. */
export function StatisticsScreen({ search }: { search: StatisticsSearch }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(LedgerStateDocument, { fetchPolicy: 'cache-and-network' });
  if (data) return <Figured search={search} ledger={data.ledgerState} />;
  if (error) return <><StaffHead title={<Trans>Statistics</Trans>} /><FetchFailed error={error} title={<Trans>The figures could not be fetched</Trans>} onRetry={() => void refetch()}><Trans>Nothing is lost. The line to the server may be down for a moment.</Trans></FetchFailed></>;
  return <Loading label={t`The figures are being counted`}><Skeleton className="h-8 w-3/5" /><Skeleton className="h-11 w-full" /><Skeleton card className="h-36 w-full" /><Skeleton card className="h-80 w-full" /></Loading>;
}

type Ledger = LedgerStateQuery['ledgerState'];

function Figured({ search, ledger }: { search: StatisticsSearch; ledger: Ledger }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const formats = useFormats();
  const navigate = useNavigate();
  const year = search.year ?? ledger.runningYear;
  const by = search.by ?? 'region';
  // A running year is compared with the same days of the years before.
  const through = year === ledger.runningYear ? ledger.today.slice(5) : undefined;
  const { data, previousData, error, refetch, loading } = useQuery(StatisticsDocument, {
    variables: { pair: [year, year - 1], years: [year, year - 1, year - 2], through: through ?? null, filter: filterInput(search), by }, fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  const change = (next: StatisticsSearch) => void navigate({ to: '/$lang/secretariat/statistics', params: { lang }, search: next, resetScroll: false });
  const filters = <StatisticsFilterRow search={search} year={year} years={ledger.years} topics={ledger.topics} offices={shown?.offices[0]?.parts ?? []} onChange={change} />;
  const period = <Period year={year} ledger={ledger} filtered={isFiltered(search)} />;
  const actions = <a className={buttonClass()} href={downloadAddress('figures', lang, { measure: HEADLINES, year: [year, year - 1, year - 2], by, through }, search)}><Download className="i" aria-hidden="true" /><Trans>Export CSV</Trans></a>;
  if (!shown) {
    return (
      <>
        <StaffHead title={<Trans>Participation in {year}</Trans>} sub={period} actions={actions} />
        {filters}
        {error ? <FetchFailed error={error} title={<Trans>The figures could not be fetched</Trans>} onRetry={() => void refetch()}><Trans>Your filters are kept.</Trans></FetchFailed>
          : <Loading label={t`The figures are being counted`}><Skeleton card className="h-36 w-full" /><Skeleton card className="h-80 w-full" /></Loading>}
      </>
    );
  }
  const finding = findingIn(shown, ledger, year);
  const whole = !ledger.ownOfficesOnly && !isFiltered(search);
  return (
    <div aria-busy={loading || undefined}>
      <StaffHead title={<><FindingWords finding={finding.finding} year={year} part={finding.part} />{whole ? <Unreached year={year} /> : null}</>} sub={period} actions={actions} />
      {ledger.behind ? <Notice tone="due" icon={<Clock className="i" aria-hidden="true" />} live><Trans>The ledger is counted up to {formats.dateTime(Date.parse(ledger.countedUntil), ledger.zone)}; what came later is on its way.</Trans></Notice> : null}
      {filters}
      {error ? <Notice tone="bad" icon={<Clock className="i" aria-hidden="true" />} live><Trans>These are the figures from before; the new ones could not be fetched.</Trans> <button type="button" className="lk" onClick={() => void refetch()}><Trans>Retry</Trans></button></Notice> : null}
      {shown.figures.find((figure) => figure.measure === 'participations')!.total.value === 0 && finding.finding.kind === 'nothing'
        ? <NothingYet search={search} year={year} onChange={change} />
        : <Content search={search} ledger={ledger} year={year} by={by} through={through} shown={shown} onChange={change} />}
      {whole ? <NotReached year={year} /> : null}
    </div>
  );
}

function NothingYet({ search, year, onChange }: { search: StatisticsSearch; year: number; onChange: (next: StatisticsSearch) => void }) {
  return isFiltered(search)
    ? <EmptyState title={<Trans>Nothing fits these filters in {year}</Trans>} action={<Button onClick={() => onChange({ ...(search.year ? { year: search.year } : {}) })}><Trans>Clear the filters</Trans></Button>}><Trans>No participation of this kind is in the ledger. Another year or fewer filters may show some.</Trans></EmptyState>
    : <EmptyState title={<Trans>The ledger has no participation in {year} yet</Trans>} action={<Button onClick={() => onChange({ year: year - 1 })}><Trans>Look at {year - 1}</Trans></Button>}><Trans>Enrolments and attendance arrive here by themselves as soon as people take part.</Trans></EmptyState>;
}

function Content({ search, ledger, year, by, through, shown, onChange }: { search: StatisticsSearch; ledger: Ledger; year: number; by: StatisticsDimension; through: string | undefined; shown: StatisticsQuery; onChange: (next: StatisticsSearch) => void }) {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const { number, dateTime } = useFormats();
  const [table, setTable] = useState(search.view === 'table');
  const compared = comparedWith(shown, ledger, year);
  const parts = usePartsByYear(shown.parts.filter((figure) => figure.year === year || figure.total.value > 0), by);
  const offices = usePartsByYear(shown.offices.filter((figure) => figure.year === year), 'office');
  const now = shown.parts.find((figure) => figure.year === year)!;
  const stand = <Trans>Ledger at {dateTime(Date.parse(ledger.countedUntil), ledger.zone)}</Trans>;
  const rowsLink = (measure: StatisticsMeasure, rows: number, words: React.ReactNode) => (
    <Link className="lk" to="/$lang/secretariat/statistics/rows" params={{ lang }} search={{ ...filtersOf(search), measure, year, ...(through ? { through } : {}), shown: rows }}><RowsIcon />{words}</Link>
  );
  const confirmed = offices.filter((part) => part.key !== '-');
  const sum = now.parts.reduce((all, part) => all + part.value, 0);
  return (
    <>
      <h2 className="sr"><Trans>The year in figures</Trans></h2>
      <Figures>
        {HEADLINES.map((measure) => {
          const own = shown.figures.find((figure) => figure.measure === measure && figure.year === year)!.total;
          const before = compared ? shown.figures.find((figure) => figure.measure === measure && figure.year === year - 1)!.total.value : null;
          const difference = before === null ? 0 : own.value - before;
          return (
            <FigureCard
              key={measure} name={i18n._(MEASURES[measure])} value={number(own.value)} definition={i18n._(DEFINITIONS[measure])} ledger={stand}
              change={before === null ? undefined : { by: difference === 0 ? '±0' : `${difference > 0 ? '+' : '−'}${number(Math.abs(difference))}`, base: `${year - 1}: ${number(before)}` }}
              rows={rowsLink(measure, own.rows, measure === 'people' || measure === 'offices' ? t`Open the ${number(own.rows)} rows of ${number(own.value)}` : t`Open the ${number(own.rows)} rows`)}
            />
          );
        })}
      </Figures>
      <div className="stat-cols">
        <FigurePanel
          title={<PartTitle by={by} year={year} />}
          subtitle={<Trans>Participations by year; this year in full colour. Press a bar for its rows.</Trans>}
          aside={<Segments dense label={t`View`} value={table ? 'table' : 'bars'} options={[{ value: 'bars', label: <Trans>Bars</Trans> }, { value: 'table', label: <Trans>Table</Trans> }]} onChange={(view) => { setTable(view === 'table'); onChange({ ...search, view: view === 'table' ? 'table' : undefined }); }} />}
          foot={<>
            <p>
              {now.overlap > 0
                ? <Trans>The parts overlap: {number(sum + (now.rest?.value ?? 0))} in the parts − {number(now.overlap)} counted in several = {number(now.total.value)}.</Trans>
                : now.rest ? <Trans>The parts add up: {number(sum)} in the parts + {number(now.rest.value)} in none = {number(now.total.value)}.</Trans> : <Trans>The parts add up to {number(now.total.value)}.</Trans>} <Trans>As it was at the time of participation. Rules {now.rules}.</Trans>
            </p>
            {rowsLink('participations', now.total.rows, t`Open the ${number(now.total.rows)} rows`)}
            {now.overlap > 0 ? <Link className="lk" to="/$lang/secretariat/statistics/rows" params={{ lang }} search={{ ...filtersOf(search), measure: 'participations', year, overlap: by, ...(through ? { through } : {}) }}><Trans>Open the overlap</Trans></Link> : null}
            <a className="lk" href={downloadAddress('figures', lang, { measure: 'participations', year: [year, year - 1, year - 2], by, through }, search)}>CSV</a>
          </>}
        >
          <div className="breakdown"><Select flat label={t`Broken down by`} labelHidden value={by} options={STATISTICS_DIMENSIONS.map((dimension) => ({ value: dimension, label: i18n._(DIMENSIONS[dimension]) }))} onChange={(event) => onChange({ ...search, by: event.currentTarget.value as StatisticsDimension })} /></div>
          {table ? <PartTable parts={parts} by={by} search={search} through={through} label={t`Participations by part and year`} /> : <PartBars parts={parts} by={by} search={search} through={through} label={t`Participations by part and year`} />}
        </FigurePanel>
        {confirmed.length > 0 && by !== 'office' ? (
          <FigurePanel
            title={<Plural value={confirmed.length} one="One office took part" other="# offices took part" />}
            subtitle={confirmed.length > 10 ? <Trans>The ten with most participations in {year}</Trans> : <Trans>Participations in {year}</Trans>}
            foot={<button type="button" className="lk" onClick={() => onChange({ ...search, by: 'office' })}><Trans>All offices by year</Trans></button>}
          >
            <PartBars parts={confirmed.slice(0, 10)} by="office" search={search} through={through} label={t`Offices with most participations`} />
          </FigurePanel>
        ) : null}
      </div>
    </>
  );
}

function PartTitle({ by, year }: { by: StatisticsDimension; year: number }) {
  switch (by) {
    case 'region': return <Trans>Participations by region, {year}</Trans>;
    case 'office': return <Trans>Participations by office, {year}</Trans>;
    case 'country': return <Trans>Participations by country, {year}</Trans>;
    case 'developmentStatus': return <Trans>Participations by development status at the date, {year}</Trans>;
    case 'trainingKind': return <Trans>Participations by type of training, {year}</Trans>;
    case 'topic': return <Trans>Participations by topic, {year}</Trans>;
    case 'audience': return <Trans>Participations by audience, {year}</Trans>;
  }
}

function Period({ year, ledger, filtered }: { year: number; ledger: Ledger; filtered: boolean }) {
  const { longDate } = useFormats();
  const scope = ledger.ownOfficesOnly ? <> <Trans>Your office alone.</Trans></> : filtered ? <> <Trans>Filtered.</Trans></> : null;
  if (year !== ledger.runningYear) return <><Trans>1 January to 31 December {year}, against {year - 1}. Days and times are those of Geneva.</Trans>{scope}</>;
  return <><Trans>1 January to {longDate(Date.parse(ledger.today), 'UTC')}, against the same days of {year - 1}. Days and times are those of Geneva.</Trans>{scope}</>;
}

/** Whether the year before has anything to compare with. */
function comparedWith(shown: StatisticsQuery, ledger: Ledger, year: number): boolean {
  return ledger.years.includes(year - 1) && shown.figures.some((figure) => figure.year === year - 1 && figure.total.value > 0);
}

function findingIn(shown: StatisticsQuery, ledger: Ledger, year: number): { finding: Finding; part: NamedPart | null } {
  const totalIn = (of: number) => shown.figures.find((figure) => figure.measure === 'participations' && figure.year === of)?.total.value ?? 0;
  const [now, before] = [shown.parts.find((figure) => figure.year === year), shown.parts.find((figure) => figure.year === year - 1)];
  const keys = [...new Set([...(now?.parts ?? []), ...(before?.parts ?? [])].map((part) => part.key))];
  const finding = findingOf(totalIn(year), comparedWith(shown, ledger, year) ? totalIn(year - 1) : null, keys.map((key) => ({
    key, value: now?.parts.find((part) => part.key === key)?.value ?? 0, before: before?.parts.find((part) => part.key === key)?.value ?? 0,
  })));
  const most = 'most' in finding ? finding.most : null;
  const given = [...(now?.parts ?? []), ...(before?.parts ?? [])].find((part) => part.key === most)?.name;
  return { finding, part: most === null ? null : { by: (now?.by ?? 'region') as StatisticsDimension, key: most, given } };
}

interface NamedPart { readonly by: StatisticsDimension; readonly key: string; readonly given?: string | null | undefined }

function FindingWords({ finding, year, part }: { finding: Finding; year: number; part: NamedPart | null }) {
  const words = useKeyWords();
  const name = part && words.name(part.by, part.key, part.given);
  const { number } = useFormats();
  switch (finding.kind) {
    case 'nothing': return <Trans>No participation in {year} yet</Trans>;
    case 'rose': return name ? <Trans>Participation rose by {finding.percent} %, most for {name}</Trans> : <Trans>Participation rose by {finding.percent} %</Trans>;
    case 'fell': return name ? <Trans>Participation fell by {finding.percent} %, most for {name}</Trans> : <Trans>Participation fell by {finding.percent} %</Trans>;
    case 'same': return name ? <Trans>Participation stayed at {number(finding.value)}, most for {name}</Trans> : <Trans>Participation stayed at {number(finding.value)}</Trans>;
    case 'first': return name ? <Trans>{number(finding.value)} participations in {year}, most for {name}</Trans> : <Trans>{number(finding.value)} participations in {year}</Trans>;
  }
}
