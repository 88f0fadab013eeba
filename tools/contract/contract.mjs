// Bundles only what prints the contract, and runs it: `npm run contract`, `npm run contract:check`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import config from '../../apps/api/rolldown.config.mjs';

const root = join(import.meta.dirname, '../..');
process.chdir(root);

const dir = 'dist/contract';
const { input: _every, output, ...shared } = config;
const bundle = await rolldown({ ...shared, input: { 'print-contract': 'apps/api/print-contract.ts' } });
await bundle.write({ ...output, dir });
await bundle.close();

const { status } = spawnSync(process.execPath, ['--enable-source-maps', join(dir, 'print-contract.js'), ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
