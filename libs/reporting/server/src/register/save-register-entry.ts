import { Inject, Injectable } from '@nestjs/common';
import { checkEntry, type FieldValue, type RecordedFigure, type RecordedList, type RegisterEntryInput } from '@classmark/reporting/core';
import { newId, UnitOfWork, type Refusal, type RequestContext, type Tx } from '@classmark/platform/server';
import { ReasonMissing, RegisterEntryChanged, RegisterEntryNotFound, RegisterEntryNotValid } from './register-refusals';
import { ENTRY_SQL, entryOf, type Provenance, type RegisterEntryRow, type RegisterEntryView } from './register-view';

/** An activity as the form, an import or the platform hands it in. */
export interface SaveRegisterEntryInput {
  /** The entry to change; for a new one made by the caller, so that a repeated request adds nothing twice. */
  readonly id?: string;
  /** The version the editor saw; null for a new entry. */
  readonly version: number | null;
  readonly kind: string;
  readonly year: number;
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly figures: readonly RecordedFigure[];
  readonly lists: readonly RecordedList[];
  readonly printed: boolean;
  /** Needed for a correction in a closed year. */
  readonly reason: string | null;
  readonly provenance?: Provenance;
  readonly source?: string | null;
  /** Number of an imported entry; a new one is counted on. */
  readonly number?: string;
  readonly offeringId?: string | null;
}

/** The one door into the register: adds an entry or appends a version to one, after the checks of its kind. */
@Injectable()
export class SaveRegisterEntry {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** @returns the entry as it stands, or a refusal that names what to mend. */
  execute(ctx: RequestContext, input: SaveRegisterEntryInput): Promise<RegisterEntryView | Refusal> {
    return this.work.run(ctx, (tx) => this.within(tx, input));
  }

  /** The same inside the transaction of a caller. */
  async within(tx: Tx, input: SaveRegisterEntryInput): Promise<RegisterEntryView | Refusal> {
    const id = input.id ?? newId(tx.ctx.clock);
    // Entries of a year are numbered one after the other; who changes one waits for who changes another.
    await tx.query(`select pg_advisory_xact_lock(hashtext('reporting.register'), $1)`, [input.year]);
    // The year of a known entry is its own, and the switch locks the entry alone.
    await tx.query('select id from reporting.register_entry where id = $1 for update', [id]);
    const known = await currentEntry(tx, id);
    if (input.version !== null && !known) return new RegisterEntryNotFound();
    if (known && input.version === null) return known;
    if (known && input.version !== known.version) return new RegisterEntryChanged(known.version);
    const kind = known?.kind ?? input.kind;
    const year = known?.year ?? input.year;
    const entry: RegisterEntryInput = { id, kind, year, fields: withoutEmpty(input.fields), figures: input.figures, lists: input.lists, printed: input.printed };
    const checked = checkEntry(entry);
    if (!checked.ok) return new RegisterEntryNotValid(checked.refusal);
    const reason = input.reason?.trim() || null;
    if (reason === null && await isClosed(tx, year)) return new ReasonMissing(year);
    if (!known) await this.add(tx, entry, input);
    const version = (known?.version ?? 0) + 1;
    await appendVersion(tx, entry, version, reason, known?.provenance ?? input.provenance ?? 'form', known ? known.source : input.source ?? null);
    await tx.audit({
      action: known ? 'reporting.changeRegisterEntry' : 'reporting.addRegisterEntry', subjectType: 'registerEntry', subjectId: id, details: { version, kind, year, reason },
    });
    return (await currentEntry(tx, id))!;
  }

  private async add(tx: Tx, entry: RegisterEntryInput, input: SaveRegisterEntryInput): Promise<void> {
    const [count] = await tx.query<{ rank: number; serial: number }>(
      `select coalesce(max(rank), 0) + 1 as rank, coalesce(max(substring(number from '-A(\\d+)$')::int), 0) + 1 as serial
       from reporting.register_entry where year = $1`, [entry.year]);
    const number = input.number ?? `${entry.year}-A${String(count!.serial).padStart(2, '0')}`;
    await tx.query('insert into reporting.register_entry (id, number, kind, year, rank, offering_id) values ($1, $2, $3, $4, $5, $6)',
      [entry.id, number, entry.kind, entry.year, count!.rank, input.offeringId ?? null]);
  }
}

/** An entry as it stands in this transaction; null when there is none. */
export async function currentEntry(tx: Tx, id: string): Promise<RegisterEntryView | null> {
  const [row] = await tx.query<RegisterEntryRow>(`${ENTRY_SQL} where e.id = $1`, [id]);
  return row ? entryOf(row) : null;
}

/** Appends one state of an entry, signed by the acting person. */
export async function appendVersion(tx: Tx, entry: RegisterEntryInput, version: number, reason: string | null, provenance: Provenance, source: string | null): Promise<void> {
  await tx.query(
    `insert into reporting.register_entry_version (entry_id, version, fields, figures, lists, printed, provenance, source, author_id, reason, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [entry.id, version, JSON.stringify(entry.fields), JSON.stringify(entry.figures), JSON.stringify(entry.lists), entry.printed, provenance, source,
      tx.ctx.actor?.personId ?? null, reason, new Date(tx.ctx.clock.now())]);
}

/** Whether a year was closed. */
export async function isClosed(tx: Tx, year: number): Promise<boolean> {
  const [row] = await tx.query<{ closed: boolean }>('select exists (select 1 from reporting.reporting_year where year = $1) as closed', [year]);
  return row!.closed;
}

/** What a form leaves empty is not recorded. */
function withoutEmpty(fields: SaveRegisterEntryInput['fields']): Record<string, FieldValue> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)));
}
