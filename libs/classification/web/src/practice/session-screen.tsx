import '../styles/practice-session.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Check, CircleAlert, CircleHelp, LogIn, SearchX, Shuffle, WifiOff, X } from 'lucide-react';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useFormats, useLanguage, useReaderZone, type Language } from '@classmark/platform/web';
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
import { ComesBack } from './comes-back';
import { HintsPanel } from './hints-panel';
import { KeysHelp } from './keys-help';
import type { SessionCase } from './kept-session';
import { keepSessionOffline } from './offline-pages';
import { ReportProblem } from './report-problem';
import { PLATES } from './scheme-names';
import { SessionSummary } from './session-summary';
import { usePractisingPerson } from './use-practice-queue';
import { useSession, type Session, type SessionAsked } from './use-session';

export interface SessionScreenProps {
  readonly scheme: string;
  readonly asked: SessionAsked;
  /** Loads the code of the page of practice, so that it is kept with the session. */
  readonly prepare?: () => Promise<unknown>;
  /** The menu of languages. */
  readonly tools: ReactNode;
  /** A link of the application. */
  readonly link: (href: string, className: string, children: ReactNode) => ReactNode;
}

/** A session of practice in a scheme. Works on without a line; a stranger is led through the sign-in page. */
export function SessionScreen(props: SessionScreenProps) {
  const language = useLanguage();
  const { personId } = usePractisingPerson();
  const home = `/${language}/practice`;
  const leave = props.link(home, 'tool', <><X className="i only-s" aria-hidden="true" /><span className="leave-words"><Trans>Leave practice</Trans></span></>);
  if (personId === undefined) return <Frame scheme={props.scheme} tools={props.tools}><WaitingPanes /></Frame>;
  if (personId === null) return <Frame scheme={props.scheme} tools={<>{props.tools}{leave}</>}><SignIn {...props} language={language} /></Frame>;
  return <Opened key={`${personId} ${language} ${props.scheme} ${JSON.stringify(props.asked)}`} {...props} personId={personId} language={language} home={home} leave={leave} />;
}

const NOTHING_TO_PREPARE = async (): Promise<void> => undefined;

function SignIn({ scheme, link, language }: SessionScreenProps & { language: Language }) {
  const next = encodeURIComponent(`/${language}/practice/${scheme}${window.location.search}`);
  return <div className="wrap alone"><EmptyState icon={<LogIn className="i" aria-hidden="true" />} title={<Trans>Sign in to practise</Trans>} action={link(`/${language}/sign-in?next=${next}`, buttonClass({ look: 'primary' }), <Trans>Sign in</Trans>)}><Trans>What you know is kept with your account, so that it can come back in time.</Trans></EmptyState></div>;
}

