import { Inject, Injectable } from '@nestjs/common';
import type { Audience } from '@classmark/identity/core';
import type { Clock, Lang } from '@classmark/platform/core';
import { CLOCK, UnitOfWork, type Tx } from '@classmark/platform/server';

/** What a list of people shows. */
export interface PersonView { readonly id: string; readonly displayName: string; readonly officeCode: string | null; readonly audience: Audience }

/** Where and how a person is written to. */
export interface Recipient { readonly email: string; readonly displayName: string; readonly language: Lang; readonly timeZone: string | null }

/** A person with the affiliation of now. */
export interface PersonRow {
  readonly id: string; readonly email: string; readonly display_name: string; readonly language: Lang; readonly time_zone: string | null;
  readonly office_code: string | null; readonly audience: Audience; readonly confirmed_at: Date | null; readonly has_password: boolean;
}

const WITH_AFFILIATION = `
  select p.id, p.email, p.display_name, p.language, p.time_zone, a.office_code, coalesce(a.audience, 'ipInformationUser') as audience, a.confirmed_at,
    exists (select 1 from identity.credential c where c.person_id = p.id) as has_password
  from identity.person p left join identity.affiliation a
    on a.person_id = p.id and a.valid_from <= $1 and (a.valid_to is null or a.valid_to > $1)`;

/** Reads people. Whoever calls has checked that the asking person may know. */
@Injectable()
export class PersonReader {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(CLOCK) private readonly clock: Clock) {}

  /** Several people as they are now; unknown ids are absent. */
  async many(tx: Tx | null, ids: readonly string[]): Promise<ReadonlyMap<string, PersonView>> {
    if (ids.length === 0) return new Map();
    const rows = await this.rows(tx, 'where p.id = any($2::uuid[])', ids);
    return new Map(rows.map((row) => [row.id, { id: row.id, displayName: row.display_name, officeCode: row.office_code, audience: row.audience }]));
  }

  /** One person with everything, for that person alone. */
  async self(tx: Tx | null, personId: string): Promise<PersonRow | null> {
    return (await this.rows(tx, 'where p.id = $2', personId))[0] ?? null;
  }

  async recipient(tx: Tx | null, personId: string): Promise<Recipient | null> {
    const row = await this.self(tx, personId);
    return row && { email: row.email, displayName: row.display_name, language: row.language, timeZone: row.time_zone };
  }

  private rows(tx: Tx | null, where: string, parameter: unknown): Promise<PersonRow[]> {
    const sql = `${WITH_AFFILIATION} ${where}`;
    const parameters = [new Date(this.clock.now()), parameter];
    return tx ? tx.query<PersonRow>(sql, parameters) : this.work.read<PersonRow>(sql, parameters);
  }
}
