import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { developmentStatusOn, type DevelopmentStatusPeriod, type StatusOnDay } from '@classmark/identity/core';
import { civilDateIn, LANGS, localDate, type Lang } from '@classmark/platform/core';
import { ChangeFeed, CONFIG, UnitOfWork, type Config } from '@classmark/platform/server';
import reference from '../reference/offices.json' with { type: 'json' };
import type { OfficeView, Region } from './office-view';

/** Announced when mail domains or development statuses change. */
export const OFFICES_CHANGED = 'identity.offices';

const SYNC_OFFICES = `
  insert into identity.office as o (code, kind, in_st3, country_code, region, can_have_staff, names)
  select code, kind, "inSt3", "countryCode", region, "canHaveStaff", names
  from jsonb_to_recordset($1::jsonb) as r(code text, kind text, "inSt3" boolean, "countryCode" text, region text, "canHaveStaff" boolean, names jsonb)
  on conflict (code) do update set kind = excluded.kind, in_st3 = excluded.in_st3, country_code = excluded.country_code, region = excluded.region,
    can_have_staff = excluded.can_have_staff, names = excluded.names
  where (o.kind, o.in_st3, o.country_code, o.region, o.can_have_staff, o.names)
    is distinct from (excluded.kind, excluded.in_st3, excluded.country_code, excluded.region, excluded.can_have_staff, excluded.names)`;

const SYNC_HISTORICAL = `
  insert into identity.historical_entity as h (code, valid_from, id, valid_until, region, names)
  select code, "from", id, "until", region, names
  from jsonb_to_recordset($1::jsonb) as r(code text, "from" date, id text, "until" date, region text, names jsonb)
  on conflict (code, valid_from) do update set id = excluded.id, valid_until = excluded.valid_until, region = excluded.region, names = excluded.names
  where (h.id, h.valid_until, h.region, h.names) is distinct from (excluded.id, excluded.valid_until, excluded.region, excluded.names)`;

/** A status row with what an editor needs to know. */
export interface StatusRow extends DevelopmentStatusPeriod { readonly id: string; readonly verified: boolean }

interface Edited { readonly statuses: readonly StatusRow[]; readonly domains: ReadonlyMap<string, readonly string[]> }

/**
 * Offices in memory. The list comes with the code and the tables are brought to it at start, so that foreign keys hold;
 * mail domains and development statuses are edited and read again whenever they change.
 */
@Injectable()
export class OfficeDirectory implements OnModuleInit {
  private readonly logger = new Logger('offices');
  private readonly views: readonly OfficeView[] = viewsOf();
  private readonly byCode = new Map(this.views.filter((view) => !view.historical).map((view) => [view.code, view]));
  private readonly namesByLanguage = new Map<Lang, ReadonlyMap<string, string>>(
    LANGS.map((lang) => [lang, new Map(this.views.map((view) => [view.key, view.names[lang]]))]));
  private edited: Edited = { statuses: [], domains: new Map() };

  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(ChangeFeed) private readonly feed: ChangeFeed,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onModuleInit(): Promise<void> {
    this.feed.on(OFFICES_CHANGED, () => void this.refresh().catch((error: unknown) => this.logger.warn(`Edited offices could not be read again: ${String(error)}`)));
    await this.work.read(SYNC_OFFICES, [JSON.stringify(reference.offices)]);
    await this.work.read(SYNC_HISTORICAL, [JSON.stringify(reference.historical)]);
    await this.refresh();
  }

  /** Everything there is and was, by code. */
  all(): readonly OfficeView[] {
    return this.views;
  }

  /** An office of today. */
  find(code: string): OfficeView | null {
    return this.byCode.get(code) ?? null;
  }

  /** Names by key in a language. */
  names(lang: Lang): ReadonlyMap<string, string> {
    return this.namesByLanguage.get(lang)!;
  }

  /** The development status of a country at an instant (epoch milliseconds), by the civil day of the reporting zone. */
  statusAt(countryCode: string | null, atMs: number): StatusOnDay {
    return developmentStatusOn(this.edited.statuses, countryCode, civilDateIn(atMs, this.config.REPORTING_ZONE));
  }

  /** Every dated status row. */
  statuses(): readonly StatusRow[] {
    return this.edited.statuses;
  }

  /** The mail domains of an office. */
  domainsOf(code: string): readonly string[] {
    return this.edited.domains.get(code) ?? [];
  }

  /**
   * Reads edited data again. Whoever asks meanwhile gets the former: waiting here inside a transaction for a second
   * connection could take the last one.
   */
  async refresh(): Promise<void> {
    this.edited = await this.readEdited();
  }

  private async readEdited(): Promise<Edited> {
    const [statuses, domains] = await Promise.all([
      this.work.read<{ id: string; country_code: string; status: StatusRow['status']; valid_from: string | null; valid_until: string | null; verified: boolean }>(
        'select id, country_code, status, valid_from::text, valid_until::text, verified from identity.development_status order by country_code, valid_from nulls first, id'),
      this.work.read<{ office_code: string; domains: string[] }>(
        'select office_code, array_agg(domain order by domain) as domains from identity.office_mail_domain group by office_code'),
    ]);
    return {
      statuses: statuses.map((row): StatusRow => ({
        id: row.id, countryCode: row.country_code, status: row.status, verified: row.verified,
        from: row.valid_from === null ? null : localDate(row.valid_from), until: row.valid_until === null ? null : localDate(row.valid_until),
      })),
      domains: new Map(domains.map((row) => [row.office_code, row.domains])),
    };
  }
}

function viewsOf(): readonly OfficeView[] {
  const today = reference.offices.map((office): OfficeView => ({
    key: office.code, code: office.code, names: office.names, region: office.region as Region | null, countryCode: office.countryCode,
    organization: office.kind === 'organization', canHaveStaff: office.canHaveStaff, historical: false, existed: null,
  }));
  const past = reference.historical.map((entity): OfficeView => ({
    key: entity.id, code: entity.code, names: entity.names, region: entity.region as Region | null, countryCode: null,
    organization: false, canHaveStaff: false, historical: true, existed: { from: entity.from, until: entity.until },
  }));
  return [...today, ...past];
}
