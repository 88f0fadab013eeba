import { Trans, useLingui } from '@lingui/react/macro';
import { Check, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Bdi, Button, Symbol } from '@classmark/ui';
import type { AnswerBasket, BasketPlace } from './answering';
import { roleWords } from './finding-words';

/** The third pane: a basket or a marked answer, and under it the one next step. */
export function AnswerPane({ marked, actions, children }: { marked: boolean; actions: ReactNode; children: ReactNode }) {
  const { t } = useLingui();
  return (
    <section className="pane answer" aria-label={t`Your answer`}>
      <header><h2><Trans>Your answer</Trans></h2></header>
      <div className="in" tabIndex={0} role="region" aria-label={marked ? t`Marked answer` : t`Chosen places`}>{children}</div>
      <div className="acts">{actions}</div>
    </section>
  );
}

export interface BasketProps {
  readonly basket: AnswerBasket;
  /** Roles of the case, the usual one first; with one or none nothing is asked. */
  readonly roles: readonly string[];
  /** Shows a place in the scheme. */
  readonly onShow: (place: BasketPlace) => void;
}

/** The chosen places, each with its role and the way out; Delete removes the one that has the focus. */
export function Basket({ basket, roles, onShow }: BasketProps) {
  if (basket.places.length === 0) return <div className="empty-basket"><p><Trans>No place chosen yet.</Trans></p><p className="small mute"><Trans>Walk or search the scheme and add places with Enter. Order does not count.</Trans></p></div>;
  return (
    <>
      <ul className="bare picks">{basket.places.map((place) => <Pick key={place.symbol} {...{ basket, roles, place, onShow }} />)}</ul>
      <p className="small mute more"><Trans>Add another place from the scheme with Enter. Order does not count.</Trans></p>
    </>
  );
}

function Pick({ basket, roles, place, onShow }: BasketProps & { place: BasketPlace }) {
  const { t } = useLingui();
  const { symbol } = place;
  return (
    <li className="pick" data-place={symbol} onKeyDown={(event) => { if (event.key === 'Delete') basket.remove(symbol); }}>
      <div className="head">
        <button type="button" className="show" onClick={() => onShow(place)} aria-label={t`Show ${symbol} in the scheme`}><Symbol>{symbol}</Symbol></button>
        <Button look="quiet" icon className="off" aria-label={t`Remove ${symbol}`} onClick={() => basket.remove(symbol)}><X className="i" aria-hidden="true" /></Button>
      </div>
      <Titles place={place} />
      {roles.length > 1 ? (
        <div className="roles" role="radiogroup" aria-label={t`Role of ${symbol}`}>
          {roles.map((role) => (
            <label key={role}>
              <input type="radio" name={`role ${symbol}`} checked={place.role === role} onChange={() => basket.setRole(symbol, role)} />
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
