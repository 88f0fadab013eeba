import type { Lang } from '@classmark/platform/core';
import type { ExamPerson } from './taught-exam.type';

/** People by name as the language sorts it, then by office, then by id: however often it is asked, nobody changes places. */
export function inRosterOrder<P extends Pick<ExamPerson, 'name' | 'officeCode' | 'personId'>>(people: readonly P[], language: Lang): readonly P[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...people].sort((a, b) => compare(a.name, b.name) || compare(a.officeCode ?? '', b.officeCode ?? '') || (a.personId < b.personId ? -1 : 1));
}
