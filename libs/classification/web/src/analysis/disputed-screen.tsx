import '../styles/analysis.css';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Flag, MessageSquareWarning, Scale, TrendingDown } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button, DataTable, EmptyState, Loading, Panel, Plate, Skeleton, StaffHead, Symbol, Tag, type Column } from '@classmark/ui';
import { useFormats, useLanguage, useReaderZone } from '@classmark/platform/web';
import { roleWords } from '../answering/finding-words';
import { AnalysisFailed } from './analysis-failed';
import { DecisionForm } from './decision-form';
import { DisputedCasesDocument, type DecisionPartsFragment, type DisputedCasesQuery } from './disputes.generated';
import { useFigureWords } from './figure-words';
import { RemarkedResults } from './remarking-effect';

export type Disputed = DisputedCasesQuery['disputedCases'][number];

/** While a job runs, the log is asked again this often. */
const POLL_MS = 2_000;

/** Cases whose key is in doubt, the decision about each, and the log of what was decided. */
export function DisputedScreen() {
  const { t } = useLingui();
  const language = useLanguage();
  const { data, previousData, error, refetch, startPolling, stopPolling } = useQuery(DisputedCasesDocument, { variables: { language }, fetchPolicy: 'cache-and-network' });
  const view = data ?? previousData;
  const running = view?.caseDecisions.some((decision) => !decision.done) ?? false;
  if (running) startPolling(POLL_MS);
  else stopPolling();
  const sub = <Trans>A key is in doubt when few agree with it, when more people give one and the same other answer, or when a learner reports it. First answers without help, from five on.</Trans>;
  if (!view) {
    return error
      ? <><StaffHead title={<Trans>Cases in doubt</Trans>} sub={sub} /><AnalysisFailed error={error} title={<Trans>The queue could not be fetched</Trans>} onRetry={() => void refetch()}><Trans>Nothing is lost. The line to the server may be down for a moment.</Trans></AnalysisFailed></>
      : <Loading label={t`The queue is being fetched`}><Skeleton className="h-8 w-2/5" /><Skeleton card className="h-56 w-full" /><Skeleton card className="h-56 w-full" /></Loading>;
  }
  const cases = view.disputedCases;
  return (
    <div className="analysis">
      <StaffHead title={cases.length === 0 ? <Trans>No case is in doubt</Trans> : <Plural value={cases.length} one="One case is in doubt" other="# cases are in doubt" />} sub={sub} />
      {cases.length === 0 ? <EmptyState title={<Trans>Every key agrees with its answers</Trans>} action={<Link className="btn" to="/$lang/teach/classification" params={{ lang: language }}><Trans>Figures of the group</Trans></Link>}><Trans>Cases appear here by themselves. Nothing waits for a decision.</Trans></EmptyState> : null}
      {cases.map((each) => <DisputedPanel key={each.versionId} disputed={each} onDecided={() => void refetch()} />)}
      <Log decisions={view.caseDecisions} />
    </div>
  );
}

