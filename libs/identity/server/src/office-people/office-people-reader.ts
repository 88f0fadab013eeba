import { Inject, Injectable } from '@nestjs/common';
import { isUuid } from '@classmark/platform/core';
import { decodeCursor, fault, holdsRole, keysetPage, type KeysetPage, type RequestContext, UnitOfWork } from '@classmark/platform/server';
import type { OfficePerson } from './office-person.type';

const PEOPLE = `
  select p.id, p.display_name as "displayName", p.email, a.audience, a.valid_from as since, a.confirmed_at as "confirmedAt", a.confirmed_by as "confirmedBy"
  from identity.affiliation a join identity.person p on p.id = a.person_id
  where a.office_code = $1 and a.valid_to is null`;

/** People of one office, for its coordinator and the Secretariat. */
@Injectable()
export class OfficePeopleReader {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** @throws GraphQLError NOT_FOUND for an office that is not the coordinator's: it looks like one that does not exist */
  async page(ctx: RequestContext, officeCode: string, request: { readonly first: number; readonly after?: string | null }): Promise<KeysetPage<OfficePerson>> {
    if (!maySee(ctx, officeCode)) throw fault('NOT_FOUND', 'There is no such office.');
    if (request.after) decodeCursor(request.after, 2);
    return keysetPage<OfficePerson>({
      ...request,
      key: (person) => [person.displayName, person.id],
      rows: (after, limit) => {
        if (after && !(typeof after[0] === 'string' && typeof after[1] === 'string' && isUuid(after[1]))) throw fault('BAD_USER_INPUT', 'This cursor is not one of ours.');
        return this.work.read<OfficePerson>(
          `${PEOPLE} and ($2::text is null or (p.display_name collate "C", p.id) > ($2::text collate "C", $3::uuid)) order by p.display_name collate "C", p.id limit $4`,
          [officeCode, after?.[0] ?? null, after?.[1] ?? null, limit]);
      },
      total: async () => Number((await this.work.read<{ n: string }>('select count(*) as n from identity.affiliation where office_code = $1 and valid_to is null', [officeCode]))[0]!.n),
    });
  }

  /** One person of an office. Whoever asks was let in by the use case before. */
  async one(officeCode: string, personId: string): Promise<OfficePerson> {
    return (await this.work.read<OfficePerson>(`${PEOPLE} and p.id = $2`, [officeCode, personId]))[0]!;
  }
}

function maySee(ctx: RequestContext, officeCode: string): boolean {
  return holdsRole(ctx, ['secretariat']) || holdsRole(ctx, ['coordinator'], { kind: 'office', id: officeCode });
}
