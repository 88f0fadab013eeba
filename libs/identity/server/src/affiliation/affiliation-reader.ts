import { Inject, Injectable } from '@nestjs/common';
import { type Affiliation, type Audience, type ConfirmationSource, isConfirmedAt } from '@classmark/identity/core';
import type { Tx } from '@classmark/platform/server';
import { OfficeDirectory } from '../office/office-directory';
import { type AffiliationSnapshot, WITHOUT_AFFILIATION } from './affiliation-snapshot';

/** A row of the table with its id. */
export interface StoredAffiliation extends Affiliation { readonly id: string }

interface Row {
  readonly id: string; readonly office_code: string | null; readonly audience: Audience; readonly valid_from: Date; readonly valid_to: Date | null;
  readonly confirmed_at: Date | null; readonly confirmed_by: ConfirmationSource | null;
}

const COLUMNS = 'id, office_code, audience, valid_from, valid_to, confirmed_at, confirmed_by';

/** Reads what people belonged to. */
@Injectable()
export class AffiliationReader {
  constructor(@Inject(OfficeDirectory) private readonly offices: OfficeDirectory) {}

  /** The affiliation at an instant (epoch milliseconds) with everything that figures break down by. */
  async snapshotAt(tx: Tx, personId: string, atMs: number): Promise<AffiliationSnapshot> {
    const [row] = await tx.query<Row>(
      `select ${COLUMNS} from identity.affiliation where person_id = $1 and valid_from <= $2 and (valid_to is null or valid_to > $2)`, [personId, new Date(atMs)]);
    if (!row) return WITHOUT_AFFILIATION;
    const affiliation = affiliationOf(row);
    const office = affiliation.officeCode === null ? null : this.offices.find(affiliation.officeCode);
    const status = this.offices.statusAt(office?.countryCode ?? null, atMs);
    return {
      officeCode: affiliation.officeCode, countryCode: office?.countryCode ?? null, organization: office?.organization ?? false, region: office?.region ?? null,
      ...status, audience: affiliation.audience, confirmed: isConfirmedAt(affiliation, atMs),
    };
  }

  /** All affiliations of a person under a lock on the person, so that two changes wait for each other. */
  async timelineLocked(tx: Tx, personId: string): Promise<readonly StoredAffiliation[]> {
    await tx.query('select 1 from identity.person where id = $1 for update', [personId]);
    return (await tx.query<Row>(`select ${COLUMNS} from identity.affiliation where person_id = $1 order by valid_from`, [personId])).map(affiliationOf);
  }
}

function affiliationOf(row: Row): StoredAffiliation {
  return {
    id: row.id, officeCode: row.office_code, audience: row.audience, validFromMs: row.valid_from.getTime(), validToMs: row.valid_to?.getTime() ?? null,
    confirmation: row.confirmed_at && row.confirmed_by ? { by: row.confirmed_by, atMs: row.confirmed_at.getTime() } : null,
  };
}
