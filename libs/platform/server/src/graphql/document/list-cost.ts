import {
  getNamedType, isCompositeType, isInterfaceType, isObjectType, Kind, type FieldNode, type FragmentDefinitionNode, type GraphQLField,
  type GraphQLNamedType, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode,
} from 'graphql';

/** What the cost of an operation depends on. */
export interface CostedOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

const SIZES = new Set(['first', 'last']);

/**
 * How many fields the answer can hold: every field counts as often as the lists above it are long, going by their
 * `first` and `last`, given or by default. Expects a validated document without cycles.
 */
export function listCost(costed: CostedOperation): number {
  return costOf(costed, costed.operation.selectionSet, costed.schema.getRootType(costed.operation.operation) ?? undefined, 1);
}

function costOf(costed: CostedOperation, set: SelectionSetNode, type: GraphQLNamedType | undefined, times: number): number {
  let cost = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const field = fieldOf(type, selection.name.value);
      cost += times;
      if (selection.selectionSet) {
        const inner = field ? getNamedType(field.type) : undefined;
        cost += costOf(costed, selection.selectionSet, inner, times * lengthOf(costed, selection, field));
      }
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const narrowed = selection.typeCondition ? costed.schema.getType(selection.typeCondition.name.value) : type;
      cost += costOf(costed, selection.selectionSet, narrowed, times);
    } else {
      const fragment = costed.fragments.get(selection.name.value);
      if (fragment) cost += costOf(costed, fragment.selectionSet, costed.schema.getType(fragment.typeCondition.name.value), times);
    }
  }
  return cost;
}

function fieldOf(type: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
  return isCompositeType(type) && (isObjectType(type) || isInterfaceType(type)) ? type.getFields()[name] : undefined;
}

function lengthOf(costed: CostedOperation, node: FieldNode, field: GraphQLField<unknown, unknown> | undefined): number {
  const given = node.arguments?.find((argument) => SIZES.has(argument.name.value))?.value;
  if (given?.kind === Kind.INT) return atLeastOne(Number(given.value));
  if (given?.kind === Kind.VARIABLE) {
    const name = given.name.value;
    const declared = costed.operation.variableDefinitions?.find((definition) => definition.variable.name.value === name)?.defaultValue;
    const byDefault = declared?.kind === Kind.INT ? Number(declared.value) : undefined;
    const value = costed.variables[name] ?? byDefault;
    if (typeof value === 'number') return atLeastOne(value);
  }
  return atLeastOne(field?.args.find((argument) => SIZES.has(argument.name))?.defaultValue);
}

function atLeastOne(value: unknown): number {
  return typeof value === 'number' && value > 1 ? value : 1;
}
