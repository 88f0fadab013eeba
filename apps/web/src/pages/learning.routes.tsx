import { createRoute } from '@tanstack/react-router';
import type { RosterSearch } from '@classmark/learning/web';
import { appRoute } from '../router/base-routes';
import { appPage } from '../router/app-page';

export const myLearningRoute = createRoute({
  getParentRoute: () => appRoute,
  path: 'my-learning',
  component: appPage(() => import('./my-learning.page')),
  staticData: { messages: ['catalogue', 'classification/exam', 'classification/practice', 'learning'], frame: 'site', signedIn: true },
});

const rosters = { component: appPage(() => import('./teach-offerings.page')), staticData: { messages: ['catalogue', 'learning'], frame: 'staff', signedIn: true } } as const;

/** The offerings whose rosters one may see. */
export const teachOfferingsRoute = createRoute({ getParentRoute: () => appRoute, path: 'teach/offerings', ...rosters });

/** Who is in one offering. Its page reads the filters: what every page loads first does not carry the reading. */
export const offeringRosterRoute = createRoute({ getParentRoute: () => appRoute, path: 'teach/offerings/$offeringId', validateSearch: (raw: Record<string, unknown>): RosterSearch => raw, ...rosters });
