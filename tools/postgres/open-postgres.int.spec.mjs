import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { isAlive, pause, waitUntilGone } from '../process/alive.mjs';
import { openPostgres } from './open-postgres.mjs';

describe('the embedded PostgreSQL', () => {
  let folder;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'classmark-postgres-'));
    chmodSync(folder, 0o711);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function rows(url, sql) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }

  it('is made at the first opening, in UTF-8 without a language of its own, and is version 18', async () => {
    const server = await openPostgres({ folder });
    try {
      expect({ fresh: server.fresh, started: server.started }).toEqual({ fresh: true, started: true });
      expect(await rows(server.url, `select pg_encoding_to_char(encoding) as encoding, datcollate, datctype, current_setting('server_version_num')::int / 10000 as major from pg_database where datname = current_database()`))
        .toEqual([{ encoding: 'UTF8', datcollate: 'C.UTF-8', datctype: 'C.UTF-8', major: 18 }]);
    } finally {
      await server.close();
    }
    expect(isAlive(server.pid)).toBe(false);
  });

  it('wants its password, which only we can read', async () => {
    const server = await openPostgres({ folder });
    try {
      expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
      const wrong = new URL(server.url);
      wrong.password = 'guessed';
      await expect(rows(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
      expect(await rows(server.url, 'select rolpassword from pg_authid where rolname = current_user')).toEqual([{ rolpassword: expect.stringMatching(/^SCRAM-SHA-256\$/) }]);
    } finally {
      await server.close();
    }
  });

  it('listens on the loopback address alone', async () => {
    const server = await openPostgres({ folder });
    try {
      expect(await rows(server.url, `select current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets`)).toEqual([{ addresses: '127.0.0.1', sockets: '' }]);
      const outside = Object.values(networkInterfaces()).flat().find((each) => each?.family === 'IPv4' && !each.internal)?.address;
      if (outside) expect(await reaches(outside, Number(new URL(server.url).port))).toBe(false);
    } finally {
      await server.close();
    }
  });

  it('keeps what was committed when it is killed, and starts again by itself', async () => {
    const first = await openPostgres({ folder });
    await rows(first.url, 'create table kept (id int); insert into kept select generate_series(1, 1000)');
    process.kill(first.pid, 'SIGKILL');
    await waitUntilGone(first.pid, 5_000);
    const second = await openPostgres({ folder });
    try {
      expect({ fresh: second.fresh, started: second.started }).toEqual({ fresh: false, started: true });
      expect(await rows(second.url, 'select count(*)::int as count from kept')).toEqual([{ count: 1000 }]);
    } finally {
      await second.close();
    }
  });

  it('is used as it runs when whoever started it was killed', async () => {
    const starter = spawn(process.execPath, ['--input-type=module', '--eval',
      `const { openPostgres } = await import(${JSON.stringify(join(import.meta.dirname, 'open-postgres.mjs'))});
       const { pid } = await openPostgres({ folder: ${JSON.stringify(folder)} }); console.log(pid); setInterval(() => undefined, 1000);`], { stdio: ['ignore', 'pipe', 'inherit'] });
    const pid = Number(await new Promise((resolve) => { starter.stdout.once('data', (chunk) => resolve(String(chunk))); }));
    const beside = await openPostgres({ folder });
    await beside.close();
    expect(isAlive(pid)).toBe(true); // the starter still holds it
    starter.kill('SIGKILL');
    await waitUntilGone(starter.pid, 5_000);
    const after = await openPostgres({ folder });
    expect({ pid: after.pid, started: after.started, fresh: after.fresh }).toEqual({ pid, started: false, fresh: false });
    await after.close();
    expect(isAlive(pid)).toBe(false); // nobody else held it
  });

  it('begins anew when it was cut off while it was made', async () => {
    const first = await openPostgres({ folder });
    await first.close();
    rmSync(join(folder, 'password'));
    const second = await openPostgres({ folder });
    expect(second.fresh).toBe(true);
    expect(await rows(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.close();
  });

  it('does not mistake somebody else for its server', async () => {
    const first = await openPostgres({ folder });
    await first.close();
    const { writeFileSync } = await import('node:fs');
    const data = join(folder, 'cluster', 'data');
    writeFileSync(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n0\n1\n\n127.0.0.1\n\nready\n`);
    const second = await openPostgres({ folder });
    expect(second.pid).not.toBe(process.pid);
    await second.close();
    expect(existsSync(join(data, 'postmaster.pid'))).toBe(false);
    expect(readFileSync(join(folder, 'postgres.log'), 'utf8')).toContain('database system is shut down');
    await pause(0);
  });
});

function reaches(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 500 }, () => { socket.destroy(); resolve(true); });
    for (const event of ['error', 'timeout']) socket.once(event, () => { socket.destroy(); resolve(false); });
  });
}
