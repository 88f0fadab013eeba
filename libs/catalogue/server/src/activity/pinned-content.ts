import { activitiesOf, type ActivityBlock, type Block, type ContentFault, type TrainingContent } from '@classmark/catalogue/core';
import type { Tx } from '@classmark/platform/server';
import type { ActivityPins } from './activity-pins';

/** Content whose activities are fixed to their versions, or everything that keeps them from it. */
export interface PinnedContent { readonly content: TrainingContent; readonly faults: readonly ContentFault[] }

/** Asks the providers about every check and activity of the content and writes their answers into it. Reading needs nobody. */
export async function pinnedContent(tx: Tx, pins: ActivityPins, releaseId: string, content: TrainingContent): Promise<PinnedContent> {
  const faults: ContentFault[] = [];
  const pinned = new Map<string, ActivityBlock['params']>();
  const blocks = new Map(content.modules.flatMap((module) => module.lessons.flatMap((lesson) => lesson.blocks)).map((block) => [block.key, block]));
  for (const { key, kind } of activitiesOf(content)) {
    if (kind === 'reading') continue;
    const answer = await pins.pin(tx, { releaseId, activityKey: key, kind, params: paramsOf(blocks.get(key)) });
    if ('fault' in answer) faults.push({ path: `activities.${key}`, message: answer.fault });
    else pinned.set(key, answer.pinned);
  }
  return { content: { ...content, modules: content.modules.map((module) => ({
    ...module, lessons: module.lessons.map((lesson) => ({ ...lesson, blocks: lesson.blocks.map((block) => withPin(block, pinned.get(block.key))) })),
  })) }, faults };
}

function paramsOf(block: Block | undefined): ActivityBlock['params'] {
  return block?.kind === 'activity' ? block.params : {};
}

function withPin(block: Block, pinned: ActivityBlock['params'] | undefined): Block {
  return block.kind === 'activity' && pinned ? { ...block, params: { ...block.params, ...pinned } } : block;
}
