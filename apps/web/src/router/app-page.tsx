import type { RouteComponent } from '@tanstack/react-router';
import { lazy, Suspense, type ComponentType } from 'react';
import { PageLoading } from '../pages/page-loading';

/**
 * A page of the signed-in application: its code is fetched in the browser only, never run on the server.
 * Give the result as `component` of a route below `appRoute`.
 */
export function appPage(load: () => Promise<{ default: ComponentType }>): RouteComponent {
  const Page = lazy(load);
  const AppPage = () => <Suspense fallback={<PageLoading />}><Page /></Suspense>;
  return Object.assign(AppPage, {
    preload: async () => {
      if (typeof document !== 'undefined') await load();
    },
  });
}
