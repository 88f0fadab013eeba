import { createRoute } from '@tanstack/react-router';
import { appRoute, plainRoute } from '../router/base-routes';
import { appPage } from '../router/app-page';

export const teachWebinarsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: 'teach/webinars',
  component: appPage(() => import('./teach-webinars.page')),
  staticData: { messages: ['live'], frame: 'staff', signedIn: true },
});

export const newWebinarRoute = createRoute({
  getParentRoute: () => appRoute,
  path: 'teach/webinars/new',
  component: appPage(() => import('./new-webinar.page')),
  staticData: { messages: ['live'], frame: 'staff', signedIn: true },
});

export const webinarRosterRoute = createRoute({
  getParentRoute: () => appRoute,
  path: 'teach/webinars/$offeringId',
  component: appPage(() => import('./webinar-roster.page')),
  staticData: { messages: ['live'], frame: 'staff', signedIn: true },
});

export const roomRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: 'webinars/$offeringId/room',
  component: appPage(() => import('./room.page')),
  staticData: { messages: ['live'], frame: 'bare', signedIn: true },
});
