import { Inject, Injectable } from '@nestjs/common';
import {
  getOperationAST, GraphQLError, Kind, NoSchemaIntrospectionCustomRule, parse, specifiedRules, validate,
  type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema, type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { CONFIG, type Config } from '../../config/config.schema';
import { fault } from '../errors/fault';
import { GRAPHQL_LIMITS, type GraphqlLimits } from '../limits';
import { assertBearable } from './document-weight';
import { listCost } from './list-cost';

/** What a client asks to have run. */
export interface AskedOperation {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** An operation that may run. */
export interface PreparedOperation { readonly document: DocumentNode; readonly operation: OperationDefinitionNode }

interface KnownDocument { readonly document: DocumentNode; readonly fragments: ReadonlyMap<string, FragmentDefinitionNode> }

/**
 * The one way from a client's text to an operation that may run, for HTTP, sockets and the server's own pages alike:
 * size, tokens, weight, validation, then the cost of the lists with the variables given. Good documents are kept by
 * their text; faulty ones are not, so that garbage cannot push them out.
 */
@Injectable()
export class DocumentPreparer {
  private readonly known: WeakMap<GraphQLSchema, LRUCache<string, KnownDocument>> = new WeakMap();
  private readonly introspection: boolean;

  constructor(@Inject(CONFIG) config: Pick<Config, 'NODE_ENV'>, @Inject(GRAPHQL_LIMITS) private readonly limits: GraphqlLimits) {
    this.introspection = config.NODE_ENV !== 'production';
  }

  /** The operation, or what is wrong with it (at most the limit of errors, and one that says so). */
  prepare(schema: GraphQLSchema, asked: AskedOperation): PreparedOperation | readonly GraphQLError[] {
    try {
      const known = this.documentOf(schema, asked.query);
      if (Array.isArray(known)) return known;
      const { document, fragments } = known as KnownDocument;
      const operation = getOperationAST(document, asked.operationName);
      if (!operation) return [fault('BAD_USER_INPUT', asked.operationName ? 'The document has no operation of that name.' : 'Name the operation to run.')];
      const cost = listCost({ schema, operation, fragments, variables: asked.variables ?? {} });
      if (cost > this.limits.listCost) return [fault('BAD_USER_INPUT', `The answer could hold ${cost} fields: at most ${this.limits.listCost}. Ask for shorter lists.`)];
      return { document, operation };
    } catch (error) {
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  }

  private documentOf(schema: GraphQLSchema, source: string): KnownDocument | readonly GraphQLError[] {
    const cache = this.cacheOf(schema);
    const known = cache.get(source);
    if (known) return known;
    if (source.length > this.limits.documentCharacters) {
      return [fault('BAD_USER_INPUT', `The document is too long: at most ${this.limits.documentCharacters} characters.`)];
    }
    const document = parse(source, { maxTokens: this.limits.documentTokens });
    assertBearable(document, this.limits, this.introspection);
    const rules = this.introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
    const errors = validate(schema, document, rules, { maxErrors: this.limits.errors, hideSuggestions: true });
    if (errors.length > 0) return errors;
    const fragments = new Map(document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : []));
    const made = { document, fragments };
    cache.set(source, made);
    return made;
  }

  private cacheOf(schema: GraphQLSchema): LRUCache<string, KnownDocument> {
    let cache = this.known.get(schema);
    if (!cache) this.known.set(schema, cache = new LRUCache({ max: this.limits.cachedDocuments }));
    return cache;
  }
}

/** Whether preparing ended in errors. */
export function areErrors(prepared: PreparedOperation | readonly GraphQLError[]): prepared is readonly GraphQLError[] {
  return Array.isArray(prepared);
}
