import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '@classmark/platform/server';
import { ENROLMENT_SQL, enrolmentOf, type EnrolmentRow, type EnrolmentView } from './enrolment-view';

/** Reads enrolments: in a transaction where something is decided, without one for screens. */
@Injectable()
export class EnrolmentReader {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** The person's running episode in the offering, or null. */
  async active(tx: Tx | null, personId: string, offeringId: string): Promise<EnrolmentView | null> {
    return this.one(tx, 'e.person_id = $1 and e.offering_id = $2 and e.withdrawn_at is null', [personId, offeringId]);
  }

  /** The person's newest episode in the offering, withdrawn or not, or null. */
  async newest(tx: Tx | null, personId: string, offeringId: string): Promise<EnrolmentView | null> {
    return this.one(tx, 'e.person_id = $1 and e.offering_id = $2 order by e.episode desc limit 1', [personId, offeringId]);
  }

  /** The person's newest episode in each of the offerings. */
  async newestOf(personId: string, offeringIds: readonly string[]): Promise<EnrolmentView[]> {
    return this.many(null, `e.person_id = $1 and e.offering_id = any($2) and not exists (select 1 from learning.enrolment later
      where later.person_id = e.person_id and later.offering_id = e.offering_id and later.episode > e.episode)`, [personId, offeringIds]);
  }

  /** One episode by id, or null. */
  async byId(tx: Tx | null, enrolmentId: string): Promise<EnrolmentView | null> {
    return this.one(tx, 'e.id = $1', [enrolmentId]);
  }

  /** Every episode of an offering, in the order of enrolment. */
  async ofOffering(tx: Tx | null, offeringId: string): Promise<EnrolmentView[]> {
    return this.many(tx, 'e.offering_id = $1 order by e.enrolled_at, e.id', [offeringId]);
  }

  /** The person's running episodes, the one touched last first. One statement. */
  async ofPerson(personId: string): Promise<EnrolmentView[]> {
    return this.many(null, 'e.person_id = $1 and e.withdrawn_at is null order by coalesce(p.last_at, e.enrolled_at) desc, e.id desc', [personId]);
  }

  private async one(tx: Tx | null, where: string, parameters: readonly unknown[]): Promise<EnrolmentView | null> {
    const [found] = await this.many(tx, where, parameters);
    return found ?? null;
  }

  private async many(tx: Tx | null, where: string, parameters: readonly unknown[]): Promise<EnrolmentView[]> {
    const sql = `${ENROLMENT_SQL} where ${where}`;
    const rows = tx ? await tx.query<EnrolmentRow>(sql, parameters) : await this.work.read<EnrolmentRow>(sql, parameters);
    return rows.map(enrolmentOf);
  }
}
