import { Trans, useLingui } from '@lingui/react/macro';
import { CircleAlert, GraduationCap, LogIn, RotateCcw, TriangleAlert, WifiOff, X } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { useFormats, useLanguage, useReaderZone, useViewer } from '@classmark/platform/web';
import { Button, buttonClass, EmptyState, ErrorState, Ltr, Notice, SavedAt } from '@classmark/ui';
import { AnswerPane, Basket } from '../answering/answer-pane';
import type { MarkedPlaces } from '../answering/answering';
import { AnsweringFrame, PaneTabs, WaitingPanes } from '../answering/answering-frame';
import { CasePane } from '../answering/case-pane';
import { CaseScheme } from '../answering/case-scheme';
import { MarkedAnswer } from '../answering/marked-answer';
import { useFocusKept } from '../answering/use-focus-kept';
import { usePanes } from '../answering/use-panes';
import { useScheme } from '../scheme/use-scheme';
import { SetResult } from './set-result';
import { usePractice, type Practice, type PracticeCase } from './use-practice';

export interface PracticeScreenProps {
  /** Address of the training and key of the activity, from the address of the page. */
  readonly training: string;
  readonly activity: string;
  /** The menu of languages. */
  readonly tools: ReactNode;
  /** A link of the application. */
  readonly link: (href: string, className: string, children: ReactNode) => ReactNode;
}

/** The practice of a set of cases: case, scheme and answer side by side; on a phone one of the three. */
export function PracticeScreen({ training, activity, tools, link }: PracticeScreenProps) {
  const language = useLanguage();
  const { viewer } = useViewer();
  if (viewer === undefined) return <Frame tools={tools}><WaitingPanes /></Frame>;
  const home = `/${language}/trainings/${training}`;
  const leave = link(home, 'tool', <><X className="i only-s" aria-hidden="true" /><span className="leave-words"><Trans>Leave practice</Trans></span></>);
  if (viewer === null) return <Frame tools={<>{tools}{leave}</>}><SignIn {...{ link, home, training, activity }} /></Frame>;
  return <Opened key={`${language} ${training} ${activity}`} {...{ training, activity, tools, link, home, leave }} />;
}

function SignIn({ link, training, activity }: Pick<PracticeScreenProps, 'link' | 'training' | 'activity'>) {
  const language = useLanguage();
  const next = encodeURIComponent(`/${language}/trainings/${training}/practice/${activity}`);
  return <div className="wrap alone"><EmptyState level={2} icon={<LogIn className="i" aria-hidden="true" />} title={<Trans>Sign in to practise</Trans>} action={link(`/${language}/sign-in?next=${next}`, buttonClass({ look: 'primary' }), <Trans>Sign in</Trans>)}><Trans>Your answers are kept with your enrolment and marked at once.</Trans></EmptyState></div>;
}

function Opened({ training, activity, tools, link, home, leave }: PracticeScreenProps & { home: string; leave: ReactNode }) {
  const language = useLanguage();
  const practice = usePractice(training, activity, language);
  useFocusKept();
  const scheme = useScheme(practice.attempt?.edition ?? null, language);
  const { attempt, phase, case: value, basket } = practice;
  const atResult = attempt !== null && practice.at >= attempt.cases.length;
  const marked = useMemo<MarkedPlaces | null>(() => (value?.marking ? { marking: value.marking, places: value.places } : null), [value?.marking, value?.places]);

  const next = (): void => {
    practice.goTo(practice.next);
    panes.setTab('case');
  };
  const act = (): void => {
    if (marked) next();
    else if (value) practice.check();
  };
  const panes = usePanes(scheme, value?.id ?? null, marked, { act, basket: marked ? null : basket, roles: value?.roles ?? [] });

  if (phase !== 'ready' || !attempt) return <Frame tools={<>{tools}{leave}</>}><BeforeOpen {...{ practice, link, home }} /></Frame>;
  return (
    <Frame
      tools={<><Saving practice={practice} />{tools}{leave}</>} title={attempt.title}
      where={atResult ? <Ltr>{attempt.edition}</Ltr> : <><Trans>Case {practice.at + 1} of {attempt.cases.length}</Trans><span className="only-l"> · <Ltr>{attempt.edition}</Ltr></span></>}
      tabs={atResult ? null : <PaneTabs value={panes.tab} onChange={panes.setTab} count={basket.places.length} />}
    >
      <NotSaved practice={practice} />
      {atResult || !value ? <div className="alone wrap"><SetResult practice={practice} back={(look) => link(home, buttonClass({ look }), <Trans>Back to the training</Trans>)} /></div> : (
        <div className={`panes show-${panes.tab}`}>
          <CasePane value={value} />
          <CaseScheme code={attempt.scheme} edition={attempt.edition} scheme={scheme} panes={panes} caseId={value.id} basket={basket} marked={marked} />
          <AnswerPane marked={marked !== null} actions={<Actions practice={practice} value={value} onNext={next} />}>
            {marked ? <Marked practice={practice} marked={marked} /> : <Basket basket={basket} roles={value.roles} onShow={panes.show} />}
          </AnswerPane>
        </div>
      )}
    </Frame>
  );
}

