import { createRoute } from '@tanstack/react-router';
import { rosterSearch } from '@classmark/learning/web';
import { appRoute } from '../router/base-routes';
import { appPage } from '../router/app-page';

export const myLearningRoute = createRoute({
  getParentRoute: () => appRoute,
  path: 'my-learning',
  component: appPage(() => import('./my-learning.page')),
  staticData: { messages: ['catalogue', 'classification/exam', 'classification/practice', 'learning'], frame: 'site', signedIn: true },
});

/** The offerings whose rosters one may see. */
export const teachOfferingsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: 'teach/offerings',
  component: appPage(() => import('./teach-offerings.page')),
  staticData: { messages: ['catalogue', 'learning'], frame: 'staff', signedIn: true },
});

/** Who is in one offering. */
export const offeringRosterRoute = createRoute({
  getParentRoute: () => appRoute,
  path: 'teach/offerings/$offeringId',
  validateSearch: rosterSearch,
  component: appPage(() => import('./offering-roster.page')),
  staticData: { messages: ['catalogue', 'learning'], frame: 'staff', signedIn: true },
});
