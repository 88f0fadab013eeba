import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import { AUDIT_SQL } from '../audit/audit-entry.entity';
import { newId } from '../clock/new-id';
import type { RequestContext } from '../context/request-context';
import { OUTBOX_SQL } from '../outbox/outbox-event.entity';
import { isRefusal } from '../refusal/refusal';
import { OutboxSignal } from '../outbox/outbox-signal';
import { preparedRows } from './prepared-rows';
import { Turns } from './turns';
import type { AuditLine, DomainEvent, Tx } from './tx';

const RETRY_CODES = new Set(['40P01', '40001']);
const ATTEMPTS = 4;

/**
 * One use case, one transaction. A returned refusal or a thrown fault undoes everything, the outbox row and the audit
 * line included. Deadlocks and serialization failures are tried again from the beginning.
 */
@Injectable()
export class UnitOfWork {
  /**
   * Transactions take at most three quarters of the connections. Some read beside their transaction (what is cached for
   * everybody); with all connections in transactions that each wait for one more, nothing would ever move again.
   */
  private readonly turns: Turns;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(OutboxSignal) private readonly signal: OutboxSignal,
  ) {
    const connections = (dataSource.options.extra as { max?: number } | undefined)?.max ?? 10;
    this.turns = new Turns(Math.max(1, Math.floor((connections * 3) / 4)));
  }

  /** Runs `work` in a transaction and returns its result. */
  async run<T>(ctx: RequestContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.persistently(() => this.once(ctx, work));
  }

  /**
   * The same for a use case whose whole writing is one statement, which PostgreSQL makes a transaction by itself: whole, and
   * durable when it answers, without the round trips that open and close one (ADR 0085). What `work` reads before decides as
   * it would inside. Nothing can be undone afterwards, so a refusal may only follow a statement that wrote nothing, and
   * `tx.audit` and `tx.emit`, which would be second statements, are faults: such rows belong into the one.
   */
  async single<T>(ctx: RequestContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.persistently(async () => {
      const runner = this.dataSource.createQueryRunner();
      const tx = new SingleStatement(ctx, runner);
      try {
        const result = await work(tx);
        for (const action of tx.actions) action();
        return result;
      } finally {
        await runner.release();
      }
    });
  }

  /** Waits for a turn; deadlocks and serialization failures are tried again. */
  private async persistently<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.turns.run(work);
      } catch (error) {
        if (attempt >= ATTEMPTS || !RETRY_CODES.has(sqlStateOf(error) ?? '')) throw error;
      }
    }
  }

  /** Reads outside a transaction: one statement, no writes expected. */
  async read<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const runner = this.dataSource.createQueryRunner();
    try {
      return await preparedRows<Row>(runner, sql, parameters);
    } finally {
      await runner.release();
    }
  }

  private async once<T>(ctx: RequestContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const tx = new OpenTx(ctx, runner);
    try {
      await runner.startTransaction();
      const result = await work(tx);
      if (isRefusal(result)) {
        await runner.rollbackTransaction();
        return result;
      }
      await runner.commitTransaction();
      if (tx.emitted) this.signal.raise();
      for (const action of tx.actions) action();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

class OpenTx implements Tx {
  emitted = false;
  readonly actions: (() => void)[] = [];

  constructor(readonly ctx: RequestContext, private readonly runner: QueryRunner) {}

  get manager() {
    return this.runner.manager;
  }

  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return preparedRows<Row>(this.runner, sql, parameters);
  }

  async emit(event: DomainEvent): Promise<string> {
    const id = newId(this.ctx.clock);
    await this.query(OUTBOX_SQL, [id, event.type, JSON.stringify(event.payload), new Date(this.ctx.clock.now())]);
    this.emitted = true;
    return id;
  }

  async audit(line: AuditLine): Promise<void> {
    await this.query(AUDIT_SQL, [
      newId(this.ctx.clock), new Date(this.ctx.clock.now()), this.ctx.actor?.personId ?? null, this.ctx.channel, this.ctx.requestId,
      line.action, line.subjectType, line.subjectId, JSON.stringify(line.details ?? {}),
    ]);
  }

  afterCommit(action: () => void): void {
    this.actions.push(action);
  }
}

/** A use case that writes with one statement and has nothing open around it. */
class SingleStatement extends OpenTx {
  override emit(): never {
    throw new Error('A use case of a single statement cannot add an event: write it in that statement, or run in a transaction.');
  }

  override audit(): never {
    throw new Error('A use case of a single statement cannot add an audit line: write it in that statement, or run in a transaction.');
  }
}

/** The SQLSTATE of a database fault, wherever the driver or TypeORM put it. */
export function sqlStateOf(error: unknown): string | undefined {
  const fault = error as { driverError?: { code?: string }; code?: string };
  return fault?.driverError?.code ?? fault?.code;
}
