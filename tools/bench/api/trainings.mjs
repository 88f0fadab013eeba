// Trainings of the size that performance.md §1 names: 5 modules, 20 lessons of about 500 words, 20 check questions.
import { benchId, seeded } from './seeded.mjs';

const WORDS = 'the office examiner reads an application and looks for its class group symbol note edition goods service design figure mark claim subject matter scheme place heading term list rule case number date country code record standard file element sequence part'.split(' ');
const TOPICS = [['Nice'], ['Locarno'], ['Vienna'], ['IPC'], ['ST.3'], ['ST.26'], ['ST.96']];

/** Kinds of ids. */
export const KIND = { training: 1, release: 2, offering: 3, person: 4, affiliation: 5, enrolment: 6, event: 7, outcome: 8, fact: 9, session: 13, attempt: 14 };

function text(chance, words) {
  const chosen = Array.from({ length: words }, () => WORDS[Math.floor(chance() * WORDS.length)]);
  const sentences = [];
  for (let at = 0; at < chosen.length; at += 14) {
    const sentence = chosen.slice(at, at + 14).join(' ');
    sentences.push(`${sentence[0].toUpperCase()}${sentence.slice(1)}.`);
  }
  return sentences.map((sentence, index) => (index % 5 === 4 ? `${sentence}\n\n` : `${sentence} `)).join('').trim();
}

function lesson(chance, number) {
  const key = `l${number}`;
  return {
    key, slug: `lesson-${number}`, title: { en: `Lesson ${number}: ${text(chance, 4)}` }, minutes: 8,
    blocks: [
      { kind: 'text', key: `${key}-a`, text: { en: text(chance, 240) } },
      { kind: 'heading', key: `${key}-h`, text: { en: 'What follows from it' } },
      { kind: 'text', key: `${key}-b`, text: { en: text(chance, 240) } },
      {
        kind: 'check', key: `${key}-check`, multiple: false, question: { en: `${text(chance, 12)}?` }, why: { en: text(chance, 14) }, rule: { en: text(chance, 14) },
        options: ['a', 'b', 'c', 'd'].map((option, index) => ({ key: option, symbol: null, text: { en: text(chance, 6) }, right: index === 1, verdict: null })),
      },
    ],
  };
}

/** @param {number} count @param {number} seed @returns trainings with the rows' ids */
export function benchTrainings(count, seed) {
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const chance = seeded(seed + number);
    const title = `Bench training ${String(number).padStart(2, '0')}`;
    const line = text(chance, 12);
    const modules = Array.from({ length: 5 }, (_module, place) => ({ key: `m${place + 1}`, title: { en: `Module ${place + 1}` }, lessons: Array.from({ length: 4 }, (_lesson, at) => lesson(chance, place * 4 + at + 1)) }));
    const content = {
      format: 1, source: 'en', languages: ['en'], title: { en: title }, line: { en: line }, lead: { en: text(chance, 30) },
      outcomes: [1, 2, 3].map(() => ({ en: text(chance, 8) })), before: null, edition: null, completion: { version: 'completion/1', pass: 'everyGraded' }, modules,
    };
    return {
      id: benchId(KIND.training, number), releaseId: benchId(KIND.release, number), offeringId: benchId(KIND.offering, number), number, slug: `bench-${String(number).padStart(2, '0')}`,
      topics: TOPICS[index % TOPICS.length], content, titles: { en: { title, line } }, search: `${title}\n${line}`.toLowerCase(), minutes: 160,
    };
  });
}
