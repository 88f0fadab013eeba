import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appPage } from '../router/app-page';
import { appRoute, languageRoute } from '../router/base-routes';

/** Where to go afterwards; what it may be is decided when it is used. */
const nextSearch = (search: Record<string, unknown>): { next?: string } => (typeof search['next'] === 'string' ? { next: search['next'] } : {});

export const signInRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'sign-in',
  validateSearch: nextSearch,
  component: lazyRouteComponent(() => import('./sign-in.page'), 'SignInPage'),
  staticData: { messages: ['identity'], sitemap: true, module: 'src/pages/sign-in.page.tsx' },
});

export const signUpRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'sign-up',
  validateSearch: nextSearch,
  component: lazyRouteComponent(() => import('./sign-up.page'), 'SignUpPage'),
  staticData: { messages: ['identity'], sitemap: true, module: 'src/pages/sign-up.page.tsx' },
});

export const accountRoute = createRoute({
  getParentRoute: () => appRoute,
  path: 'account',
  component: appPage(() => import('./account.page')),
  staticData: { messages: ['identity'], signedIn: true },
});

export const officePeopleRoute = createRoute({
  getParentRoute: () => appRoute,
  path: 'office/people',
  component: appPage(() => import('./office-people.page')),
  staticData: { messages: ['identity'], frame: 'staff', signedIn: true },
});
