import { Inject, Injectable } from '@nestjs/common';
import { CatalogueApi } from '@classmark/catalogue/server';
import { schemesOf, type Finding } from '@classmark/classification/core';
import { LearningApi } from '@classmark/learning/server';
import { parseFraction, type Fraction, type Translations } from '@classmark/platform/core';
import { UnitOfWork } from '@classmark/platform/server';
import { NO_OFFICE, type AnswerSelection } from './answer-selection';
import type { AnswerMode } from './case-answer.entity';

/** An answer with the marking that stands. `office` is null unless it was confirmed. */
export interface AnswerRow {
  readonly id: string;
  readonly caseId: string;
  readonly versionId: string;
  readonly personId: string;
  readonly mode: AnswerMode;
  readonly language: string;
  readonly office: string | null;
  readonly firstAttempt: boolean;
  readonly hints: number;
  readonly places: readonly { readonly symbol: string; readonly role: string | null }[];
  readonly answeredAtMs: number;
  readonly durationMs: number | null;
  readonly mark: Fraction;
  readonly findings: readonly Finding[];
  /** How often it was marked: above 1 it was re-marked. */
  readonly markings: number;
}

interface Row {
  id: string; case_id: string; case_version_id: string; person_id: string; mode: AnswerMode; language: string; office: string | null; first_attempt: boolean; hints: number;
  places: AnswerRow['places']; answered_at: Date; duration_ms: number | null; mark: string; findings: readonly Finding[]; number: number;
}

/** An exam or offering to choose. Epoch milliseconds. */
export interface Choice { readonly id: string; readonly titles: Translations<string>; readonly atMs: number | null }

/** An edition among whose answers one can look. */
export interface EditionChoices {
  readonly edition: string;
  readonly scheme: string;
  readonly answers: number;
  readonly sets: readonly { readonly key: string; readonly titles: Translations<string>; readonly answers: number }[];
  readonly exams: readonly Choice[];
  readonly offerings: readonly Choice[];
}

/** Exams and offerings to choose from at most, the newest. */
const MOST_CHOICES = 100;

/** Answers looked at together at most, the newest of them: more would keep everybody else waiting for seconds. */
export const MOST_ANSWERS = 20_000;

const ROWS_SQL = `
  select a.id, a.case_id, a.case_version_id, a.person_id, a.mode, a.language, case when a.office_confirmed then a.office_code end as office, a.first_attempt, a.hints,
    a.places, a.answered_at, a.duration_ms, m.mark, m.result -> 'findings' as findings, m.number
  from classification.case_answer a
  join lateral (select mark, result, number from classification.case_marking where answer_id = a.id order by number desc limit 1) m on true
  where a.edition_code = $1 and ($2::text is null or a.mode = $2) and ($3::date is null or a.answered_at >= $3::date) and ($4::date is null or a.answered_at < $4::date + 1)
    and (not $5::boolean or (a.first_attempt and a.hints = 0)) and ($6::text is null or a.language = $6)
    and ($7::text is null or case when $7 = '${NO_OFFICE}' then not a.office_confirmed or a.office_code is null else a.office_confirmed and a.office_code = $7 end)
    and ($8::uuid is null or a.case_id = $8)
    and ($9::text is null or a.mode = 'set' and exists (select 1 from classification.attempt t join classification.exercise_set s on s.id = t.set_id where t.id = a.attempt_id and s.key = $9))
    and ($10::uuid is null or a.mode = 'exam' and exists (select 1 from classification.exam_sitting s where s.id = a.attempt_id and s.exam_id = $10))
    and ($11::uuid is null or a.mode = 'exam' and exists (select 1 from classification.exam_sitting s join classification.exam x on x.id = s.exam_id where s.id = a.attempt_id and x.offering_id = $11)
      or a.mode = 'set' and exists (select 1 from classification.attempt t where t.id = a.attempt_id and t.enrolment_id = any($12::uuid[])))
  order by a.answered_at desc, a.id desc limit ${MOST_ANSWERS}`;

/** Reads answers for the figures of the group. */
@Injectable()
export class AnswerReader {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(LearningApi) private readonly learning: LearningApi, @Inject(CatalogueApi) private readonly catalogue: CatalogueApi) {}

  /** The newest answers of a selection, the newest first, at most `MOST_ANSWERS`. */
  async rows(selection: AnswerSelection): Promise<readonly AnswerRow[]> {
    // Which episodes are of the offering, learning knows.
    const enrolments = selection.offering ? (await this.learning.roster(null, selection.offering)).map((each) => each.id) : [];
    const rows = await this.work.read<Row>(ROWS_SQL, [
      selection.edition, selection.mode ?? null, selection.from ?? null, selection.until ?? null, selection.firstOnly ?? true,
      selection.language ?? null, selection.office ?? null, selection.caseId ?? null, selection.set ?? null,
      selection.exam ?? null, selection.offering ?? null, enrolments]);
    const marks = new Map<string, Fraction>();
    return rows.map((row) => {
      let mark = marks.get(row.mark);
      if (!mark) marks.set(row.mark, mark = parseFraction(row.mark));
      return {
        id: row.id, caseId: row.case_id, versionId: row.case_version_id, personId: row.person_id, mode: row.mode, language: row.language, office: row.office,
        firstAttempt: row.first_attempt, hints: row.hints, places: row.places, answeredAtMs: row.answered_at.getTime(), durationMs: row.duration_ms,
        mark, findings: row.findings, markings: row.number,
      };
    });
  }

  /** Editions with answers, the newest in force first, and the sets, exams and offerings among which one can choose. */
  async choices(): Promise<readonly EditionChoices[]> {
    const offerings = (await this.catalogue.offeringsRunBy(null, MOST_CHOICES)).filter((offering) => offering.trainingKind !== 'webinar');
    const rows = await this.work.read<Omit<EditionChoices, 'offerings'>>(`
      select e.code as edition, e.scheme_code as scheme, (select count(*)::int from classification.case_answer a where a.edition_code = e.code) as answers,
        coalesce((select jsonb_agg(jsonb_build_object('key', s.key, 'titles', s.titles, 'answers', s.answers) order by s.key) from (
          select s.key, (array_agg(s.titles order by s.version desc))[1] as titles, count(a.id)::int as answers
          from classification.exercise_set s join classification.attempt t on t.set_id = s.id join classification.case_answer a on a.attempt_id = t.id and a.mode = 'set'
          where s.edition_code = e.code group by s.key) s), '[]') as sets,
        coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'titles', x.titles, 'atMs', extract(epoch from x.opens_at) * 1000) order by x.opens_at desc, x.id) from (
          select id, titles, opens_at from classification.exam x where x.edition_code = e.code and exists (select 1 from classification.exam_sitting s where s.exam_id = x.id and s.submitted_by in ('person', 'clock'))
          order by opens_at desc, id limit ${MOST_CHOICES}) x), '[]') as exams
      from classification.edition e order by e.scheme_code, e.in_force desc, e.code`);
    return rows.map((row) => ({ ...row, offerings: offerings.filter((offering) => schemesOf(offering.topics).some((scheme) => scheme === row.scheme))
      .map(({ id, titles, startsAtMs }) => ({ id, titles: Object.fromEntries(Object.entries(titles).map(([language, words]) => [language, words!.title])), atMs: startsAtMs })) }));
  }
}
