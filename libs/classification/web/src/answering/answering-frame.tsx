import '../styles/answering.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Mark, Skeleton } from '@classmark/ui';

/** One of the three panes: on a phone only one of them shows. */
export type PaneTab = 'case' | 'scheme' | 'answer';

export interface AnsweringFrameProps {
  /** What the reader of a screen hears first: "Practice: Nice". */
  readonly name: string;
  readonly title: ReactNode;
  readonly where?: ReactNode;
  /** End of the bar: state of saving, clock, menu of languages, the way out. */
  readonly tools: ReactNode;
  readonly tabs?: ReactNode;
  readonly children: ReactNode;
}

/** The whole screen of a case: a bar of its own, tabs on a phone, and what is below. Brings the `main` of the page. */
export function AnsweringFrame({ name, title, where, tools, tabs, children }: AnsweringFrameProps) {
  return (
    <div className="practice">
      <header className="practice-bar">
        <span className="mark"><Mark /></span>
        <div className="where"><b>{title}</b>{where ? <span>{where}</span> : null}</div>
        <div className="tools">{tools}</div>
      </header>
      <main id="main" tabIndex={-1}><h1 className="sr">{name}</h1>{tabs}{children}</main>
    </div>
  );
}

/** Which pane shows on a phone; the badge counts the chosen places. */
export function PaneTabs({ value, onChange, count }: { value: PaneTab; onChange: (tab: PaneTab) => void; count: number }) {
  const { t } = useLingui();
  const tabs: readonly { key: PaneTab; label: string }[] = [{ key: 'case', label: t`Case` }, { key: 'scheme', label: t`Scheme` }, { key: 'answer', label: t`Answer` }];
  return (
    <nav className="pane-tabs" aria-label={t`Panes`}>
      {tabs.map(({ key, label }) => (
        <button key={key} type="button" aria-pressed={value === key} onClick={() => onChange(key)}>{label}{key === 'answer' && count > 0 ? <span className="badge">{count}</span> : null}</button>
      ))}
    </nav>
  );
}

/** The panes before there is a case. */
export function WaitingPanes() {
  const [tab, setTab] = useState<PaneTab>('case');
  return (
    <>
      <PaneTabs value={tab} onChange={setTab} count={0} />
      <div className={`panes show-${tab}`} role="status" aria-busy="true">
        <span className="sr"><Trans>The cases are loading</Trans></span>
        {['case', 'scheme', 'answer'].map((pane) => <div key={pane} className={`pane ${pane}`}><div className="in"><Skeleton className="h-6 w-2/3" /><Skeleton className="mt-4 h-5 w-full" /><Skeleton className="mt-2 h-5 w-5/6" /><Skeleton card className="mt-4 h-40 w-full" /></div></div>)}
      </div>
    </>
  );
}
