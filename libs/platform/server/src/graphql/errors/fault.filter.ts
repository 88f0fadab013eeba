import { Catch, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';

/**
 * Hands faults of GraphQL operations on to the transport, which makes them safe and logs them once with the request id.
 * Without it Nest would log every expected refusal of a guard as a crash. HTTP routes keep Nest's own behaviour.
 */
@Catch()
export class FaultFilter extends BaseExceptionFilter {
  override catch(exception: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() !== 'graphql') return super.catch(exception, host);
    return exception instanceof Error ? exception : new Error(String(exception));
  }
}
