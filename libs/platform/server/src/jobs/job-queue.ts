import { Inject, Injectable, Logger } from '@nestjs/common';
import { Logger as WorkerLogger, run, type Runner, type TaskList } from 'graphile-worker';
import pg from 'pg';
import type { Clock } from '@classmark/platform/core';
import { CLOCK } from '../clock/clock.provider';
import { CONFIG, type Config } from '../config/config.schema';
import type { RequestContext } from '../context/request-context';
import { systemContext } from '../context/system-context';
import type { Tx } from '../db/tx';

/** What a job does. It runs at least once, so it must not mind running twice. */
export type JobHandler = (payload: never, ctx: RequestContext) => Promise<void>;

/** When and how a job runs; a `key` replaces a waiting job of the same key. */
export interface JobOptions { readonly runAt?: Date; readonly key?: string; readonly maxAttempts?: number }

/** Background work on graphile-worker: queued inside the transaction, so undone work leaves no job behind. */
@Injectable()
export class JobQueue {
  private readonly logger = new Logger('jobs');
  private readonly handlers = new Map<string, JobHandler>();
  private runner: Runner | null = null;
  private pool: pg.Pool | null = null;
  private readonly every: { name: string; ms: number; work: (ctx: RequestContext) => Promise<void> }[] = [];
  private timers: NodeJS.Timeout[] = [];

  constructor(@Inject(CONFIG) private readonly config: Config, @Inject(CLOCK) private readonly clock: Clock) {}

  /** Registers what is done for jobs of this name (`<domain>.<verb>`). */
  handle<Payload>(name: string, handler: (payload: Payload, ctx: RequestContext) => Promise<void>): void {
    if (this.handlers.has(name)) throw new Error(`The job ${name} is registered twice.`);
    this.handlers.set(name, handler as JobHandler);
  }

  /** Registers short work repeated while a worker runs. Several workers may run it at once: it locks what it touches. */
  repeat(name: string, ms: number, work: (ctx: RequestContext) => Promise<void>): void {
    this.every.push({ name, ms, work });
  }

  /** Queues a job in the transaction. */
  async add(tx: Tx, name: string, payload: object, options: JobOptions = {}): Promise<void> {
    await tx.query(
      'select graphile_worker.add_job($1, payload := $2::json, run_at := $3::timestamptz, job_key := $4, max_attempts := $5)',
      [name, JSON.stringify(payload), options.runAt ?? null, options.key ?? null, options.maxAttempts ?? 12]);
  }

  async start(): Promise<void> {
    this.pool = new pg.Pool({ connectionString: this.config.DATABASE_URL, max: 4, application_name: 'classmark-jobs' });
    const lost = (error: Error) => this.logger.warn(`A worker connection was lost: ${error.message}`);
    this.pool.on('error', lost);
    this.pool.on('connect', (client) => client.on('error', lost));
    const taskList: TaskList = Object.fromEntries([...this.handlers].map(([name, handler]) => [
      name, async (payload: unknown) => handler(payload as never, systemContext(this.clock)),
    ]));
    this.runner = await run({ pgPool: this.pool, taskList, concurrency: 2, noHandleSignals: true, pollInterval: 2_000, parsedCronItems: [], logger: this.workerLogger() });
    for (const { name, ms, work } of this.every) {
      let busy = false;
      this.timers.push(setInterval(() => {
        if (busy) return;
        busy = true;
        void work(systemContext(this.clock))
          .catch((error: unknown) => this.logger.error(`${name} failed: ${error instanceof Error ? error.stack : String(error)}`))
          .finally(() => { busy = false; });
      }, ms));
    }
  }

  /** The library's messages in our log; what it says of every job is of no use there. */
  private workerLogger(): WorkerLogger {
    return new WorkerLogger(() => (level, message) => {
      if (level === 'error') this.logger.error(message);
      else if (level === 'warning') this.logger.warn(message);
      else this.logger.debug(message);
    });
  }

  async stop(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    this.timers = [];
    await this.runner?.stop();
    this.runner = null;
    await this.pool?.end();
    this.pool = null;
  }

  /** Runs one registered repetition now. Tests use it instead of waiting. */
  async runNow(name: string): Promise<void> {
    const found = this.every.find((entry) => entry.name === name);
    if (!found) throw new Error(`No repeated work is called ${name}.`);
    await found.work(systemContext(this.clock));
  }
}
