import type { Tx } from '@classmark/platform/server';

const TAKEN_SQL = `select coalesce(max(h.step), 0)::integer as taken from classification.practice_hint h where h.person_id = $1 and h.version_id = $2
  and h.asked_at > coalesce((select max(a.received_at) from classification.practice_answer a where a.person_id = $1 and a.version_id = $2), '-infinity'::timestamptz)`;

/** Steps of help to a case that the person asked for since the last answer to it. */
export async function hintsTaken(read: Pick<Tx, 'query'>, personId: string, versionId: string): Promise<number> {
  const [row] = await read.query<{ taken: number }>(TAKEN_SQL, [personId, versionId]);
  return row!.taken;
}
