import { Reflector, ModulesContainer } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isAbstractType, lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { ACCESS_RULE, describeRule, type AccessRule } from '../../access/access.decorator';

const ROOTS = ['Query', 'Mutation', 'Subscription'] as const;
// Where @nestjs/graphql keeps what @Query, @Mutation and @Subscription say. Not exported by it; a test holds them to it.
const RESOLVER_TYPE = 'graphql:resolver_type';
const RESOLVER_NAME = 'graphql:resolver_name';

/** What clients and reviewers rely on, as the texts of the committed files. */
export interface Contract {
  /** schema.graphql */
  readonly schema: string;
  /** access.txt: every root field and who may call it. */
  readonly access: string;
  /** possible-types.json: for every union and interface the types it can be. */
  readonly possibleTypes: string;
}

/** Raised when root fields say nothing about who may call them. Such fields are refused at run time, too. */
export class UndeclaredRootFields extends Error {
  override readonly name = 'UndeclaredRootFields';

  constructor(readonly fields: readonly string[]) {
    super(`No access rule is declared for ${fields.join(', ')}. Put @Access(…) above ${fields.length === 1 ? 'it' : 'them'}.`);
  }
}

/**
 * The contract of an application, also of one made in Nest's preview mode, in which no provider is constructed.
 * @throws UndeclaredRootFields
 */
export function contractOf(app: INestApplicationContext): Contract {
  const schema = lexicographicSortSchema(app.get(GraphQLSchemaHost, { strict: false }).schema);
  return { schema: `${HEAD}${printSchema(schema)}\n`, access: accessText(schema, rulesOf(app.get(ModulesContainer, { strict: false }))), possibleTypes: possibleTypesText(schema) };
}

const HEAD = '# Printed from code by `npm run contract`. A change here is a change of the interface.\n\n';

function rulesOf(modules: ModulesContainer): ReadonlyMap<string, AccessRule> {
  const reflector = new Reflector();
  const rules = new Map<string, AccessRule>();
  for (const { providers } of modules.values()) {
    for (const { metatype } of providers.values()) {
      if (typeof metatype !== 'function' || !metatype.prototype) continue;
      for (const handler of methodsOf(metatype.prototype as object)) {
        const type = reflector.get<string | undefined>(RESOLVER_TYPE, handler);
        const rule = reflector.get<AccessRule | undefined>(ACCESS_RULE, handler);
        if (type === undefined || rule === undefined || !(ROOTS as readonly string[]).includes(type)) continue;
        rules.set(`${type}.${reflector.get<string | undefined>(RESOLVER_NAME, handler) ?? handler.name}`, rule);
      }
    }
  }
  return rules;
}

type Method = (...args: unknown[]) => unknown;

/** The methods of a class and of what it inherits from; a getter is not run. */
function methodsOf(prototype: object): Method[] {
  const methods = new Map<string, Method>();
  for (let level: object | null = prototype; level && level !== Object.prototype; level = Object.getPrototypeOf(level) as object | null) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (name !== 'constructor' && typeof value === 'function' && !methods.has(name)) methods.set(name, value as Method);
    }
  }
  return [...methods.values()];
}

function accessText(schema: GraphQLSchema, rules: ReadonlyMap<string, AccessRule>): string {
  const fields = ROOTS.flatMap((root) => Object.keys(schema.getType(root) ? rootFields(schema, root) : {}).sort().map((field) => `${root}.${field}`));
  const undeclared = fields.filter((field) => !rules.has(field));
  if (undeclared.length > 0) throw new UndeclaredRootFields(undeclared);
  const width = Math.max(0, ...fields.map((field) => field.length));
  return ['# Who may call what. Printed from code by `npm run contract`; row rules of a scope stand in the use case.', '',
    ...fields.map((field) => `${field.padEnd(width)}  ${describeRule(rules.get(field)!)}`), ''].join('\n');
}

function rootFields(schema: GraphQLSchema, root: (typeof ROOTS)[number]): object {
  const type = { Query: schema.getQueryType(), Mutation: schema.getMutationType(), Subscription: schema.getSubscriptionType() }[root];
  return type?.getFields() ?? {};
}

function possibleTypesText(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap()).filter(isAbstractType).filter(({ name }) => !name.startsWith('__'));
  return `${JSON.stringify(Object.fromEntries(types.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name).sort()])), null, 2)}\n`;
}
