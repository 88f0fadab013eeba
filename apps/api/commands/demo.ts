import type { Command } from 'commander';
import { loadDemo } from '../demo/load-demo';
import { CommandRefused } from './command-refused';
import { printResult, type OutputOptions } from './print-result';
import { withApp } from './with-app';

/** `demo load` */
export function addDemoCommands(program: Command): void {
  program.command('demo').description('the demo').command('load')
    .description('load the demo, with its known passwords, into a database that nobody has used yet')
    .option('--json', 'print the result as JSON')
    .action(async (options: OutputOptions) => {
      // Its addresses are nobody's, so its mail is kept instead of sent.
      const loaded = await withApp((app) => loadDemo(app), { MAILBOX: 'true', MIGRATE_ON_START: 'true' });
      if (!loaded) throw new CommandRefused('This database has been used already. The demo loads into an unused one only.');
      printResult(options, { loaded }, 'The demo is loaded.');
    });
}
