import type { Command } from 'commander';
import { configOfThisProcess } from '@classmark/platform/server';
import { migrateDatabase } from '../database';
import { printResult, type OutputOptions } from './print-result';

/** `db migrate` */
export function addDatabaseCommands(program: Command): void {
  program.command('db').description('the database').command('migrate')
    .description('bring the database to the current shape; does nothing when it already is')
    .option('--json', 'print the result as JSON')
    .action(async (options: OutputOptions) => {
      const report = await migrateDatabase(configOfThisProcess());
      const count = report.applied.length;
      printResult(options, report, count === 0
        ? 'The database is up to date.' : `Applied ${count} ${count === 1 ? 'migration' : 'migrations'}: ${report.applied.join(', ')}.`);
    });
}
