import { appRoute, languageRoute, plainRoute, rootRoute } from './base-routes';
import { lessonRoute, trainingRoute, trainingsRoute, webinarRoute, webinarsRoute } from '../pages/catalogue.routes';
import { classificationsRoute, editionChangesRoute, editionRoute, placeRoute, practiceRoute, teachCaseRoute, teachCasesRoute } from '../pages/classification.routes';
import { practiceHomeRoute, practiceSessionRoute } from '../pages/classification.routes';
import { schemesRoute } from '../pages/classification.routes';
import { examResultRoute, examRoute, teachExamRoute, teachExamsRoute } from '../pages/exam.routes';
import { analysisRoute, caseFiguresRoute, disputedRoute, editionsMoveRoute, groupAnswersRoute } from '../pages/analysis.routes';
import { homeRoute } from '../pages/home.routes';
import { accountRoute, officePeopleRoute, signInRoute, signUpRoute } from '../pages/identity.routes';
import { mailboxRoute } from '../pages/notices.routes';
import { myLearningRoute, offeringRosterRoute, teachOfferingsRoute } from '../pages/learning.routes';
import { registerEntryRoute, registerNewRoute, registerRoute, reportRoute, reportsRoute, statisticsRoute, statisticsRowsRoute } from '../pages/reporting.routes';
import { newWebinarRoute, roomRoute, teachWebinarsRoute, webinarRosterRoute } from '../pages/live.routes';

/**
 * The one tree of pages. A domain's routes are made in `pages/<domain>.routes.tsx` and named here:
 * below `languageRoute` what everybody may read, below `appRoute` what takes a sign-in.
 */
export const routeTree = rootRoute.addChildren([
  languageRoute.addChildren([
    homeRoute,
    signInRoute,
    signUpRoute,
    trainingsRoute,
    trainingRoute,
    lessonRoute,
    webinarsRoute,
    webinarRoute,
    practiceRoute,
    classificationsRoute,
    editionChangesRoute,
    editionRoute.addChildren([placeRoute]),
    practiceHomeRoute,
    practiceSessionRoute,
    plainRoute.addChildren([
      roomRoute,
      examRoute,
      examResultRoute,
    ]),
    appRoute.addChildren([
      accountRoute,
      officePeopleRoute,
      mailboxRoute,
      schemesRoute,
      myLearningRoute,
      statisticsRoute,
      statisticsRowsRoute,
      registerRoute,
      registerNewRoute,
      registerEntryRoute,
      reportsRoute,
      reportRoute,
      teachWebinarsRoute,
      teachOfferingsRoute,
      offeringRosterRoute,
      teachCasesRoute,
      teachCaseRoute,
      newWebinarRoute,
      webinarRosterRoute,
      analysisRoute,
      caseFiguresRoute,
      groupAnswersRoute,
      disputedRoute,
      teachExamsRoute,
      teachExamRoute,
      editionsMoveRoute,
    ]),
  ]),
]);
