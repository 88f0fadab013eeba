import { useEffect, useRef, type ReactNode } from 'react';
import { classNames } from '../class-names';

/**
 * A disclosure with places to go to. A native `<details>`, so its links work before and without JavaScript;
 * with it, Escape, a press outside and a chosen link close it; so does a button in it, unless the menu `stays`.
 */
export function PopMenu({ label, summaryClassName = 'tool', summary, children, className, align = 'end', stays = false, onToggle }: { label?: string; summaryClassName?: string; summary: ReactNode; children: ReactNode; className?: string; align?: 'start' | 'end'; stays?: boolean; onToggle?: (open: boolean) => void }) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const details = box.current;
      if (!details?.open) return;
      // The way of the event, not the tree: what was pressed may be gone by now.
      const inside = event.composedPath().includes(details);
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        details.open = false;
        if (inside) details.querySelector('summary')?.focus();
        return;
      }
      const onItem = inside && event.target instanceof Element && event.target.closest(stays ? '.sheet-box a' : '.sheet-box :is(a, button)') !== null;
      if (!inside || (onItem && event.type === 'click')) details.open = false;
    };
    document.addEventListener('keydown', close);
    document.addEventListener('click', close);
    document.addEventListener('focusin', close);
    return () => {
      document.removeEventListener('keydown', close);
      document.removeEventListener('click', close);
      document.removeEventListener('focusin', close);
    };
  }, [stays]);
  return (
    <details ref={box} onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))} className={classNames('popmenu', align === 'start' && 'from-start', className)}>
      <summary className={summaryClassName} aria-label={label}>{summary}</summary>
      <div className="sheet-box">{children}</div>
    </details>
  );
}
