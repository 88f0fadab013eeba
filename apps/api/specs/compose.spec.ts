import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import { configSchema } from '@classmark/platform/server';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Service { readonly image?: string; readonly environment?: Record<string, string>; readonly ports?: string[]; readonly depends_on?: unknown; readonly command?: string[] }
interface Compose { readonly services: Record<string, Service>; readonly configs: Record<string, { content: string }> }

/** The Compose Specification's own schema. Its formats are words for what a shell of Compose reads; here they say text. */
function specification(): ValidateFunction {
  const { $schema: _draft, ...schema } = JSON.parse(read('tools/compose/compose-spec.json')) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, allErrors: true });
  for (const format of ['duration', 'expose', 'ports', 'subnet_ip_address', 'uri', 'email']) ajv.addFormat(format, true);
  return ajv.compile(schema);
}

describe('the compose file', () => {
  const text = read('docker/compose.yaml');
  const compose = parse(text) as Compose;
  const example = Object.fromEntries(read('docker/example.env').split('\n').filter((line) => /^\w+=/.test(line)).map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));

  it('is valid by the Compose Specification', () => {
    const valid = specification();
    valid(compose);
    expect(valid.errors ?? []).toEqual([]);
  });

  it.each([
    ['a word that Compose does not know', (file: string) => file.replace('    restart: unless-stopped', '    restarts: unless-stopped')],
    ['ports that are no list', (file: string) => file.replace(/ports:\n(\s+#.*\n)?\s+- 127.*3000\n/, 'ports: 3000\n')],
    ['a condition that does not exist', (file: string) => file.replace('service_healthy', 'service_well')],
  ])('would not be valid with %s', (_fault, spoil) => {
    expect(spoil(text)).not.toBe(text);
    expect(specification()(parse(spoil(text)))).toBe(false);
  });

  it('runs the platform, PostgreSQL 18 and the pinned LiveKit', () => {
    expect(Object.fromEntries(Object.entries(compose.services).map(([name, { image }]) => [name, image]))).toEqual({ postgres: 'postgres:18', api: 'classmark', livekit: 'livekit/livekit-server:v1.13.5' });
    expect(read('tools/livekit/obtain.mjs')).toContain("LIVEKIT_VERSION = '1.13.5'");
  });

  it('gives the platform only settings that exist', () => {
    const known = Object.keys(configSchema.shape);
    expect(Object.keys(compose.services['api']!.environment!).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('asks for nothing that the example does not explain, and the example for nothing that is not asked for', () => {
    const asked = new Set([...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name!));
    expect(Object.keys(example).sort()).toEqual([...asked].sort());
  });

  it('does not start without what has no harmless default', () => {
    const insisted = new Set([...text.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name!));
    expect([...insisted].sort()).toEqual(['LIVEKIT_KEY', 'LIVEKIT_NODE_IP', 'LIVEKIT_PUBLIC_URL', 'LIVEKIT_SECRET', 'POSTGRES_PASSWORD', 'PUBLIC_URL', 'SESSION_SECRET']);
  });

  it('carries no secret, and the example neither', () => {
    for (const name of ['SESSION_SECRET', 'POSTGRES_PASSWORD', 'LIVEKIT_SECRET', 'METRICS_TOKEN', 'SMTP_URL']) expect([name, example[name]]).toEqual([name, '']);
  });

  it('opens to the world only what carries sound and picture', () => {
    const open = Object.values(compose.services).flatMap(({ ports = [] }) => ports).filter((port) => !String(port).startsWith('127.0.0.1:'));
    expect(open).toEqual(['7881:7881', '7882:7882/udp']);
  });

  it('does not load the demo', () => {
    expect(text).not.toMatch(/demo/i);
  });

  it('gives LiveKit settings of the same kinds as the start command does', async () => {
    const settings = parse(compose.configs['livekit']!.content.replace(/\$\{(\w+)[^}]*\}/g, '$1')) as Record<string, object>;
    // @ts-expect-error -- plain JavaScript without declarations
    const { livekitSettings } = await import('../../../tools/livekit/settings.mjs') as { livekitSettings(options: object): Record<string, object> };
    const known = livekitSettings({ ports: { http: 1, tcp: 2, udp: 3 }, key: 'k', secret: 's', webhook: 'w' });
    expect(Object.keys(settings).filter((key) => !(key in known) && key !== 'limit')).toEqual([]);
    for (const part of ['rtc', 'room', 'webhook']) expect(Object.keys(settings[part]!).filter((key) => !(key in known[part]!))).toEqual([]);
  });
});

describe('the image', () => {
  it('is made, served and watched by the commands that `npm run test:image` runs', async () => {
    // @ts-expect-error -- plain JavaScript without declarations
    const { HEALTHY, MAKE, SERVE } = await import('../../../tools/image/commands.mjs') as Record<'HEALTHY' | 'MAKE' | 'SERVE', string[]>;
    const lines = read('docker/Dockerfile').split('\n');
    const json = (words: readonly string[]) => `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;
    expect(lines.filter((line) => line.startsWith('RUN'))).toEqual([`RUN ${MAKE.join(' ')}`]);
    expect(lines.filter((line) => line.startsWith('CMD'))).toEqual([`CMD ${json(SERVE)}`]);
    expect(lines.filter((line) => line.startsWith('HEALTHCHECK'))).toEqual([expect.stringContaining(`CMD ${json(HEALTHY)}`)]);
  });

  it('stands on Node 24 and does not run as root', () => {
    const lines = read('docker/Dockerfile').split('\n');
    expect(lines.filter((line) => line.startsWith('FROM'))).toEqual(['FROM node:24-bookworm-slim AS made', 'FROM node:24-bookworm-slim']);
    expect(lines).toContain('USER node');
  });
});
