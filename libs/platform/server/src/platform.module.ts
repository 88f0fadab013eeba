import { Global, Inject, Module, type DynamicModule, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AccessGuard } from './access/access.guard';
import { AuditEntry } from './audit/audit-entry.entity';
import { CLOCK, clockOf } from './clock/clock.provider';
import { CONFIG, type Config } from './config/config.schema';
import { dataSourceOf, type DatabaseShape } from './db/data-source';
import { UnitOfWork } from './db/unit-of-work';
import { JobQueue } from './jobs/job-queue';
import { EventHandlers } from './outbox/event-handlers';
import { OutboxDispatcher } from './outbox/outbox-dispatcher';
import { OutboxEvent, OutboxReceipt } from './outbox/outbox-event.entity';
import { OutboxSignal } from './outbox/outbox-signal';
import { ChangeFeed } from './pubsub/change-feed';

/** The tables of this domain. */
export const platformEntities = [AuditEntry, OutboxEvent, OutboxReceipt];

const shared = [UnitOfWork, OutboxSignal, EventHandlers, OutboxDispatcher, ChangeFeed, JobQueue];

/** What every domain stands on: settings, clock, database, transactions, events, jobs, access rules. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(ChangeFeed) private readonly feed: ChangeFeed,
    @Inject(OutboxDispatcher) private readonly outbox: OutboxDispatcher,
    @Inject(JobQueue) private readonly jobs: JobQueue,
  ) {}

  /** @param config the validated settings; @param shape entities and migrations, known only to the composition. */
  static forRoot(config: Config, shape: DatabaseShape): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: CLOCK, useFactory: () => clockOf(config) },
        { provide: DataSource, useFactory: () => dataSourceOf(config, shape).initialize() },
        ...shared,
        { provide: APP_GUARD, useClass: AccessGuard },
      ],
      exports: [CONFIG, CLOCK, DataSource, ...shared],
    };
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.feed.start();
    if (!this.config.RUN_WORKER) return;
    this.outbox.start();
    await this.jobs.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.outbox.stop();
    await this.jobs.stop();
    await this.feed.stop();
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
