import { Command } from 'commander';
import { configOfThisProcess } from '@classmark/platform/server';
import { migrateDatabase } from '../database';
import { printResult, type OutputOptions } from './print-result';

/** The command line for operators. Each command is a thin door to a use case. */
export function createCli(): Command {
  const program = new Command('classmark')
    .description('Commands for those who operate Classmark.')
    .showHelpAfterError()
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

  program.command('db').description('the database').command('migrate')
    .description('bring the database to the current shape; does nothing when it already is')
    .option('--json', 'print the result as JSON')
    .action(async (options: OutputOptions) => {
      const report = await migrateDatabase(configOfThisProcess());
      printResult(options, report, report.applied.length === 0
        ? 'The database is up to date.' : `Applied ${report.applied.length} migrations: ${report.applied.join(', ')}.`);
    });
  return program;
}
