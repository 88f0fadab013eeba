import { createHandler } from 'graphql-http';
import type { GraphQLSchema } from 'graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { ContextFactory } from '../../context/context-factory';
import { areErrors, type DocumentPreparer } from '../document/document-preparer';
import { fault } from '../errors/fault';
import type { OperationContext, ReplyHeaders } from './operation-context';
import type { OperationRunner } from './operation-runner';
import { isForeignOrigin } from './same-origin';

/** What the HTTP transport works with. */
export interface HttpTransport {
  readonly schema: GraphQLSchema;
  readonly preparer: DocumentPreparer;
  readonly runner: OperationRunner;
  readonly contexts: ContextFactory;
  readonly publicUrl: string;
}

/**
 * GraphQL over HTTP: queries by GET and POST, mutations by POST of JSON alone. A form of another site cannot send that
 * type without asking first, and nobody is ever told yes; where cookies travel along, the browser's word on the origin
 * is checked as well.
 */
export function httpHandler(transport: HttpTransport): RouteHandlerMethod {
  return async (request, reply) => {
    if (request.headers.cookie !== undefined && isForeignOrigin(request.headers, transport.publicUrl)) {
      const refused = transport.runner.safe(fault('FORBIDDEN', 'This request comes from another site.'), request.id);
      return reply.code(403).type('application/json; charset=utf-8').send(JSON.stringify({ errors: [refused] }));
    }
    const [body, init] = await handlerFor(transport, request, reply)({
      method: request.method, url: request.url, headers: request.headers, body: typeof request.body === 'string' ? request.body : null, raw: request, context: undefined,
    });
    return reply.code(init.status).headers(init.headers ?? {}).send(body ?? '');
  };
}

function handlerFor({ schema, preparer, runner, contexts }: HttpTransport, request: FastifyRequest, reply: FastifyReply) {
  return createHandler({
    schema,
    onSubscribe: async (_request, params) => {
      const asked = { query: params.query, operationName: params.operationName, variables: params.variables };
      const prepared = preparer.prepare(schema, asked);
      if (areErrors(prepared)) return [...prepared];
      const ctx = await contexts.fromHttp(request);
      const contextValue: OperationContext = { ctx, reply: replyHeaders(reply) };
      // A plain copy, because the library wants a record as context.
      return { schema, document: prepared.document, operationName: params.operationName, variableValues: params.variables, contextValue: { ...contextValue } };
    },
    execute: (args) => runner.execute(schema, args.document, args.contextValue as unknown as OperationContext, args.variableValues ?? {}, args.operationName),
    // What graphql-http itself finds wrong (a missing query, a body that is no object) is the client's to mend.
    formatError: (error) => runner.safe(error instanceof Error && error.constructor === Error ? fault('BAD_USER_INPUT', error.message) : error, request.id),
  });
}

function replyHeaders(reply: FastifyReply): ReplyHeaders {
  return {
    setCookie: (name, value, options) => void reply.setCookie(name, value, options),
    clearCookie: (name, options) => void reply.clearCookie(name, options),
  };
}

/**
 * The body stays the text it came as, whatever its type says: graphql-http alone decides what JSON is and refuses every
 * other type, forms included.
 */
export function keepBodyAsText(scope: FastifyInstance, bodyBytes: number): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: bodyBytes }, (_request, body, done) => done(null, body));
}

/** What goes wrong before graphql-http is asked: a body too large, a context that cannot be made. Never a message of ours. */
export function answerFaults(scope: FastifyInstance, runner: OperationRunner): void {
  scope.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode < 500 ? error.statusCode : 500;
    const seen = status === 500 ? error : fault('BAD_USER_INPUT', status === 413 ? 'The request is too large.' : 'The request is not well-formed.');
    void reply.code(status).type('application/json; charset=utf-8').send(JSON.stringify({ errors: [runner.safe(seen, request.id)] }));
  });
}
