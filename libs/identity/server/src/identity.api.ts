import { Inject, Injectable } from '@nestjs/common';
import type { Lang } from '@classmark/platform/core';
import { CONFIG, type Config, type Tx } from '@classmark/platform/server';
import { AffiliationReader } from './affiliation/affiliation-reader';
import type { AffiliationSnapshot } from './affiliation/affiliation-snapshot';
import { OfficeDirectory } from './office/office-directory';
import type { OfficeView } from './office/office-view';
import { CODE_MS, codeOf } from './sign-in/sign-in-code';
import { PersonReader, type PersonView, type Recipient } from './person/person-reader';

/** A code to be mailed to whoever asked for it. */
export interface SignInCodeToMail { readonly email: string; readonly language: Lang; readonly code: string; readonly minutes: number; readonly expiresAtMs: number }

/** What the domains above may ask of identity. */
@Injectable()
export class IdentityApi {
  constructor(
    @Inject(OfficeDirectory) private readonly directory: OfficeDirectory,
    @Inject(AffiliationReader) private readonly affiliations: AffiliationReader,
    @Inject(PersonReader) private readonly persons: PersonReader,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The affiliation of a person as it was at an instant (epoch milliseconds), read in the transaction. */
  snapshotAt(tx: Tx, personId: string, atMs: number): Promise<AffiliationSnapshot> {
    return this.affiliations.snapshotAt(tx, personId, atMs);
  }

  /** Every office of today and the entities of the past, from memory. */
  offices(): readonly OfficeView[] {
    return this.directory.all();
  }

  /** Names by code in a language; entities of the past by their four letters (`CSHH`). */
  officeNames(lang: Lang): ReadonlyMap<string, string> {
    return this.directory.names(lang);
  }

  /** People as they are now; unknown ids are absent. Callers have checked that the asking person may know. */
  people(tx: Tx | null, ids: readonly string[]): Promise<ReadonlyMap<string, PersonView>> {
    return this.persons.many(tx, ids);
  }

  /** Where to write to a person. */
  recipient(tx: Tx | null, personId: string): Promise<Recipient | null> {
    return this.persons.recipient(tx, personId);
  }

  /** The code of a challenge, for the mail alone; null when it was used or is outdated. */
  async signInCode(tx: Tx, challengeId: string): Promise<SignInCodeToMail | null> {
    const [row] = await tx.query<{ email: string; language: Lang; expires_at: Date }>(
      'select email, language, expires_at from identity.sign_in_challenge where id = $1 and used_at is null and expires_at > $2', [challengeId, new Date(tx.ctx.clock.now())]);
    return row ? { email: row.email, language: row.language, code: codeOf(challengeId, this.config.SESSION_SECRET), minutes: CODE_MS / 60_000, expiresAtMs: row.expires_at.getTime() } : null;
  }
}
