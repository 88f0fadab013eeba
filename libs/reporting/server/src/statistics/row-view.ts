import { holdsRole, type RequestContext } from '@classmark/platform/server';
import type { FactRow } from './row-reader';
import type { StatisticsNames } from './statistics-names';
import { SECRETARIAT_ROLES } from './statistics-scope';
import type { ParticipationRow } from './statistics.type';

/** What rows need to be read by people. */
export interface RowNames {
  readonly offices: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
  readonly personNumber: (id: string) => string;
}

/** Collects the names of rows. Names of people only for the Secretariat; others see a number. */
export async function rowNames(names: StatisticsNames, rows: readonly FactRow[], ctx: RequestContext): Promise<RowNames> {
  const mayKnow = holdsRole(ctx, SECRETARIAT_ROLES);
  const [titles, people] = await Promise.all([
    names.titles(rows.map((row) => row.offering_id), ctx.language),
    mayKnow ? names.people(rows.map((row) => row.person_id)) : new Map<string, string>(),
  ]);
  return { offices: names.offices(ctx.language), titles, people, personNumber: (id) => names.personNumber(id) };
}

/** A fact as a row of the screen. */
export function rowOf(row: FactRow, names: RowNames): ParticipationRow {
  return {
    id: row.id, kind: row.kind, at: row.at, personNumber: names.personNumber(row.person_id), personName: names.people.get(row.person_id) ?? null,
    officeCode: row.office_code, officeName: row.office_code === null ? null : names.offices.get(row.office_code) ?? row.office_code, confirmed: row.confirmed,
    countryCode: row.country_code, region: row.region, developmentStatus: row.development_status, ldc: row.ldc, audience: row.audience,
    trainingKind: row.training_kind, offeringId: row.offering_id, title: names.titles.get(row.offering_id) ?? null, topics: row.topics,
    minutes: row.minutes === null ? null : Number(row.minutes), evidence: row.evidence, ruleVersion: row.rule_version,
  };
}
