import '../styles/exam.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { CalendarX, CircleCheck, Flag, MonitorSmartphone, TriangleAlert, WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormats, useLanguage, useReaderZone } from '@classmark/platform/web';
import { Bdi, Button, buttonClass, EmptyState, ErrorState, Ltr, Notice, SavedAt } from '@classmark/ui';
import { AnsweringFrame, PaneTabs, WaitingPanes } from '../answering/answering-frame';
import { AnswerPane, Basket } from '../answering/answer-pane';
import type { AnswerBasket } from '../answering/answering';
import { CasePane } from '../answering/case-pane';
import { CaseScheme } from '../answering/case-scheme';
import { useFocusKept } from '../answering/use-focus-kept';
import { usePanes } from '../answering/use-panes';
import { useScheme } from '../scheme/use-scheme';
import { CaseStrip } from './case-strip';
import { ExamClock, ExamNewsLine } from './exam-clock';
import { BeforeExam } from './before-exam';
import { ReviewPaper } from './review-paper';
import type { ExamSession, ExamState } from './exam-session';
import { useExam } from './use-exam';

export interface ExamScreenProps {
  readonly examId: string;
  /** The menu of languages. */
  readonly tools: ReactNode;
  /** A link of the application. */
  readonly link: (href: string, className: string, children: ReactNode) => ReactNode;
}

/** An exam: instructions and a try of the panes before the clock, then case by case, then the review and the handing in. */
export function ExamScreen(props: ExamScreenProps) {
  const language = useLanguage();
  return <Opened key={`${language} ${props.examId}`} {...props} />;
}

function Opened(props: ExamScreenProps) {
  const { examId, tools, link } = props;
  const language = useLanguage();
  const { exam, state } = useExam(examId, language);
  useFocusKept();
  const { phase, info } = state;
  const title = info ? <bdi>{info.title}</bdi> : undefined;
  const name = info?.title;
  if (phase === 'working' && state.at < state.cases.length) return <Working exam={exam} state={state} tools={tools} />;
  if (phase === 'working') {
    return (
      <Frame title={title} name={name} where={<Trans>Overview before handing in</Trans>} tools={<><Saving state={state} /><ExamClock state={state} now={exam.now} />{tools}</>}>
        <NotSaved exam={exam} state={state} /><ExamNewsLine state={state} />
        <ReviewPaper exam={exam} state={state} />
      </Frame>
    );
  }
  return <Frame title={title} name={name} tools={tools}><Standing {...{ exam, state, link, examId }} /></Frame>;
}

/** Everything that is not work on the paper. */
function Standing({ exam, state, link, examId }: { exam: ExamSession; state: ExamState; link: ExamScreenProps['link']; examId: string }) {
  const language = useLanguage();
  const formats = useFormats();
  const zone = useReaderZone();
  const { info } = state;
  const home = info ? `/${language}/trainings/${info.trainingSlug}` : `/${language}/my-learning`;
  const back = (look: 'primary' | 'secondary' = 'primary') => link(home, buttonClass({ look }), info ? <Trans>To the training</Trans> : <Trans>My learning</Trans>);
  switch (state.phase) {
    case 'before': return <BeforeExam {...{ exam, state, back, link }} />;
    case 'ending': return <Alone><EmptyState icon={<CalendarX className="i" aria-hidden="true" />} title={<Trans>Your time is over</Trans>}><Trans>The last changes are being stored. In a few seconds the paper is handed in by itself.</Trans></EmptyState></Alone>;
    case 'moved': return (
      <Alone>
        <EmptyState icon={<MonitorSmartphone className="i" aria-hidden="true" />} title={<Trans>The exam is open in another window</Trans>} action={<Button look="primary" pending={state.busy} onClick={() => void exam.open()}><Trans>Go on in this window</Trans></Button>}>
          <Trans>Another window or device has taken it up. This one does not save any more; what it had saved is there.</Trans>
        </EmptyState>
      </Alone>
    );
    case 'handedIn': {
      const at = state.handedInAtMs === null ? null : formats.dateTime(state.handedInAtMs, zone);
      return (
        <Alone>
          <EmptyState icon={<CircleCheck className="i ok" aria-hidden="true" />} title={<Trans>Your paper is handed in</Trans>} action={back()}>
            {at ? <Trans>Handed in <Bdi>{at}</Bdi>. Your trainer releases the results for everybody at once; then they stand here.</Trans> : <Trans>Your trainer releases the results for everybody at once; then they stand here.</Trans>}
          </EmptyState>
        </Alone>
      );
    }
    case 'cancelled': return (
      <Alone>
        <EmptyState icon={<CalendarX className="i" aria-hidden="true" />} title={<Trans>This exam was cancelled</Trans>} action={back()}>
          <Trans>There will be no result, and nothing counts for you or against you.</Trans> {info?.cancelledBecause ? <Trans>The reason: <Bdi>{info.cancelledBecause}</Bdi></Trans> : <Trans>The reason: its results were not released in time.</Trans>}
        </EmptyState>
      </Alone>
    );
    case 'released': return <Alone><EmptyState icon={<CircleCheck className="i" aria-hidden="true" />} title={<Trans>The results are released</Trans>} action={link(`/${language}/exams/${examId}/result`, buttonClass({ look: 'primary' }), <Trans>See your result</Trans>)}><Trans>This exam is over.</Trans></EmptyState></Alone>;
    case 'notFound': return <Alone><EmptyState icon={<CalendarX className="i" aria-hidden="true" />} title={<Trans>There is no such exam for you</Trans>} action={back()}><Trans>Exams open for people who are enrolled in their training. The address may also be wrong.</Trans></EmptyState></Alone>;
    case 'signedOut': return <Alone><ErrorState level={2} title={<Trans>You have been signed out</Trans>} action={<Button look="primary" onClick={() => window.location.reload()}><Trans>Sign in again</Trans></Button>}><Trans>What you answered is kept.</Trans></ErrorState></Alone>;
    case 'failed': return <Alone><ErrorState level={2} title={<Trans>The exam did not arrive</Trans>} action={<Button look="primary" onClick={() => void exam.load()}><Trans>Try again</Trans></Button>}><Trans>Nothing is lost: answers that were saved are kept.</Trans></ErrorState></Alone>;
    default: return <WaitingPanes />;
  }
}

