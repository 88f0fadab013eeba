import '../styles/practice.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { GraduationCap, LogIn, TriangleAlert, WifiOff, X } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useFormats, useLanguage, useReaderZone, useViewer } from '@classmark/platform/web';
import { Button, buttonClass, EmptyState, ErrorState, Ltr, Mark, Notice, SavedAt, Skeleton } from '@classmark/ui';
import { useScheme } from '../scheme/use-scheme';
import { AnswerPane } from './answer-pane';
import { CasePane } from './case-pane';
import { PracticeScheme } from './practice-scheme';
import { SetResult } from './set-result';
import { usePractice, type Practice } from './use-practice';

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
  if (viewer === undefined) return <Frame tools={tools} leave={null}><WaitingPanes /></Frame>;
  const home = `/${language}/trainings/${training}`;
  const leave = link(home, 'tool', <><X className="i only-s" aria-hidden="true" /><span className="leave-words"><Trans>Leave practice</Trans></span></>);
  if (viewer === null) return <Frame tools={tools} leave={leave}><SignIn {...{ link, home, training, activity }} /></Frame>;
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
  const scheme = useScheme(practice.attempt?.edition ?? null, language);
  const search = useRef<HTMLInputElement>(null);
  const [tab, setTab] = useState<Tab>('case');
  const [focusCount, setFocusCount] = useState(0);
  const { attempt, phase, case: value } = practice;
  const marked = value?.marking ?? null;
  const atResult = attempt !== null && practice.at >= attempt.cases.length;

  const next = (): void => {
    practice.goTo(practice.next);
    setTab('case');
  };
  const act = useRef(() => undefined as void);
  act.current = () => {
    if (!value) return;
    if (marked) next();
    else practice.check();
  };
  useShortcuts(search, act, () => setTab('scheme'));

  // A marking is shown where its paths lead: what does not belong to it closes.
  const { reveal } = scheme;
  const ready = scheme.model !== null;
  useEffect(() => {
    if (!value?.marking || !ready) return;
    const chains = [...value.places.map((place) => place.chain), ...value.marking.accepted.filter((place) => place.counted).map((place) => place.chain)].filter((chain) => chain.length > 0).map((chain) => chain.map((step) => step.symbol));
    const first = value.marking.accepted.find((place) => place.counted)?.symbol;
    if (first) void reveal(chains, first, true);
    setTab('answer');
  }, [value?.id, value?.marking, value?.places, ready, reveal]);

  if (phase !== 'ready' || !attempt) return <Frame tools={tools} leave={leave}><BeforeOpen {...{ practice, link, home }} /></Frame>;
  return (
    <Frame
      tools={tools} leave={leave} saving={<Saving practice={practice} />} title={attempt.title}
      where={atResult ? <Ltr>{attempt.edition}</Ltr> : <><Trans>Case {practice.at + 1} of {attempt.cases.length}</Trans><span className="only-l"> · <Ltr>{attempt.edition}</Ltr></span></>}
      tabs={atResult ? null : <Tabs value={tab} onChange={setTab} count={practice.basket.length} />}
    >
      <NotSaved practice={practice} />
      {atResult || !value ? <div className="alone wrap"><SetResult practice={practice} back={(look) => link(home, buttonClass({ look }), <Trans>Back to the training</Trans>)} /></div> : (
        <div className={`panes show-${tab}`}>
          <CasePane value={value} />
          <PracticeScheme practice={practice} scheme={scheme} value={value} search={search} focusCount={focusCount} onFocusTree={() => setFocusCount((count) => count + 1)} />
          <AnswerPane practice={practice} value={value} onNext={next} onShow={(place) => {
            setTab('scheme');
            void scheme.reveal([place.chain.map((step) => step.symbol)], place.symbol).then(() => setFocusCount((count) => count + 1));
          }} />
        </div>
      )}
    </Frame>
  );
}

type Tab = 'case' | 'scheme' | 'answer';

function Frame({ tools, leave, saving, title, where, tabs, children }: { tools: ReactNode; leave: ReactNode; saving?: ReactNode; title?: string; where?: ReactNode; tabs?: ReactNode; children: ReactNode }) {
  return (
    <div className="practice">
      <div>
        <header className="practice-bar">
          <span className="mark"><Mark /></span>
          <div className="where"><b>{title ?? <Trans>Practice</Trans>}</b>{where ? <span>{where}</span> : null}</div>
          <div className="tools">{saving}{tools}{leave}</div>
        </header>
        {tabs}
      </div>
      <main id="main" tabIndex={-1}><h1 className="sr"><Trans>Practice</Trans>{title ? `: ${title}` : null}</h1>{children}</main>
    </div>
  );
}

function Tabs({ value, onChange, count }: { value: Tab; onChange: (tab: Tab) => void; count: number }) {
  const { t } = useLingui();
  const tabs: readonly { key: Tab; label: string }[] = [{ key: 'case', label: t`Case` }, { key: 'scheme', label: t`Scheme` }, { key: 'answer', label: t`Answer` }];
  return (
    <nav className="pane-tabs" aria-label={t`Panes`}>
      {tabs.map(({ key, label }) => (
        <button key={key} type="button" aria-pressed={value === key} onClick={() => onChange(key)}>{label}{key === 'answer' && count > 0 ? <span className="badge">{count}</span> : null}</button>
      ))}
    </nav>
  );
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

function WaitingPanes() {
  const { t } = useLingui();
  return (
    <div className="panes show-case" role="status" aria-busy="true">
      <span className="sr">{t`The cases are loading`}</span>
      {['case', 'scheme', 'answer'].map((pane) => <div key={pane} className={`pane ${pane}`}><div className="in"><Skeleton className="h-6 w-2/3" /><Skeleton className="mt-4 h-5 w-full" /><Skeleton className="mt-2 h-5 w-5/6" /><Skeleton card className="mt-4 h-40 w-full" /></div></div>)}
    </div>
  );
}

/** `/` goes to the search, Ctrl+Enter checks and then goes on. Nothing else of one key, so that nobody triggers it by speech. */
function useShortcuts(search: { readonly current: HTMLInputElement | null }, act: { readonly current: () => void }, onSearch: () => void): void {
  const show = useRef(onSearch);
  show.current = onSearch;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        act.current();
        return;
      }
      const typing = event.target instanceof HTMLElement && event.target.closest('input:not([type=radio]), textarea, select, [contenteditable]') !== null;
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey || !search.current) return;
      event.preventDefault();
      show.current();
      // On a phone the pane comes first into sight.
      requestAnimationFrame(() => search.current?.focus());
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [search, act]);
}