function Opened({ scheme: code, asked, prepare = NOTHING_TO_PREPARE, tools, link, personId, language, home, leave }: SessionScreenProps & { personId: string; language: Language; home: string; leave: ReactNode }) {
  const { t } = useLingui();
  const session = useSession(personId, code, asked, language);
  useFocusKept();
  const { kept, current, phase, basket } = session;
  const edition = current?.item.edition ?? null;
  const scheme = useScheme(edition, language);
  const [help, setHelp] = useState(false);
  const marked = useMemo<MarkedPlaces | null>(() => (current?.checked ? { marking: current.checked.marking, places: current.checked.places } : null), [current?.checked]);

  const next = (): void => {
    session.next();
    panes.setTab('case');
  };
  const act = (): void => {
    if (!current) return;
    if (current.checked || (current.answerId && session.queue.state !== 'sending')) next();
    else session.check();
  };
  const panes = usePanes(scheme, current?.item.id ?? null, marked, {
    act, basket: current && !current.answerId ? basket : null, roles: current?.item.roles ?? [], onHelp: () => setHelp(true), onHint: session.hint,
  });
  // Everything that the session needs lies in this browser from now on.
  const editions = useMemo(() => [...new Set(kept?.cases.map((each) => each.item.edition) ?? [])].join('\n'), [kept?.cases]);
  useEffect(() => {
    if (editions !== '') void keepSessionOffline(editions.split('\n'), language, prepare);
  }, [editions, language, prepare]);

  const bar = <><QueueState session={session} /><Button look="quiet" icon className="keys-button" aria-label={t`Keys`} onClick={() => setHelp(true)}><CircleHelp className="i" aria-hidden="true" /></Button>{tools}{leave}</>;
  const dialog = <KeysHelp open={help} onClose={() => setHelp(false)} withHints />;
  if (phase !== 'ready' || !kept) return <Frame scheme={code} tools={<>{tools}{leave}</>}><BeforeOpen {...{ session, link, home }} /></Frame>;
  if (!current) return <Frame scheme={code} tools={bar}><div className="alone wrap"><SessionSummary session={session} home={(look, words) => link(home, buttonClass({ look }), words)} /></div>{dialog}</Frame>;
  return (
    <Frame scheme={code} tools={bar} where={<Where session={session} value={current} />} tabs={<PaneTabs value={panes.tab} onChange={panes.setTab} count={basket.places.length} />}>
      <div className={`panes show-${panes.tab}`}>
        <CasePane value={current.item} below={<><HintsPanel value={current} onHint={session.hint} pending={session.busy} offline={session.fault === 'offline'} /><ReportProblem key={current.item.id} caseId={current.item.id} /></>} />
        <CaseScheme code={code} edition={current.item.edition} scheme={scheme} panes={panes} caseId={current.item.id} basket={basket} marked={marked} locked={current.answerId !== null} />
        <AnswerPane marked={marked !== null} actions={<Actions session={session} value={current} onNext={next} />}>
          {marked ? (
            <MarkedAnswer {...marked} scheme={code} note={current.checked!.hints > 0 ? <Plural value={current.checked!.hints} one="With # hint" other="With # hints" /> : null}>
              <ComesBack cards={current.checked!.cards} />
              {current.checked!.hasSibling ? <Button look="quiet" className="again" pending={session.busy} onClick={session.sibling}><Shuffle className="i s" aria-hidden="true" /><Trans>Try a similar case</Trans></Button> : null}
            </MarkedAnswer>
          ) : current.answerId ? <Waiting value={current} session={session} /> : <Basket basket={basket} roles={current.item.roles} onShow={panes.show} />}
        </AnswerPane>
      </div>
      {dialog}
    </Frame>
  );
}

function Frame({ scheme, tools, where, tabs, children }: { scheme: string; tools: ReactNode; where?: ReactNode; tabs?: ReactNode; children: ReactNode }) {
  const { t } = useLingui();
  const plate = PLATES[scheme] ?? scheme;
  return <AnsweringFrame name={t`Practice: ${plate}`} title={<Trans>Practice: <bdi>{plate}</bdi></Trans>} {...{ where, tools, tabs }}>{children}</AnsweringFrame>;
}

/** Why this case, which one it is, and how much time is left, in words that change by the minute. */
function Where({ session, value }: { session: Session; value: SessionCase }) {
  const left = session.minutesLeft;
  return (
    <>
      <span className="only-l">{value.item.why === 'due' ? <Trans>Due again</Trans> : value.item.why === 'new' ? <Trans>New to you</Trans> : <Trans>Ahead of its time</Trans>}{' · '}</span>
      {left > 0 ? <Plural value={left} one="about # minute left" other="about # minutes left" /> : <Trans>time is up after this case</Trans>}
      <span className="only-l"> · <Ltr>{value.item.edition}</Ltr></span>
    </>
  );
}

