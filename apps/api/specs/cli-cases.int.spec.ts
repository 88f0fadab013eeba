import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suiteDatabase, type SuiteDatabase } from '@classmark/testkit';
import { runCommand } from './run-command';

describe('the commands of the bank of cases, over the demo', () => {
  let database: SuiteDatabase;
  let folder: string;

  beforeAll(async () => {
    database = await suiteDatabase();
    folder = mkdtempSync(join(tmpdir(), 'classmark-cases-'));
    expect(await runCommand(database.url, ['demo', 'load', '--json'])).toMatchObject({ code: 0, stdout: '{"loaded":true}\n' });
  }, 120_000);
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await database?.drop();
  });

  const command = (...args: string[]) => runCommand(database.url, ['case', ...args]);

  it('export and import give the same bank, as JSON and as CSV', async () => {
    const json = join(folder, 'cases.json');
    const csv = join(folder, 'cases.csv');
    const out = await command('export', '--out', json, '--json');
    expect(out).toMatchObject({ code: 0, stderr: '' });
    const { cases } = JSON.parse(out.stdout) as { cases: number };
    expect(JSON.parse(readFileSync(json, 'utf8'))).toHaveLength(cases);
    expect(await command('import', json, '--status', 'live', '--json')).toMatchObject({ code: 0, stdout: expect.stringContaining(`"added":0,"changed":0,"same":${cases}`) });
    const table = await command('export', '--scheme', 'nice', '--format', 'csv', '--out', csv);
    expect(table).toMatchObject({ code: 0, stderr: '' });
    expect(await command('import', csv, '--status', 'live')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^0 added, 0 changed, \d+ as they were\.\n$/) });
  }, 120_000);

  it('a dry run writes nothing; what is wrong is named by row, and then nothing is written either', async () => {
    const [dog] = JSON.parse((await command('export', '--scheme', 'nice', '--place', '3')).stdout) as { key: string }[];
    const file = join(folder, 'new.json');
    writeFileSync(file, JSON.stringify([{ ...dog, key: 'of-the-command' }, { ...dog, key: 'of-the-command-too', wrong: {} }]));
    expect(await command('import', file, '--dry-run')).toEqual({ code: 0, stdout: 'Nothing written. It would be: 2 added, 0 changed, 0 as they were.\n', stderr: '' });
    const { code, stdout, stderr } = await command('import', file, '--status', 'live');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe('case 2 (of-the-command-too): wrong: wrongMissing: No wrong branch is foreseen: say of at least one place why it is wrong.\n');
    expect((await command('export', '--status', 'draft')).stdout).toBe('[]\n');
  }, 120_000);

  it('are told how they are called', async () => {
    expect(await command('import', join(folder, 'cases.xml'))).toMatchObject({ code: 2, stdout: '', stderr: `${join(folder, 'cases.xml')}: say with --format whether it is json or csv.\n` });
    expect(await command('import', join(folder, 'nothing.json'))).toMatchObject({ code: 1, stdout: '', stderr: `${join(folder, 'nothing.json')} cannot be read (ENOENT).\n` });
    expect(await command('export', '--scheme', 'cpc')).toMatchObject({ code: 2, stdout: '' });
  }, 120_000);
});