function DisputedPanel({ disputed, onDecided }: { disputed: Disputed; onDecided: () => void }) {
  const language = useLanguage();
  const { number } = useFigureWords();
  const [deciding, setDeciding] = useState<'keepKey' | 'newKey' | null>(null);
  const choice = useRef<HTMLDivElement>(null);
  const shown = useRef(deciding);
  useEffect(() => {
    if (shown.current === deciding) return;
    shown.current = deciding;
    // The pressed button is gone: who works by keys goes on where it stood.
    choice.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, [deciding]);
  return (
    <div className="dispute">
      <Panel title={<bdi>{disputed.title}</bdi>} aside={<span className="flex flex-wrap gap-2 items-center"><Plate>{disputed.edition}</Plate>{disputed.status === 'disputed' ? <Tag tone="due"><Trans>disputed</Trans></Tag> : null}</span>}>
        <div className="body">
          <Reasons disputed={disputed} />
          <p className="key-now">
            <span><Trans>The key, version {disputed.number}:</Trans></span>
            {disputed.answer.map((group, index) => <span key={index}>{group.accept.map((place, at) => <span key={place.symbol}>{at > 0 ? <> <Trans>or</Trans> </> : null}<Symbol>{place.symbol}</Symbol>{place.role ? <> ({roleWords(place.role)})</> : null}{place.weight === '1/1' ? null : <> × <bdi dir="ltr">{place.weight}</bdi></>}</span>)}</span>)}
          </p>
          <p><Link className="lk" to="/$lang/teach/classification/cases/$caseId" params={{ lang: language, caseId: disputed.caseId }} search={{ edition: disputed.edition }}><Plural value={disputed.answers} one="Figures of the one answer" other={`Figures of the ${number(disputed.answers)} answers`} /></Link></p>
          <div ref={choice}>{deciding === null ? (
            <div className="row">
              <Button onClick={() => setDeciding('keepKey')}><Trans>Keep the key</Trans></Button>
              <Button onClick={() => setDeciding('newKey')}><Trans>Change the key</Trans></Button>
            </div>
          ) : <DecisionForm key={deciding} disputed={disputed} kind={deciding} onCancel={() => setDeciding(null)} onDecided={() => { setDeciding(null); onDecided(); }} />}</div>
        </div>
      </Panel>
    </div>
  );
}

function Reasons({ disputed }: { disputed: Disputed }) {
  const { percent, two } = useFigureWords();
  const { date } = useFormats();
  const zone = useReaderZone();
  return (
    <ul className="reasons">
      {disputed.doubts.map((doubt) => (doubt.kind === 'lowAgreement'
        ? <li key="low"><TrendingDown className="i" aria-hidden="true" /><span><Trans>Few agree with the key: mean mark {two(doubt.meanMark)}.</Trans></span></li>
        : <li key="other"><Scale className="i" aria-hidden="true" /><span><Trans>{percent(doubt.share ?? 0)} gave the same other answer, more than reach the full mark:</Trans> {doubt.places.map((symbol, index) => <span key={symbol}>{index > 0 ? ', ' : ''}<Symbol>{symbol}</Symbol></span>)}</span></li>))}
      {disputed.reports.map((report) => (
        <li key={report.id}><Flag className="i" aria-hidden="true" /><div><span className="small-code"><ReportKind kind={report.kind} />, {date(Date.parse(report.at), zone)}</span>{report.text ? <blockquote><bdi>{report.text}</bdi></blockquote> : null}</div></li>
      ))}
      {disputed.decisions.slice(0, 1).map((decision) => <li key={decision.id}><MessageSquareWarning className="i" aria-hidden="true" /><span><Trans>Decided before, on {date(Date.parse(decision.at), zone)}:</Trans> <DecisionWords decision={decision} /> <bdi>{decision.reason}</bdi></span></li>)}
    </ul>
  );
}

function ReportKind({ kind }: { kind: string }) {
  switch (kind) {
    case 'key': return <Trans>A learner reported the key</Trans>;
    case 'text': return <Trans>A learner reported the text</Trans>;
    case 'translation': return <Trans>A learner reported the translation</Trans>;
    case 'drawing': return <Trans>A learner reported the drawing</Trans>;
    default: return <Trans>A learner reported something else</Trans>;
  }
}

function DecisionWords({ decision }: { decision: DecisionPartsFragment }) {
  return decision.kind === 'keepKey' ? <Trans>The key was kept.</Trans> : <Trans>The key was changed.</Trans>;
}

function Log({ decisions }: { decisions: readonly DecisionPartsFragment[] }) {
  const { t } = useLingui();
  const { dateTime, number } = useFormats();
  const zone = useReaderZone();
  const [open, setOpen] = useState<string | null>(null);
  const columns: Column<DecisionPartsFragment>[] = [
    { key: 'case', header: t`Case`, rowHeader: true, cell: (each) => <bdi>{each.title}</bdi> },
    { key: 'what', header: t`Decision`, cell: (each) => (each.kind === 'keepKey' ? <Trans>Key kept</Trans> : <Trans>New key, version {each.newVersion}</Trans>) },
    { key: 'why', header: t`Reason`, cell: (each) => <span className="twolines"><bdi>{each.reason}</bdi></span> },
    {
      key: 'job', header: t`Marking anew`, cell: (each) => (each.kind === 'keepKey' ? '–' : !each.done ? <Tag tone="due"><Trans>running</Trans></Tag>
        : <span className="twolines"><Plural value={each.answers} one="One answer" other={`${number(each.answers)} answers`} /><small>{each.changedResults === 0 ? <Trans>no result changed</Trans> : <button type="button" className="lk" aria-expanded={open === each.id} onClick={() => setOpen(open === each.id ? null : each.id)}><Plural value={each.changedResults} one="One result changed" other={`${number(each.changedResults)} results changed`} /></button>}</small></span>),
    },
    { key: 'at', header: t`When`, cell: (each) => <span className="num whitespace-nowrap">{dateTime(Date.parse(each.at), zone)}</span> },
  ];
  const caption = t`Decisions, the newest first`;
  return (
    <Panel title={<Trans>What was decided</Trans>}>
      <div className="rows-table" role="region" aria-label={caption} tabIndex={0}><DataTable caption={caption} captionHidden columns={columns} rows={decisions} rowKey={(each) => each.id} dense empty={<p className="p-4"><Trans>Nothing yet. Every decision stands here with its reason, and with what marking anew changed.</Trans></p>} /></div>
      {open ? <div className="p-4"><RemarkedResults decisionId={open} /></div> : null}
    </Panel>
  );
}
