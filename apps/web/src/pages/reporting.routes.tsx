import { createRoute } from '@tanstack/react-router';
import { registerSearch, rowsSearch, statisticsSearch } from '@classmark/reporting/web';
import { appPage } from '../router/app-page';
import { appRoute } from '../router/base-routes';

const staff = { messages: ['reporting'], frame: 'staff', signedIn: true } as const;

/** Figures of participation. */
export const statisticsRoute = createRoute({
  getParentRoute: () => appRoute, path: 'secretariat/statistics', validateSearch: statisticsSearch, component: appPage(() => import('./statistics.page')), staticData: staff,
});

/** The rows behind a figure. */
export const statisticsRowsRoute = createRoute({
  getParentRoute: () => appRoute, path: 'secretariat/statistics/rows', validateSearch: rowsSearch, component: appPage(() => import('./statistics-rows.page')), staticData: staff,
});

/** The register of activities. */
export const registerRoute = createRoute({
  getParentRoute: () => appRoute, path: 'secretariat/register', validateSearch: registerSearch, component: appPage(() => import('./register.page')), staticData: staff,
});

/** A new entry, beside the table. */
export const registerNewRoute = createRoute({
  getParentRoute: () => appRoute, path: 'secretariat/register/new', validateSearch: registerSearch, component: appPage(() => import('./register-new.page')), staticData: staff,
});

/** An entry, beside the table. */
export const registerEntryRoute = createRoute({
  getParentRoute: () => appRoute, path: 'secretariat/register/$entryId', validateSearch: registerSearch, component: appPage(() => import('./register-entry.page')), staticData: staff,
});

/** The annual reports. */
export const reportsRoute = createRoute({
  getParentRoute: () => appRoute, path: 'secretariat/reports', component: appPage(() => import('./reports.page')), staticData: staff,
});

/** The report of a year. */
export const reportRoute = createRoute({
  getParentRoute: () => appRoute, path: 'secretariat/reports/$year', component: appPage(() => import('./report.page')), staticData: staff,
});
