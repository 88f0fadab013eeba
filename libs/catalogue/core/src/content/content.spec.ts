import { activitiesOf, lessonsOf, minutesOf } from './activities';
import { contentFaults } from './content-faults';
import { said } from './words';
import type { Block, CheckBlock, Lesson, TrainingContent } from './training-content';

const text: Block = { kind: 'text', key: 'b1', text: { en: 'Two letters.' } };
const set: Block = { kind: 'activity', key: 'set1', activity: 'classificationSet', title: { en: 'Practice' }, params: {} };
const check: CheckBlock = {
  kind: 'check', key: 'q1', question: { en: 'Which?' }, multiple: false, why: { en: 'Because.' }, rule: { en: 'The rule.' },
  options: [{ key: 'a', symbol: 'AO', text: { en: 'Angola' }, right: true, verdict: null }, { key: 'b', symbol: 'AP', text: { en: 'ARIPO' }, right: false, verdict: null }],
};
const lesson = (key: string, blocks: readonly Block[], more: Partial<Lesson> = {}): Lesson => ({ key, slug: key, title: { en: key }, minutes: 5, blocks, ...more });

function training(lessons: readonly Lesson[], more: Partial<TrainingContent> = {}): TrainingContent {
  return {
    format: 1, source: 'en', languages: ['en', 'ar'], title: { en: 'Codes' }, line: { en: 'One line.' }, lead: { en: 'Two lines.' }, outcomes: [], before: null, edition: null,
    modules: [{ key: 'm', title: { en: 'Module' }, lessons }], completion: { version: 'completion/1', pass: 'everyGraded' }, ...more,
  };
}
const faults = (...lessons: Lesson[]): string[] => contentFaults(training(lessons)).map(({ path, message }) => `${path}: ${message}`);

describe('content of a training', () => {
  it('yields an activity for reading a lesson and for each question and set in it', () => {
    const content = training([lesson('one', [text, check]), lesson('two', [set])]);
    expect(activitiesOf(content)).toEqual([
      { key: 'one', lessonKey: 'one', kind: 'reading' }, { key: 'q1', lessonKey: 'one', kind: 'check' }, { key: 'set1', lessonKey: 'two', kind: 'classificationSet' },
    ]);
    expect([lessonsOf(content).length, minutesOf(content)]).toEqual([2, 10]);
  });

  it('is said in the wanted language, else as written, else in any', () => {
    expect([said({ en: 'a', fr: 'b' }, 'fr', 'en'), said({ en: 'a', fr: '' }, 'fr', 'en'), said({ ru: 'c' }, 'fr', 'en'), said({}, 'fr', 'en')])
      .toEqual([{ text: 'b', language: 'fr' }, { text: 'a', language: 'en' }, { text: 'c', language: 'ru' }, { text: '', language: 'en' }]);
  });
});

describe('publishing', () => {
  it('finds nothing wrong with sound content', () => {
    expect(faults(lesson('one', [text, check]), lesson('two', [set]))).toEqual([]);
  });

  it('wants every text in the language of writing, which stands first, and at least one lesson', () => {
    expect(contentFaults(training([], { title: { ar: 'رموز' }, languages: ['ar', 'en'] })).map((fault) => fault.path)).toEqual(['title', 'languages', 'modules']);
    expect(faults(lesson('one', [{ ...text, text: { en: ' ' } }]))).toEqual(['modules.0.lessons.0.blocks.0.text: The text is missing in the language of writing (en).']);
  });

  it('names the lesson that cannot have its address, its minutes or its emptiness', () => {
    expect(contentFaults(training([lesson('one', [], { slug: 'Lesson 1', minutes: 0 })])).map((fault) => fault.path))
      .toEqual(['modules.0.lessons.0.slug', 'modules.0.lessons.0.minutes', 'modules.0.lessons.0.blocks']);
  });

  it('wants questions that can be answered', () => {
    const options = (...right: boolean[]): Block => ({ ...check, options: right.map((is, index) => ({ ...check.options[0]!, key: `o${index}`, right: is })) });
    expect(faults(lesson('one', [options(true)]))).toEqual(['modules.0.lessons.0.blocks.0.options: A question needs at least two options.']);
    expect(faults(lesson('one', [options(false, false)]))).toEqual(['modules.0.lessons.0.blocks.0.options: No option is right.']);
    expect(faults(lesson('one', [options(true, true)]))).toEqual(['modules.0.lessons.0.blocks.0.options: Only one option can be chosen, but several are right.']);
  });

  it('uses no key and no address twice', () => {
    expect(faults(lesson('one', [text]), lesson('one', [text]))).toEqual([
      'modules.0.lessons.1.key: The key “one” is used twice.', 'modules.0.lessons.1.slug: The key “/one” is used twice.', 'modules.0.lessons.1.blocks.0.key: The key “b1” is used twice.',
    ]);
  });
});
