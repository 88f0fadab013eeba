import { Inject, Injectable } from '@nestjs/common';
import {
  composeReportWithSources, editionFor, platformFiguresOf, printedTrainings, shippedEditions,
  type Audience, type ComposedReport, type DevelopmentStatus, type FactKind, type ParticipationFact, type ReportEdition, type TrainingKind,
} from '@classmark/reporting/core';
import { yearIn, type Clock } from '@classmark/platform/core';
import { IdentityApi } from '@classmark/identity/server';
import { CLOCK, CONFIG, UnitOfWork, type Config } from '@classmark/platform/server';
import type { FactRow } from '../statistics/row-reader';
import { RegisterReader } from '../register/register-reader';
import type { RegisterEntryView } from '../register/register-view';

/** A report with what it was made from. */
export interface ReportView { readonly report: ComposedReport; readonly edition: ReportEdition; readonly entries: readonly RegisterEntryView[] }

type StoredFact = Omit<FactRow, 'minutes'> & { organization: boolean; supersedes: string | null; amount_ms: string | null };

/** Composes the report of a year from the register and, for trainings held on the platform, from the ledger. */
@Injectable()
export class ReportReader {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(RegisterReader) private readonly register: RegisterReader,
    @Inject(IdentityApi) private readonly identity: IdentityApi,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The report of a year. A year without an edition gets a draft with the structure of the newest. */
  async read(year: number): Promise<ReportView> {
    const entries = await this.register.entriesOf(year);
    const edition = editionFor(year, shippedEditions);
    // The report is written in English, with the names of that language.
    const names = Object.fromEntries(this.identity.officeNames('en'));
    const offerings = printedTrainings(entries).map((entry) => entry.offeringId!);
    const facts = offerings.length === 0 ? [] : await this.factsOf(offerings);
    const platformFigures = platformFiguresOf(facts, entries, year, this.config.REPORTING_ZONE, names);
    return { report: composeReportWithSources({ year, edition, entries, platformFigures, names }), edition, entries };
  }

  /** Years of which there is a report: an edition, entries of the register, or the running one; the latest first. */
  async years(): Promise<number[]> {
    const running = yearIn(this.clock.now(), this.config.REPORTING_ZONE);
    return [...new Set([running, ...shippedEditions.map((edition) => edition.year), ...await this.register.years()])].sort((a, b) => b - a);
  }

  private async factsOf(offeringIds: readonly string[]): Promise<ParticipationFact[]> {
    const rows = await this.work.read<StoredFact>(`select id, kind, person_id, offering_id, training_kind, topics, at, amount_ms, supersedes, office_code, country_code, organization, region,
         development_status, ldc, audience, confirmed, source, rule_version, evidence from reporting.fact where offering_id = any($1::uuid[])`, [offeringIds]);
    return rows.map(factOf);
  }
}

function factOf(row: StoredFact): ParticipationFact {
  return {
    factId: row.id, kind: row.kind as FactKind, personId: row.person_id, offeringId: row.offering_id, trainingKind: row.training_kind as TrainingKind, topics: row.topics,
    atMs: row.at.getTime(), amountMs: row.amount_ms === null ? null : Number(row.amount_ms), supersedes: row.supersedes, ruleVersion: row.rule_version, evidence: row.evidence,
    snapshot: {
      officeCode: row.office_code, countryCode: row.country_code, organization: row.organization, region: row.region,
      developmentStatus: row.development_status as DevelopmentStatus, ldc: row.ldc, audience: row.audience as Audience, confirmed: row.confirmed,
    },
  };
}