function Marked({ practice, marked }: { practice: Practice; marked: MarkedPlaces }) {
  return (
    <MarkedAnswer {...marked} scheme={practice.attempt!.scheme} note={marked.marking.counts ? null : <Trans>For practice: the first answer to a case is the one that counts.</Trans>}>
      <Button look="quiet" className="again" onClick={practice.again}><RotateCcw className="i s flip" aria-hidden="true" /><Trans>Try this case again</Trans></Button>
    </MarkedAnswer>
  );
}

/** The one next step under the answer. */
function Actions({ practice, value, onNext }: { practice: Practice; value: PracticeCase; onNext: () => void }) {
  const { checking } = practice;
  const cases = practice.attempt!.cases.length;
  return (
    <>
      {typeof checking === 'object' ? (
        <Notice tone="bad" live icon={<CircleAlert className="i s" aria-hidden="true" />}>{checking.message === checking.message.toUpperCase() ? <Trans>Not checked: the platform cannot be reached. Your answer stays here.</Trans> : <bdi lang="en">{checking.message}</bdi>}</Notice>
      ) : null}
      {value.marking
        ? <Button look="primary" block onClick={onNext}>{practice.next >= cases ? <Trans>See the result</Trans> : <Trans>Next case</Trans>}<kbd dir="ltr">Ctrl Enter</kbd></Button>
        : (
          <>
            <Button look="primary" block pending={checking === 'yes'} onClick={practice.check}><Trans>Check answer</Trans><kbd dir="ltr">Ctrl Enter</kbd></Button>
            {practice.next < cases ? <Button look="quiet" block onClick={onNext}><Trans>Skip for now</Trans></Button> : null}
          </>
        )}
    </>
  );
}

function Frame({ tools, title, where, tabs, children }: { tools: ReactNode; title?: string; where?: ReactNode; tabs?: ReactNode; children: ReactNode }) {
  const { t } = useLingui();
  return <AnsweringFrame name={title ? t`Practice: ${title}` : t`Practice`} title={title ?? <Trans>Practice</Trans>} {...{ where, tools, tabs }}>{children}</AnsweringFrame>;
}

/** Where and when the answer was stored, in one place of the screen. */
function Saving({ practice }: { practice: Practice }) {
  const formats = useFormats();
  const zone = useReaderZone();
  const { saving, checking } = practice;
  if (checking === 'yes') return <SavedAt state="saving" words={<Trans>Checking</Trans>} />;
  switch (saving.kind) {
    case 'nothing': return <span role="status" />;
    case 'saving': return <SavedAt state="saving" words={<Trans>Saving</Trans>} />;
    case 'saved': {
      const time = <Ltr>{formats.time(saving.atMs, zone)}</Ltr>;
      return <SavedAt words={practice.case?.marking ? <Trans>Checked and saved {time}</Trans> : <Trans>Saved {time}</Trans>} short={time} />;
    }
    default: return <SavedAt state="failed" words={<Trans>Not saved</Trans>} />;
  }
}

/** What is kept, and the way out, as long as an answer is not stored. */
function NotSaved({ practice }: { practice: Practice }) {
  const { saving } = practice;
  if (saving.kind !== 'waiting' && saving.kind !== 'signedOut' && saving.kind !== 'overtaken' && saving.kind !== 'refused') return null;
  const hasLine = saving.kind === 'overtaken' || saving.kind === 'refused';
  const Icon = hasLine ? TriangleAlert : WifiOff;
  return (
    <div className="not-saved">
      <Notice tone="bad" live icon={<Icon className="i s" aria-hidden="true" />}>
        {saving.kind === 'waiting' ? <Trans>No line to the platform. Your answer is kept in this browser and sent again by itself.</Trans>
          : saving.kind === 'signedOut' ? <Trans>You have been signed out. Your answer is kept in this browser: sign in again and come back.</Trans>
            : saving.kind === 'overtaken' ? <Trans>Another window has a newer answer to this case; that one stands. Reload to see it.</Trans>
              : <bdi lang="en">{saving.message}</bdi>}
      </Notice>
      {hasLine ? <Button dense onClick={practice.reload}><Trans>Reload the cases</Trans></Button> : <Button dense onClick={practice.retry}><Trans>Send now</Trans></Button>}
    </div>
  );
}

function BeforeOpen({ practice, link, home }: { practice: Practice; link: PracticeScreenProps['link']; home: string }) {
  switch (practice.phase) {
    case 'notOpen': return <div className="wrap alone"><EmptyState icon={<GraduationCap className="i" aria-hidden="true" />} title={<Trans>These cases open with an enrolment</Trans>} action={link(home, buttonClass({ look: 'primary' }), <Trans>To the training</Trans>)}><Trans>Enrol in the training first; then your answers are kept and marked.</Trans></EmptyState></div>;
    case 'failed': return <div className="wrap alone"><ErrorState level={2} title={<Trans>The cases did not arrive</Trans>} action={<Button look="primary" onClick={practice.reload}><Trans>Try again</Trans></Button>}><Trans>Nothing is lost: answers that were saved are kept.</Trans></ErrorState></div>;
    case 'signedOut': return <div className="wrap alone"><ErrorState level={2} title={<Trans>You have been signed out</Trans>} action={<Button look="primary" onClick={() => window.location.reload()}><Trans>Sign in again</Trans></Button>} /></div>;
    default: return <WaitingPanes />;
  }
}
