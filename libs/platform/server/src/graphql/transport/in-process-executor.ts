import { Inject, Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { print, type DocumentNode, type ExecutionResult } from 'graphql';
import type { RequestContext } from '../../context/request-context';
import { areErrors, DocumentPreparer } from '../document/document-preparer';
import { OperationRunner } from './operation-runner';

/** An operation that the server asks of itself. */
export interface InProcessOperation {
  /** Its text, or a parsed document (printed once and remembered). */
  readonly document: string | DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  /** On whose behalf; `anonymousContext(clock, language)` for a public page. A fresh one per operation. */
  readonly ctx: RequestContext;
}

/**
 * Runs queries for the pages that the server renders: the same preparer, guards and safe errors as over HTTP, without
 * the way through a socket.
 */
@Injectable()
export class InProcessExecutor {
  private readonly texts = new WeakMap<DocumentNode, string>();

  constructor(
    @Inject(GraphQLSchemaHost) private readonly host: GraphQLSchemaHost,
    @Inject(DocumentPreparer) private readonly preparer: DocumentPreparer,
    @Inject(OperationRunner) private readonly runner: OperationRunner,
  ) {}

  async execute<Data = Record<string, unknown>>({ document, variables = {}, operationName, ctx }: InProcessOperation): Promise<ExecutionResult<Data>> {
    const query = typeof document === 'string' ? document : this.textOf(document);
    const prepared = this.preparer.prepare(this.host.schema, { query, operationName, variables });
    if (areErrors(prepared)) return { errors: this.runner.safeAll(prepared, ctx.requestId) };
    return await this.runner.execute(this.host.schema, prepared.document, { ctx }, variables, operationName) as ExecutionResult<Data>;
  }

  private textOf(document: DocumentNode): string {
    let text = this.texts.get(document);
    if (text === undefined) this.texts.set(document, text = print(document));
    return text;
  }
}
