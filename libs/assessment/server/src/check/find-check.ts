import { lessonsOf, type CheckBlock, type TrainingContent } from '@classmark/catalogue/core';

/** A check question of a release, with its key, and the lesson it stands in. */
export interface FoundCheck { readonly lessonKey: string; readonly block: CheckBlock }

/** The question of that key, or null. */
export function findCheck(content: TrainingContent, checkKey: string): FoundCheck | null {
  for (const lesson of lessonsOf(content)) {
    for (const block of lesson.blocks) if (block.kind === 'check' && block.key === checkKey) return { lessonKey: lesson.key, block };
  }
  return null;
}
