import '../styles/analysis.css';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { Breadcrumbs, EmptyState, FigureCard, Figures, Loading, RowsIcon, Skeleton, StaffHead } from '@classmark/ui';
import { useLanguage } from '@classmark/platform/web';
import { AgreementPanels } from './agreement-panels';
import { AnalysisFailed } from './analysis-failed';
import { FirstReason } from './analysis-filters';
import { selectionOf, type AnalysisSearch } from './analysis-search';
import { CaseFiguresDocument } from './analysis.generated';
import { ConfusionPanel } from './confusion-panel';
import { FewTag, useFigureWords } from './figure-words';
import { SpreadPanel } from './spread-panel';
import { AnswersFile } from './use-answers-file';

/** What the group makes of one case: figures, the answers over the tree, confusion, agreement. */
export function CaseFiguresScreen({ caseId, search }: { caseId: string; search: AnalysisSearch }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const navigate = useNavigate();
  const { number, two, percent, time } = useFigureWords();
  const edition = search.edition ?? '';
  const { data, previousData, error, refetch } = useQuery(CaseFiguresDocument, {
    variables: { selection: selectionOf(search, edition), caseId, level: search.level ?? null, language: lang }, fetchPolicy: 'cache-and-network',
  });
  const view = (data ?? previousData)?.classificationCaseFigures;
  const crumb = (title: string) => <Breadcrumbs label={t`You are here`}><Link to="/$lang/teach/classification" params={{ lang }} search={search}><Trans>What the group gets wrong</Trans></Link><span>{title}</span></Breadcrumbs>;
  if (!view) {
    if (error) return <><StaffHead crumb={crumb(t`Case`)} title={<Trans>Case</Trans>} /><AnalysisFailed error={error} title={<Trans>The figures could not be fetched</Trans>} onRetry={() => void refetch()}><Trans>Your filters are kept.</Trans></AnalysisFailed></>;
    if (data) return <><StaffHead crumb={crumb(t`Case`)} title={<Trans>Case</Trans>} /><EmptyState title={<Trans>No answer fits</Trans>} action={<Link className="btn" to="/$lang/teach/classification" params={{ lang }}><Trans>All cases</Trans></Link>}><Trans>Nobody has answered this case under these filters.</Trans></EmptyState></>;
    return <Loading label={t`The answers are being counted`}><Skeleton className="h-8 w-3/5" /><Skeleton card className="h-36 w-full" /><Skeleton card className="h-80 w-full" /></Loading>;
  }
  const { figures } = view;
  const own = { ...search, edition, caseId };
  const rows = <Link className="lk" to="/$lang/teach/classification/answers" params={{ lang }} search={own}><RowsIcon />{t`Open the ${number(view.answers)} answers`}</Link>;
  const onLevel = (level: number | undefined) => void navigate({ to: '/$lang/teach/classification/cases/$caseId', params: { lang, caseId }, search: { ...search, level }, resetScroll: false });
  const rests = <Plural value={figures.discriminated} one="Rests on one person with other cases" other="Rests on # people with other cases" />;
  return (
    <div className="analysis">
      <StaffHead crumb={crumb(figures.title)} title={<bdi>{figures.title}</bdi>} sub={<><bdi dir="ltr">{view.edition}</bdi> · <bdi dir="ltr">{figures.key}</bdi>. <FirstReason all={Boolean(search.all)} /></>} actions={<AnswersFile search={own} edition={edition} />} />
      <h2 className="sr"><Trans>The case in figures</Trans></h2>
      <Figures>
        <FigureCard name={<Trans>Facility</Trans>} value={two(figures.facility)} definition={<Trans>Mean mark; {percent(figures.fullMarks)} have the full mark</Trans>} ledger={<FewTag few={figures.few} people={figures.people} />} rows={rows} />
        <FigureCard name={<Trans>Discrimination r</Trans>} value={two(figures.itemRest)} definition={<Trans>Correlation with the mean mark over the other cases</Trans>} ledger={rests} rows={rows} />
        <FigureCard name={<Trans>Upper − lower 27 %</Trans>} value={two(figures.upperLower)} definition={<Trans>Mean mark of the best 27 % minus that of the last 27 %</Trans>} ledger={rests} rows={rows} />
        <FigureCard name={<Trans>Time, median</Trans>} value={time(figures.medianMs)} definition={<Trans>Half of them between {time(figures.lowerQuartileMs)} and {time(figures.upperQuartileMs)}</Trans>} ledger={<Trans>Where it is known</Trans>} rows={rows} />
      </Figures>
      <SpreadPanel view={view} search={own} />
      <ConfusionPanel key={search.level ?? 0} confusion={view.confusion} levels={view.levels} search={own} onLevel={onLevel} />
      <AgreementPanels overall={view.overall} between={view.betweenOffices} offices={view.offices} languages={view.languages} levels={view.levels} search={own} />
    </div>
  );
}
