import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@classmark/platform/server';

/* Every version of a case counts: an older one has much the same key. */
const UNDER_EXAM_SQL = `
  select distinct every.id from classification.exam_sitting s
  join classification.exam_case c on c.sitting_id = s.id
  join classification.case_version v on v.id = c.case_version_id
  join classification.case_version every on every.case_id = v.case_id
  where s.person_id = $1 and not exists (select from classification.exam_release r where r.exam_id = s.exam_id)
    and not exists (select from classification.exam_cancellation x where x.exam_id = s.exam_id)`;

/**
 * Cases on a person's own paper, from the beginning of the sitting to the release of the results or the cancelling. The bank is one: what is asked
 * in an exam is asked in practice and in sets as well, and there a check shows the key. So meanwhile it does not.
 */
@Injectable()
export class CasesUnderExam {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** Ids of all versions of these cases. */
  async of(personId: string): Promise<ReadonlySet<string>> {
    return new Set((await this.work.read<{ id: string }>(UNDER_EXAM_SQL, [personId])).map((row) => row.id));
  }
}
