import { createRootRouteWithContext, createRoute, notFound } from '@tanstack/react-router';
import { isLanguage } from '@classmark/platform/web';
import { AppLayout, PlainLayout } from '../data/app-layout';
import { Document } from '../document/document';
import { loadMessages } from '../i18n/messages';
import { ErrorPage } from '../pages/error.page';
import { NotFoundPage } from '../pages/not-found.page';
import type { RouterContext } from './context';
import { languageOfPath } from './language-of-path';

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Document,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
  beforeLoad: ({ location, matches }) => loadMessages(languageOfPath(location.pathname), ['web', ...matches.flatMap((match) => match.staticData.messages ?? [])]),
});

/** Every address begins with a language. */
export const languageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '$lang',
  beforeLoad: ({ params }) => {
    if (!isLanguage(params.lang)) throw notFound();
  },
});

/** The signed-in application: drawn in the browser, with Apollo. Its pages are given by `appPage(() => import(…))`. */
export const appRoute = createRoute({
  getParentRoute: () => languageRoute,
  id: 'app',
  component: AppLayout,
  staticData: { signedIn: true },
});

/** Signed-in pages without Apollo: `browserQuery` asks for them. */
export const plainRoute = createRoute({
  getParentRoute: () => languageRoute,
  id: 'plain',
  component: PlainLayout,
  staticData: { signedIn: true },
});
