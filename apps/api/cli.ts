import { createCli } from './commands/create-cli';

/** `npm run cli -- <command>`: results on stdout, everything else on stderr, exit code 0, 1 (refused or failed) or 2 (usage). */
void createCli().parseAsync(process.argv);
