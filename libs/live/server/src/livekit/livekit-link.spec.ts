import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '@classmark/platform/server';
import { LiveKitLink } from './livekit-link';

const SECRET = 'a-secret-of-the-live-tests-0123456789';
const link = (settings: Partial<Config>): LiveKitLink => new LiveKitLink(settings as Config);

describe('the way to LiveKit', () => {
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'livekit-link-')); });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is off where nothing is set', () => {
    expect(link({}).current()).toEqual({ state: 'off', reason: null });
  });

  it('comes from the settings, with another address for browsers', () => {
    expect(link({ LIVEKIT_URL: 'wss://live.example', LIVEKIT_KEY: 'k', LIVEKIT_SECRET: SECRET, LIVEKIT_PUBLIC_URL: 'wss://public.example' }).current())
      .toEqual({ state: 'ready', address: { publicUrl: 'wss://public.example', apiUrl: 'https://live.example', key: 'k', secret: SECRET } });
    expect(link({ LIVEKIT_URL: 'wss://live.example' }).current().state).toBe('failed');
  });

  it('is read from the file again whenever that changes; one half written changes nothing', () => {
    const file = join(folder, 'livekit.json');
    const way = link({ LIVEKIT_STATE_FILE: file });
    expect(way.current().state).toBe('preparing');
    writeFileSync(file, JSON.stringify({ state: 'off', reason: 'Go is missing.', url: null, key: null, secret: null }));
    expect(way.current()).toEqual({ state: 'off', reason: 'Go is missing.' });
    writeFileSync(file, '{ "state": "rea');
    expect(way.current()).toEqual({ state: 'off', reason: 'Go is missing.' });
    writeFileSync(file, JSON.stringify({ state: 'ready', reason: null, url: 'ws://127.0.0.1:7880', key: 'k', secret: SECRET }));
    expect(way.current()).toMatchObject({ state: 'ready', address: { publicUrl: 'ws://127.0.0.1:7880', apiUrl: 'http://127.0.0.1:7880' } });
    expect(way.current()).toBe(way.current());
  });
});
