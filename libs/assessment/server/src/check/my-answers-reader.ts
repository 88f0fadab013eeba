import { Inject, Injectable } from '@nestjs/common';
import { CatalogueApi } from '@classmark/catalogue/server';
import { isUuid } from '@classmark/platform/core';
import { UnitOfWork } from '@classmark/platform/server';
import { answerViewOf, type AnswerRow, type AnswerView } from './answer-view';
import { findCheck } from './find-check';

/** What a person has answered so far. */
@Injectable()
export class MyAnswersReader {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(CatalogueApi) private readonly catalogue: CatalogueApi) {}

  /** The newest answer of a person to each question of a lesson. */
  async newest(personId: string, releaseId: string, lessonKey: string): Promise<AnswerView[]> {
    const release = isUuid(releaseId) ? await this.catalogue.release(releaseId) : null;
    if (!release) return [];
    const rows = await this.work.read<AnswerRow>(`
      select distinct on (check_key) id, person_id, enrolment_id, release_id, check_key, option_keys, mark, passed, rule_version, at
      from assessment.check_answer where person_id = $1 and release_id = $2 and lesson_key = $3 order by check_key, at desc, id desc`, [personId, releaseId, lessonKey]);
    return rows.flatMap((row) => {
      const found = findCheck(release.content, row.check_key);
      return found ? [answerViewOf(row, found.block, release.content)] : [];
    });
  }
}
