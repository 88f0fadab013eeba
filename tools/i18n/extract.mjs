// `npm run i18n:extract -- catalogue learning`: words out of the screens into `locales/*.po`; without names all domains.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const names = process.argv.slice(2);
try {
  execFileSync(process.execPath, [join(root, 'node_modules/@lingui/cli/dist/lingui.js'), 'extract', '--clean'], { cwd: root, stdio: 'inherit', env: { ...process.env, CATALOGUES: names.join(',') } });
} catch {
  process.exit(1);
}
