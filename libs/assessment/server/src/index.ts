export { AssessmentModule, assessmentEntities } from './assessment.module';
export { AnswerCheck, type AnswerCheckInput } from './check/answer-check';
export type { AnswerView } from './check/answer-view';
