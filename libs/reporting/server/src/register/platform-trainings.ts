import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { FieldValue } from '@classmark/reporting/core';
import { civilDateIn, yearIn } from '@classmark/platform/core';
import { CatalogueApi, OFFERING_SCHEDULED, type OfferingView } from '@classmark/catalogue/server';
import { CONFIG, EventHandlers, isRefusal, newId, type Config, type Tx } from '@classmark/platform/server';
import { SaveRegisterEntry } from './save-register-entry';

const REMEMBERED = 10_000;

/**
 * Trainings held on the platform enter the register by themselves: when they are scheduled, and at one's own pace again in
 * each year in which something happens in them. Whether they are printed is for the Secretariat to decide.
 */
@Injectable()
export class PlatformTrainings implements OnModuleInit {
  private readonly logger = new Logger('reporting');
  /** Offerings and years that are known to stand there: nearly every event is about one of them. */
  private readonly entered = new Set<string>();

  constructor(
    @Inject(EventHandlers) private readonly handlers: EventHandlers,
    @Inject(CatalogueApi) private readonly catalogue: CatalogueApi,
    @Inject(SaveRegisterEntry) private readonly save: SaveRegisterEntry,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.handlers.on(OFFERING_SCHEDULED, 'reporting.enterTraining', (event, tx) => this.enter(tx, String(event.payload.offeringId), event.occurredAt.getTime()));
  }

  /**
   * Makes sure that the training stands in the register of its year.
   * @param atMs when something happened in it: the year of a training at one's own pace
   */
  async enter(tx: Tx, offeringId: string, atMs: number): Promise<void> {
    const happened = `${offeringId} ${yearIn(atMs, this.config.REPORTING_ZONE)}`;
    if (this.entered.has(happened)) return;
    tx.afterCommit(() => this.remember(happened));
    const offering = await this.catalogue.offering(tx, offeringId);
    if (!offering) return;
    const zone = this.config.REPORTING_ZONE;
    const startMs = offering.startsAtMs ?? atMs;
    const year = yearIn(startMs, zone);
    const known = await tx.query<{ year: number }>('select year from reporting.register_entry where offering_id = $1', [offeringId]);
    if (known.some((entry) => entry.year === year)) return;
    const result = await this.save.within(tx, {
      version: null, kind: offering.trainingKind, year, number: await this.nextNumber(tx, year), offeringId, provenance: 'platform', source: null,
      fields: fieldsOf(offering, startMs, zone), figures: [], lists: [], printed: false, reason: 'Held on the platform', id: newId(tx.ctx.clock),
    });
    // A fact must not wait for the register: what does not fit is named in the log and counted all the same.
    if (isRefusal(result)) this.logger.error(`The training ${offeringId} does not fit the register: ${result.message}`);
  }

  private remember(happened: string): void {
    if (this.entered.size >= REMEMBERED) this.entered.clear();
    this.entered.add(happened);
  }

  private async nextNumber(tx: Tx, year: number): Promise<string> {
    await tx.query(`select pg_advisory_xact_lock(hashtext('reporting.register'), $1)`, [year]);
    const [count] = await tx.query<{ serial: number }>(
      `select coalesce(max(substring(number from '-P(\\d+)$')::int), 0) + 1 as serial from reporting.register_entry where year = $1`, [year]);
    return `${year}-P${String(count!.serial).padStart(2, '0')}`;
  }
}

function fieldsOf(offering: OfferingView, startMs: number, zone: string): Record<string, FieldValue> {
  const title = offering.titles.en?.title ?? Object.values(offering.titles)[0]?.title ?? offering.trainingSlug;
  const start = civilDateIn(startMs, zone);
  // The end is exclusive: a webinar that ends at midnight has its last day before.
  const end = offering.endsAtMs === null ? null : civilDateIn(offering.endsAtMs - 1, zone);
  const common = { title, start, ...(end && { end }) };
  if (offering.trainingKind !== 'classificationTraining') return { ...common, topics: offering.topics, ...(offering.hostOffice && { host: offering.hostOffice }) };
  return { ...common, classifications: offering.topics, deliveryMode: 'virtual' };
}
