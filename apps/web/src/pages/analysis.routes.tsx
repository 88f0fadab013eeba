import { createRoute } from '@tanstack/react-router';
import { analysisSearch, answersSearch } from '@classmark/classification/web';
import { appPage } from '../router/app-page';
import { appRoute } from '../router/base-routes';

const staff = { messages: ['classification/analysis'], frame: 'staff', signedIn: true } as const;

/** What the group gets wrong. */
export const analysisRoute = createRoute({
  getParentRoute: () => appRoute, path: 'teach/classification', validateSearch: analysisSearch, component: appPage(() => import('./analysis.page')), staticData: staff,
});

/** What it makes of one case. */
export const caseFiguresRoute = createRoute({
  getParentRoute: () => appRoute, path: 'teach/classification/cases/$caseId', validateSearch: analysisSearch, component: appPage(() => import('./case-figures.page')), staticData: staff,
});

/** The answers behind a figure. */
export const groupAnswersRoute = createRoute({
  getParentRoute: () => appRoute, path: 'teach/classification/answers', validateSearch: answersSearch, component: appPage(() => import('./group-answers.page')), staticData: staff,
});

/** Cases whose key is in doubt. */
export const disputedRoute = createRoute({
  getParentRoute: () => appRoute, path: 'teach/classification/disputed', component: appPage(() => import('./disputed.page')), staticData: staff,
});

/** Cases on their way into a new edition. */
export const editionsMoveRoute = createRoute({
  getParentRoute: () => appRoute, path: 'teach/classification/editions', component: appPage(() => import('./editions-move.page')), staticData: staff,
});
