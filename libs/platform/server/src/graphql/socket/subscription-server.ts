import { GraphQLError, OperationTypeNode, type GraphQLSchema } from 'graphql';
import { makeServer, type Context, type Server } from 'graphql-ws';
import type { IncomingMessage } from 'node:http';
import type { ContextFactory } from '../../context/context-factory';
import { areErrors, type DocumentPreparer } from '../document/document-preparer';
import { fault } from '../errors/fault';
import type { GraphqlLimits } from '../limits';
import type { OperationContext } from '../transport/operation-context';
import type { OperationRunner } from '../transport/operation-runner';
import { CLOSE, type Closing } from './close-codes';
import type { LiveSocket } from './live-socket';
import type { SocketRegistry } from './socket-registry';

/** What the socket transport works with. */
export interface SocketTransport {
  readonly schema: GraphQLSchema;
  readonly preparer: DocumentPreparer;
  readonly runner: OperationRunner;
  readonly contexts: ContextFactory;
  readonly registry: SocketRegistry;
  readonly limits: GraphqlLimits;
}

/** What one socket carries along. */
export interface SocketExtra {
  readonly live: LiveSocket;
  readonly upgrade: IncomingMessage;
  /** Ids of its operations: one that ended may still be starting somewhere, so none is used again. */
  readonly usedIds: Set<string>;
  /** Messages being worked on; a subscription is one until it ends. */
  inFlight: number;
  /** Sources of events that run. The library forgets one whose id is sent again, so they are ended by us. */
  readonly running: Set<AsyncIterator<unknown>>;
}

type SocketContext = Context<Record<string, unknown>, SocketExtra>;

/** The graphql-transport-ws protocol over our schema: subscriptions only, prepared, guarded and safe like HTTP. */
export function subscriptionServer(transport: SocketTransport): Server<SocketExtra> {
  const { schema, runner } = transport;
  return makeServer<Record<string, unknown>, SocketExtra>({
    connectionInitWaitTimeout: transport.limits.initWaitMs,
    onConnect: (context) => connect(transport, context),
    onSubscribe: (context, id, payload) => subscribe(transport, context, id, payload),
    onOperation: ({ extra }, _id, _payload, _args, result) => keep(extra, result),
    onNext: (_context, _id, _payload, args, result) => (result.errors
      ? { ...result, errors: runner.safeAll(result.errors, requestIdOf(args.contextValue)).map((error) => error.toJSON()) } : undefined),
    onError: (context, _id, _payload, errors) => runner.safeAll(errors, requestIdOf(context.extra)).map((error) => error.toJSON()),
    schema,
  });
}

/** Ends what still runs for a socket that is gone. */
export async function endAll({ running }: SocketExtra): Promise<void> {
  const ending = [...running];
  running.clear();
  await Promise.all(ending.map((events) => events.return?.()));
}

/** Remembers the events of an operation, and lets them end for good: a source that goes on after `return()` is not asked again. */
function keep({ live, running }: SocketExtra, result: unknown): void {
  if (typeof result !== 'object' || result === null || !(Symbol.asyncIterator in result)) return;
  const events = result as AsyncIterableIterator<unknown>;
  const [next, end] = [events.next.bind(events), events.return?.bind(events)];
  let ended = false;
  events.next = async () => (ended ? { done: true, value: undefined } : next());
  events.return = async (value?: unknown) => {
    ended = true;
    running.delete(events);
    return end ? end(value) : { done: true, value };
  };
  if (live.open) running.add(events);
  else void events.return(); // the socket went while it was starting
}

async function connect(transport: SocketTransport, { extra, connectionParams }: SocketContext): Promise<boolean> {
  const readFrom = performance.now();
  const { actor, ip } = await transport.contexts.fromSocket(extra.upgrade, connectionParams ?? {});
  const refused = transport.registry.admit(extra.live, actor && { personId: actor.personId, sessionId: actor.sessionId }, ip, readFrom);
  if (refused) extra.live.close(refused);
  return refused === null;
}

async function subscribe(
  { schema, preparer, contexts, limits }: SocketTransport, context: SocketContext, id: string,
  payload: { query: string; operationName?: string | null | undefined; variables?: Record<string, unknown> | null | undefined },
) {
  const { extra } = context;
  if (extra.usedIds.has(id)) return ending(extra.live, CLOSE.idUsedTwice);
  if (extra.usedIds.size >= limits.operationsPerSocket) return ending(extra.live, CLOSE.tooMany);
  extra.usedIds.add(id);
  if (extra.inFlight > limits.subscriptionsPerSocket) return [fault('THROTTLED', `At most ${limits.subscriptionsPerSocket} subscriptions on one connection.`)];
  const prepared = preparer.prepare(schema, payload);
  if (areErrors(prepared)) return [...prepared];
  if (prepared.operation.operation !== OperationTypeNode.SUBSCRIPTION) return [fault('BAD_USER_INPUT', 'Only subscriptions run on a socket; ask over HTTP.')];
  // Roles and session as they are now, not as they were when the socket opened.
  const ctx = await contexts.fromSocket(extra.upgrade, context.connectionParams ?? {});
  if ((ctx.actor?.sessionId ?? null) !== (extra.live.owner?.sessionId ?? null)) return ending(extra.live, CLOSE.signedOut);
  const contextValue: OperationContext = { ctx };
  return { schema, document: prepared.document, operationName: payload.operationName, variableValues: payload.variables, contextValue };
}

/** Closes the socket; the error only ends the operation for the library, the client gets the close code. */
function ending(live: LiveSocket, closing: Closing): GraphQLError[] {
  live.close(closing);
  return [fault('FORBIDDEN', closing.reason)];
}

function requestIdOf(value: unknown): string {
  return (value as OperationContext | undefined)?.ctx?.requestId ?? '';
}