/** Whether the platform has everything, in one place of the screen. */
function QueueState({ session }: { session: Session }) {
  const formats = useFormats();
  const zone = useReaderZone();
  const { state, waiting } = session.queue;
  const { checked } = session.current ?? {};
  if (state === 'sending') return <SavedAt state="saving" words={<Trans>Checking</Trans>} />;
  if (waiting > 0) return <SavedAt state="failed" words={<Plural value={waiting} one="# answer to send" other="# answers to send" />} short={<Ltr>{formats.number(waiting)}</Ltr>} />;
  if (!checked) return <span role="status" />;
  const time = <Ltr>{formats.time(Date.parse(checked.marking.markedAt), zone)}</Ltr>;
  return <SavedAt words={<Trans>Checked and saved {time}</Trans>} short={time} />;
}

/** An answer that waits for the line. */
function Waiting({ value, session }: { value: SessionCase; session: Session }) {
  const { state } = session.queue;
  return (
    <>
      {state === 'sending' ? <p role="status" className="mute"><Trans>Checking your answer</Trans></p> : (
        <Notice tone="due" live icon={state === 'signedOut' ? <LogIn className="i s" aria-hidden="true" /> : <WifiOff className="i s" aria-hidden="true" />}>
          {state === 'signedOut' ? <Trans>You have been signed out. Your answer is kept in this browser: sign in again and come back.</Trans> : <Trans>No line to the platform. Your answer is kept in this browser and marked as soon as there is one. Go on meanwhile.</Trans>}
        </Notice>
      )}
      <ul className="bare picks waiting">{value.places.map((place) => <li key={place.symbol} className="pick"><b className="sym"><bdi dir="ltr">{place.symbol}</bdi></b></li>)}</ul>
    </>
  );
}

function Actions({ session, value, onNext }: { session: Session; value: SessionCase; onNext: () => void }) {
  const { fault, queue } = session;
  const answered = value.checked !== null || (value.answerId !== null && queue.state !== 'sending');
  return (
    <>
      {fault ? <Notice tone="bad" live icon={<CircleAlert className="i s" aria-hidden="true" />}><Fault fault={fault} /></Notice> : null}
      {answered ? <Button look="primary" block pending={session.busy} onClick={onNext}>{session.minutesLeft > 0 ? <Trans>Next case</Trans> : <Trans>Finish</Trans>}<kbd dir="ltr">Ctrl Enter</kbd></Button> : (
        <>
          <Button look="primary" block pending={value.answerId !== null} onClick={session.check}><Trans>Check answer</Trans><kbd dir="ltr">Ctrl Enter</kbd></Button>
          <Button look="quiet" block onClick={onNext}><Trans>Skip for now</Trans></Button>
        </>
      )}
      {!answered ? null : <Button look="quiet" block onClick={session.end}><Check className="i s" aria-hidden="true" /><Trans>End the session</Trans></Button>}
    </>
  );
}

function Fault({ fault }: { fault: string }) {
  switch (fault) {
    case 'empty': return <Trans>Choose at least one place first.</Trans>;
    case 'offline': return <Trans>That takes a line to the platform. Your answer stays here.</Trans>;
    case 'signedOut': return <Trans>You have been signed out. Your answer is kept in this browser: sign in again and come back.</Trans>;
    case 'noSibling': return <Trans>There is no other case of this place or rule that you have not seen.</Trans>;
    default: return <bdi lang="en">{fault}</bdi>;
  }
}

function BeforeOpen({ session, link, home }: { session: Session; link: SessionScreenProps['link']; home: string }) {
  switch (session.phase) {
    case 'notFound': return <div className="wrap alone"><EmptyState icon={<SearchX className="i" aria-hidden="true" />} title={<Trans>There is no such case to practise</Trans>} action={link(home, buttonClass({ look: 'primary' }), <Trans>To the practice page</Trans>)}><Trans>It may have been taken out. Practice chooses another one for you.</Trans></EmptyState></div>;
    case 'failed': return <div className="wrap alone"><ErrorState title={<Trans>The cases did not arrive</Trans>} action={<Button look="primary" onClick={session.reload}><Trans>Try again</Trans></Button>}><Trans>Nothing is lost: answers that were given are kept.</Trans></ErrorState></div>;
    default: return <WaitingPanes />;
  }
}
