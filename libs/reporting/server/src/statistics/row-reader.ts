import { Inject, Injectable } from '@nestjs/common';
import type { Dimension } from '@classmark/reporting/core';
import { isUuid } from '@classmark/platform/core';
import { CONFIG, fault, keysetPage, UnitOfWork, type Config, type KeysetPage } from '@classmark/platform/server';
import { KEY_SQL, TOPIC_KEYS_SQL } from '../ledger/cells-sql';
import { countedFacts, type FactCondition } from './counted-facts-sql';
import { SUBJECT_SQL, type FigureQuestion } from './statistics-question';
import type { StatisticsScope } from './statistics-scope';

/** A fact as a row behind a figure. */
export interface FactRow {
  readonly id: string; readonly kind: string; readonly person_id: string; readonly offering_id: string; readonly training_kind: string; readonly topics: string[];
  readonly at: Date; readonly minutes: string | null; readonly office_code: string | null; readonly country_code: string | null; readonly region: string | null;
  readonly development_status: string; readonly ldc: boolean; readonly audience: string; readonly confirmed: boolean; readonly source: string;
  readonly rule_version: string; readonly evidence: string | null;
}

/** The rows behind a figure: its facts, or those that stand in more than one part of a dimension. */
export interface RowsQuestion extends FigureQuestion { readonly overlapBy?: Dimension | null }

/** Attendance of the same enrolment, for rows that are not attendance themselves: full minutes, and the weakest grade (A before B, C and M). */
const ATTENDED = `reporting.fact m where m.kind = 'minutes' and m.enrolment_id = f.enrolment_id and not exists (select 1 from reporting.fact later where later.supersedes = m.id)`;
const COLUMNS = `f.id, f.kind, f.person_id, f.offering_id, f.training_kind, f.topics, f.at, f.office_code, f.country_code, f.region,
  f.development_status, f.ldc, f.audience, f.confirmed, f.source, f.rule_version,
  case when f.kind = 'minutes' then f.amount_ms / 60000 else (select sum(m.amount_ms / 60000) from ${ATTENDED}) end as minutes,
  case when f.kind = 'minutes' then f.evidence else (select max(m.evidence) from ${ATTENDED}) end as evidence`;

/** Opens a figure: the same condition that counted it, row by row, the latest first. */
@Injectable()
export class RowReader {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(CONFIG) private readonly config: Config) {}

  /** One page of the rows and how many there are. */
  page(question: RowsQuestion, scope: StatisticsScope, page: { readonly first: number; readonly after?: string | null | undefined }): Promise<KeysetPage<FactRow>> {
    const { where, parameters } = this.condition(question, scope);
    const next = parameters.length + 1;
    return keysetPage<FactRow>({
      ...page,
      key: (row) => [row.at.toISOString(), row.id],
      rows: (after, limit) => {
        if (after && (after.length !== 2 || Number.isNaN(Date.parse(String(after[0]))) || !isUuid(String(after[1])))) throw fault('BAD_USER_INPUT', 'This cursor is not one of ours.');
        return this.work.read<FactRow>(
          `select ${COLUMNS} from reporting.fact f where ${where}${after ? ` and (f.at, f.id) < ($${next + 1}::timestamptz, $${next + 2}::uuid)` : ''}
           order by f.at desc, f.id desc limit $${next}`, [...parameters, limit, ...(after ?? [])]);
      },
      total: () => this.count(where, parameters),
    });
  }

  /** All rows, for a file. */
  all(question: RowsQuestion, scope: StatisticsScope): Promise<FactRow[]> {
    const { where, parameters } = this.condition(question, scope);
    return this.work.read<FactRow>(`select ${COLUMNS} from reporting.fact f where ${where} order by f.at desc, f.id desc`, parameters);
  }

  private async count(where: string, parameters: readonly unknown[]): Promise<number> {
    const [row] = await this.work.read<{ rows: number }>(`select count(*)::int as rows from reporting.fact f where ${where}`, parameters);
    return row!.rows;
  }

  private condition(question: RowsQuestion, scope: StatisticsScope): FactCondition {
    const counted = countedFacts(question, scope, this.config.REPORTING_ZONE);
    const by = question.overlapBy ?? null;
    if (by === null) return counted;
    const zoneAt = `$${counted.parameters.length + 1}`;
    const subject = SUBJECT_SQL[question.measure] ?? 'f.id::text';
    const keys = by === 'topic' ? TOPIC_KEYS_SQL : by === 'year' ? `select extract(year from f.at at time zone ${zoneAt})::int::text` : `select ${KEY_SQL[by]}`;
    // The inner f hides the outer one: the same condition on both.
    const twice = `(${subject}) in (select s.subject from (select ${subject} as subject, part.key from reporting.fact f cross join lateral (${keys} as key) part
      where ${counted.where}) s group by s.subject having count(distinct coalesce(s.key, '')) > 1)`;
    return { where: `${counted.where} and ${twice}`, parameters: by === 'year' ? [...counted.parameters, this.config.REPORTING_ZONE] : counted.parameters };
  }
}
