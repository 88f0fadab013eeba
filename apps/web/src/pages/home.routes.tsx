import { createRoute, redirect } from '@tanstack/react-router';
import { languageRoute } from '../router/base-routes';

/** The start page is the list of trainings. */
export const homeRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ href: `/${params.lang}/trainings`, statusCode: 302 });
  },
});
