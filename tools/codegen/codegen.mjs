// Types and documents of every operation, beside its `.graphql` file: `npm run codegen`.
// Each domain is read on its own, so an operation that spreads another domain's fragment fails with "Unknown fragment".
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import { buildSchema, parse, print, stripIgnoredCharacters, validate } from 'graphql';

const root = join(import.meta.dirname, '../..');
const schemaFile = join(root, 'libs/contract/schema.graphql');

/** How our scalars travel in JSON. Anything not named here is `unknown`, so that nobody relies on a guess. */
const SCALARS = { ID: 'string', DateTime: 'string', Date: 'string', Fraction: 'string', DurationMs: 'number', LocalDate: 'string', Instant: 'string', UUID: 'string', JSON: 'unknown', JSONObject: 'Record<string, unknown>', BigInt: 'string', EmailAddress: 'string', Upload: 'unknown' };

/** Folders that are read as one: the web part of each domain, and the application. */
function scopes() {
  const domains = existsSync(join(root, 'libs')) ? readdirSync(join(root, 'libs')).map((name) => join(root, 'libs', name, 'web/src')) : [];
  return [...domains, join(root, 'apps/web/src')].filter((folder) => existsSync(folder));
}

function graphqlFiles(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return graphqlFiles(path);
    return name.endsWith('.graphql') ? [path] : [];
  });
}

/** Names of the fragments a piece of a document needs, through fragments of fragments. */
function fragmentsOf(definition, fragments, found = new Set()) {
  const text = print(definition);
  for (const [, name] of text.matchAll(/\.\.\.\s*(?!on\b)([A-Za-z_]\w*)/g)) {
    if (found.has(name) || !fragments.has(name)) continue;
    found.add(name);
    fragmentsOf(fragments.get(name), fragments, found);
  }
  return found;
}

/** The document with positions left out and every selection kept, as plain data for Apollo. */
function plainDocument(document) {
  return JSON.stringify(document, (key, value) => (key === 'loc' ? undefined : value));
}

/** Apollo and unions need to know the type of what they get; asking for it here keeps both forms of an operation the same. */
function withTypeNames(node) {
  if (Array.isArray(node)) return node.map(withTypeNames);
  if (!node || typeof node !== 'object') return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, key === 'loc' ? undefined : withTypeNames(value)]));
  if (copy.kind === 'Field' && copy.selectionSet && !copy.selectionSet.selections.some((selection) => selection.kind === 'Field' && selection.name.value === '__typename')) {
    copy.selectionSet = { ...copy.selectionSet, selections: [{ kind: 'Field', name: { kind: 'Name', value: '__typename' } }, ...copy.selectionSet.selections] };
  }
  return copy;
}

async function generateScope(schema, folder) {
  const files = graphqlFiles(folder).map((path) => ({ path, document: parse(readFileSync(path, 'utf8'), { noLocation: true }) }));
  const fragments = new Map(files.flatMap(({ document }) => document.definitions.filter((definition) => definition.kind === 'FragmentDefinition').map((definition) => [definition.name.value, definition])));
  const whole = { kind: 'Document', definitions: files.flatMap(({ document }) => document.definitions) };
  if (files.length === 0) return 0;
  const faults = validate(schema, whole).filter((fault) => !/is never used/.test(fault.message));
  if (faults.length > 0) throw new Error(faults.map((fault) => `${relative(root, folder)}: ${fault.message}`).join('\n'));

  for (const { path, document } of files) {
    const needed = new Set(document.definitions.flatMap((definition) => [...fragmentsOf(definition, fragments)]));
    const own = new Set(document.definitions.map((definition) => definition.name?.value));
    const external = [...needed].filter((name) => !own.has(name)).map((name) => ({ node: fragments.get(name), name, onType: fragments.get(name).typeCondition.name.value, isExternal: true, importFrom: null }));
    const types = await codegen({
      filename: path, schema: undefined, schemaAst: schema, documents: [{ location: path, document }],
      config: { externalFragments: external, inlineFragmentTypes: 'inline', scalars: SCALARS, defaultScalarType: 'unknown', strictScalars: false, enumsAsTypes: true, enumType: 'string-literal', skipTypename: false, nonOptionalTypename: true, skipTypeNameForRoot: true, useTypeImports: true, immutableTypes: true, avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false } },
      plugins: [{ operations: {} }], pluginMap: { operations: operationsPlugin }, skipDocumentsValidation: true,
    });
    const operations = document.definitions.filter((definition) => definition.kind === 'OperationDefinition');
    const values = operations.map((operation) => {
      const name = operation.name.value;
      const type = `${name}${{ query: 'Query', mutation: 'Mutation', subscription: 'Subscription' }[operation.operation]}`;
      const full = withTypeNames({ kind: 'Document', definitions: [operation, ...[...fragmentsOf(operation, fragments)].map((fragment) => fragments.get(fragment))] });
      return [
        `/** For Apollo. */\nexport const ${name}Document = ${plainDocument(full)} as unknown as TypedDocumentNode<${type}, ${type}Variables>;`,
        `/** For \`publicQuery\`: the text alone. */\nexport const ${name}Text = ${JSON.stringify(stripIgnoredCharacters(print(full)))} as QueryText<${type}, ${type}Variables>;`,
      ].join('\n');
    });
    const imports = operations.length > 0 ? "import type { TypedDocumentNode } from '@graphql-typed-document-node/core';\nimport type { QueryText } from '@classmark/platform/web';\n" : '';
    writeFileSync(path.replace(/\.graphql$/, '.generated.ts'), `// Made by \`npm run codegen\` from ${relative(dirname(path), path)} and the contract.\n${imports}${types}\n${values.join('\n')}\n`);
  }
  return files.length;
}

if (!existsSync(schemaFile)) {
  console.log('codegen: no contract yet (libs/contract/schema.graphql); nothing to do.');
  process.exit(0);
}
try {
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'), { assumeValidSDL: true });
  let count = 0;
  for (const folder of scopes()) count += await generateScope(schema, folder);
  console.log(`codegen: ${count} files.`);
} catch (fault) {
  console.error(`codegen: ${fault instanceof Error ? fault.message : fault}`);
  process.exit(1);
}
