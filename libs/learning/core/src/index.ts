export { decideEnrolment, type EnrolmentDecision, type OpenOffering } from './enrolment-rules';
export { progressOf, type CourseProgress, type LessonState, type LessonToDo } from './progress';
export { standingOf, type ActivityToDo, type CompletionRules, type OutcomeSoFar, type Standing } from './standing';
