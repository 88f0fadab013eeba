export * from './key/key';
export type { AnsweredPlace, AnswerRefusal } from './marking/answer';
export type { Finding } from './marking/findings';
export * from './marking/mark-answer';
export { MARKING_POLICIES, type Comparison, type MarkingPolicy } from './marking/policies';
export * from './scheme/scheme-tree';
export * from './scheme/symbols';
export { foldText } from './search/fold-text';
export * from './search/place-search';
