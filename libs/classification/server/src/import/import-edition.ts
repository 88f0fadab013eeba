import { Inject, Injectable } from '@nestjs/common';
import { editionCode, isEditionCode, SCHEMES, type SchemeCode } from '@classmark/classification/core';
import { isRefusal, newId, personIdOf, UnitOfWork, type Refusal, type RequestContext, type Tx } from '@classmark/platform/server';
import { EDITION_PUBLISHED } from '../concordance/edition-events';
import { besideOwnWording, isOwnWording, withoutRevision } from '../scheme/own-wording';
import { SCHEME_NAMES } from '../scheme/publish-edition';
import { compareWithPublished, type Additions } from './compare-published';
import { DraftWriter, stageTables } from './draft-writer';
import { changesSince, editionBefore, NO_CHANGES } from './edition-changes';
import { EditionDraft, type DraftTable } from './edition-draft';
import { detectFile, FILE_SCHEMES, type DetectedFile, type FileKind } from './files/detect-file';
import { ReadOnce, type ImportSource } from './files/import-source';
import { ImportProblem, ImportRefused } from './import-problem';
import { keptReport, type ImportReport } from './import-report';
import { knownEdition } from './known-edition';
import { readFile } from './read-file';

/** What is to be imported. */
export interface ImportInput {
  readonly scheme: SchemeCode;
  /** "13-2026" or "NCL 13-2026". */
  readonly edition: string;
  /** Of files that do not say theirs; of others a check. */
  readonly language?: string | null;
  /** Civil date; where neither file nor this says it, what is known of the edition, else today. */
  readonly inForce?: string | null;
  readonly dryRun?: boolean;
  readonly sources: readonly ImportSource[];
  /** Told of bytes as they are read. */
  readonly onRead?: (bytes: number) => void;
}

/** Levels that a reader gets at once. */
const SKELETON: Readonly<Record<SchemeCode, number>> = { nice: 1, locarno: 2, vienna: 2, ipc: 3 };
/** Days on which editions came into force whose files do not say it. */
const IN_FORCE: Readonly<Record<string, string>> = { 'LOC 15': '2025-01-01', 'LOC 16': '2027-01-01', 'VCL 7': '2013-01-01', 'VCL 8': '2018-01-01', 'VCL 9': '2023-01-01', 'VCL 10': '2026-01-01' };

/** Lists that bring titles only, perhaps of one section; the others bring everything there is in a language. */
const PARTIAL: readonly FileKind[] = ['ipcTitleList', 'ipcValidSymbols', 'ipcEverUsed'];

/** Carries the report of a trial out of the transaction, which is undone. */
class TrialDone extends Error {
  constructor(readonly report: ImportReport) {
    super('trial');
  }
}

/** Imports official files of an edition: all of them or nothing. What is published already is compared, never changed. */
@Injectable()
export class ImportEdition {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** @returns what was done, or with `dryRun` what would be; or what is wrong, and then nothing was written. */
  async execute(ctx: RequestContext, input: ImportInput): Promise<ImportReport | Refusal> {
    try {
      const job = await prepare(input);
      if (isRefusal(job)) return job;
      return await this.work.run(ctx, (tx) => new ImportRun(tx, job).run());
    } catch (error) {
      if (error instanceof TrialDone) return error.report;
      throw error;
    }
  }
}

/** An input that was checked, with its files in the order in which they are read. */
interface Job extends ImportInput { readonly code: string; readonly files: readonly DetectedFile[] }

const KIND_ORDER = Object.keys(FILE_SCHEMES);

async function prepare(input: ImportInput): Promise<Job | ImportRefused> {
  const wrong = (reason: string, advice: string): ImportRefused => new ImportRefused(new ImportProblem('wrongInput', reason, advice), null);
  if (!SCHEMES.includes(input.scheme)) return wrong(`“${input.scheme}” is no scheme.`, `Schemes are ${SCHEMES.join(', ')}.`);
  const code = editionCode(input.scheme, input.edition);
  if (!isEditionCode(input.scheme, code)) return wrong(`“${input.edition}” is no edition of ${SCHEME_NAMES[input.scheme]}.`, 'Write it as it is printed: 13-2026, 15, 10, 2026.01.');
  if (input.language && !/^[a-z]{2}$/.test(input.language)) return wrong(`“${input.language}” is no language.`, 'Name it by two letters.');
  if (input.sources.length === 0) return wrong('There is no file.', 'Name at least one.');
  const files: DetectedFile[] = [];
  for (const source of input.sources) {
    const file = await named(source.name, async () => {
      const detected = await detectFile(source);
      if (FILE_SCHEMES[detected.kind] !== input.scheme) {
        throw new ImportProblem('wrongScheme', `The file is of ${SCHEME_NAMES[FILE_SCHEMES[detected.kind]]}, not of ${SCHEME_NAMES[input.scheme]}.`, `Import it with the scheme ${FILE_SCHEMES[detected.kind]}.`);
      }
      return detected;
    });
    if (isRefusal(file)) return file as ImportRefused;
    files.push(file);
  }
  return { ...input, code, files: files.sort((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind)) };
}

