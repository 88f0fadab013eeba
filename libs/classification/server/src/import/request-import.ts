import { Inject, Injectable } from '@nestjs/common';
import { editionCode, isEditionCode, SCHEMES, type SchemeCode } from '@classmark/classification/core';
import { newId, personIdOf, UnitOfWork, type Refusal, type RequestContext, type Tx } from '@classmark/platform/server';
import { ImportProblem, ImportRefused } from './import-problem';

/** An import that somebody asks for; its files follow in pieces. */
export interface RequestImportInput {
  readonly scheme: string;
  readonly edition: string;
  readonly language?: string | null;
  readonly inForce?: string | null;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
}

/** All official files of an edition together are about 40 MB. */
const MOST_BYTES = 300_000_000;
const MOST_FILES = 20;
/** Files of imports that were never finished are let go after this. */
const FORGOTTEN_MS = 24 * 3_600_000;

/** Opens an import: from now on its files are taken. */
@Injectable()
export class RequestImport {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  async execute(ctx: RequestContext, input: RequestImportInput): Promise<{ readonly id: string } | Refusal> {
    const fault = faultOf(input);
    if (fault) return new ImportRefused(new ImportProblem('wrongInput', fault[0], fault[1]), null);
    return this.work.run(ctx, (tx) => this.within(tx, input));
  }

  private async within(tx: Tx, input: RequestImportInput): Promise<{ readonly id: string }> {
    await forgetFiles(tx, personIdOf(tx.ctx), tx.ctx.clock.now() - FORGOTTEN_MS);
    const id = newId(tx.ctx.clock);
    await tx.query(`insert into classification.import_request (id, scheme_code, edition_code, language, dry_run, in_force, state, bytes_read, requested_by, requested_at)
      values ($1, $2, $3, $4, true, $5, 'receiving', 0, $6, $7)`,
    [id, input.scheme, editionCode(input.scheme as SchemeCode, input.edition), input.language || null, input.inForce || null, personIdOf(tx.ctx), new Date(tx.ctx.clock.now())]);
    for (const [position, { name, bytes }] of input.files.entries()) {
      await tx.query('insert into classification.import_file (request_id, position, name, bytes, received) values ($1, $2, $3, $4, 0)', [id, position, name.slice(0, 200), bytes]);
    }
    await tx.audit({ action: 'classification.requestImport', subjectType: 'importRequest', subjectId: id, details: { scheme: input.scheme, edition: input.edition, files: input.files.map((file) => file.name) } });
    return { id };
  }
}

function faultOf(input: RequestImportInput): readonly [reason: string, advice: string] | null {
  if (!SCHEMES.includes(input.scheme as SchemeCode)) return [`“${input.scheme}” is no scheme.`, `Schemes are ${SCHEMES.join(', ')}.`];
  if (!isEditionCode(input.scheme as SchemeCode, editionCode(input.scheme as SchemeCode, input.edition))) return [`“${input.edition}” is no edition.`, 'Write it as it is printed: 13-2026, 15, 10, 2026.01.'];
  if (input.language && !/^[a-z]{2}$/.test(input.language)) return [`“${input.language}” is no language.`, 'Name it by two letters.'];
  if (input.inForce && Number.isNaN(Date.parse(input.inForce))) return [`“${input.inForce}” is no day.`, 'Write it as 2026-01-01.'];
  if (input.files.length === 0) return ['There is no file.', 'Choose at least one.'];
  if (input.files.length > MOST_FILES) return [`There are more than ${MOST_FILES} files.`, 'Import them in two steps.'];
  const bytes = input.files.reduce((sum, file) => sum + file.bytes, 0);
  if (input.files.some((file) => file.bytes <= 0)) return ['One of the files is empty.', 'Download it again.'];
  return bytes > MOST_BYTES ? ['The files are larger than 300 MB.', 'Import what was published for one edition.'] : null;
}

/** Lets go of what was sent for imports asked for before the moment, and of the person's own that are not being worked on. What became of them stays. */
async function forgetFiles(tx: Tx, personId: string, beforeMs: number): Promise<void> {
  await tx.query(`delete from classification.import_chunk where request_id in (select id from classification.import_request
    where requested_at < $1 or (requested_by = $2 and state not in ('waiting', 'running')))`, [new Date(beforeMs), personId]);
}
