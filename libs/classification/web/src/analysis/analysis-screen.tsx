import '../styles/analysis.css';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { CircleAlert } from 'lucide-react';
import { Button, DataTable, EmptyState, FigureCard, FigurePanel, Figures, Loading, Notice, RowsIcon, Skeleton, StaffHead, type Column } from '@classmark/ui';
import { useLanguage } from '@classmark/platform/web';
import { AgreementPanels } from './agreement-panels';
import { AnalysisFailed } from './analysis-failed';
import { AnalysisFilters, FirstReason } from './analysis-filters';
import { selectionOf, type AnalysisSearch } from './analysis-search';
import { AnsweredEditionsDocument, GroupFiguresDocument, type AnsweredEditionsQuery, type CasePartsFragment, type GroupFiguresQuery } from './analysis.generated';
import { ConfusionPanel } from './confusion-panel';
import { bandWords, FewTag, ShareBar, useFigureWords } from './figure-words';
import { useFirstOf } from './first-of';
import { AnswersFile } from './use-answers-file';

type View = NonNullable<GroupFiguresQuery['classificationFigures']>;

/** What the group gets wrong: figures per case, agreement, confusion; each number opens its answers. */
export function AnalysisScreen({ search }: { search: AnalysisSearch }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(AnsweredEditionsDocument, { variables: { language }, fetchPolicy: 'cache-and-network' });
  const title = <Trans>What the group gets wrong</Trans>;
  if (!data) {
    return error
      ? <><StaffHead title={title} /><AnalysisFailed error={error} title={<Trans>The figures could not be fetched</Trans>} onRetry={() => void refetch()}><Trans>Nothing is lost. The line to the server may be down for a moment.</Trans></AnalysisFailed></>
      : <Loading label={t`The answers are being counted`}><Skeleton className="h-8 w-3/5" /><Skeleton className="h-11 w-full" /><Skeleton card className="h-36 w-full" /><Skeleton card className="h-80 w-full" /></Loading>;
  }
  const editions = data.answeredEditions;
  const edition = editions.some((each) => each.edition === search.edition) ? search.edition! : mostAnswered(editions);
  if (!edition) return <><StaffHead title={title} /><EmptyState title={<Trans>There is no edition yet</Trans>}><Trans>Figures come from answers to cases, and cases from an edition that has been imported.</Trans></EmptyState></>;
  return <Counted search={search} editions={editions} edition={edition} />;
}

function mostAnswered(editions: AnsweredEditionsQuery['answeredEditions']): string | undefined {
  return [...editions].sort((a, b) => b.answers - a.answers)[0]?.edition;
}

function Counted({ search, editions, edition }: { search: AnalysisSearch; editions: AnsweredEditionsQuery['answeredEditions']; edition: string }) {
  const { t } = useLingui();
  const language = useLanguage();
  const navigate = useNavigate();
  const { data, previousData, error, loading, refetch } = useQuery(GroupFiguresDocument, {
    variables: { selection: selectionOf(search, edition), level: search.level ?? null, language }, fetchPolicy: 'cache-and-network',
  });
  const view = (data ?? previousData)?.classificationFigures;
  const change = (next: AnalysisSearch) => void navigate({ to: '/$lang/teach/classification', params: { lang: language }, search: next, resetScroll: false });
  const filters = <AnalysisFilters search={search} editions={editions} edition={edition} offices={view?.offices ?? []} onChange={change} />;
  const head = (title: React.ReactNode) => <StaffHead title={title} sub={<><bdi dir="ltr">{edition}</bdi>. <FirstReason all={Boolean(search.all)} /></>} actions={<AnswersFile search={search} edition={edition} />} />;
  if (!view) {
    return (
      <>
        {head(<Trans>What the group gets wrong</Trans>)}
        {filters}
        {error ? <AnalysisFailed error={error} title={<Trans>The figures could not be fetched</Trans>} onRetry={() => void refetch()}><Trans>Your filters are kept.</Trans></AnalysisFailed>
          : <Loading label={t`The answers are being counted`}><Skeleton card className="h-36 w-full" /><Skeleton card className="h-80 w-full" /></Loading>}
      </>
    );
  }
  return (
    <div aria-busy={loading || undefined} className="analysis">
      {head(<Finding view={view} />)}
      {filters}
      {error ? <Notice tone="bad" icon={<CircleAlert className="i" aria-hidden="true" />} live><Trans>These are the figures from before; the new ones could not be fetched.</Trans> <button type="button" className="lk" onClick={() => void refetch()}><Trans>Retry</Trans></button></Notice> : null}
      {view.answers === 0
        ? <EmptyState title={<Trans>No answer fits</Trans>} action={<Button onClick={() => change({ edition })}><Trans>Clear the filters</Trans></Button>}><Trans>Answers arrive here as soon as somebody checks a case of this edition in a set, in practice or in an exam.</Trans></EmptyState>
        : <Content view={view} search={{ ...search, edition }} onLevel={(level) => change({ ...search, level })} />}
    </div>
  );
}

/** The title says what stands out. */
function Finding({ view }: { view: View }) {
  const { percent } = useFigureWords();
  const hardest = view.cases.find((each) => !each.few) ?? view.cases[0];
  if (!hardest) return <Trans>What the group gets wrong</Trans>;
  const mean = view.cases.reduce((sum, each) => sum + each.facility * each.answers, 0) / view.answers;
  if (hardest.facility === 1) return <Trans>Everything was answered right</Trans>;
  return <Trans>The group reaches {percent(mean)} of the marks; hardest is “<bdi>{hardest.title}</bdi>”</Trans>;
}

