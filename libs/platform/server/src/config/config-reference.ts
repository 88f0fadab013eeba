import { z } from 'zod';
import { configSchema } from './config.schema';

interface JsonProperty { description?: string; default?: unknown; enum?: unknown[] }

/** The reference page of every setting, as Markdown. Generated, so that it cannot differ from what is validated. */
export function configReference(): string {
  const schema = z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' }) as
    { properties: Record<string, JsonProperty>; required?: string[] };
  const required = new Set(schema.required ?? []);
  const rows = Object.entries(schema.properties).map(([name, property]) => {
    const fallback = property.default === undefined ? (required.has(name) ? '**required**' : 'not set') : `\`${String(property.default)}\``;
    return `| \`${name}\` | ${fallback} | ${property.description ?? ''} |`;
  });
  return [
    '# Settings',
    '',
    'Every setting is an environment variable, validated when a process starts. A faulty one stops the start and is named.',
    'This page is generated from `libs/platform/server/src/config/config.schema.ts` by `npm run docs:config`.',
    '',
    '| variable | default | what it does |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
