/** By what a training is filtered. */
export interface Listed {
  readonly topics: readonly string[];
  readonly kind: string;
  readonly languages: readonly string[];
  readonly minutes: number;
}

/** Lengths as people ask for them: up to an hour, one to three, more. */
export type LengthBand = 'short' | 'medium' | 'long';

/** The questions of the filter. Within one question any answer fits, between questions all must. */
export interface CatalogueFilter {
  readonly topic: readonly string[];
  readonly kind: readonly string[];
  readonly language: readonly string[];
  readonly length: readonly string[];
}

export type FacetName = keyof CatalogueFilter;

/** How many trainings an answer would show, given the other questions as they are answered. */
export interface FacetCount { readonly value: string; readonly count: number; readonly on: boolean }

export interface FilteredCatalogue<Training> {
  readonly trainings: readonly Training[];
  readonly facets: Readonly<Record<FacetName, readonly FacetCount[]>>;
}

const NAMES: readonly FacetName[] = ['topic', 'kind', 'language', 'length'];

/** Answers that are always offered, in this order, even with a count of none. */
const OFFERED: Readonly<Record<Exclude<FacetName, 'topic'>, readonly string[]>> = {
  kind: ['webinar', 'distanceCourse', 'classificationTraining'],
  language: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  length: ['short', 'medium', 'long'],
};

/** The classifications first, then the Standards by number. */
const CLASSIFICATIONS = ['Nice', 'Locarno', 'Vienna', 'IPC'];

/** 60 minutes are still "up to an hour", 180 still "one to three". */
export function lengthBand(minutes: number): LengthBand {
  return minutes <= 60 ? 'short' : minutes <= 180 ? 'medium' : 'long';
}

function answersOf(training: Listed): Record<FacetName, readonly string[]> {
  return { topic: training.topics, kind: [training.kind], language: training.languages, length: [lengthBand(training.minutes)] };
}

/** The trainings that fit the filter, and for each answer the number it would show. */
export function filterCatalogue<Training extends Listed>(hits: readonly Training[], filter: CatalogueFilter): FilteredCatalogue<Training> {
  const known = hits.map((training) => ({ training, answers: answersOf(training) }));
  const fits = (answers: Record<FacetName, readonly string[]>, name: FacetName) =>
    filter[name].length === 0 || filter[name].some((value) => answers[name].includes(value));
  const facets = Object.fromEntries(NAMES.map((name) => {
    const others = NAMES.filter((other) => other !== name);
    const counts = new Map<string, number>();
    for (const { answers } of known) {
      const open = others.every((other) => fits(answers, other));
      for (const value of answers[name]) counts.set(value, (counts.get(value) ?? 0) + (open ? 1 : 0));
    }
    const values = name === 'topic' ? topicsInOrder([...counts.keys(), ...filter.topic]) : OFFERED[name];
    return [name, values.map((value) => ({ value, count: counts.get(value) ?? 0, on: filter[name].includes(value) }))];
  })) as unknown as FilteredCatalogue<Training>['facets'];
  return { trainings: known.filter(({ answers }) => NAMES.every((name) => fits(answers, name))).map(({ training }) => training), facets };
}

function topicsInOrder(topics: readonly string[]): string[] {
  const rank = (topic: string) => {
    const index = CLASSIFICATIONS.indexOf(topic);
    return index >= 0 ? index : CLASSIFICATIONS.length + Number(/\d+/.exec(topic)?.[0] ?? 9_999);
  };
  return [...new Set(topics)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
