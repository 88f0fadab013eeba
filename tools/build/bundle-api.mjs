// Bundles entries of the API on their own, with the settings of its build, for tools that need one of them early.
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import config from '../../apps/api/rolldown.config.mjs';

const root = join(import.meta.dirname, '../..');

/**
 * @param {Record<string, string>} entries file below the checkout by the name of its bundle
 * @param {string} dir below the checkout
 */
export async function bundleApi(entries, dir) {
  const { input: _every, output, ...shared } = config;
  const input = Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(root, file)]));
  const bundle = await rolldown({ ...shared, cwd: root, tsconfig: join(root, 'tsconfig.json'), input });
  await bundle.write({ ...output, dir: join(root, dir) });
  await bundle.close();
}
