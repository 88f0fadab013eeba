import { Trans, useLingui } from '@lingui/react/macro';
import { Check, CircleAlert, Minus, X } from 'lucide-react';
import { useId, useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { InlineText, SaidIn, useSaidIn, type CheckOfLesson } from '@classmark/catalogue/web';
import { Button, classNames, Fraction, Notice, Symbol, Verdict } from '@classmark/ui';
import '../styles/check.css';
import type { Answer, Sending } from './use-check-answers';

export interface CheckQuestionProps {
  readonly check: CheckOfLesson;
  readonly answer: Answer | null;
  readonly sending: Sending | null;
  readonly onAnswer: (optionKeys: readonly string[]) => void;
  /** Instead of the button, for who cannot answer: the way to sign in. */
  readonly locked?: ReactNode;
  /** The question is still to be answered in this enrolment: also a right answer of an earlier one can be given again. */
  readonly stillOpen?: boolean;
}

/** A check question: choose, check, read why; again as often as one likes. Options keep their order after marking. */
export function CheckQuestion({ check, answer, sending, onAnswer, locked, stillOpen }: CheckQuestionProps) {
  // "Try again" puts the answer it was pressed under aside; a newer one is shown.
  const [aside, setAside] = useState<Answer | null>(null);
  // An earlier answer that comes late over a slow line does not take away what the reader has begun to choose.
  const [choosing, setChoosing] = useState(false);
  const marked = answer && answer !== aside && !choosing ? answer : null;
  const id = useId();
  return (
    <section className="checkq" aria-labelledby={id}>
      <header>
        <h2 id={id}><Trans>Check</Trans></h2>
        <p><SaidIn language={check.language}><InlineText text={check.question} /></SaidIn></p>
      </header>
      {marked ? <MarkedOptions check={check} answer={marked} /> : <Choice check={check} labelId={id} sending={sending} locked={locked} onChoosing={() => setChoosing(true)} onAnswer={(keys) => { setChoosing(false); setAside(answer); onAnswer(keys); }} />}
      <div aria-live="polite">{marked ? <CheckResult answer={marked} stillOpen={Boolean(stillOpen)} onAgain={() => setAside(marked)} /> : null}</div>
    </section>
  );
}

function Choice({ check, labelId, sending, locked, onChoosing, onAnswer }: { check: CheckOfLesson; labelId: string; sending: Sending | null; locked: ReactNode; onChoosing: () => void; onAnswer: (keys: readonly string[]) => void }) {
  const { t } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const [nothing, setNothing] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const keys = new FormData(event.currentTarget).getAll('option').map(String);
    setNothing(keys.length === 0);
    if (keys.length > 0) onAnswer(keys);
  };
  const send = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !locked) {
      event.preventDefault();
      form.current?.requestSubmit();
    }
  };
  const symbols = check.options.some((option) => option.symbol !== null);
  return (
    <form ref={form} className="body" onSubmit={submit} onKeyDown={send}>
      <fieldset className={classNames('opts', symbols && 'sy')} aria-labelledby={labelId} aria-describedby={nothing ? `${labelId}-nothing` : undefined}>
        {check.options.map((option) => (
          <label key={option.key} className="opt">
            <input type={check.multiple ? 'checkbox' : 'radio'} name="option" value={option.key} onChange={() => { setNothing(false); onChoosing(); }} />
            {symbols ? option.symbol ? <Symbol>{option.symbol}</Symbol> : <span /> : null}
            <span><SaidIn language={check.language}><InlineText text={option.text} /></SaidIn></span>
          </label>
        ))}
      </fieldset>
      <p id={`${labelId}-nothing`} className="hint err" role="alert">{nothing ? <><CircleAlert className="i s" aria-hidden="true" /><span><Trans>Choose an answer first.</Trans></span></> : null}</p>
      {sending?.kind === 'waiting' ? <Notice tone="due" live icon={<CircleAlert className="i s" aria-hidden="true" />}><Trans>There is no connection. Your answer is kept here and sent as soon as there is one.</Trans></Notice> : null}
      {sending?.kind === 'failed' ? <Notice tone="bad" live icon={<CircleAlert className="i s" aria-hidden="true" />}><Trans>Your answer could not be saved. It is still chosen: try again.</Trans></Notice> : null}
      {sending?.kind === 'refused' ? <Notice tone="bad" live icon={<CircleAlert className="i s" aria-hidden="true" />}><Trans>This question has changed. Reload the lesson and answer again.</Trans></Notice> : null}
      <p className="row mt-3">{locked ?? <><Button type="submit" look="secondary" pending={sending?.kind === 'sending' || sending?.kind === 'waiting'}><Trans>Check</Trans></Button><span className="small mute only-l"><kbd>Ctrl</kbd> <kbd>Enter</kbd><span className="sr">{t`checks the answer`}</span></span></>}</p>
    </form>
  );
}

