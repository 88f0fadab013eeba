import { CircleAlert, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names';

/** Nothing to show: why, and one action that helps. */
export function EmptyState({ title, children, action, icon, level = 2 }: { title: ReactNode; children?: ReactNode; action?: ReactNode; icon?: ReactNode; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="empty">
      {icon ?? <SearchX className="i" aria-hidden="true" />}
      <Heading>{title}</Heading>
      {children ? <p>{children}</p> : null}
      {action ? <div className="row">{action}</div> : null}
    </div>
  );
}

/** Something failed: the cause as far as known, and the way out. What was on the screen stays. */
export function ErrorState({ title, children, action, level = 2 }: { title: ReactNode; children?: ReactNode; action?: ReactNode; level?: 1 | 2 | 3 }) {
  const Heading = level === 1 ? 'h1' : level === 2 ? 'h2' : 'h3';
  return (
    <div className="empty fail" role="alert">
      <CircleAlert className="i" aria-hidden="true" />
      <Heading>{title}</Heading>
      {children ? <p>{children}</p> : null}
      {action ? <div className="row">{action}</div> : null}
    </div>
  );
}

/** The outline of what is coming, in its final geometry; appears after 300 ms. Give its size by utilities (`className="h-8 w-40"`), not by a style: the content policy allows none. */
export function Skeleton({ card, className = 'h-5 w-full' }: { card?: boolean; className?: string }) {
  return <span className={classNames('skel', card && 'card-like', className)} />;
}

/** Several outlines and the sentence a reader hears meanwhile. */
export function Loading({ label, children }: { label: string; children?: ReactNode }) {
  return (
    <div role="status" aria-busy="true" className="stack">
      <span className="sr">{label}</span>
      {children ?? <><Skeleton className="h-8 w-2/5" /><Skeleton className="h-5 w-3/4" /><Skeleton card className="h-32 w-full" /><Skeleton card className="h-32 w-full" /></>}
    </div>
  );
}
