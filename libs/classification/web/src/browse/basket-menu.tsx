import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ClipboardCopy, Download, ShoppingBasket, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { useHydrated } from '@classmark/platform/web';
import { Button, Ltr, PopMenu, Symbol } from '@classmark/ui';
import { basketCsv, basketText, useBasket } from './basket';
import { PlaceLink } from './place-link';

/** The places put aside in this browser: read, copied, taken away as a table. */
export function BasketMenu() {
  const { t } = useLingui();
  const { items, remove, clear } = useBasket();
  const hydrated = useHydrated();
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  // Without a script nothing can be put into it.
  if (!hydrated) return null;
  const takeOut = (button: HTMLElement, { edition, symbol }: (typeof items)[number]): void => {
    // The button goes with its place; who works by keys stays in the menu.
    button.closest('details')?.querySelector('summary')?.focus();
    remove(edition, symbol);
  };
  const copy = (): void => {
    void (navigator.clipboard?.writeText(basketText(items)) ?? Promise.reject(new Error('no clipboard'))).then(() => setCopied('yes'), () => setCopied('failed'));
  };
  const download = (): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([basketCsv(items)], { type: 'text/csv;charset=utf-8' }));
    link.download = 'places.csv';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <PopMenu stays className="basket" onToggle={() => setCopied('no')} summary={<><ShoppingBasket className="i s" aria-hidden="true" /><span><Trans>Basket</Trans></span>{items.length > 0 ? <span className="badge">{items.length}</span> : null}</>}>
      {items.length === 0 ? <p className="cap"><Trans>Nothing is in the basket. Put places aside while you read; they stay in this browser.</Trans></p> : (
        <>
          <p className="cap"><Plural value={items.length} one="# place, kept in this browser" other="# places, kept in this browser" /></p>
          <ul>
            {items.map((item) => (
              <li key={`${item.edition} ${item.symbol}`}>
                <PlaceLink at={item} symbol={item.symbol}><span><Symbol>{item.symbol}</Symbol> <small className="mute"><Ltr>{item.edition}</Ltr></small><br /><bdi lang={item.language}>{item.sentence}</bdi></span></PlaceLink>
                <button type="button" aria-label={t`Take ${item.symbol} out of the basket`} onClick={(event) => takeOut(event.currentTarget, item)}><X className="i s" aria-hidden="true" /></button>
              </li>
            ))}
          </ul>
          <div className="acts-row">
            <Button dense onClick={copy}><ClipboardCopy className="i s" aria-hidden="true" /><Trans>Copy as text</Trans></Button>
            <Button dense onClick={download}><Download className="i s" aria-hidden="true" /><Trans>CSV</Trans></Button>
            <Button dense look="quiet" onClick={clear}><Trash2 className="i s" aria-hidden="true" /><Trans>Empty</Trans></Button>
          </div>
        </>
      )}
      <p className="cap" role="status">{copied === 'yes' ? <Trans>Copied.</Trans> : copied === 'failed' ? <Trans>The browser did not let us copy. Take the CSV.</Trans> : null}</p>
    </PopMenu>
  );
}
