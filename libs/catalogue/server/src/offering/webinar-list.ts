import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@classmark/platform/server';
import { OFFERING_SQL, offeringOf, type OfferingRow, type OfferingView } from './offering-view';

/** What a reader of the list of webinars chose. */
export interface WebinarQuestion {
  readonly when: 'upcoming' | 'past';
  readonly topics: readonly string[];
  readonly languages: readonly string[];
  readonly first: number;
  readonly nowMs: number;
}

const MOST = 100;

/** Webinars by date: those that have not ended, the next first, or those that have, the latest first. */
@Injectable()
export class WebinarList {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** The webinars and how many there are in all. */
  async find(question: WebinarQuestion): Promise<{ webinars: OfferingView[]; total: number }> {
    const [when, order] = question.when === 'upcoming' ? ['o.ends_at > $1', 'asc'] : ['o.ends_at <= $1', 'desc'];
    const rows = await this.work.read<OfferingRow & { total: string }>(
      `${OFFERING_SQL.replace('select ', 'select count(*) over () as total, ')}
       where t.kind = 'webinar' and ${when} and (cardinality($2::text[]) = 0 or t.topics && $2) and (cardinality($3::text[]) = 0 or o.languages && $3)
       order by o.starts_at ${order}, o.id limit $4`,
      [new Date(question.nowMs), question.topics, question.languages, Math.min(Math.max(question.first, 1), MOST)]);
    return { webinars: rows.map(offeringOf), total: Number(rows[0]?.total ?? 0) };
  }
}
