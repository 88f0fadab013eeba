import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { TokenVerifier } from 'livekit-server-sdk';
import { LiveRooms } from '@classmark/live/server';
import { loadConfig, UnitOfWork } from '@classmark/platform/server';
import { suiteDatabase, testSettings, type SuiteDatabase } from '@classmark/testkit';
import { createApp } from '../bootstrap';

/** The scripts of the start command, which have no declarations. */
const { readyBinary } = await import('../../../tools/livekit/obtain.mjs' as string) as { readyBinary(): string | undefined };
const { livekitPorts, livekitSettings } = await import('../../../tools/livekit/settings.mjs' as string) as {
  livekitPorts(): Promise<{ http: number; tcp: number; udp: number }>;
  livekitSettings(options: object): object;
};

const KEY = 'key-of-the-contract-test';
const SECRET = 'a-secret-of-the-contract-test-0123456789';
const ROOM = '0198f0c0-0000-7000-8000-00000000000a';
const PERSON = '0198f0c0-0000-7000-8000-00000000000b';

const binary = readyBinary();
// Without the server there is nothing to hold the adapter against; the live tests say the same.
const withLiveKit = binary ? describe : describe.skip;

withLiveKit(`the adapter of LiveKit, against the real server${binary ? '' : ' (skipped: there is no livekit-server and no Go to build it)'}`, () => {
  let folder: string;
  let server: ChildProcess;
  let database: SuiteDatabase;
  let app: NestFastifyApplication;
  let rooms: LiveRooms;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'classmark-livekit-'));
    const ports = await livekitPorts();
    database = await suiteDatabase();
    app = await createApp(loadConfig(testSettings(database.url, { LIVEKIT_URL: `ws://127.0.0.1:${ports.http}`, LIVEKIT_KEY: KEY, LIVEKIT_SECRET: SECRET })));
    await app.listen(0, '127.0.0.1');
    const webhook = `${(await app.getUrl()).replace('[::1]', '127.0.0.1')}/webhooks/livekit`;
    const settings = join(folder, 'settings.yaml');
    writeFileSync(settings, JSON.stringify(livekitSettings({ ports, key: KEY, secret: SECRET, webhook })));
    server = spawn(binary!, ['--config', settings], { cwd: folder, stdio: 'ignore' });
    await until(() => fetch(`http://127.0.0.1:${ports.http}/`).then((answer) => answer.ok, () => false));
    rooms = app.get(LiveRooms, { strict: false });
  }, 120_000);

  afterAll(async () => {
    server?.kill('SIGKILL');
    await app?.close();
    await database?.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('makes a room, once or twice, finds nobody in it, and closes it, once or twice', async () => {
    await rooms.createRoom(ROOM);
    await rooms.createRoom(ROOM);
    expect(await rooms.participants(ROOM)).toEqual([]);
    await rooms.remove(ROOM, PERSON);
    await rooms.closeRoom(ROOM);
    await rooms.closeRoom(ROOM);
    expect(await rooms.participants(ROOM)).toEqual([]);
  });

  it('takes the messages that the server posts, signed, and keeps them as they came', async () => {
    await rooms.createRoom(ROOM);
    const messages = () => app.get(UnitOfWork).read<{ event: string; room: string }>('select event, room from live.webhook order by received_at');
    await until(async () => (await messages()).some((message) => message.event === 'room_started'));
    expect((await messages()).find((message) => message.event === 'room_started')).toEqual({ event: 'room_started', room: ROOM });
  });

  it('gives keys that the server accepts and that say what they may do', async () => {
    const key = await rooms.key(ROOM, PERSON, 'attendee', Date.now());
    const answer = await fetch(`${key.url.replace('ws', 'http')}/rtc/validate?access_token=${key.token}`);
    expect([answer.status, await answer.text()]).toEqual([200, 'success']);
    const forged = await fetch(`${key.url.replace('ws', 'http')}/rtc/validate?access_token=${key.token}x`);
    expect(forged.status).toBe(401);
    expect((await new TokenVerifier(KEY, SECRET).verify(key.token)).video).toMatchObject({ canPublish: false, canPublishData: false, hidden: true });
  });

  it('is named in the health of the platform as working', async () => {
    const health = (await app.inject({ url: '/health/ready' })).json() as { parts: { name: string; status: string }[] };
    expect(health.parts.find((part) => part.name === 'livekit')).toMatchObject({ status: 'ok' });
  });
});

/** Waits up to twenty seconds until it holds. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((resolve) => { setTimeout(resolve, 100); })) if (await holds()) return;
  throw new Error('It did not come true in 20 s.');
}
