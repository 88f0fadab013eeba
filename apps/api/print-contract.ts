import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { breakingChanges, changedAccess, contractOf, driftOf, loadConfig, type Contract } from '@classmark/platform/server';
import { AppModule } from './app.module';

/** Where each part of the contract is committed. */
const FILES: Readonly<Record<keyof Contract, string>> = {
  schema: 'libs/contract/schema.graphql',
  access: 'libs/contract/access.txt',
  possibleTypes: 'libs/contract/src/possible-types.json',
};
const PARTS = Object.keys(FILES) as (keyof Contract)[];
const MOST_LINES = 60;

/** The contract as the code says it. Preview mode constructs no provider: no database, no settings of this machine. */
async function printed(): Promise<Contract> {
  const config = loadConfig({ DATABASE_URL: 'postgres://contract.invalid/none', SESSION_SECRET: 'only-to-print-the-contract-000000' });
  return contractOf(await NestFactory.createApplicationContext(AppModule.forRoot(config), { preview: true, logger: false, abortOnError: false }));
}

function committed(): Contract {
  return Object.fromEntries(PARTS.map((part) => [part, existsSync(FILES[part]) ? readFileSync(FILES[part], 'utf8') : ''])) as unknown as Contract;
}

/** A file as it stood at a revision; empty when it did not exist or this is no checkout. */
function at(revision: string, file: string): string {
  try {
    return execFileSync('git', ['show', `${revision}:${file}`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 1024 * 1024 });
  } catch {
    return '';
  }
}

/** The drift of every part, as lines; empty when code and files agree. */
function drift(files: Contract, code: Contract): string[] {
  return PARTS.flatMap((part) => {
    const lines = driftOf(files[part], code[part]);
    return lines.length === 0 ? [] : [FILES[part], ...lines.slice(0, MOST_LINES), ...(lines.length > MOST_LINES ? [`… and ${lines.length - MOST_LINES} more lines`] : [])];
  });
}

/** Names what reviewers should look at first. Says it, does not forbid it. */
function tellChanges(older: { schema: string; access: string }, code: Contract): void {
  if (older.schema !== '') for (const change of breakingChanges(older.schema, code.schema)) console.log(`BREAKING  ${change}`);
  for (const change of changedAccess(older.access, code.access)) console.log(`ACCESS    ${change}`);
}

/** Proves the check: a field more in the code and another rule on a field must turn it red, and a field less be named as breaking. */
function canary(code: Contract): boolean {
  const more = `${code.schema}\nextend type Query {\n  canary: Int\n}\n`;
  const looser = code.access.replace(/^(\w+\.\w+ +)(.*)$/m, (_line, field: string, rule: string) => field + (rule === 'public' ? 'signedIn' : 'public'));
  return drift(code, { ...code, schema: more }).length > 0
    && drift(code, { ...code, access: looser }).length > 0
    && changedAccess(code.access, looser).length === 1
    && breakingChanges(more, code.schema).length === 1;
}

async function main(args: readonly string[]): Promise<number> {
  const code = await printed();
  const base = args.find((arg) => arg.startsWith('--base='))?.slice('--base='.length) ?? 'HEAD';
  if (args.includes('--canary')) {
    const red = canary(code);
    console.log(red ? 'contract: the canary is red when the contract drifts.' : 'contract: THE CANARY STAYED GREEN, so drift would go unnoticed.');
    return red ? 0 : 1;
  }
  tellChanges({ schema: at(base, FILES.schema), access: at(base, FILES.access) }, code);
  if (!args.includes('--check')) {
    for (const part of PARTS) {
      mkdirSync(dirname(FILES[part]), { recursive: true });
      writeFileSync(FILES[part], code[part]);
    }
    console.log(`contract: written to ${Object.values(FILES).join(', ')}.`);
    return 0;
  }
  const lines = drift(committed(), code);
  console.log(lines.length === 0 ? 'contract: code and files agree.' : `contract: the code differs from the committed contract. Run \`npm run contract\` and commit.\n${lines.join('\n')}`);
  return lines.length === 0 ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error && error.name === 'UndeclaredRootFields' ? `contract: ${error.message}` : error);
    process.exit(1);
  });
