import type { Lang } from '@classmark/platform/core';
import type { Block, Drawing, TrainingContent } from './training-content';
import type { Words } from './words';

/** Every text of a block, in reading order. */
export function wordsOfBlock(block: Block): Words[] {
  switch (block.kind) {
    case 'text': case 'heading': return [block.text];
    case 'list': return [...block.items];
    case 'table': return [block.caption, ...block.head, ...block.rows.flat()];
    case 'figure': return [block.alt, block.caption, ...wordsOfDrawing(block.drawing)];
    case 'case': return [...(block.title ? [block.title] : []), block.text, ...block.steps];
    case 'check': return [block.question, ...block.options.flatMap((option) => [option.text, ...(option.verdict ? [option.verdict] : [])]), block.why, block.rule];
    case 'activity': return [block.title];
  }
}

function wordsOfDrawing(drawing: Drawing): Words[] {
  if (drawing.kind === 'tree') return drawing.nodes.map((node) => node.text);
  return drawing.rows.flatMap((row) => [row.title, ...row.parts.flatMap((part) => (part.label ? [part.label] : []))]);
}

/**
 * The language in which a block is read: the one wanted when all of it has been translated, else the one it was written in.
 * Two languages never mix within a block. Texts that are empty in the source need no translation.
 */
export function languageOfBlock(block: Block, wanted: Lang, content: Pick<TrainingContent, 'source'>): Lang {
  const complete = wordsOfBlock(block).every((words) => !words[content.source] || words[wanted]);
  return complete ? wanted : content.source;
}
