import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suiteDatabase, type SuiteDatabase } from '@classmark/testkit';
import { runCommand } from './run-command';

const SCHEME = `<?xml version="1.0" encoding="UTF-8"?>
<IPCScheme xmlns="http://www.wipo.int/classifications/ipc/masterfiles" edition="20260101" lang="EN">
<ipcEntry kind="s" symbol="A"><textBody><title><titlePart><text>Needs</text></titlePart></title></textBody>
<ipcEntry kind="c" symbol="A01"><textBody><title><titlePart><text>Farming</text><entryReference>toys <sref ref="A63H"/></entryReference></titlePart></title></textBody></ipcEntry></ipcEntry>
</IPCScheme>`;

describe('the commands for schemes', () => {
  let database: SuiteDatabase;
  let folder: string;
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const scheme = (command: string, ...args: string[]) => runCommand(database.url, ['scheme', command, '--scheme', 'ipc', '--edition', '2026.01', ...args]);

  beforeAll(async () => {
    database = await suiteDatabase();
    folder = mkdtempSync(join(tmpdir(), 'classmark-scheme-'));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await database?.drop();
  });

  it('refuse a malformed file with file, line and reason, as JSON on stdout when asked', async () => {
    const { code, stdout, stderr } = await scheme('import', '--json', file('broken.xml', SCHEME.replace('kind="c"', 'kind="m"').replace('symbol="A01"', 'symbol="A01B0001000000"')));
    expect(code).toBe(1);
    expect(stderr).toBe('broken.xml:4:43: A01B 1/00 (kind m) stands directly inside A (kind s). Import the file as it was published.\n');
    expect(JSON.parse(stdout)).toEqual({ refused: { kind: 'brokenNesting', file: 'broken.xml', line: 4, column: 43, reason: 'A01B 1/00 (kind m) stands directly inside A (kind s).', advice: 'Import the file as it was published.' } });
    expect((await scheme('stats', '--json')).stderr).toBe('There is no edition IPC 2026.01. `scheme list` shows those there are.\n');
  });

  it('import, count and describe', async () => {
    const path = file('scheme.xml', SCHEME);
    expect(JSON.parse((await scheme('import', '--json', '--dry-run', path)).stdout)).toMatchObject({ edition: 'IPC 2026.01', outcome: 'published', dryRun: true, places: 2 });
    expect((await scheme('import', path)).stdout).toBe('IPC 2026.01 is published: 2 places, 0 entries, texts in en.\n');
    expect(JSON.parse((await scheme('import', '--json', path)).stdout)).toMatchObject({ outcome: 'unchanged' });
    expect((await scheme('stats', '--json')).stdout).toBe('{"places":2,"byDepth":{"1":1,"2":1},"byKind":{"s":1,"c":1},"entries":0,"labels":0,"notes":0,"references":1,"languages":["en"]}\n');
    const { code, stdout } = await scheme('place', '--json', 'a01', 'B');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual([
      { symbol: 'A01', title: 'Farming', path: ['A', 'A01'], parent: 'A', depth: 2, kind: 'c', notes: [{ kind: 'reference', text: 'toys `A63H`', references: [{ symbol: 'A63H' }] }], validFrom: null, validTo: null },
      { symbol: 'B', refusal: 'unknownPlace', message: 'There is no place B in IPC 2026.01.' },
    ]);
  });

  it('say what was called the wrong way with 2, and a file that is not there with 1', async () => {
    expect((await runCommand(database.url, ['scheme', 'import', '--scheme', 'dewey', '--edition', '1', 'x.xml'])).code).toBe(2);
    expect(await scheme('import', join(folder, 'none.xml'))).toMatchObject({ code: 1, stdout: '', stderr: `${join(folder, 'none.xml')} cannot be read (ENOENT).\n` });
  });
});
