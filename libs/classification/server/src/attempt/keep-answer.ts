import type { Refusal, Tx } from '@classmark/platform/server';
import { AlreadyChecked, AttemptNotFound } from './attempt-refusals';
import type { AnswerInput, ChosenPlace } from './read-answer';

/** An answer that is kept. `newest` is the highest sequence of the try: above the own one, another window was faster. */
export interface KeptAnswer { readonly savedAtMs: number; readonly newest: number }

/*
 * One statement: the answer is there when it returns. It adds a row and changes none, so an older change that arrives late
 * never takes the place of a newer one, and the same change twice is one row. A try opens when the one before it is marked.
 */
const KEEP_SQL = `
  with kept as (
    insert into classification.answer (id, attempt_id, exercise_id, try_number, sequence, places, saved_at)
    select $1, a.id, x.id, $5, $6, $7::jsonb, $8
    from classification.attempt a join classification.exercise x on x.set_id = a.set_id
    where a.id = $2 and x.id = $3 and a.person_id = $4
      and not exists (select 1 from classification.marking m where m.attempt_id = a.id and m.exercise_id = x.id and m.try_number = $5)
      and ($5 = 1 or exists (select 1 from classification.marking m where m.attempt_id = a.id and m.exercise_id = x.id and m.try_number = $5 - 1))
    on conflict (id) do nothing returning saved_at
  )
  select saved_at, greatest($6, coalesce((select max(sequence) from classification.answer
    where attempt_id = $2 and exercise_id = $3 and try_number = $5), 0))::integer as newest from kept`;

/** Keeps one change of an answer. @returns when it was stored, also for a repeat; or why not. */
export async function keepAnswer(tx: Tx, input: AnswerInput, places: readonly ChosenPlace[]): Promise<KeptAnswer | Refusal> {
  const [kept] = await tx.query<{ saved_at: Date; newest: number }>(KEEP_SQL, [
    input.id, input.attemptId, input.caseId, input.personId, input.tryNumber, input.sequence, JSON.stringify(places), new Date(tx.ctx.clock.now())]);
  return kept ? { savedAtMs: kept.saved_at.getTime(), newest: kept.newest } : whyNot(tx, input);
}

/** The same change sent twice is answered as the first time; an id of another attempt, case or try is no answer here. */
async function whyNot(tx: Tx, input: AnswerInput): Promise<KeptAnswer | Refusal> {
  const [known] = await tx.query<{ saved_at: Date; same: boolean; newest: number }>(`
    select n.saved_at, n.attempt_id = $2 and n.exercise_id = $3 and n.try_number = $4 and n.sequence = $5 as same,
      (select max(sequence) from classification.answer where attempt_id = $2 and exercise_id = $3 and try_number = $4) as newest
    from classification.answer n where n.id = $1`, [input.id, input.attemptId, input.caseId, input.tryNumber, input.sequence]);
  if (known) return known.same ? { savedAtMs: known.saved_at.getTime(), newest: known.newest } : new AttemptNotFound();
  const [checked] = await tx.query('select 1 from classification.marking where attempt_id = $1 and exercise_id = $2 and try_number = $3',
    [input.attemptId, input.caseId, input.tryNumber]);
  return checked ? new AlreadyChecked() : new AttemptNotFound();
}
