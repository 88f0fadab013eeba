import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import {
  answersTo, CataloguePageText, catalogueSearch, LessonPageText, shownBy, TrainingPageText, WebinarListText, WebinarPageText, webinarSearch, webinarsShown, wordsOf,
} from '@classmark/catalogue/web';
import { languageRoute } from '../router/base-routes';

/** Webinars below the cards of the catalogue. */
const STRIP = 3;

export const trainingsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'trainings',
  validateSearch: catalogueSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) => context.publicQuery(CataloguePageText, {
    question: { words: wordsOf(deps), topic: answersTo(deps, 'topic'), kind: answersTo(deps, 'kind'), language: answersTo(deps, 'language'), length: answersTo(deps, 'length') },
    first: shownBy(deps), language: params.lang, webinars: STRIP,
  }),
  // The list stays in its place, paler, until the next one is there: the form must not be taken from under the finger.
  pendingMs: Number.POSITIVE_INFINITY,
  component: lazyRouteComponent(() => import('./trainings.page'), 'TrainingsPage'),
  staticData: { messages: ['catalogue', 'learning'], sitemap: true, module: 'src/pages/trainings.page.tsx' },
});

export const trainingRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'trainings/$slug',
  loader: async ({ context, params }) => {
    const { training } = await context.publicQuery(TrainingPageText, { slug: params.slug, language: params.lang });
    if (!training) throw notFound();
    return training;
  },
  component: lazyRouteComponent(() => import('./training.page'), 'TrainingPage'),
  staticData: { messages: ['catalogue', 'learning'], sitemap: 'training', module: 'src/pages/training.page.tsx' },
});

export const lessonRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'trainings/$slug/lessons/$lesson',
  loader: async ({ context, params }) => {
    const { lesson } = await context.publicQuery(LessonPageText, { training: params.slug, lesson: params.lesson, language: params.lang });
    if (!lesson) throw notFound();
    return lesson;
  },
  component: lazyRouteComponent(() => import('./lesson.page'), 'LessonPage'),
  staticData: { messages: ['catalogue', 'learning', 'assessment'], sitemap: 'lesson', module: 'src/pages/lesson.page.tsx', frame: 'bare' },
});

export const webinarsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'webinars',
  validateSearch: webinarSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps }) => (await context.publicQuery(WebinarListText, { when: deps.when ?? 'upcoming', first: webinarsShown(deps), language: params.lang })).webinars,
  component: lazyRouteComponent(() => import('./webinars.page'), 'WebinarsPage'),
  staticData: { messages: ['catalogue', 'learning'], sitemap: true, module: 'src/pages/webinars.page.tsx' },
});

export const webinarRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'webinars/$offeringId',
  loader: async ({ context, params }) => {
    const { offering } = await context.publicQuery(WebinarPageText, { id: params.offeringId, language: params.lang });
    if (!offering?.startsAt || !offering.endsAt) throw notFound();
    return { ...offering, startsAt: offering.startsAt, endsAt: offering.endsAt };
  },
  component: lazyRouteComponent(() => import('./webinar.page'), 'WebinarPage'),
  staticData: { messages: ['catalogue', 'learning', 'live'], sitemap: 'webinar', module: 'src/pages/webinar.page.tsx' },
});