function Alone({ children }: { children: ReactNode }) {
  return <div className="wrap alone">{children}</div>;
}

function Working({ exam, state, tools }: { exam: ExamSession; state: ExamState; tools: ReactNode }) {
  const language = useLanguage();
  const { cases, drafts, at, info } = state;
  const scheme = useScheme(info!.edition, language);
  const value = cases[at]!;
  const draft = drafts[at]!;
  const basket: AnswerBasket = { places: draft.places, add: exam.add, remove: exam.remove, setRole: exam.setRole };
  const next = (): void => {
    exam.goTo(at + 1);
    panes.setTab('case');
  };
  const panes = usePanes(scheme, value.id, null, { act: next, basket, roles: value.roles });
  return (
    <Frame
      title={<bdi>{info!.title}</bdi>} name={info!.title} where={<><Trans>Case {at + 1} of {cases.length}</Trans><span className="only-l"> · <Ltr>{info!.edition}</Ltr></span></>}
      tools={<><Saving state={state} /><ExamClock state={state} now={exam.now} />{tools}</>}
      tabs={<><CaseStrip exam={exam} state={state} /><PaneTabs value={panes.tab} onChange={panes.setTab} count={draft.places.length} /></>}
    >
      <NotSaved exam={exam} state={state} /><ExamNewsLine state={state} />
      <div className={`panes show-${panes.tab}`}>
        <CasePane value={value} />
        <CaseScheme code={info!.scheme} edition={info!.edition} scheme={scheme} panes={panes} caseId={value.id} basket={basket} marked={null} />
        <AnswerPane marked={false} actions={<Steps exam={exam} state={state} onNext={next} />}><Basket basket={basket} roles={value.roles} onShow={panes.show} /></AnswerPane>
      </div>
    </Frame>
  );
}

/** The one next step, and the flag. */
function Steps({ exam, state, onNext }: { exam: ExamSession; state: ExamState; onNext: () => void }) {
  const { at, cases, drafts } = state;
  const last = at + 1 >= cases.length;
  return (
    <>
      <Button look="primary" block onClick={onNext}>{last ? <Trans>To the overview</Trans> : <Trans>Next case</Trans>}<kbd dir="ltr">Ctrl Enter</kbd></Button>
      <div className="exam-steps">
        <Button look="quiet" unavailable={at === 0} onClick={() => exam.goTo(at - 1)}><Trans>Previous</Trans></Button>
        <Button look="quiet" aria-pressed={drafts[at]!.flagged} onClick={exam.flag}><Flag className={drafts[at]!.flagged ? 'i s filled' : 'i s'} aria-hidden="true" />{drafts[at]!.flagged ? <Trans>Flagged</Trans> : <Trans>Flag this case</Trans>}</Button>
      </div>
    </>
  );
}

/** When the last change was stored, in one place of the screen. */
function Saving({ state: { saving } }: { state: ExamState }) {
  const formats = useFormats();
  const zone = useReaderZone();
  switch (saving.kind) {
    case 'nothing': return <span role="status" />;
    case 'saving': return <SavedAt state="saving" words={<Trans>Saving</Trans>} />;
    case 'saved': {
      const time = <Ltr>{formats.time(saving.atMs, zone)}</Ltr>;
      return <SavedAt words={<Trans>Saved {time}</Trans>} short={time} />;
    }
    default: return <SavedAt state="failed" words={<Trans>Not saved</Trans>} />;
  }
}

/** No line, signed out, or refused: answering goes on, and the screen says what becomes of it. */
function NotSaved({ exam, state: { saving, online } }: { exam: ExamSession; state: ExamState }) {
  const refused = saving.kind === 'refused';
  if (online && !refused && saving.kind !== 'signedOut') return null;
  const Icon = refused ? TriangleAlert : WifiOff;
  return (
    <div className="not-saved">
      <Notice tone="bad" live icon={<Icon className="i s" aria-hidden="true" />}>
        {refused ? <bdi lang="en">{saving.message}</bdi>
          : saving.kind === 'signedOut' ? <Trans>You have been signed out. Your answers are kept in this browser: sign in again in another tab and come back.</Trans>
            : <Trans>No line to the platform. Go on answering: everything is kept in this browser and sent by itself. The clock keeps running.</Trans>}
      </Notice>
      {refused ? null : <Button dense onClick={exam.retry}><Trans>Send now</Trans></Button>}
    </div>
  );
}

function Frame({ title, name, where, tools, tabs, children }: { title?: ReactNode; name?: string | undefined; where?: ReactNode; tools: ReactNode; tabs?: ReactNode; children: ReactNode }) {
  const { t } = useLingui();
  return <AnsweringFrame name={name ? t`Exam: ${name}` : t`Exam`} title={title ?? <Trans>Exam</Trans>} {...{ where, tools, tabs }}>{children}</AnsweringFrame>;
}
