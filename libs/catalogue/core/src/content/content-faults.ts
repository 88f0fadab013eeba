import { lessonsOf } from './activities';
import type { Block, CheckBlock, Drawing, Lesson, TrainingContent } from './training-content';
import type { Words } from './words';

/** What keeps content from being published: where it stands, and one sentence. */
export interface ContentFault { readonly path: string; readonly message: string }

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const KEY = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** Everything that keeps the content from being published, in reading order; empty when nothing does. */
export function contentFaults(content: TrainingContent): ContentFault[] {
  const faults: ContentFault[] = [];
  const say = (path: string, message: string) => faults.push({ path, message });
  const need = (path: string, words: Words | null | undefined) => {
    if (!words?.[content.source]?.trim()) say(path, `The text is missing in the language of writing (${content.source}).`);
  };
  need('title', content.title);
  need('line', content.line);
  need('lead', content.lead);
  content.outcomes.forEach((words, index) => need(`outcomes.${index}`, words));
  if (content.before) need('before', content.before);
  if (content.languages[0] !== content.source) say('languages', 'The language of writing must stand first.');
  if (lessonsOf(content).length === 0) say('modules', 'There is no lesson.');
  content.modules.forEach((module, index) => {
    need(`modules.${index}.title`, module.title);
    module.lessons.forEach((lesson, at) => lessonFaults(lesson, `modules.${index}.lessons.${at}`, say, need));
  });
  for (const { key, path } of repeated(content)) say(path, `The key “${key}” is used twice.`);
  return faults;
}

type Say = (path: string, message: string) => void;
type Need = (path: string, words: Words | null | undefined) => void;

function lessonFaults(lesson: Lesson, path: string, say: Say, need: Need): void {
  need(`${path}.title`, lesson.title);
  if (!SLUG.test(lesson.slug)) say(`${path}.slug`, `“${lesson.slug}” cannot stand in an address: use small letters, digits and single hyphens.`);
  if (!KEY.test(lesson.key)) say(`${path}.key`, `“${lesson.key}” is not a key.`);
  if (!Number.isInteger(lesson.minutes) || lesson.minutes < 1) say(`${path}.minutes`, 'Give whole minutes, at least 1.');
  if (lesson.blocks.length === 0) say(`${path}.blocks`, 'The lesson is empty.');
  lesson.blocks.forEach((block, index) => blockFaults(block, `${path}.blocks.${index}`, say, need));
}

function blockFaults(block: Block, path: string, say: Say, need: Need): void {
  if (!KEY.test(block.key)) say(`${path}.key`, `“${block.key}” is not a key.`);
  switch (block.kind) {
    case 'text': case 'heading': return need(`${path}.text`, block.text);
    case 'list': return block.items.forEach((item, index) => need(`${path}.items.${index}`, item));
    case 'table':
      need(`${path}.caption`, block.caption);
      block.rows.forEach((row, index) => {
        if (row.length !== block.head.length) say(`${path}.rows.${index}`, `The row has ${row.length} cells, the head ${block.head.length}.`);
      });
      return;
    case 'figure':
      need(`${path}.alt`, block.alt);
      return drawingFaults(block.drawing, `${path}.drawing`, say, need);
    case 'case':
      need(`${path}.text`, block.text);
      return block.steps.forEach((step, index) => need(`${path}.steps.${index}`, step));
    case 'check': return checkFaults(block, path, say, need);
    case 'activity': return need(`${path}.title`, block.title);
  }
}

function drawingFaults(drawing: Drawing, path: string, say: Say, need: Need): void {
  if (drawing.kind === 'tree') {
    if (drawing.nodes.length === 0) say(`${path}.nodes`, 'The drawing is empty.');
    return drawing.nodes.forEach((node, index) => need(`${path}.nodes.${index}.text`, node.text));
  }
  if (drawing.rows.every((row) => row.parts.length === 0)) say(`${path}.rows`, 'The drawing is empty.');
}

function checkFaults(block: CheckBlock, path: string, say: Say, need: Need): void {
  need(`${path}.question`, block.question);
  need(`${path}.why`, block.why);
  need(`${path}.rule`, block.rule);
  block.options.forEach((option, index) => need(`${path}.options.${index}.text`, option.text));
  const right = block.options.filter((option) => option.right).length;
  if (block.options.length < 2) say(`${path}.options`, 'A question needs at least two options.');
  if (new Set(block.options.map((option) => option.key)).size !== block.options.length) say(`${path}.options`, 'Two options have the same key.');
  if (right === 0) say(`${path}.options`, 'No option is right.');
  if (!block.multiple && right > 1) say(`${path}.options`, 'Only one option can be chosen, but several are right.');
}

function repeated(content: TrainingContent): { key: string; path: string }[] {
  const seen = new Set<string>();
  const found: { key: string; path: string }[] = [];
  const meet = (key: string, path: string) => {
    if (seen.has(key)) found.push({ key, path });
    seen.add(key);
  };
  content.modules.forEach((module, index) => module.lessons.forEach((lesson, at) => {
    const path = `modules.${index}.lessons.${at}`;
    meet(lesson.key, `${path}.key`);
    meet(`/${lesson.slug}`, `${path}.slug`);
    lesson.blocks.forEach((block, number) => meet(block.key, `${path}.blocks.${number}.key`));
  }));
  return found;
}
