import type { Command } from 'commander';
import { RebuildLedger } from '@classmark/reporting/server';
import { printResult, type OutputOptions } from './print-result';
import { withApp } from './with-app';

/** `ledger rebuild` */
export function addLedgerCommands(program: Command): void {
  program.command('ledger').description('the facts of participation').command('rebuild')
    .description('make the numbers kept ready anew from the facts; the facts stay as they are')
    .option('--json', 'print the result as JSON')
    .action(async (options: OutputOptions) => {
      const rebuilt = await withApp((app, ctx) => app.get(RebuildLedger, { strict: false }).execute(ctx));
      printResult(options, rebuilt, `${rebuilt.facts} facts make ${rebuilt.numbers} numbers.`);
    });
}
