import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { ErrorPage } from '../pages/error.page';
import { NotFoundPage } from '../pages/not-found.page';
import { PageLoading } from '../pages/page-loading';
import type { RouterContext } from './context';
import { routeTree } from './routes';
import { searchText } from './search-text';

/** A router: one for each request on the server, one for the life of the page in the browser. */
export function makeRouter(context: RouterContext, history?: RouterHistory) {
  return createRouter({
    routeTree, context, ...(history ? { history } : {}),
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 10_000,
    defaultStaleTime: 10_000,
    defaultPendingMs: 300,
    defaultPendingComponent: PageLoading,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: ErrorPage,
    notFoundMode: 'root',
    // The server's half of it would be an inline script, which the content policy refuses.
    scrollRestoration: typeof document !== 'undefined',
    trailingSlash: 'never',
    stringifySearch: searchText,
  });
}

export type AppRouter = ReturnType<typeof makeRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
