import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { browseSearch, changesSearch, type CasesSearch } from '@classmark/classification/web';
import { appPage } from '../router/app-page';
import { appRoute, languageRoute } from '../router/base-routes';

/** The practice of a set of cases. It belongs to one person, but asks by itself after hydration: no Apollo, nothing in a loader. */
export const practiceRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'trainings/$slug/practice/$activity',
  component: lazyRouteComponent(() => import('./practice.page'), 'PracticePage'),
  staticData: { messages: ['classification/practice'], module: 'src/pages/practice.page.tsx', frame: 'bare' },
});

// The questions of these pages come with the pages, not with every page of the platform.
const loaders = () => import('./classification.loaders');

/** The classifications, for everybody. */
export const classificationsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'classifications',
  loader: async ({ context }) => (await loaders()).loadClassifications(context),
  component: lazyRouteComponent(() => import('./classifications.page'), 'ClassificationsPage'),
  staticData: { messages: ['classification/browse'], sitemap: true, module: 'src/pages/classifications.page.tsx' },
});

/** An edition: the tree, and beside it what is read. Its places are below it, so that the tree stays while one walks through them. */
export const editionRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'classifications/$scheme/$edition',
  validateSearch: browseSearch,
  loaderDeps: ({ search: { find } }) => ({ find }),
  loader: async ({ context, params, deps, location }) => (await loaders()).loadEdition(context, params, deps, location),
  pendingMs: Number.POSITIVE_INFINITY,
  component: lazyRouteComponent(() => import('./edition.page'), 'EditionPage'),
  staticData: { messages: ['classification/browse'], sitemap: 'edition', module: 'src/pages/edition.page.tsx' },
});

/** A place at its permanent address. */
export const placeRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '$place',
  loaderDeps: ({ search: { beside, entries } }) => ({ beside, entries }),
  loader: async ({ context, params, deps, location }) => (await loaders()).loadPlace(context, params, deps, location),
  pendingMs: Number.POSITIVE_INFINITY,
  component: lazyRouteComponent(() => import('./place.page'), 'PlacePage'),
  notFoundComponent: lazyRouteComponent(() => import('./place.page'), 'MissingPlacePage'),
  staticData: { messages: ['classification/browse'], module: 'src/pages/place.page.tsx' },
});

/** What changed from the edition before. */
export const editionChangesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'classifications/$scheme/$edition/changes',
  validateSearch: changesSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps }) => (await loaders()).loadChanges(context, params, deps),
  pendingMs: Number.POSITIVE_INFINITY,
  component: lazyRouteComponent(() => import('./edition-changes.page'), 'EditionChangesPage'),
  staticData: { messages: ['classification/browse'], module: 'src/pages/edition-changes.page.tsx' },
});

/** What practice may be told in its address. */
interface PracticeSearch { readonly minutes?: number; readonly branch?: string; readonly pair?: string; readonly difficulty?: string; readonly case?: string; readonly more?: 1 }

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value.slice(0, 80) : typeof value === 'number' ? String(value) : undefined);

/** Practice over the bank of cases: what is due, and what one knows. Of one person, asked for after hydration: no Apollo, nothing in a loader. */
export const practiceHomeRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'practice',
  validateSearch: (search: Record<string, unknown>): { scheme?: string } => {
    const scheme = textOf(search['scheme']);
    return scheme ? { scheme } : {};
  },
  component: lazyRouteComponent(() => import('./practice-home.page'), 'PracticeHomePage'),
  staticData: { messages: ['classification/practice'], module: 'src/pages/practice-home.page.tsx', frame: 'site' },
});

/** A session of practice in a scheme. It goes on without a line, so its page must be whole without one. */
export const practiceSessionRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'practice/$scheme',
  validateSearch: (search: Record<string, unknown>): PracticeSearch => {
    const minutes = Number(search['minutes']);
    const known = { branch: textOf(search['branch']), pair: textOf(search['pair']), difficulty: textOf(search['difficulty']), case: textOf(search['case']) };
    return {
      ...(minutes >= 1 && minutes <= 60 ? { minutes: Math.round(minutes) } : {}), ...(Number(search['more']) === 1 ? { more: 1 as const } : {}),
      ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
    };
  },
  component: lazyRouteComponent(() => import('./practice-session.page'), 'PracticeSessionPage'),
  staticData: { messages: ['classification/practice'], module: 'src/pages/practice-session.page.tsx', frame: 'bare' },
});

/** Editions and their import. */
export const schemesRoute = createRoute({
  getParentRoute: () => appRoute,
  path: 'administration/schemes',
  component: appPage(() => import('./schemes.page')),
  staticData: { messages: ['classification/manage'], frame: 'staff', signedIn: true },
});

const teaching = { messages: ['classification/cases'], frame: 'staff', signedIn: true } as const;

/** The bank of cases. */
export const teachCasesRoute = createRoute({
  getParentRoute: () => appRoute, path: 'teach/cases', validateSearch: (raw: Record<string, unknown>): CasesSearch => raw, component: appPage(() => import('./teach-cases.page')), staticData: teaching,
});

/** A case of the bank; `new` for one that begins. */
export const teachCaseRoute = createRoute({
  getParentRoute: () => appRoute, path: 'teach/cases/$caseId', component: appPage(() => import('./teach-case.page')), staticData: teaching,
});
