import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '@classmark/platform/server';
import { CaseStore, type CaseVersionView } from '../case/case-store';

/* Follows the decisions from a version to the one whose key stands now. */
const CHAIN_SQL = `
  with recursive chain as (
    select $1::uuid as version_id, 0 as step
    union all select d.new_version_id, c.step + 1 from chain c join classification.case_decision d on d.version_id = c.version_id and d.new_version_id is not null)
  select version_id from chain order by step desc limit 1`;

/** Sets keep the version they were published with, and browsers what they took along without a line; what an answer is marked by is the key that stands now. */
@Injectable()
export class KeyInForce {
  constructor(@Inject(CaseStore) private readonly cases: CaseStore) {}

  /** The version whose key took the place of this one's, or null when its own key stands. */
  async replacing(tx: Pick<Tx, 'query'>, versionId: string): Promise<CaseVersionView | null> {
    const [row] = await tx.query<{ version_id: string }>(CHAIN_SQL, [versionId]);
    return row!.version_id === versionId ? null : this.cases.version(row!.version_id);
  }
}
