import { Trans, useLingui } from '@lingui/react/macro';
import { Check, CircleAlert, X } from 'lucide-react';
import { Bdi, Button, Notice, Symbol } from '@classmark/ui';
import { roleWords } from './finding-words';
import { MarkedAnswer } from './marked-answer';
import type { BasketPlace, Practice, PracticeCase } from './use-practice';

export interface AnswerPaneProps {
  readonly practice: Practice;
  readonly value: PracticeCase;
  readonly onNext: () => void;
  /** Shows a place in the scheme. */
  readonly onShow: (place: BasketPlace) => void;
}

/** The answer basket with Check; after it the mark, what is to be said of each place, the rule, and the next step. */
export function AnswerPane({ practice, value, onNext, onShow }: AnswerPaneProps) {
  const { t } = useLingui();
  const { basket, checking } = practice;
  const cases = practice.attempt!.cases.length;
  return (
    <section className="pane answer" aria-label={t`Your answer`}>
      <header><h2><Trans>Your answer</Trans></h2></header>
      <div className="in" tabIndex={0} role="region" aria-label={value.marking ? t`Marked answer` : t`Chosen places`}>
        {value.marking ? <MarkedAnswer value={value} marking={value.marking} scheme={practice.attempt!.scheme} onAgain={practice.again} /> : <Basket {...{ practice, value, basket, onShow }} />}
      </div>
      <div className="acts">
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
      </div>
    </section>
  );
}

function Basket({ practice, value, basket, onShow }: { practice: Practice; value: PracticeCase; basket: readonly BasketPlace[]; onShow: (place: BasketPlace) => void }) {
  if (basket.length === 0) return <div className="empty-basket"><p><Trans>No place chosen yet.</Trans></p><p className="small mute"><Trans>Walk or search the scheme and add places with Enter. Order does not count.</Trans></p></div>;
  return (
    <>
      <ul className="bare picks">{basket.map((place) => <Pick key={place.symbol} {...{ practice, value, place, onShow }} />)}</ul>
      <p className="small mute more"><Trans>Add another place from the scheme with Enter. Order does not count.</Trans></p>
    </>
  );
}

function Pick({ practice, value, place, onShow }: { practice: Practice; value: PracticeCase; place: BasketPlace; onShow: (place: BasketPlace) => void }) {
  const { t } = useLingui();
  const { symbol } = place;
  return (
    <li className="pick" onKeyDown={(event) => { if (event.key === 'Delete') practice.remove(symbol); }}>
      <div className="head">
        <button type="button" className="show" onClick={() => onShow(place)} aria-label={t`Show ${symbol} in the scheme`}><Symbol>{symbol}</Symbol></button>
        <Button look="quiet" icon className="off" aria-label={t`Remove ${symbol}`} onClick={() => practice.remove(symbol)}><X className="i" aria-hidden="true" /></Button>
      </div>
      <Titles place={place} />
      {value.roles.length > 1 ? (
        <div className="roles" role="radiogroup" aria-label={t`Role of ${symbol}`}>
          {value.roles.map((role) => (
            <label key={role}>
              <input type="radio" name={`role ${symbol}`} checked={place.role === role} onChange={() => practice.setRole(symbol, role)} />
              {place.role === role ? <Check className="i s" aria-hidden="true" /> : null}<span>{roleWords(role)}</span>
            </label>
          ))}
        </div>
      ) : null}
    </li>
  );
}

/** The last two titles of the chain: a dotted group says little without the one above it. */
function Titles({ place }: { place: BasketPlace }) {
  const steps = place.chain.slice(-2);
  return steps.length === 0 ? null : <p>{steps.map((step, index) => <span key={step.symbol}>{index > 0 ? ': ' : null}<Bdi lang={step.titleLanguage}>{step.title}</Bdi></span>)}</p>;
}
