import pg from 'pg';
import { suiteDatabase, type SuiteDatabase } from '@classmark/testkit';
import { runCommand } from './run-command';

describe('the command line', () => {
  let database: SuiteDatabase;
  let client: pg.Client;

  beforeAll(async () => {
    database = await suiteDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });

  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });

  const rows = async (sql: string, values: unknown[] = []) => (await client.query(sql, values)).rows as Record<string, unknown>[];
  const create = (args: readonly string[], input = '') => runCommand(database.url, ['user', 'create', '--email', 'admin@office.example', '--name', 'First administrator', ...args], input);

  it('lists its commands on stdout and needs no database for that', async () => {
    const { code, stdout, stderr } = await runCommand('postgres://nobody@127.0.0.1:1/none', ['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of ['db', 'demo', 'user', 'report', 'ledger', 'scheme']) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
  });

  it('answers an unknown command with 2 and says so on stderr alone', async () => {
    const { code, stdout, stderr } = await runCommand(database.url, ['nothing']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain("unknown command 'nothing'");
  });

  it('says in one sentence when the database does not answer', async () => {
    const { code, stdout, stderr } = await runCommand('postgres://nobody@127.0.0.1:1/none', ['db', 'migrate']);
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: 'The database of DATABASE_URL does not answer. Check its address and that it runs.\n' });
  });

  it('names a faulty setting', async () => {
    const { code, stderr } = await runCommand(database.url, ['db', 'migrate'], '', { SESSION_SECRET: 'short' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The configuration is not valid\. SESSION_SECRET: .*docs\/configuration\.md\.\n$/);
  });

  it('brings a database to the current shape, and has nothing to do the second time', async () => {
    expect(await runCommand(database.url, ['db', 'migrate', '--json'])).toEqual({ code: 0, stdout: '{"applied":[],"fresh":false}\n', stderr: '' });
  });

  it('refuses an account without a known role and writes nothing', async () => {
    const { code, stdout, stderr } = await create(['--role', 'king']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Allowed choices are learner, trainer, coordinator, secretariat, administrator.');
    expect(await rows('select id from identity.person')).toEqual([]);
  });

  it('refuses a password that is too short and writes nothing', async () => {
    const { code, stdout, stderr } = await create(['--role', 'administrator', '--password-stdin'], 'short\n');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^--password-stdin: A password has \d+ to \d+ characters\.\n$/);
    expect(await rows('select id from identity.person')).toEqual([]);
  });

  it('wants a password on standard input when it was told so', async () => {
    expect(await create(['--role', 'administrator', '--password-stdin'], '')).toEqual({ code: 2, stdout: '', stderr: '--password-stdin: there is no password on standard input.\n' });
  });

  it('makes the first administrator, with a password that is not kept as it is', async () => {
    const { code, stdout, stderr } = await create(['--role', 'administrator', '--password-stdin', '--json'], 'a long enough password\n');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { personId } = JSON.parse(stdout) as { personId: string };
    expect(await rows('select email, display_name from identity.person where id = $1', [personId])).toEqual([{ email: 'admin@office.example', display_name: 'First administrator' }]);
    expect((await rows('select role from identity.role_grant where person_id = $1', [personId])).map(({ role }) => role)).toContain('administrator');
    expect((await rows('select password_hash from identity.credential where person_id = $1', [personId])).map(({ password_hash: hash }) => String(hash).slice(0, 9))).toEqual(['$argon2id']);
    expect(await rows(`select count(*)::int as count from platform.audit_entry where subject_id = $1`, [personId])).toEqual([{ count: 1 }]);
  });

  it('refuses a second account of the same address', async () => {
    expect(await create(['--role', 'learner'])).toEqual({ code: 1, stdout: '', stderr: 'There is an account with this address already.\n' });
  });

  it('does not load the demo into a database that is in use', async () => {
    expect(await runCommand(database.url, ['demo', 'load'])).toEqual({ code: 1, stdout: '', stderr: 'This database has been used already. The demo loads into an unused one only.\n' });
    expect(await rows('select email from identity.person')).toEqual([{ email: 'admin@office.example' }]);
  });
});
