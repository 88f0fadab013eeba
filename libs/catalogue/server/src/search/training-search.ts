import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@classmark/platform/server';
import { foldWord, patternsOf, wordsOf } from './search-text';
import { LISTED_SQL, type ListedRow } from './training-row';

const NEAREST = 3;
const LONGEST_QUESTION = 200;

/** Finds trainings by words, standard or symbol. Filters and their counts are worked out from the hits: a catalogue is small, its questions are many. */
@Injectable()
export class TrainingSearch {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** Every training in which each word of the question occurs, in the order of the catalogue; all of them for an empty question. `nowMs`: epoch milliseconds. */
  async hits(question: string, nowMs: number): Promise<ListedRow[]> {
    const words = wordsOf(question.slice(0, LONGEST_QUESTION));
    const conditions = words.map((_, index) => `and t.search_text like any($${index + 2}::text[])`).join(' ');
    return this.work.read<ListedRow>(`${LISTED_SQL} ${conditions} order by t.position, t.slug`, [new Date(nowMs), ...words.map(patternsOf)]);
  }

  /** The trainings whose words are most like those of a question that found nothing. */
  async nearest(question: string, nowMs: number): Promise<ListedRow[]> {
    return this.work.read<ListedRow>(
      `${LISTED_SQL} order by word_similarity($2, t.search_text) desc, t.position limit ${NEAREST}`, [new Date(nowMs), foldWord(question.slice(0, LONGEST_QUESTION))]);
  }
}
