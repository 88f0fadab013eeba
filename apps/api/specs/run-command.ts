import { spawn } from 'node:child_process';

/** What a command left behind. */
export interface CommandOutcome { readonly code: number | null; readonly stdout: string; readonly stderr: string }

/** Runs a command of the real command line, bundled by the test command, against a database. */
export function runCommand(databaseUrl: string, args: readonly string[], input = '', settings: Record<string, string> = {}): Promise<CommandOutcome> {
  const program = process.env['TEST_CLI'];
  if (!program) throw new Error('TEST_CLI is missing: run integration tests through `npm run test:integration`.');
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', DATABASE_URL: databaseUrl, SESSION_SECRET: 'only-for-the-command-line-of-the-tests', ...settings },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => { stdout += chunk.toString(); });
  child.stderr.on('data', (chunk: Buffer) => { stderr += chunk.toString(); });
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}
