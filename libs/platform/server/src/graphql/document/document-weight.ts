import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import { fault } from '../errors/fault';
import type { GraphqlLimits } from '../limits';

type Limits = Pick<GraphqlLimits, 'nodes' | 'depth' | 'aliases' | 'rootFields'>;

const INTROSPECTION = new Set(['__schema', '__type']);

/**
 * Refuses a document that is too large before it is validated, because validation itself compares fields pairwise.
 * Linear: fragments are expanded, but under the budget of nodes, and a cycle ends it.
 * @param introspection where it is allowed, its own deep selections do not count
 * @throws GraphQLError with code BAD_USER_INPUT naming the limit
 */
export function assertBearable(document: DocumentNode, limits: Limits, introspection: boolean): void {
  const walk = new Walk(document, limits, introspection);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) walk.operation(definition.selectionSet);
  }
  walk.unusedFragments();
}

class Walk {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly used = new Set<string>();
  private nodes = 0;
  private aliases = 0;
  private rootFields = 0;

  constructor(document: DocumentNode, private readonly limits: Limits, private readonly introspection: boolean) {
    this.fragments = new Map(document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : []));
  }

  operation(selections: SelectionSetNode): void {
    this.rootFields = 0;
    this.selections(selections, 1, new Set());
  }

  /** Fragments nobody spreads run never, but validation reads them. */
  unusedFragments(): void {
    for (const [name, fragment] of this.fragments) {
      if (!this.used.has(name)) this.selections(fragment.selectionSet, 2, new Set([name]));
    }
  }

  private selections(set: SelectionSetNode, depth: number, open: ReadonlySet<string>): void {
    if (depth > this.limits.depth) throw tooMuch('deep', this.limits.depth);
    for (const selection of set.selections) {
      this.nodes += 1;
      if (this.nodes > this.limits.nodes) throw tooMuch('large', this.limits.nodes);
      if (selection.kind === Kind.FIELD) {
        if (selection.alias) this.aliases += 1;
        if (this.aliases > this.limits.aliases) throw tooMuch('rich in aliases', this.limits.aliases);
        if (depth === 1) this.rootFields += 1;
        if (this.rootFields > this.limits.rootFields) throw tooMuch('wide at its root', this.limits.rootFields);
        const own = this.introspection && INTROSPECTION.has(selection.name.value);
        if (selection.selectionSet && !own) this.selections(selection.selectionSet, depth + 1, open);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        this.selections(selection.selectionSet, depth, open);
      } else {
        this.spread(selection.name.value, depth, open);
      }
    }
  }

  private spread(name: string, depth: number, open: ReadonlySet<string>): void {
    if (open.has(name)) throw fault('BAD_USER_INPUT', `The fragment ${name} contains itself.`);
    this.used.add(name);
    const fragment = this.fragments.get(name); // an unknown one is named by validation
    if (fragment) this.selections(fragment.selectionSet, depth, new Set(open).add(name));
  }
}

function tooMuch(how: string, limit: number) {
  return fault('BAD_USER_INPUT', `The document is too ${how}: at most ${limit}.`);
}
