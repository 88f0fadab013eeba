import { createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router';
import { editionOfSlug, editionSlug, placeSlug, SCHEMES, symbolOfSlug, type SchemeCode } from '@classmark/classification/core';
import {
  browseSearch, changesSearch, CHANGES_SHOWN, ClassificationListText, EditionChangesPageText, EditionPageText, ENTRIES_SHOWN, MissingPlacePageText, PlacePageText, casesSearch,
} from '@classmark/classification/web';
import { appPage } from '../router/app-page';
import { appRoute, languageRoute } from '../router/base-routes';

/** The practice of a set of cases. It belongs to one person, but asks by itself after hydration: no Apollo, nothing in a loader. */
export const practiceRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'trainings/$slug/practice/$activity',
  component: lazyRouteComponent(() => import('./practice.page'), 'PracticePage'),
  staticData: { messages: ['classification'], module: 'src/pages/practice.page.tsx', frame: 'bare' },
});

const isScheme = (text: string): text is SchemeCode => (SCHEMES as readonly string[]).includes(text);

/** The classifications, for everybody. */
export const classificationsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'classifications',
  loader: async ({ context }) => (await context.publicQuery(ClassificationListText)).classifications,
  component: lazyRouteComponent(() => import('./classifications.page'), 'ClassificationsPage'),
  staticData: { messages: ['classification'], sitemap: true, module: 'src/pages/classifications.page.tsx' },
});

/** An edition: the tree, and beside it what is read. Its places are below it, so that the tree stays while one walks through them. */
export const editionRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'classifications/$scheme/$edition',
  validateSearch: browseSearch,
  loaderDeps: ({ search: { find } }) => ({ find }),
  loader: async ({ context, params, deps, location }) => {
    if (!isScheme(params.scheme)) throw notFound();
    const edition = editionOfSlug(params.scheme, params.edition);
    const slug = editionSlug(params.scheme, edition);
    const data = await context.publicQuery(EditionPageText, { edition, language: params.lang, question: deps.find ?? '', isAsked: deps.find !== undefined });
    if (data.classificationEdition?.scheme !== params.scheme) throw notFound();
    // Any spelling leads to the one address.
    if (slug !== params.edition) throw redirect({ href: location.href.replace(`/${encodeURIComponent(params.edition)}`, `/${slug}`), statusCode: 301 });
    return { ...data, classificationEdition: data.classificationEdition };
  },
  pendingMs: Number.POSITIVE_INFINITY,
  component: lazyRouteComponent(() => import('./edition.page'), 'EditionPage'),
  staticData: { messages: ['classification'], sitemap: 'edition', module: 'src/pages/edition.page.tsx' },
});

/** A place at its permanent address. */
export const placeRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '$place',
  loaderDeps: ({ search: { beside, entries } }) => ({ beside, entries }),
  loader: async ({ context, params, deps, location }) => {
    if (!isScheme(params.scheme)) throw notFound();
    const edition = editionOfSlug(params.scheme, params.edition);
    const symbol = symbolOfSlug(params.scheme, params.place);
    const { place, beside } = symbol === null ? { place: null, beside: null } : await context.publicQuery(PlacePageText, {
      edition, symbol, language: params.lang, beside: deps.beside ?? params.lang, isBeside: deps.beside !== undefined && deps.beside !== params.lang, entries: deps.entries ?? ENTRIES_SHOWN,
    });
    if (!place) {
      const { classificationMissing: missing } = await context.publicQuery(MissingPlacePageText, { edition, text: params.place, language: params.lang });
      throw notFound({ data: { missing, asked: params.place } });
    }
    const slug = placeSlug(place.symbol);
    if (slug !== params.place) throw redirect({ href: location.href.replace(/\/[^/?#]*(?=[?#]|$)/, `/${slug}`), statusCode: 301 });
    return { place, beside: beside ?? null };
  },
  pendingMs: Number.POSITIVE_INFINITY,
  component: lazyRouteComponent(() => import('./place.page'), 'PlacePage'),
  notFoundComponent: lazyRouteComponent(() => import('./place.page'), 'MissingPlacePage'),
  staticData: { messages: ['classification'], module: 'src/pages/place.page.tsx' },
});

/** What changed from the edition before. */
export const editionChangesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'classifications/$scheme/$edition/changes',
  validateSearch: changesSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps }) => {
    if (!isScheme(params.scheme)) throw notFound();
    const data = await context.publicQuery(EditionChangesPageText, { edition: editionOfSlug(params.scheme, params.edition), language: params.lang, kinds: deps.kind ? [deps.kind] : null, first: deps.first ?? CHANGES_SHOWN });
    if (data.classificationEdition?.scheme !== params.scheme || !data.classificationChanges) throw notFound();
    return { ...data, classificationEdition: data.classificationEdition, classificationChanges: data.classificationChanges };
  },
  pendingMs: Number.POSITIVE_INFINITY,
  component: lazyRouteComponent(() => import('./edition-changes.page'), 'EditionChangesPage'),
  staticData: { messages: ['classification'], module: 'src/pages/edition-changes.page.tsx' },
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
  staticData: { messages: ['classification'], module: 'src/pages/practice-home.page.tsx', frame: 'site' },
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
  staticData: { messages: ['classification'], module: 'src/pages/practice-session.page.tsx', frame: 'bare' },
});

/** Editions and their import. */
export const schemesRoute = createRoute({
  getParentRoute: () => appRoute,
  path: 'administration/schemes',
  component: appPage(() => import('./schemes.page')),
  staticData: { messages: ['classification'], frame: 'staff', signedIn: true },
});

const teaching = { messages: ['classification'], frame: 'staff', signedIn: true } as const;

/** The bank of cases. */
export const teachCasesRoute = createRoute({
  getParentRoute: () => appRoute, path: 'teach/cases', validateSearch: casesSearch, component: appPage(() => import('./teach-cases.page')), staticData: teaching,
});

/** A case of the bank; `new` for one that begins. */
export const teachCaseRoute = createRoute({
  getParentRoute: () => appRoute, path: 'teach/cases/$caseId', component: appPage(() => import('./teach-case.page')), staticData: teaching,
});
