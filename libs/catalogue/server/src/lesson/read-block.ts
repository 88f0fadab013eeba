import { languageOfBlock, said, type Block, type Drawing, type TrainingContent, type Words } from '@classmark/catalogue/core';
import type { Lang } from '@classmark/platform/core';
import type { ActivityBlock, CaseBlock, CheckBlock, FigureBlock, HeadingBlock, ListBlock, PartsDrawing, TableBlock, TextBlock, TreeDrawing } from './lesson-block.type';

/** A block as a reader gets it: texts in one language, keys of checks left out. `kind` tells the union which type it is. */
export type ReadBlock = { readonly kind: Block['kind'] }
  & (TextBlock | HeadingBlock | ListBlock | TableBlock | FigureBlock | CaseBlock | CheckBlock | ActivityBlock);

/** The block in the wanted language, or as a whole in the one it was written in. */
export function readBlock(block: Block, wanted: Lang, content: TrainingContent): ReadBlock {
  const language = languageOfBlock(block, wanted, content);
  const say = (words: Words) => said(words, language, content.source).text;
  const head = { kind: block.kind, key: block.key, language };
  switch (block.kind) {
    case 'text': case 'heading': return { ...head, text: say(block.text) };
    case 'list': return { ...head, ordered: block.ordered, items: block.items.map(say) };
    case 'table': return { ...head, caption: say(block.caption), head: block.head.map(say), rows: block.rows.map((row) => row.map(say)) };
    case 'figure': return { ...head, alt: say(block.alt), caption: say(block.caption), drawing: readDrawing(block.drawing, say) };
    case 'case': return { ...head, title: block.title && say(block.title), text: say(block.text), steps: block.steps.map(say) };
    case 'check': return {
      ...head, question: say(block.question), multiple: block.multiple,
      options: block.options.map(({ key, symbol, text }) => ({ key, symbol, text: say(text) })),
    };
    case 'activity': {
      const count = block.params['count'];
      return { ...head, activity: block.activity, title: say(block.title), count: typeof count === 'number' ? count : null };
    }
  }
}

function readDrawing(drawing: Drawing, say: (words: Words) => string): PartsDrawing | TreeDrawing {
  if (drawing.kind === 'tree') return { nodes: drawing.nodes.map((node) => ({ ...node, text: say(node.text) })) };
  return { rows: drawing.rows.map((row) => ({
    title: say(row.title), parts: row.parts.map((part) => ({ ...part, label: part.label && say(part.label) })),
  })) };
}
