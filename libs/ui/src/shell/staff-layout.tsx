import type { ReactNode } from 'react';

/** A staff area: rail at the start, content beside it. An element of class `fold-rail` inside folds the rail to its icons. */
export function StaffLayout({ title, rail, children }: { title: string; rail: ReactNode; children: ReactNode }) {
  return (
    <div className="staff">
      <div className="lrail"><nav aria-label={title}><p className="lh">{title}</p>{rail}</nav></div>
      <main id="main" tabIndex={-1}>{children}</main>
    </div>
  );
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
