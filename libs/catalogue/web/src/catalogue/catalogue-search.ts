/** What stands in the address of the catalogue, as it came: one answer is a word, several are a list. So the page and a plain form agree on addresses. */
export interface CatalogueSearch {
  readonly q?: string | number;
  readonly topic?: Answers;
  readonly kind?: Answers;
  readonly language?: Answers;
  readonly length?: Answers;
  /** How many trainings are shown. */
  readonly first?: number;
}

type Answer = string | number;
type Answers = Answer | readonly Answer[];

/** The questions of the filter, in the order of the page. */
export const QUESTIONS = ['topic', 'kind', 'language', 'length'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Trainings shown at first and added each time. */
export const STEP = 9;
const MOST = 300;

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'string' || typeof value === 'number';
}

/** Keeps of an address what the catalogue knows, untouched: what is left out or written anew would send the reader to another address. */
export function catalogueSearch(raw: Readonly<Record<string, unknown>>): CatalogueSearch {
  return Object.fromEntries(Object.entries(raw).filter(([name, value]) => {
    if (name === 'q') return isAnswer(value);
    if (name === 'first') return typeof value === 'number';
    return (QUESTIONS as readonly string[]).includes(name) && (isAnswer(value) || (Array.isArray(value) && value.every(isAnswer)));
  }));
}

/** The answers to one question. */
export function answersTo(search: CatalogueSearch, question: Question): readonly string[] {
  const given = search[question];
  return given === undefined ? [] : (Array.isArray(given) ? given : [given as Answer]).map(String);
}

/** The words searched for. */
export function wordsOf(search: CatalogueSearch): string {
  return String(search.q ?? '').trim();
}

/** How many trainings the address asks for. */
export function shownBy(search: CatalogueSearch): number {
  return Math.min(Math.max(Math.trunc(search.first ?? STEP), STEP), MOST);
}

/** Whether anything narrows the list. */
export function isNarrowed(search: CatalogueSearch): boolean {
  return wordsOf(search) !== '' || QUESTIONS.some((question) => answersTo(search, question).length > 0);
}

function written(answers: readonly string[]): Answers | undefined {
  return answers.length === 0 ? undefined : answers.length === 1 ? answers[0] : answers;
}

/** The search with one answer taken away. */
export function withoutAnswer(search: CatalogueSearch, question: Question, answer: string): CatalogueSearch {
  const { first: _first, ...rest } = search;
  return { ...rest, [question]: written(answersTo(search, question).filter((other) => other !== answer)) };
}

/** What a form of the page holds. */
export function searchOfForm(form: FormData): CatalogueSearch {
  const q = String(form.get('q') ?? '').trim();
  return {
    ...(q === '' ? {} : { q }),
    ...Object.fromEntries(QUESTIONS.map((question) => [question, written(form.getAll(question).map(String))] as const).filter(([, answers]) => answers !== undefined)),
  };
}
