import { Inject, Injectable } from '@nestjs/common';
import { yearIn, type Clock } from '@classmark/platform/core';
import { IdentityApi } from '@classmark/identity/server';
import { CLOCK, CONFIG, UnitOfWork, type Config } from '@classmark/platform/server';
import { ENTRY_SQL, entryOf, type RegisterEntryRow, type RegisterEntryView } from './register-view';
import { RegisterEntryType, type RegisterType, type RegisterVersionType } from './register.type';

type VersionRow = Pick<RegisterEntryRow, 'version' | 'fields' | 'figures' | 'lists' | 'printed' | 'at'> & { author_id: string | null; reason: string | null };

/** Reads the register: entries of a year in the order entered, one entry, its history. */
@Injectable()
export class RegisterReader {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(IdentityApi) private readonly identity: IdentityApi,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The register of a year; of the running year when none is named. */
  async year(wanted: number | null): Promise<RegisterType> {
    const runningYear = yearIn(this.clock.now(), this.config.REPORTING_ZONE);
    const year = wanted ?? runningYear;
    const [entries, years, closed] = await Promise.all([
      this.entriesOf(year),
      this.work.read<{ year: number }>('select distinct year from reporting.register_entry'),
      this.work.read<{ year: number }>('select year from reporting.reporting_year where year = $1', [year]),
    ]);
    return {
      year, closed: closed.length > 0, entries: entries.map((entry) => new RegisterEntryType(entry)),
      years: [...new Set([runningYear, ...years.map((row) => row.year)])].sort((a, b) => b - a),
    };
  }

  /** Entries of a year as they stand now, in the order entered. */
  async entriesOf(year: number): Promise<RegisterEntryView[]> {
    return (await this.work.read<RegisterEntryRow>(`${ENTRY_SQL} where e.year = $1 order by e.rank, e.number`, [year])).map(entryOf);
  }

  /** Years of which the register has entries. */
  async years(): Promise<number[]> {
    return (await this.work.read<{ year: number }>('select distinct year from reporting.register_entry order by year')).map((row) => row.year);
  }

  /** One entry, or nothing. */
  async entry(id: string): Promise<RegisterEntryView | null> {
    const [row] = await this.work.read<RegisterEntryRow>(`${ENTRY_SQL} where e.id = $1`, [id]);
    return row ? entryOf(row) : null;
  }

  /** The states of an entry, the latest first: who, when, why, what. */
  async history(id: string): Promise<RegisterVersionType[]> {
    const rows = await this.work.read<VersionRow>(
      'select version, fields, figures, lists, printed, author_id, reason, at from reporting.register_entry_version where entry_id = $1 order by version', [id]);
    const people = await this.identity.people(null, rows.flatMap((row) => row.author_id ?? []));
    return rows.map((row, index) => ({
      version: row.version, at: row.at, author: row.author_id === null ? null : people.get(row.author_id)?.displayName ?? null, reason: row.reason, printed: row.printed,
      changed: index === 0 ? [] : changedKeys(rows[index - 1]!, row),
    })).reverse();
  }
}

function changedKeys(before: VersionRow, after: VersionRow): string[] {
  const values = (row: VersionRow) => new Map([
    ...Object.entries(row.fields), ...row.figures.map((figure) => [figure.key, figure] as const), ...row.lists.map((list) => [list.key, list] as const), ['printed', row.printed] as const,
  ].map(([key, value]) => [key, JSON.stringify(value)]));
  const [old, now] = [values(before), values(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key));
}
