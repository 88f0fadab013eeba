// `npm run docs:config`: the page of every setting, printed from the schema that validates them.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleApi } from '../build/bundle-api.mjs';

const root = join(import.meta.dirname, '../..');
const dir = 'dist/docs';

await bundleApi({ reference: 'libs/platform/server/src/config/config-reference.ts' }, dir);
const { configReference } = await import(pathToFileURL(join(root, dir, 'reference.js')).href);
rmSync(join(root, dir), { recursive: true, force: true });
writeFileSync(join(root, 'docs/configuration.md'), configReference());
console.log('docs: written to docs/configuration.md.');
