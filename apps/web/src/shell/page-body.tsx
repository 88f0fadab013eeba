import { useMatches } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Content of a page that may stand in any frame. A `bare` frame has no `main` of its own; the others have one around it. */
export function PageBody({ children }: { children: ReactNode }) {
  const bare = useMatches({ select: (matches) => matches.findLast((match) => match.staticData.frame)?.staticData.frame === 'bare' });
  return bare ? <main id="main" className="wrap" tabIndex={-1}>{children}</main> : <>{children}</>;
}
