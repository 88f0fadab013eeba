import { contentFaults, languageOfBlock, lessonsOf, wordsOfBlock, type Block } from '@classmark/catalogue/core';
import { demoTrainings } from './trainings';

const MOST_WORDS = 250;
const isAction = (block: Block) => block.kind === 'check' || block.kind === 'activity';
const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length;

describe('the trainings of the demo', () => {
  it.each(demoTrainings.map((training) => [training.slug, training] as const))('%s can be published and asks something in every lesson', (_slug, { content }) => {
    expect(contentFaults(content)).toEqual([]);
    expect(lessonsOf(content).filter((lesson) => !lesson.blocks.some(isAction)).map((lesson) => lesson.slug)).toEqual([]);
  });

  it.each(demoTrainings.map((training) => [training.slug, training] as const))('%s lets nobody read more than 250 words before something to do', (_slug, { content }) => {
    for (const lesson of lessonsOf(content)) {
      let words = 0;
      for (const block of lesson.blocks) {
        if (isAction(block)) words = 0;
        // The alternative text stands for the drawing: nobody reads both.
        else words += wordsOfBlock(block.kind === 'figure' ? { ...block, alt: {} } : block).reduce((sum, text) => sum + wordCount(text.en ?? ''), 0);
        expect([lesson.slug, words <= MOST_WORDS, words]).toEqual([lesson.slug, true, words]);
      }
    }
  });

  it('has one training that can be read in Arabic from beginning to end', () => {
    const arabic = demoTrainings.filter(({ content }) => content.languages.includes('ar'));
    expect(arabic.map((training) => training.slug)).toEqual(['nice-classification-basics']);
    const { content } = arabic[0]!;
    expect(lessonsOf(content).flatMap((lesson) => lesson.blocks).filter((block) => languageOfBlock(block, 'ar', content) !== 'ar').map((block) => block.key)).toEqual([]);
    expect([content.title, content.line, content.lead, ...content.outcomes, ...lessonsOf(content).map((lesson) => lesson.title)].filter((words) => !words.ar)).toEqual([]);
  });

  it('covers the four classifications with a set of cases each', () => {
    const sets = demoTrainings.flatMap(({ content }) => lessonsOf(content)).flatMap((lesson) => lesson.blocks)
      .flatMap((block) => (block.kind === 'activity' ? [[block.key, block.params['set']]] : []));
    expect(sets).toEqual([['nice-set', 'nice-basics'], ['ipc-set', 'ipc-basics'], ['locarno-set', 'locarno-basics'], ['vienna-set', 'vienna-basics']]);
  });
});
