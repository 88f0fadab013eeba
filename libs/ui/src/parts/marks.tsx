import { Check, CircleAlert, LoaderCircle, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names';

/** A mark as a stacked fraction, never rounded. `label` is what is read ("10 of 13"). */
export function Fraction({ numerator, denominator, label, large }: { numerator: number | string; denominator: number | string; label: string; large?: boolean }) {
  return <span className={classNames('frac', large && 'large')} role="img" aria-label={label}><span aria-hidden="true">{numerator}</span><span aria-hidden="true">{denominator}</span></span>;
}

export type VerdictTone = 'ok' | 'part' | 'bad';

/** Icon, word and colour: right, partly, wrong. Never colour alone. */
export function Verdict({ tone, children, className }: { tone: VerdictTone; children: ReactNode; className?: string }) {
  const Icon = tone === 'ok' ? Check : tone === 'part' ? HalfDisc : X;
  return <span className={classNames('verdict-mark', `tone-${tone}`, className)}><Icon className="i s" aria-hidden="true" /><span>{children}</span></span>;
}

/** A disc, half of it filled to its edge. */
function HalfDisc({ className }: { className: string }) {
  return <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" className={className} aria-hidden="true"><circle cx="12" cy="12" r="9" /><path d="M12 3a9 9 0 0 0 0 18z" fill="currentColor" stroke="none" /></svg>;
}

/** When the last answer was stored, in one place of the screen; announced politely. `words` carries the time ("Saved 14:02"). */
export function SavedAt({ state = 'saved', words, short }: { state?: 'saved' | 'saving' | 'failed'; words: ReactNode; short?: ReactNode }) {
  const Icon = state === 'saved' ? Check : state === 'saving' ? LoaderCircle : CircleAlert;
  return (
    <span role="status" className={classNames('saved', state === 'saving' && 'wait', state === 'failed' && 'fail')}>
      <Icon className="i s" aria-hidden="true" />
      {short ? <><span className="only-l">{words}</span><span className="only-s">{short}</span></> : <span>{words}</span>}
    </span>
  );
}

/** How far along, in words and as a bar. `value` is 0 to 1. */
export function ProgressBar({ value, label, words }: { value: number; label: string; words?: ReactNode }) {
  const bar = <progress className="bar" max={1} value={value} aria-label={label} />;
  return words ? <span className="prog">{words}{bar}</span> : bar;
}
