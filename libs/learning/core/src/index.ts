export { continueWith, DOORS_OPEN_MS, type Resumable } from './continue-rule';
export { decideEnrolment, type EnrolmentDecision, type OpenOffering } from './enrolment-rules';
export { afterStep, decideWithdrawal, enrolmentStateOf, type EnrolmentState, type EnrolmentStep, type WithdrawalDecision } from './enrolment-states';
export { progressOf, type CourseProgress, type LessonState, type LessonToDo } from './progress';
export { standingOf, type ActivityToDo, type CompletionRules, type OutcomeSoFar, type Standing } from './standing';
