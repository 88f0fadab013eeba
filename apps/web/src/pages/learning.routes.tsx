import { createRoute } from '@tanstack/react-router';
import { appRoute } from '../router/base-routes';
import { appPage } from '../router/app-page';

export const myLearningRoute = createRoute({
  getParentRoute: () => appRoute,
  path: 'my-learning',
  component: appPage(() => import('./my-learning.page')),
  staticData: { messages: ['catalogue', 'classification/exam', 'classification/practice', 'learning'], frame: 'site', signedIn: true },
});