type Marked = Answer['options'][number];

function MarkedOptions({ check, answer }: { check: CheckOfLesson; answer: Answer }) {
  const { t } = useLingui();
  const saidIn = useSaidIn()(answer.language);
  const symbols = check.options.some((option) => option.symbol !== null);
  const looks: Readonly<Record<Marked['verdict'], string>> = { right: 'ok', wrong: 'bad', missed: 'miss', leftOut: 'out' };
  return (
    <div className="body">
      <ul className={classNames('opts', 'bare', symbols && 'sy')} aria-label={t`Your answer`}>
        {check.options.map((option) => {
          const mark = answer.options.find((candidate) => candidate.key === option.key);
          if (!mark) return null;
          return (
            <li key={option.key} className={classNames('opt', looks[mark.verdict])}>
              <span className={classNames('optbox', mark.chosen && 'on', !check.multiple && 'round')} role="img" aria-label={mark.chosen ? t`chosen` : t`not chosen`}>{mark.chosen ? <Check className="i" aria-hidden="true" /> : null}</span>
              {symbols ? option.symbol ? <Symbol>{option.symbol}</Symbol> : <span /> : null}
              <span><SaidIn language={check.language}><InlineText text={option.text} /></SaidIn></span>
              <span className="res"><VerdictIcon verdict={mark.verdict} /><span {...(mark.words ? saidIn : {})}>{mark.words ?? <VerdictWord verdict={mark.verdict} />}</span></span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function VerdictIcon({ verdict }: { verdict: Marked['verdict'] }) {
  if (verdict === 'right') return <Check className="i s" aria-hidden="true" />;
  if (verdict === 'wrong') return <X className="i s" aria-hidden="true" />;
  return verdict === 'missed' ? <Minus className="i s" aria-hidden="true" /> : null;
}

function VerdictWord({ verdict }: { verdict: Marked['verdict'] }) {
  if (verdict === 'right') return <Trans context="answer">Right</Trans>;
  if (verdict === 'wrong') return <Trans>Wrong</Trans>;
  return verdict === 'missed' ? <Trans>You missed it</Trans> : <Trans>Rightly left out</Trans>;
}

/** Mark, verdict, why, rule, and another try. */
function CheckResult({ answer, stillOpen, onAgain }: { answer: Answer; stillOpen: boolean; onAgain: () => void }) {
  const { t } = useLingui();
  const saidIn = useSaidIn()(answer.language);
  const [numerator = '0', denominator = '1'] = answer.mark.split('/');
  const tone = answer.passed ? 'ok' : numerator === '0' ? 'bad' : 'part';
  const label = t`Mark: ${numerator} of ${denominator}`;
  return (
    <div className="verdict">
      <span className={`tone-${tone}`}><Fraction numerator={numerator} denominator={denominator} label={label} /></span>
      <div>
        <h3><Verdict tone={tone}><VerdictLine answer={answer} /></Verdict></h3>
        <p className="why" {...saidIn}><InlineText text={answer.why} /></p>
        <div className="quote" {...saidIn}><b><Trans>The rule, in short</Trans></b><InlineText text={answer.rule} /></div>
        {answer.passed && !stillOpen ? null : <p className="row mt-3"><Button onClick={onAgain}><Trans>Try again</Trans></Button></p>}
      </div>
    </div>
  );
}

function VerdictLine({ answer }: { answer: Answer }) {
  if (answer.passed) return <Trans context="answer">Right</Trans>;
  if (answer.found === 0) return <Trans>Not yet right</Trans>;
  if (answer.tooMany === 0) return <Trans>Partly right: {answer.found} of {answer.rightOptions} found</Trans>;
  return <Trans>Partly right: {answer.found} of {answer.rightOptions} found, {answer.tooMany} too many</Trans>;
}
