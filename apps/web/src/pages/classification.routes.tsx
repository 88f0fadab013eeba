import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { languageRoute } from '../router/base-routes';

/** The practice of a set of cases. It belongs to one person, but asks by itself after hydration: no Apollo, nothing in a loader. */
export const practiceRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'trainings/$slug/practice/$activity',
  component: lazyRouteComponent(() => import('./practice.page'), 'PracticePage'),
  staticData: { messages: ['classification'], module: 'src/pages/practice.page.tsx', frame: 'bare' },
});
