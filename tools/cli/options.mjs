// The one flag of the command line that belongs to its launcher: which installation is meant.
import { resolve } from 'node:path';

/**
 * @param {readonly string[]} args
 * @param {string} root of the checkout
 * @returns {{ data: string, rest: string[], needsDatabase: boolean }} `rest`: what the command itself gets
 * @throws {Error} with a sentence
 */
export function cliOptions(args, root) {
  const rest = [];
  let data = resolve(root, '.classmark');
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at];
    if (word === '--data' || word.startsWith('--data=')) {
      const folder = word === '--data' ? args[at += 1] : word.slice('--data='.length);
      if (!folder || folder.startsWith('--')) throw new Error('--data needs a folder, for example --data /var/lib/classmark.');
      data = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
    } else {
      rest.push(word);
    }
  }
  const asksForHelp = rest.length === 0 || rest[0] === 'help' || rest.includes('--help') || rest.includes('-h');
  // Marking takes everything it needs from its file.
  return { data, rest, needsDatabase: !asksForHelp && rest[0] !== 'marking' };
}
