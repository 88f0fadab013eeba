import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

export interface TabItem { readonly id: string; readonly title: ReactNode; readonly count?: number; readonly content: ReactNode }

export interface TabsProps {
  readonly label: string;
  readonly items: readonly TabItem[];
  readonly selected?: string;
  readonly onSelect?: (id: string) => void;
  readonly className?: string;
}

/** Where an arrow leads in a row of `count` tabs: around the ends, mirrored where the page runs from right to left. */
function target(key: string, at: number, count: number, rightToLeft: boolean): number | null {
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (at + 1) % count;
  if (key === back) return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** Views of one thing on the same address; arrows change them. For views with an address of their own use links of class `tablist`. */
export function Tabs({ label, items, selected, onSelect, className }: TabsProps) {
  const base = useId();
  const [own, setOwn] = useState(items[0]?.id);
  const tabs = useRef(new Map<string, HTMLButtonElement>());
  const current = items.find((item) => item.id === (selected ?? own)) ?? items[0];
  const choose = (id: string) => {
    setOwn(id);
    onSelect?.(id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = items[target(event.key, items.findIndex((item) => item.id === current?.id), items.length, getComputedStyle(event.currentTarget).direction === 'rtl') ?? -1];
    if (!next) return;
    event.preventDefault();
    choose(next.id);
    tabs.current.get(next.id)?.focus();
  };
  return (
    <div className={className}>
      <div role="tablist" aria-label={label} className="tablist" onKeyDown={onKeyDown}>
        {items.map((item) => (
          <button
            key={item.id} type="button" role="tab" id={`${base}-${item.id}`} aria-selected={item === current} aria-controls={item === current ? `${base}-panel` : undefined} tabIndex={item === current ? 0 : -1}
            ref={(node) => { if (node) tabs.current.set(item.id, node); else tabs.current.delete(item.id); }} onClick={() => choose(item.id)}
          >{item.title}{item.count === undefined ? null : <b className="num">{item.count}</b>}</button>
        ))}
      </div>
      {current ? <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${current.id}`} tabIndex={0} className="tabpanel">{current.content}</div> : null}
    </div>
  );
}
