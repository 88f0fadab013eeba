import { useSyncExternalStore } from 'react';

/** A place that somebody put aside. */
export interface BasketItem { readonly scheme: string; readonly edition: string; readonly symbol: string; /** The chain of titles as one sentence. */ readonly sentence: string; readonly language: string }

const KEY = 'classmark.basket';
const MOST = 200;
const NOTHING: readonly BasketItem[] = [];

let kept: readonly BasketItem[] | null = null;
const listeners = new Set<() => void>();

function read(): readonly BasketItem[] {
  if (kept) return kept;
  try {
    kept = JSON.parse(localStorage.getItem(KEY) ?? '[]') as BasketItem[];
  } catch {
    kept = NOTHING;
  }
  return kept;
}

function write(items: readonly BasketItem[]): void {
  kept = items;
  try {
    localStorage.setItem(KEY, JSON.stringify(items));
  } catch {
    // A browser that keeps nothing still shows the basket until the page is left.
  }
  for (const tell of listeners) tell();
}

function listen(tell: () => void): () => void {
  const other = (event: StorageEvent): void => {
    if (event.key !== KEY) return;
    kept = null;
    tell();
  };
  listeners.add(tell);
  window.addEventListener('storage', other);
  return () => {
    listeners.delete(tell);
    window.removeEventListener('storage', other);
  };
}

const isSame = (one: Pick<BasketItem, 'edition' | 'symbol'>, other: Pick<BasketItem, 'edition' | 'symbol'>): boolean => one.edition === other.edition && one.symbol === other.symbol;

export interface Basket {
  readonly items: readonly BasketItem[];
  readonly has: (edition: string, symbol: string) => boolean;
  readonly add: (item: BasketItem) => void;
  readonly remove: (edition: string, symbol: string) => void;
  readonly clear: () => void;
}

/** The places put aside in this browser, in all its windows. The server knows nothing of them. */
export function useBasket(): Basket {
  const items = useSyncExternalStore(listen, read, () => NOTHING);
  return {
    items,
    has: (edition, symbol) => items.some((item) => isSame(item, { edition, symbol })),
    add: (item) => {
      if (!items.some((other) => isSame(item, other)) && items.length < MOST) write([...items, item]);
    },
    remove: (edition, symbol) => write(items.filter((item) => !isSame(item, { edition, symbol }))),
    clear: () => write(NOTHING),
  };
}

/** One line per place: edition, symbol, sentence. */
export function basketText(items: readonly BasketItem[]): string {
  return items.map((item) => `${item.edition}\t${item.symbol}\t${item.sentence}`).join('\n');
}

/** The same for a table, with a line of names; a text that a table would take for a formula is only a text. */
export function basketCsv(items: readonly BasketItem[]): string {
  const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\uFEFF${[['scheme', 'edition', 'symbol', 'title'], ...items.map((item) => [item.scheme, item.edition, item.symbol, item.sentence])].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
