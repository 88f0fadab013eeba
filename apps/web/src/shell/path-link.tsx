import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** A link of the navigation. Its addresses come from data, so they are plain text here; links inside pages name their route. */
export function PathLink({ href, current, className, children }: { href: string; current?: boolean; className?: string; children: ReactNode }) {
  return <Link to={href as string} className={className ?? ''} activeProps={{}} inactiveProps={{}} aria-current={current ? 'page' : undefined}>{children}</Link>;
}
