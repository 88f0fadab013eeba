import { Injectable } from '@nestjs/common';
import type { ActivityProvider, ActivityRef, PinnedActivity } from '@classmark/learning/server';
import type { Tx } from '@classmark/platform/server';

/**
 * Publishing a release fixes the version of the set and its edition: a learner of that release gets these cases, whatever is
 * published later. Reads in the transaction, so that a set made in it is seen.
 */
@Injectable()
export class PinSet implements ActivityProvider {
  async pin(tx: Tx, { activityKey, params }: ActivityRef): Promise<PinnedActivity> {
    const { set: key, version = null } = params;
    if (typeof key !== 'string') return { fault: `The activity ${activityKey} does not say which set of cases it means.` };
    const [row] = await tx.query<{ id: string; version: number; edition_code: string; count: number }>(`
      select s.id, s.version, s.edition_code, (select count(*)::integer from classification.exercise e where e.set_id = s.id) as count
      from classification.exercise_set s where s.key = $1 and ($2::integer is null or s.version = $2) order by s.version desc limit 1`, [key, version]);
    if (!row) return { fault: `There is no set of cases “${key}”.` };
    return { pinned: { setId: row.id, version: row.version, edition: row.edition_code, count: row.count } };
  }
}