function Content({ view, search, onLevel }: { view: View; search: AnalysisSearch & { edition: string }; onLevel: (level: number | undefined) => void }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { number, two } = useFigureWords();
  const rows = <Link className="lk" to="/$lang/teach/classification/answers" params={{ lang }} search={search}><RowsIcon />{t`Open the ${number(view.answers)} answers`}</Link>;
  const mean = view.cases.reduce((sum, each) => sum + each.facility * each.answers, 0) / view.answers;
  return (
    <>
      {view.cut ? <Notice tone="due" icon={<CircleAlert className="i" aria-hidden="true" />}><Trans>There are more answers than are counted together: these are the newest {number(view.answers)}. Choose a shorter period to see others.</Trans></Notice> : null}
      <h2 className="sr"><Trans>The group in figures</Trans></h2>
      <Figures>
        <FigureCard name={<Trans>Answers</Trans>} value={number(view.answers)} definition={<Plural value={view.people} one="of one person" other="of # people" />} ledger={<FewTag few={view.few} people={view.people} />} rows={rows} />
        <FigureCard name={<Trans>Mean mark</Trans>} value={two(mean)} definition={<Trans>1 is the full mark; marking is hierarchical</Trans>} ledger={<Trans>Over all answers</Trans>} rows={rows} />
        <FigureCard name={<Trans>Agreement of all (alpha)</Trans>} value={two(view.overall.alpha)} definition={bandWords(view.overall)} ledger={<Trans>{number(view.overall.answers)} answers to {number(view.overall.cases)} cases compared</Trans>} rows={rows} />
        <FigureCard name={<Trans>Agreement between offices (alpha)</Trans>} value={two(view.betweenOffices.alpha)} definition={bandWords(view.betweenOffices)} ledger={<Trans>{number(view.betweenOffices.answers)} answers of confirmed offices compared</Trans>} rows={rows} />
      </Figures>
      <CaseTable cases={view.cases} search={search} />
      <ConfusionPanel key={`${view.edition} ${search.level ?? ''}`} confusion={view.confusion} levels={view.levels} search={search} onLevel={onLevel} />
      <AgreementPanels overall={view.overall} between={view.betweenOffices} offices={view.offices} languages={view.languages} levels={view.levels} search={search} />
    </>
  );
}

function CaseTable({ cases, search }: { cases: readonly CasePartsFragment[]; search: AnalysisSearch }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { number, two, time, percent } = useFigureWords();
  const columns: Column<CasePartsFragment>[] = [
    { key: 'case', header: t`Case`, rowHeader: true, cell: (each) => <span className="twolines"><Link className="plainlink" to="/$lang/teach/classification/cases/$caseId" params={{ lang, caseId: each.caseId }} search={search}><bdi>{each.title}</bdi></Link> <FewTag few={each.few} people={each.people} /></span> },
    { key: 'facility', header: t`Facility`, cell: (each) => <ShareBar value={each.facility} shown={two(each.facility)} /> },
    { key: 'full', header: t`Full mark`, numeric: true, cell: (each) => percent(each.fullMarks) },
    { key: 'rest', header: t`Discrimination r`, numeric: true, cell: (each) => <Discrimination each={each} value={each.itemRest} /> },
    { key: 'upper', header: t`Upper − lower 27 %`, numeric: true, cell: (each) => <Discrimination each={each} value={each.upperLower} /> },
    { key: 'time', header: t`Time, median`, numeric: true, cell: (each) => <span className="twolines"><bdi>{time(each.medianMs)}</bdi>{each.medianMs == null ? null : <small><bdi>{time(each.lowerQuartileMs)} – {time(each.upperQuartileMs)}</bdi></small>}</span> },
    { key: 'n', header: t`Answers`, numeric: true, cell: (each) => <Link className="lk" to="/$lang/teach/classification/answers" params={{ lang }} search={{ ...search, caseId: each.caseId }}><RowsIcon />{number(each.answers)}</Link> },
  ];
  const caption = t`Figures per case, the hardest first`;
  const { shown, more } = useFirstOf(cases);
  return (
    <FigurePanel
      title={<Trans>Per case, the hardest first</Trans>}
      subtitle={<Trans>Facility: mean mark. Discrimination r: correlation with the mean mark over the other cases of this selection; below 0, those who do well elsewhere get this case wrong.</Trans>}
      foot={<p><Trans>Time: from coming into sight to the check, as far as it is known; below the median stand the quartiles. Cases of fewer than five people stand at the end. Rule classification.item/1.</Trans> <Link className="lk" to="/$lang/teach/classification/disputed" params={{ lang }}><Trans>Cases in doubt</Trans></Link></p>}
    >
      <div className="rows-table" role="region" aria-label={caption} tabIndex={0}><DataTable caption={caption} captionHidden columns={columns} rows={shown} rowKey={(each) => each.caseId} dense /></div>
      {more}
    </FigurePanel>
  );
}

/** A coefficient that rests on few people is printed pale with their number; one below 0 is marked. */
export function Discrimination({ each, value }: { each: CasePartsFragment; value: number | null | undefined }) {
  const { two } = useFigureWords();
  if (value == null) return <>–</>;
  return <span className={value < 0 ? 'tone-bad' : undefined}><bdi dir="ltr">{two(value)}</bdi>{each.discriminated < 5 ? <small className="few"> <Plural value={each.discriminated} one="one person" other="# people" /></small> : null}</span>;
}
