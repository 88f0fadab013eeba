import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/**
 * A link of the navigation. Its addresses come from data, so they are plain text here; links inside pages name their route. The router would mark
 * every link above the present page as the present one, too, unless told to be exact: which one it is, the shell says.
 */
export function PathLink({ href, current, className, children }: { href: string; current?: boolean; className?: string; children: ReactNode }) {
  return <Link to={href as string} className={className ?? ''} activeProps={{}} inactiveProps={{}} activeOptions={{ exact: true }} aria-current={current ? 'page' : undefined}>{children}</Link>;
}