/** A problem inside becomes the refusal of the file. */
async function named<T>(file: string | null, work: () => Promise<T>): Promise<T | ImportRefused> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ImportProblem) return new ImportRefused(error, file);
    throw error;
  }
}

/** One import inside its transaction. */
class ImportRun {
  private published = false;

  constructor(private readonly tx: Tx, private job: Job) {}

  async run(): Promise<ImportReport | Refusal> {
    const { tx } = this;
    // One import of a scheme at a time: the second sees what the first one published.
    await tx.query('select pg_advisory_xact_lock(4712, $1)', [SCHEMES.indexOf(this.job.scheme)]);
    const printed = this.job.code;
    if (await isOwnWording(tx, printed)) this.job = { ...this.job, code: besideOwnWording(printed) };
    const { job } = this;
    const [row] = await tx.query('select code from classification.edition where code = $1', [job.code]);
    this.published = row !== undefined;
    const known = this.published ? await knownEdition(tx, job.code) : undefined;
    if (!this.published) await this.insertEdition();
    const writer = new DraftWriter(tx, this.published ? await stageTables(tx) : (table: DraftTable) => `classification.${table}`);
    const draft = new EditionDraft(job.scheme, job.code, (table, values) => { writer.row(table, values); }, known);
    if (job.code !== printed) draft.warn(`${printed} holds the platform’s own short wording: the official files stand beside it, as ${job.code}.`);
    draft.keepsTitles = job.files.some((file) => file.kind === 'ipcTitleList');
    const read = await this.readFiles(draft, writer);
    if (isRefusal(read)) return read;
    return named(null, () => this.finish(draft, read)).then((result) => this.outcome(result));
  }

  private async readFiles(draft: EditionDraft, writer: DraftWriter): Promise<ImportReport['files'] | ImportRefused> {
    const files: ImportReport['files'][number][] = [];
    for (const file of this.job.files) {
      const once = new ReadOnce(file.source, this.job.onRead);
      const result = await named(file.source.name, () => readFile(draft, file, once.chunks(), this.job.language ?? null, () => writer.step()));
      if (isRefusal(result)) {
        await writer.settle();
        return result as ImportRefused;
      }
      files.push({ name: file.source.name, kind: file.kind, bytes: file.source.bytes, sha256: once.digest() });
    }
    await writer.end();
    return files;
  }

  private async finish(draft: EditionDraft, files: ImportReport['files']): Promise<ImportReport> {
    const { tx, job } = this;
    if (!this.published && !draft.structured) {
      throw new ImportProblem('structureMissing', `${job.code} is not published, and none of the files brings its places.`, 'Import its structure first, or together with these files.');
    }
    compareWithValid(draft);
    if (draft.otherTitles.length > 0) draft.warn(`${draft.otherTitles.length} titles of the list are other than in the scheme: ${draft.otherTitles.slice(0, 5).join(', ')}${draft.otherTitles.length > 5 ? ' …' : '.'}`);
    const additions: Additions = this.published ? await compareWithPublished(tx, draft, job.files.every((file) => PARTIAL.includes(file.kind))) : { languages: [...draft.languages.keys()], validities: draft.validities > 0 };
    if (this.published) await this.addStaged(additions);
    else await tx.query('insert into classification.edition_structure (edition_code, places, entries) values ($1, $2, $3)', [job.code, draft.size, draft.entryCount]);
    for (const language of additions.languages) {
      const { titles, notes, links, labels } = draft.languages.get(language)!;
      await tx.query('insert into classification.edition_text (edition_code, language, titles, notes, links, labels) values ($1, $2, $3, $4, $5, $6)', [job.code, language, titles, notes, links, labels]);
      if (titles < draft.size) draft.warn(`${draft.size - titles} of ${draft.size} places have no title in “${language}”.`);
    }
    if (!this.published && !draft.inForce && !job.inForce && !IN_FORCE[withoutRevision(job.code)]) draft.warn('No file says since when the edition is in force: today was taken.');
    const previous = this.published ? null : await editionBefore(tx, job.scheme, job.code);
    const sum = (of: 'labels' | 'notes' | 'links'): number => additions.languages.reduce((total, language) => total + draft.languages.get(language)![of], 0);
    return {
      scheme: job.scheme, edition: job.code, outcome: !this.published ? 'published' : additions.languages.length > 0 || additions.validities ? 'extended' : 'unchanged', dryRun: job.dryRun ?? false,
      files, languages: [...additions.languages].sort(), places: draft.size, entries: draft.entryCount, labels: sum('labels'), notes: sum('notes'), references: sum('links'),
      validities: additions.validities ? draft.validities : 0, ...(previous ? await changesSince(tx, previous, job.code) : NO_CHANGES), warnings: draft.warnings,
    };
  }

