import 'reflect-metadata';
import { createCli } from './commands/create-cli';
import { CommandMisused, CommandRefused } from './commands/command-refused';
import { startFault } from './start-fault';

/** `npm run cli -- <command>`: results on stdout, everything else on stderr, exit code 0, 1 (refused or failed) or 2 (usage). */
createCli().parseAsync(process.argv).then(
  // Something of a library may still hold the process; the command is done.
  () => flushed(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof CommandRefused || error instanceof CommandMisused ? error.message : startFault(error)}\n`);
    flushed(error instanceof CommandMisused ? 2 : 1);
  });

/** Ends once everything written to stdout has been taken: a large report into a pipe must not be cut off. */
function flushed(code: number): void {
  process.stdout.write('', () => process.exit(code));
}
