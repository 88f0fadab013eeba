import type { ReactNode } from 'react';
import { useLanguage } from '@classmark/platform/web';

/** The way through the sign-in page and back to `path` (below the language). A full load: afterwards the page knows its reader. */
export function SignInLink({ path, className, children }: { path: string; className: string; children: ReactNode }) {
  const lang = useLanguage();
  return <a href={`/${lang}/sign-in?next=${encodeURIComponent(`/${lang}/${path}`)}`} className={className}>{children}</a>;
}
