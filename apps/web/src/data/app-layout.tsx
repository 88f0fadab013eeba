import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { useLanguage, useHydrated, useViewer } from '@classmark/platform/web';
import { NoAnswer } from '../pages/no-answer';
import { PageLoading } from '../pages/page-loading';

/** Apollo and what only staff screens need come with this module, after a public page could have been read long ago. */
const AppData = lazy(() => import('./app-data'));

/** Frame of the signed-in application. */
export function AppLayout() {
  const language = useLanguage();
  return <SignedIn><Suspense fallback={<PageLoading />}><AppData key={language}><Outlet /></AppData></Suspense></SignedIn>;
}

/** Frame of signed-in pages that ask the API without Apollo, because they carry enough already: the live room. */
export function PlainLayout() {
  return <SignedIn><Outlet /></SignedIn>;
}

/** Waits for the browser to know the person, sends strangers to the sign-in page and back. Where nobody answered, nobody is a stranger. */
function SignedIn({ children }: { children: ReactNode }) {
  const hydrated = useHydrated();
  const { viewer, failure, refresh } = useViewer();
  const language = useLanguage();
  const here = useRouterState({ select: (state) => state.location.href });
  useEffect(() => {
    if (viewer === null && failure === undefined) window.location.replace(`/${language}/sign-in?next=${encodeURIComponent(here)}`);
  }, [viewer, failure, language, here]);
  if (hydrated && !viewer && failure !== undefined) return <NoAnswer failure={failure} onAgain={() => void refresh()} />;
  if (!hydrated || !viewer) return <><meta name="robots" content="noindex" /><PageLoading /></>;
  return children;
}
