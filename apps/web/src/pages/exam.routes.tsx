import { createRoute } from '@tanstack/react-router';
import { appPage } from '../router/app-page';
import { appRoute, plainRoute } from '../router/base-routes';

/** An exam, without Apollo and without the site around it. */
export const examRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: 'exams/$examId',
  component: appPage(() => import('./exam.page')),
  staticData: { messages: ['classification/exam'], frame: 'bare', signedIn: true },
});

/** The result of an exam. */
export const examResultRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: 'exams/$examId/result',
  component: appPage(() => import('./exam-result.page')),
  staticData: { messages: ['classification/exam'], frame: 'site', signedIn: true },
});

export const teachExamsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: 'teach/exams',
  component: appPage(() => import('./teach-exams.page')),
  staticData: { messages: ['classification/exam'], frame: 'staff', signedIn: true },
});

export const teachExamRoute = createRoute({
  getParentRoute: () => appRoute,
  path: 'teach/exams/$examId',
  component: appPage(() => import('./teach-exam.page')),
  // Times per case are said as among the figures of the group.
  staticData: { messages: ['classification/exam', 'classification/analysis'], frame: 'staff', signedIn: true },
});
