import { Inject, Injectable } from '@nestjs/common';
import { ChangeFeed, isRefusal, newId, type Refusal, type RequestContext, UnitOfWork } from '@classmark/platform/server';
import { OFFICES_CHANGED, OfficeDirectory } from './office-directory';
import { type DevelopmentStatusSpan, StatusNotValid } from './office.type';

/** What the Secretariat states. Days as `YYYY-MM-DD`. */
export interface StatusToState { readonly id?: string | null; readonly countryCode: string; readonly status: string; readonly from?: string | null; readonly until?: string | null }

const STATUSES = new Set(['ldc', 'developing', 'developed']);

/** States, or corrects, what a country is for a time. Facts that were counted keep the status of their own moment. */
@Injectable()
export class StateDevelopmentStatus {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(OfficeDirectory) private readonly offices: OfficeDirectory,
    @Inject(ChangeFeed) private readonly feed: ChangeFeed,
  ) {}

  async execute(ctx: RequestContext, input: StatusToState): Promise<DevelopmentStatusSpan | Refusal> {
    const from = input.from ?? null;
    const until = input.until ?? null;
    if (!this.offices.find(input.countryCode)?.countryCode) return new StatusNotValid('There is no such country.');
    if (!STATUSES.has(input.status)) return new StatusNotValid('The status is ldc, developing or developed.');
    if (from !== null && until !== null && until <= from) return new StatusNotValid('The last day comes after the first.');
    const stated = await this.work.run(ctx, async (tx) => {
      const id = input.id ?? newId(ctx.clock);
      const [before] = await tx.query<{ row: unknown }>('select to_jsonb(s) as row from identity.development_status s where id = $1 for update', [id]);
      if (input.id && !before) return new StatusNotValid('This status is not there any more.');
      await tx.query(
        `insert into identity.development_status (id, country_code, status, valid_from, valid_until, verified) values ($1, $2, $3, $4, $5, true)
         on conflict (id) do update set country_code = excluded.country_code, status = excluded.status, valid_from = excluded.valid_from, valid_until = excluded.valid_until, verified = true`,
        [id, input.countryCode, input.status, from, until]);
      await tx.audit({ action: 'identity.stateDevelopmentStatus', subjectType: 'developmentStatus', subjectId: id, details: { before: before?.row ?? null, after: { ...input, id } } });
      tx.afterCommit(() => this.feed.publish(OFFICES_CHANGED, id));
      return { id, countryCode: input.countryCode, status: input.status, from, until, verified: true };
    });
    if (!isRefusal(stated)) await this.offices.refresh(); // here at once; the other processes follow
    return stated;
  }
}
