import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function asDuration(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function read(value: unknown): number {
  const duration = asDuration(value);
  if (duration === undefined) throw new GraphQLError('This is not a DurationMs.');
  return duration;
}

/** A length of time in whole milliseconds, also beyond the 25 days that GraphQL's Int can hold. */
export const DurationMsScalar = new GraphQLScalarType<number, number>({
  name: 'DurationMs',
  description: 'A length of time in whole milliseconds, 0 or more.',
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.INT ? Number(node.value) : undefined),
  serialize: (value) => {
    const duration = asDuration(value);
    if (duration === undefined) throw new TypeError(`DurationMs cannot hold ${String(value)}.`);
    return duration;
  },
});
