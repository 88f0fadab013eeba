import { CommandMisused } from './command-refused';

/**
 * Everything on the stream up to its end, without the line break that `echo` and editors add.
 * @throws CommandMisused when there is nothing, or more than one line
 */
export async function readPassword(stream: AsyncIterable<Buffer | string>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  const password = Buffer.concat(chunks).toString('utf8').replace(/\r?\n$/, '');
  if (password === '') throw new CommandMisused('--password-stdin: there is no password on standard input.');
  if (/[\r\n]/.test(password)) throw new CommandMisused('--password-stdin: a password is one line.');
  return password;
}
