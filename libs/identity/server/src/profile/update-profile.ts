import { Inject, Injectable } from '@nestjs/common';
import { isLang, isZone } from '@classmark/platform/core';
import { personIdOf, type Refusal, type RequestContext, UnitOfWork } from '@classmark/platform/server';
import { personName } from '../person/person-name';
import { FieldNotValid } from '../person/person-refusals';
import { SessionStore } from '../session/session-store';

/** What a person may change alone. */
export interface ProfileChange { readonly displayName: string; readonly language: string; readonly timeZone: string | null }

/** Changes name, language and time zone of the acting person. */
@Injectable()
export class UpdateProfile {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(SessionStore) private readonly sessions: SessionStore) {}

  async execute(ctx: RequestContext, change: ProfileChange): Promise<Refusal | { readonly changed: true }> {
    const displayName = personName(change.displayName);
    if (displayName === null) return new FieldNotValid('displayName', 'Please write the name on one line, up to 120 characters.');
    if (!isLang(change.language)) return new FieldNotValid('language', 'The language is one of ar, zh, en, fr, ru, es.');
    if (change.timeZone !== null && !isZone(change.timeZone)) return new FieldNotValid('timeZone', 'There is no such time zone.');
    const personId = personIdOf(ctx);
    return this.work.run(ctx, async (tx) => {
      await tx.query('update identity.person set display_name = $2, language = $3, time_zone = $4 where id = $1', [personId, displayName, change.language, change.timeZone]);
      // Which fields, not what they say: names do not belong in the audit.
      await tx.audit({ action: 'identity.updateProfile', subjectType: 'person', subjectId: personId, details: { language: change.language, timeZone: change.timeZone } });
      this.sessions.personChanged(tx, personId, { roles: false });
      return { changed: true as const };
    });
  }
}
