import { useEffect, useRef, type ReactNode } from 'react';

/** Left free beside the current entry, in pixels, so that its neighbour shows. */
const ROOM = 32;

/** A staff area: rail at the start, content beside it. An element of class `fold-rail` inside folds the rail to its icons. */
export function StaffLayout({ title, rail, children }: { title: string; rail: ReactNode; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef<Element | null>(null);
  useEffect(() => {
    const current = box.current?.querySelector('[aria-current]') ?? null;
    if (current === shown.current) return;
    shown.current = current;
    if (box.current && current) bringSideways(box.current, current);
  });
  return (
    <div className="staff">
      <div className="lrail" ref={box}><nav aria-label={title}><p className="lh">{title}</p>{rail}</nav></div>
      <main id="main" tabIndex={-1}>{children}</main>
    </div>
  );
}

/** On a phone the rail is one line that scrolls; the page itself never moves for it. */
function bringSideways(box: Element, item: Element): void {
  const [frame, place] = [box.getBoundingClientRect(), item.getBoundingClientRect()];
  if (place.left < frame.left) box.scrollLeft -= frame.left - place.left + ROOM;
  else if (place.right > frame.right) box.scrollLeft += place.right - frame.right + ROOM;
}

/** Head of a staff screen: finding or object, measure and period, actions at the end. */
export function StaffHead({ title, sub, actions, crumb }: { title: ReactNode; sub?: ReactNode; actions?: ReactNode; crumb?: ReactNode }) {
  return (
    <div className="head">
      <div>{crumb}<h1>{title}</h1>{sub ? <p className="sub">{sub}</p> : null}</div>
      {actions ? <div className="acts">{actions}</div> : null}
    </div>
  );
}

/** Frame with a head of its own inside a staff screen. */
export function Panel({ title, aside, children, foot, level = 2 }: { title?: ReactNode; aside?: ReactNode; children: ReactNode; foot?: ReactNode; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="panel">
      {title ? <div className="ph"><Heading>{title}</Heading>{aside ? <div className="end">{aside}</div> : null}</div> : null}
      {children}
      {foot ? <div className="pager">{foot}</div> : null}
    </section>
  );
}
