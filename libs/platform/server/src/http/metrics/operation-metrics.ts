import { Inject, Injectable } from '@nestjs/common';
import { getOperationAST, Kind, type DocumentNode, type ExecutionResult } from 'graphql';
import { Gauge, Histogram } from 'prom-client';
import { Metrics } from './metrics';

const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** How long GraphQL operations and HTTP requests take. Labels come from our schema and routes, never from what a client writes. */
@Injectable()
export class OperationMetrics {
  private readonly operations: Histogram<'type' | 'field' | 'outcome'>;
  private readonly requests: Histogram<'method' | 'route' | 'status'>;
  readonly sockets: Gauge;

  constructor(@Inject(Metrics) metrics: Metrics) {
    const registers = [metrics.registry];
    this.operations = new Histogram({
      name: 'classmark_graphql_operation_seconds', help: 'Time of a GraphQL operation by its first root field.',
      labelNames: ['type', 'field', 'outcome'], buckets: BUCKETS, registers,
    });
    this.requests = new Histogram({
      name: 'classmark_http_request_seconds', help: 'Time of an HTTP request by its route.',
      labelNames: ['method', 'route', 'status'], buckets: BUCKETS, registers,
    });
    this.sockets = new Gauge({ name: 'classmark_graphql_sockets', help: 'Open GraphQL sockets.', registers });
  }

  /** Runs a validated operation and counts it. */
  async measured(asked: { document: DocumentNode; operationName?: string | null | undefined }, run: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
    const started = performance.now();
    const result = await run();
    const operation = getOperationAST(asked.document, asked.operationName);
    const first = operation?.selectionSet.selections[0];
    this.operations.observe(
      { type: operation?.operation ?? 'query', field: first?.kind === Kind.FIELD ? first.name.value : 'fragment', outcome: result.errors ? 'error' : 'ok' },
      (performance.now() - started) / 1000);
    return result;
  }

  /** Counts a finished HTTP request. @param route the pattern, not the address */
  request(method: string, route: string, status: number, milliseconds: number): void {
    this.requests.observe({ method, route, status: `${Math.floor(status / 100)}xx` }, milliseconds / 1000);
  }
}
