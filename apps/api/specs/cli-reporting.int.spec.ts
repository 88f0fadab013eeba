import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { suiteDatabase, type SuiteDatabase } from '@classmark/testkit';
import { runCommand } from './run-command';

describe('the commands of reporting, over the demo', () => {
  let database: SuiteDatabase;
  let folder: string;

  beforeAll(async () => {
    database = await suiteDatabase();
    folder = mkdtempSync(join(tmpdir(), 'classmark-report-'));
    expect(await runCommand(database.url, ['demo', 'load', '--json'])).toMatchObject({ code: 0, stdout: '{"loaded":true}\n' });
  }, 120_000);

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await database?.drop();
  });

  const annual = (...args: string[]) => runCommand(database.url, ['report', 'annual', ...args]);

  it('prints the annual report of 2020 as JSON, and nothing else, on stdout', async () => {
    const { code, stdout, stderr } = await annual('--year', '2020', '--format', 'json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ year: 2020, sections: expect.arrayContaining([expect.objectContaining({ paragraphs: expect.anything() })]) });
  });

  it('prints an HTML page that has its end', async () => {
    const { code, stdout } = await annual('--year', '2017', '--format', 'html');
    expect(code).toBe(0);
    expect(stdout.trimEnd()).toMatch(/^<!doctype html>[\s\S]*<\/html>$/i);
  });

  it('writes a DOCX into a file and says where it is', async () => {
    const out = join(folder, 'report.docx');
    const { code, stdout } = await annual('--year', '2020', '--format', 'docx', '--out', out, '--json');
    expect({ code, result: JSON.parse(stdout) as unknown }).toEqual({ code: 0, result: { file: out, bytes: readFileSync(out).length } });
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  });

  it('says when the file cannot be written', async () => {
    const out = join(folder, 'nowhere', 'report.json');
    expect(await annual('--year', '2020', '--format', 'json', '--out', out)).toEqual({ code: 1, stdout: '', stderr: `--out: ${out} cannot be written (ENOENT).\n` });
  });

  it.each([['--year', 'soon', '--format', 'json'], ['--year', '2020', '--format', 'pdf'], ['--format', 'json']])('answers %s %s %s %s with 2', async (...args) => {
    const { code, stdout } = await annual(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('rebuilds the ledger to exactly the numbers that were there', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const numbers = async () => (await client.query('select measure, year, dimension, key, value, facts from reporting.tally order by measure, year, dimension, key')).rows as unknown[];
    const before = await numbers();
    const { code, stdout } = await runCommand(database.url, ['ledger', 'rebuild', '--json']);
    const after = await numbers();
    await client.end();
    expect({ code, numbers: (JSON.parse(stdout) as { numbers: number }).numbers }).toEqual({ code: 0, numbers: before.length });
    expect(after).toEqual(before);
  });
});
