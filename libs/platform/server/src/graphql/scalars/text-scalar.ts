import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** How a scalar that travels as text is read and written. */
export interface TextScalar<Inside, Outside = Inside> {
  readonly name: string;
  readonly description: string;
  readonly url?: string;
  /** The value of a text, or undefined when the text is none. */
  readonly read: (text: string) => Inside | undefined;
  /** The text of a value, or undefined when the value is not one of ours (a fault of the server). */
  readonly write: (value: Inside | Outside) => string | undefined;
}

/** A scalar that travels as text and is checked in both directions. */
export function textScalar<Inside, Outside = Inside>({ name, description, url, read, write }: TextScalar<Inside, Outside>): GraphQLScalarType<Inside, string> {
  const parse = (value: unknown): Inside => {
    const inside = typeof value === 'string' ? read(value) : undefined;
    if (inside === undefined) throw new GraphQLError(`This is not a ${name}.`);
    return inside;
  };
  return new GraphQLScalarType<Inside, string>({
    name,
    description,
    specifiedByURL: url ?? null,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
    serialize: (value) => {
      const text = write(value as Inside | Outside);
      if (text === undefined) throw new TypeError(`${name} cannot hold ${typeof value} ${String(value)}.`);
      return text;
    },
  });
}