  /** Keeps the import with its report; a trial is undone, and one that changed nothing leaves no trace. */
  private async outcome(result: ImportReport | ImportRefused): Promise<ImportReport | Refusal> {
    if (isRefusal(result)) return result;
    const { tx, job } = this;
    if (job.dryRun) throw new TrialDone(result);
    if (result.outcome === 'unchanged') return result;
    await tx.query('insert into classification.edition_import (id, edition_code, outcome, files, report, imported_by, imported_at) values ($1, $2, $3, $4, $5, $6, $7)',
      [newId(tx.ctx.clock), job.code, result.outcome, JSON.stringify(result.files), JSON.stringify(keptReport(result)), tx.ctx.actor ? personIdOf(tx.ctx) : null, new Date(tx.ctx.clock.now())]);
    await tx.audit({ action: 'classification.importEdition', subjectType: 'edition', subjectId: job.code, details: { outcome: result.outcome, places: result.places, languages: result.languages, files: result.files.map((file) => file.name) } });
    if (result.outcome === 'published') await tx.emit({ type: EDITION_PUBLISHED, payload: { edition: job.code, scheme: job.scheme, previous: result.previous } });
    return result;
  }

  /** The edition comes first, everything else names it. Its date may stand in a file: that file's first lines are read for it. */
  private async insertEdition(): Promise<void> {
    const { tx, job } = this;
    await tx.query('insert into classification.scheme (code, name) values ($1, $2) on conflict (code) do nothing', [job.scheme, SCHEME_NAMES[job.scheme]]);
    const inForce = job.inForce ?? await inForceOf(job.files) ?? IN_FORCE[withoutRevision(job.code)] ?? new Date(tx.ctx.clock.now()).toISOString().slice(0, 10);
    await tx.query('insert into classification.edition (code, scheme_code, in_force, skeleton_depth, published_at) values ($1, $2, $3, $4, $5)',
      [job.code, job.scheme, inForce, SKELETON[job.scheme], new Date(tx.ctx.clock.now())]);
  }

  private async addStaged({ languages, validities }: Additions): Promise<void> {
    const { tx } = this;
    for (const table of ['place_text', 'entry_text']) await tx.query(`insert into classification.${table} select * from pg_temp.staged_${table} where language = any($1)`, [languages]);
    if (validities) await tx.query('insert into classification.symbol_validity select * from pg_temp.staged_symbol_validity');
  }
}

/** The date that a structure states in its root element. */
async function inForceOf(files: readonly DetectedFile[]): Promise<string | null> {
  for (const { kind, source } of files) {
    if (kind !== 'niceStructure' && kind !== 'ipcScheme') continue;
    for await (const chunk of source.open()) {
      const match = /<(?:\w+:)?(?:ClassificationTopStructure|IPCScheme)\b[^>]*?\b(?:dateInForce|edition)="(\d{4})-?(\d\d)-?(\d\d)/.exec(chunk.toString('utf8').slice(0, 10_000));
      if (match) return `${match[1]}-${match[2]}-${match[3]}`;
      break;
    }
  }
  return null;
}

/** Symbols that are valid but have no place, or the other way round, are told, not refused: the files are published apart. */
function compareWithValid(draft: EditionDraft): void {
  if (draft.validSymbols.size === 0) return;
  const { missing, surplus } = draft.againstValid();
  if (missing.length > 0) draft.warn(`${missing.length} valid symbols have no place: ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ' …' : '.'}`);
  if (surplus.length > 0) draft.warn(`${surplus.length} places are not in the list of valid symbols: ${surplus.slice(0, 5).join(', ')}${surplus.length > 5 ? ' …' : '.'}`);
}
