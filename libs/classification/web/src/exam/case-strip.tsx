import { Trans, useLingui } from '@lingui/react/macro';
import { Check, Flag, LayoutGrid } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ExamSession, ExamState } from './exam-session';

/** The state of a case in words, for its button. */
export function useCaseWords(): (number: number, answered: boolean, flagged: boolean) => string {
  const { t } = useLingui();
  return (number, answered, flagged) => (answered ? flagged ? t`Case ${number}, answered, flagged` : t`Case ${number}, answered` : flagged ? t`Case ${number}, blank, flagged` : t`Case ${number}, blank`);
}

/** All cases of the paper in one line, each with its state, and the way to the overview. */
export function CaseStrip({ exam, state: { drafts, at } }: { exam: ExamSession; state: ExamState }) {
  const { t } = useLingui();
  const words = useCaseWords();
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // It may answer with a promise, which is no way to clean up.
    void current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [at]);
  return (
    <nav className="exam-strip" aria-label={t`Cases of the paper`}>
      <ol>
        {drafts.map(({ places, flagged }, position) => (
          // The cases of a paper never change their places.
          <li key={position}>
            <button type="button" ref={position === at ? current : null} aria-current={position === at ? 'step' : undefined} aria-label={words(position + 1, places.length > 0, flagged)} className={places.length > 0 ? 'answered' : undefined} onClick={() => exam.goTo(position)}>
              <span className="num">{position + 1}</span>
              {flagged ? <Flag className="i filled" aria-hidden="true" /> : places.length > 0 ? <Check className="i" aria-hidden="true" /> : null}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className="all" onClick={() => exam.goTo(drafts.length)}><LayoutGrid className="i s" aria-hidden="true" /><span><Trans>Overview</Trans></span></button>
    </nav>
  );
}
