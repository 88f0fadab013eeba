import { Inject, Injectable, Logger } from '@nestjs/common';
import { execute, GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { OperationMetrics } from '../../http/metrics/operation-metrics';
import { safeError } from '../errors/safe-error';

const COERCION_ERRORS = 5;

/** Makes errors safe and reports those we did not foresee, in one place for every transport. */
@Injectable()
export class OperationRunner {
  private readonly logger = new Logger('graphql');
  /** Errors that went through here: on their way out they pass again, and must neither change nor be reported twice. */
  private readonly made = new WeakSet<GraphQLError>();

  constructor(@Inject(OperationMetrics) private readonly metrics: OperationMetrics) {}

  /** The error as the client may see it; faults of ours go to the log with the request id. */
  safe(error: unknown, requestId: string): GraphQLError {
    if (error instanceof GraphQLError && this.made.has(error)) return error;
    const safe = safeError(error, requestId, (cause) => this.logger.error({ requestId, fault: cause instanceof Error ? cause.stack : String(cause) }));
    this.made.add(safe);
    return safe;
  }

  /** The same for a list; at least one error comes out. */
  safeAll(errors: readonly unknown[], requestId: string): GraphQLError[] {
    return errors.map((error) => this.safe(error, requestId));
  }

  /** Runs a query or mutation that was prepared, with safe errors, and counts it. */
  async execute(
    schema: GraphQLSchema, document: DocumentNode, contextValue: { ctx: { requestId: string } }, variables: Readonly<Record<string, unknown>>,
    operationName?: string | null,
  ): Promise<ExecutionResult> {
    const result = await this.metrics.measured({ document, operationName }, async () =>
      execute({
        schema, document, contextValue, variableValues: variables, operationName: operationName ?? null,
        hideSuggestions: true, options: { maxCoercionErrors: COERCION_ERRORS },
      }));
    return this.safeResult(result, contextValue.ctx.requestId);
  }

  /** A result whose errors are safe. */
  safeResult(result: ExecutionResult, requestId: string): ExecutionResult {
    return result.errors ? { ...result, errors: this.safeAll(result.errors, requestId) } : result;
  }
}
