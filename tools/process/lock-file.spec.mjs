import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markIsAlive, processMark } from './alive.mjs';
import { ownerOf, tryLock, withLock } from './lock-file.mjs';

describe('a lock file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'classmark-lock-'));
  const file = join(folder, 'lock');
  beforeEach(() => rmSync(file, { force: true }));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('belongs to one at a time', () => {
    expect(tryLock(file)).toBe(true);
    expect(ownerOf(file)).toBe(processMark(process.pid));
    expect(tryLock(file)).toBe(false);
  });

  it('is free again when its owner has died', () => {
    writeFileSync(file, '999999999 1');
    expect(tryLock(file)).toBe(true);
  });

  it('is free when somebody else has the number of its owner now', () => {
    writeFileSync(file, `${process.pid} 1`);
    expect(tryLock(file)).toBe(true);
  });

  it('is given back after the work, even if it fails', async () => {
    await expect(withLock(file, async () => { throw new Error('no'); })).rejects.toThrow('no');
    expect(ownerOf(file)).toBe('');
  });

  it('makes others wait, and names its owner when it lasts too long', async () => {
    const order = [];
    await Promise.all([
      withLock(file, async () => { order.push('one'); await new Promise((resolve) => { setTimeout(resolve, 80); }); order.push('one done'); }),
      withLock(file, async () => { order.push('two'); }),
    ]);
    expect(order).toEqual(['one', 'one done', 'two']);
    tryLock(file);
    await expect(withLock(file, async () => undefined, 50)).rejects.toThrow(`Process ${process.pid} holds ${file}`);
  });

  it('knows a process by its number and start, and that none has this one', () => {
    expect(markIsAlive(processMark(process.pid))).toBe(true);
    expect(processMark(999_999_999)).toBe('');
    expect(markIsAlive('')).toBe(false);
  });
});
