// The flags of the start command.
import { resolve } from 'node:path';

export const HELP = `Starts Classmark: installs what is missing, builds what changed, and serves web and API on one port.

  npm start -- [flags]

  --port N      port to serve on, loopback only (default 3000)
  --data DIR    folder of the database, secrets and logs (default .classmark)
  --no-demo     do not load the demo into a fresh database
  --no-live     do not obtain and run LiveKit
  --help        this text

With DATABASE_URL set no database is started and no demo is loaded. Every setting: docs/configuration.md.
`;

/**
 * @typedef {object} StartOptions
 * @property {number} port
 * @property {string} data absolute
 * @property {boolean} demo
 * @property {boolean} live
 * @property {boolean} help
 */

/**
 * @param {readonly string[]} args
 * @param {string} root of the checkout
 * @returns {StartOptions}
 * @throws {Error} with a sentence
 */
export function startOptions(args, root) {
  const options = { port: 3000, data: resolve(root, '.classmark'), demo: true, live: true, help: false };
  const words = args.flatMap((arg) => (/^--\w[\w-]*=/.test(arg) ? [arg.slice(0, arg.indexOf('=')), arg.slice(arg.indexOf('=') + 1)] : [arg]));
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === '--help' || word === '-h') options.help = true;
    else if (word === '--no-demo') options.demo = false;
    else if (word === '--no-live') options.live = false;
    else if (word === '--port') options.port = portOf(words[at += 1]);
    else if (word === '--data') options.data = folderOf(words[at += 1]);
    else throw new Error(`"${word}" is not a flag of npm start. \`npm start -- --help\` lists them.`);
  }
  return options;
}

function portOf(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error('--port needs a number from 1 to 65535, for example --port 3001.');
  return port;
}

/** npm runs scripts in the checkout; a relative folder means "from where the person stands". */
function folderOf(text) {
  if (!text || text.startsWith('--')) throw new Error('--data needs a folder, for example --data /var/lib/classmark.');
  return resolve(process.env.INIT_CWD ?? process.cwd(), text);
}
