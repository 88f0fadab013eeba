import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../context/request-context';

/** A domain event: named `<domain>.<whatHappened>`, its payload carries ids and facts, never names or addresses. */
export interface DomainEvent {
  readonly type: string;
  readonly payload: Record<string, unknown>;
}

/** One line of the audit: what was done to what; the actor is an opaque id. */
export interface AuditLine {
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly details?: Record<string, unknown>;
}

/**
 * The open transaction, the only way to the database inside a use case. (Asking the data source instead would take a
 * second connection and block the pool once all are in use.)
 */
export interface Tx {
  readonly ctx: RequestContext;
  readonly manager: EntityManager;
  /** Rows of one statement, typed by the caller; parameters are `$1`…. */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Appends a domain event to the outbox; it is delivered after commit, at least once. Returns its id. */
  emit(event: DomainEvent): Promise<string>;
  /** Appends to the audit log. */
  audit(line: AuditLine): Promise<void>;
  /** Runs after a successful commit, for what must not happen when the transaction is undone (notifications). */
  afterCommit(action: () => void): void;
}
