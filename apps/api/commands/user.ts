import { Option, type Command } from 'commander';
import { ROLES } from '@classmark/identity/core';
import { AddressTaken, CreateUser, FieldNotValid } from '@classmark/identity/server';
import { isRefusal, type Refusal } from '@classmark/platform/server';
import { CommandRefused } from './command-refused';
import { printResult, type OutputOptions } from './print-result';
import { readPassword } from './read-password';
import { withApp } from './with-app';

interface UserOptions extends OutputOptions {
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly office?: string;
  readonly language?: string;
  readonly passwordStdin?: boolean;
}

/** Which option a refused field came from. */
const OPTION_OF: Readonly<Record<string, string>> = { email: '--email', displayName: '--name', role: '--role', officeCode: '--office', language: '--language', password: '--password-stdin' };

/** `user create`: the way to the first administrator. */
export function addUserCommands(program: Command): void {
  program.command('user').description('accounts').command('create')
    .description('make an account; without a password the person signs in by a code that is mailed')
    .requiredOption('--email <address>', 'address that the person signs in with')
    .requiredOption('--name <name>', 'name as others see it')
    .addOption(new Option('--role <role>', 'what the person may do').choices([...ROLES]).makeOptionMandatory())
    .option('--office <code>', 'ST.3 code of the office, recorded as confirmed; needed for a coordinator')
    .option('--language <code>', 'language of mails and screens: ar, zh, en, fr, ru or es')
    .option('--password-stdin', 'read the password from standard input, so that it stands in no list of processes')
    .option('--json', 'print the result as JSON')
    .action(async (options: UserOptions) => {
      const password = options.passwordStdin ? await readPassword(process.stdin) : null;
      const result = await withApp((app, ctx) => app.get(CreateUser, { strict: false }).execute(ctx, {
        email: options.email, name: options.name, role: options.role, office: options.office, language: options.language, password,
      }));
      if (isRefusal(result)) throw new CommandRefused(reasonOf(result));
      printResult(options, result, `The account of ${options.email} is made (${result.personId}).`);
    });
}

function reasonOf(refusal: Refusal): string {
  if (refusal instanceof AddressTaken) return 'There is an account with this address already.';
  if (refusal instanceof FieldNotValid) return `${OPTION_OF[refusal.field] ?? refusal.field}: ${refusal.message}`;
  return refusal.message;
}
