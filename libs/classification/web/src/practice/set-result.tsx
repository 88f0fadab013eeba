import { Trans, useLingui } from '@lingui/react/macro';
import { RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Fraction, Ltr, Verdict, type ButtonLook } from '@classmark/ui';
import { toneOf } from '../answering/marked-answer';
import type { Practice } from './use-practice';

/** The result of the set: mark, what was asked, every case with its mark, and the way back to the training. */
export function SetResult({ practice, back }: { practice: Practice; back: (look: ButtonLook) => ReactNode }) {
  const { t } = useLingui();
  const attempt = practice.attempt!;
  const { result } = attempt;
  const [numerator = '0', denominator = '1'] = (result?.mark ?? '0/1').split('/');
  const left = attempt.cases.filter((each) => each.countedMark === null).length;
  return (
    <div className="set-result">
      <section className="card" aria-label={t`Result`}>
        {result ? (
          <div className={`verdict-head tone-${result.passed ? 'ok' : 'part'}`}>
            <Fraction large numerator={numerator} denominator={denominator} label={t`Mark ${numerator} of ${denominator}`} />
            <div>
              <h2>{result.passed ? <Trans>Passed</Trans> : <Trans>Not passed yet</Trans>}</h2>
              <p><Trans>The mean of your first answers; <Ltr>{attempt.passMark}</Ltr> is asked. The result is recorded with your enrolment.</Trans></p>
            </div>
          </div>
        ) : <><h2><Trans>Some cases are still open</Trans></h2><p><Trans>Cases left: {left}. The result is recorded when all have been checked.</Trans></p></>}
        <div className="row actions">
          {/* One next step: on to the training, or once more. */}
          {result && !result.passed ? null : back('primary')}
          {result ? <Button look={result.passed ? 'quiet' : 'primary'} onClick={practice.startAnew}><RotateCcw className="i s flip" aria-hidden="true" /><Trans>Try the set again</Trans></Button> : null}
          {result && !result.passed ? back('quiet') : null}
        </div>
      </section>
      <ul className="list" aria-label={t`Cases`}>
        {attempt.cases.map((each, index) => (
          <li key={each.id}>
            <span className="t"><button type="button" className="lk" onClick={() => practice.goTo(index)}><bdi lang={each.language}>{each.title}</bdi></button></span>
            {each.countedMark ? <Verdict tone={toneOf(each.countedMark)}><Ltr className="num">{each.countedMark}</Ltr></Verdict> : <span className="mute"><Trans>Open</Trans></span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
