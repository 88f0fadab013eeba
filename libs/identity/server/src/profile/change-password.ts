import { Inject, Injectable } from '@nestjs/common';
import { isRefusal, personIdOf, type Refusal, type RequestContext, UnitOfWork } from '@classmark/platform/server';
import { isPassword } from '../person/create-user';
import { FieldNotValid } from '../person/person-refusals';
import { SessionStore } from '../session/session-store';
import { fitsPassword, hashPassword, PASSWORD_MAX, PASSWORD_MIN } from '../sign-in/password-hash';
import { Throttle } from '../sign-in/throttle';

/** Chooses or changes the password of the acting person. Every other session ends: whoever had the old one is out. */
@Injectable()
export class ChangePassword {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(SessionStore) private readonly sessions: SessionStore,
    @Inject(Throttle) private readonly throttle: Throttle,
  ) {}

  /** @param input the current password is not asked of people who have none yet */
  async execute(ctx: RequestContext, input: { readonly currentPassword: string | null; readonly newPassword: string }): Promise<Refusal | { readonly changed: true }> {
    const personId = personIdOf(ctx);
    if (!isPassword(input.newPassword)) return new FieldNotValid('password', `A password has ${PASSWORD_MIN} to ${PASSWORD_MAX} characters.`);
    const [known] = await this.work.read<{ password_hash: string }>('select password_hash from identity.credential where person_id = $1', [personId]);
    if (known) {
      const giveBack = await this.throttle.take(ctx, 'password', personId);
      if (isRefusal(giveBack)) return giveBack;
      if (!await fitsPassword(known.password_hash, input.currentPassword ?? '')) return new FieldNotValid('currentPassword', 'This is not the current password.');
      await giveBack();
    }
    const passwordHash = await hashPassword(input.newPassword);
    return this.work.run(ctx, async (tx) => {
      await tx.query(
        `insert into identity.credential (person_id, password_hash, changed_at) values ($1, $2, $3)
         on conflict (person_id) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at`, [personId, passwordHash, new Date(ctx.clock.now())]);
      await this.sessions.end(tx, { personId, except: ctx.actor!.sessionId });
      await tx.audit({ action: 'identity.changePassword', subjectType: 'person', subjectId: personId });
      return { changed: true as const };
    });
  }
}
