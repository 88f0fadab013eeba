import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const START_LIMIT_MS = 240_000;

/** A server as people start it, on a free port and a data folder of its own. */
export interface RunningServer {
  readonly url: string;
  /** The data folder: database, logs, LiveKit's state. */
  readonly data: string;
  /** Stops it as Ctrl-C does and removes its data. */
  stop(): Promise<void>;
}

/** Starts it through the start command. @param flags of `npm start`, e.g. `--no-live` */
export async function startClassmark(flags: readonly string[] = []): Promise<RunningServer> {
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), 'classmark-e2e-'));
  chmodSync(data, 0o711); // PostgreSQL's account passes through
  const child = spawn(process.execPath, ['tools/start/start.mjs', '--port', String(port), '--data', data, ...flags], { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    await ready(child);
  } catch (fault) {
    await end(child);
    rmSync(data, { recursive: true, force: true });
    throw fault;
  }
  return {
    url: `http://127.0.0.1:${port}`, data,
    async stop() {
      await end(child);
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`The server was not ready in ${START_LIMIT_MS / 1000} s. It said:\n${said}`)), START_LIMIT_MS);
    const hear = (chunk: Buffer) => {
      said += String(chunk);
      if (!/^Classmark is ready on /m.test(said)) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The server ended with ${code}. It said:\n${said}`));
    });
  });
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return Promise.resolve();
  const { pid } = child;
  return new Promise((resolve) => {
    const hard = setTimeout(() => process.kill(-pid, 'SIGKILL'), 20_000);
    child.once('exit', () => {
      clearTimeout(hard);
      resolve();
    });
    process.kill(pid, 'SIGINT');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port'))));
    });
  });
}
