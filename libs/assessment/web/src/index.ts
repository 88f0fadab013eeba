export { CheckQuestion, type CheckQuestionProps } from './check/check-question';
export { useCheckAnswers, type Answer, type CheckAnswers, type CheckPlace, type Sending } from './check/use-check-answers';
