import { ok, refused, type Decision } from '@classmark/platform/core';
import { checkKey, type Key, type KeyRefusal } from '../key/key';
import type { AnsweredPlace, AnswerRefusal } from '../marking/answer';
import { markAnswer, type Marking } from '../marking/mark-answer';
import { MARKING_POLICIES, type MarkingPolicy } from '../marking/policies';
import type { SchemeTree } from '../scheme/scheme-tree';

/** An answer marked by every policy. */
export type PreviewedMarks = Readonly<Record<MarkingPolicy, Marking>>;

/** Marks an answer with a key that is being written, by every policy: for its author only. A learner's mark comes from the server. */
export function previewCase(tree: SchemeTree, key: Key, answer: readonly AnsweredPlace[], inAnotherEdition: (symbol: string) => boolean = () => false): Decision<PreviewedMarks, KeyRefusal | AnswerRefusal> {
  const checked = checkKey(tree, key);
  if (!checked.ok) return checked;
  const marks: Partial<Record<MarkingPolicy, Marking>> = {};
  for (const policy of MARKING_POLICIES) {
    const marking = markAnswer(tree, checked.value, answer, { policy, inAnotherEdition });
    if (!marking.ok) return refused(marking.refusal);
    marks[policy] = marking.value;
  }
  return ok(marks as PreviewedMarks);
}
