import { Inject, Injectable, Optional, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HealthRegistry } from './health-registry';

/** The database is the one part without which nothing can be served. */
@Injectable()
export class DatabaseHealth implements OnModuleInit {
  constructor(
    @Inject(HealthRegistry) private readonly health: HealthRegistry,
    @Optional() @Inject(DataSource) private readonly dataSource: DataSource | undefined,
  ) {}

  onModuleInit(): void {
    const { dataSource } = this;
    if (!dataSource) return;
    this.health.register({
      name: 'database', critical: true,
      check: async () => {
        await dataSource.query('select 1');
        return { ok: true };
      },
    });
  }
}
