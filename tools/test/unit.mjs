// `npm run test:unit -- [jest arguments]`: everything that needs no database.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const { status } = spawnSync(process.execPath, ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', ...process.argv.slice(2)],
  { stdio: 'inherit', cwd: join(import.meta.dirname, '../..'), env: { ...process.env, JEST_SIZE: 'unit' } });
process.exit(status ?? 1);
