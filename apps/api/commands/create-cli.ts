import { Command } from 'commander';
import { addCaseCommands } from './case';
import { addDatabaseCommands } from './database';
import { addDemoCommands } from './demo';
import { addLedgerCommands } from './ledger';
import { addMarkingCommands } from './marking';
import { addReportCommands } from './report';
import { addSchemeCommands } from './scheme';
import { addUserCommands } from './user';

/** The command line for operators. Each command is a thin door to a use case. */
export function createCli(): Command {
  const program = new Command('npm run cli --')
    .description('Commands for those who operate Classmark. Results on stdout, everything else on stderr; exit code 0 done, 1 refused or failed, 2 called the wrong way.')
    .option('--data <folder>', 'installation whose embedded database is meant (default: .classmark); not used with DATABASE_URL')
    .showHelpAfterError('(--help lists commands and options)')
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
  addCaseCommands(program);
  addDatabaseCommands(program);
  addDemoCommands(program);
  addUserCommands(program);
  addMarkingCommands(program);
  addReportCommands(program);
  addLedgerCommands(program);
  addSchemeCommands(program);
  return program;
}
