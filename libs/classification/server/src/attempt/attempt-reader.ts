import { Inject, Injectable } from '@nestjs/common';
import type { Finding, KeyPlace } from '@classmark/classification/core';
import { parseFraction } from '@classmark/platform/core';
import { UnitOfWork } from '@classmark/platform/server';
import { CaseStore } from '../case/case-store';
import { CasesUnderExam } from '../exam/cases-under-exam';
import { SetStore, type CaseView, type SetView } from '../exercise/set-store';
import type { AttemptRow, ChosenPlace } from './read-answer';
import { setMark } from './set-mark';

/** A marking as stored; fractions are texts `n/d`. */
export interface MarkingView {
  readonly mark: string;
  readonly ruleVersion: string;
  readonly markedAtMs: number;
  readonly precision: string;
  readonly recall: string;
  readonly weight: string;
  readonly wrongRoles: number;
  readonly counts: { readonly shared: number; readonly answer: number; readonly key: number };
  readonly chosen: readonly Pick<KeyPlace, 'symbol'>[];
  readonly findings: readonly Finding[];
  readonly sharedPlaces: readonly string[];
  readonly answerPlaces: readonly string[];
  readonly acceptedPlaces: readonly string[];
}

/** Where a case of an attempt stands: its latest try. */
export interface CaseState {
  readonly case: CaseView;
  readonly tryNumber: number;
  /** The highest change kept in this try, 0 for none. */
  readonly sequence: number;
  readonly places: readonly ChosenPlace[];
  readonly savedAtMs: number | null;
  readonly marking: MarkingView | null;
  /** Mark of the first try, which counts; null until it is checked. */
  readonly countedMark: string | null;
}

/** An attempt with the state of each of its cases. */
export interface AttemptView {
  readonly id: string;
  readonly number: number;
  readonly set: SetView;
  readonly cases: readonly CaseState[];
  /** The mark of the set when every case has been checked. */
  readonly result: { readonly mark: string; readonly passed: boolean } | null;
}

interface StateRow {
  exercise_id: string; try_number: number | null; sequence: number | null; places: readonly ChosenPlace[] | null; saved_at: Date | null;
  other_key: string | null; mark: string | null; rule_version: string | null; result: Omit<MarkingView, 'mark' | 'ruleVersion' | 'markedAtMs'> | null; marked_at: Date | null; counted: string | null;
}

/*
 * Of each case its latest try: the newest change in it and, when it has been checked, its marking with the answer that was marked. After a
 * key was corrected the newest marking of the answer stands, and the version whose key made it explains it.
 */
const STATE_SQL = `
  select x.id as exercise_id, n.try_number, n.sequence, coalesce(marked.places, n.places) as places, coalesce(marked.saved_at, n.saved_at) as saved_at,
    coalesce(again.mark, m.mark) as mark, coalesce(again.rule_version, m.rule_version) as rule_version, coalesce(again.result, m.result) as result,
    coalesce(again.marked_at, m.marked_at) as marked_at, nullif(again.key_version_id, x.case_version_id) as other_key,
    (select coalesce((select c.mark from classification.case_marking c join classification.case_answer a on a.id = c.answer_id and a.mode = 'set' and a.attempt_id = $1
        where c.answer_id = f.answer_id order by c.number desc limit 1), f.mark)
      from classification.marking f where f.attempt_id = $1 and f.exercise_id = x.id and f.try_number = 1) as counted
  from classification.exercise x
  left join lateral (select try_number, sequence, places, saved_at from classification.answer where attempt_id = $1 and exercise_id = x.id
    order by try_number desc, sequence desc, saved_at desc, id desc limit 1) n on true
  left join classification.marking m on m.attempt_id = $1 and m.exercise_id = x.id and m.try_number = n.try_number
  left join lateral (select c.mark, c.rule_version, c.result, c.marked_at, c.key_version_id from classification.case_marking c
    join classification.case_answer a on a.id = c.answer_id and a.mode = 'set' and a.attempt_id = $1 where c.answer_id = m.answer_id order by c.number desc limit 1) again on true
  left join classification.answer marked on marked.id = m.answer_id
  where x.set_id = $2`;

/** Reads attempts for the screen of their owner. */
@Injectable()
export class AttemptReader {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(SetStore) private readonly sets: SetStore, @Inject(CaseStore) private readonly bank: CaseStore,
    @Inject(CasesUnderExam) private readonly exams: CasesUnderExam,
  ) {}

  /** The attempt, if it is the person's; null otherwise. */
  async attempt(personId: string, attemptId: string): Promise<AttemptView | null> {
    const [attempt] = await this.work.read<AttemptRow>(
      'select id, enrolment_id, person_id, activity_key, set_id, number from classification.attempt where id = $1 and person_id = $2', [attemptId, personId]);
    const set = attempt && await this.sets.set(attempt.set_id);
    if (!attempt || !set) return null;
    const rows = new Map((await this.work.read<StateRow>(STATE_SQL, [attemptId, set.id])).map((row) => [row.exercise_id, row]));
    const underExam = await this.exams.of(personId);
    const cases = await Promise.all(set.cases.map(async (each) => {
      const state = stateOf(each, rows.get(each.id)!, await this.keyOf(rows.get(each.id)!));
      // A case that is asked in an exam keeps its mark here and hides its key until the release.
      return each.caseVersionId !== null && underExam.has(each.caseVersionId) ? { ...state, marking: null } : state;
    }));
    const marks = cases.flatMap((each) => each.countedMark ?? []);
    const mark = marks.length === cases.length ? setMark(marks) : null;
    return { id: attempt.id, number: attempt.number, set, cases, result: mark && { mark: mark.toString(), passed: mark.compare(parseFraction(set.passMark)) >= 0 } };
  }

  private async keyOf(row: StateRow): Promise<Pick<CaseView, 'answer' | 'explanations'> | null> {
    return row.other_key === null ? null : this.bank.version(row.other_key);
  }
}

function stateOf(each: CaseView, row: StateRow, otherKey: Pick<CaseView, 'answer' | 'explanations'> | null): CaseState {
  return {
    case: otherKey ? { ...each, answer: otherKey.answer, explanations: otherKey.explanations } : each, tryNumber: row.try_number ?? 1, sequence: row.sequence ?? 0, places: row.places ?? [], savedAtMs: row.saved_at?.getTime() ?? null, countedMark: row.counted,
    marking: row.mark === null ? null : { ...row.result!, mark: row.mark, ruleVersion: row.rule_version!, markedAtMs: row.marked_at!.getTime() },
  };
}
