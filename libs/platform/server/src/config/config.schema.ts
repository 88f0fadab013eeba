import { z } from 'zod';

const flag = (fallback: 'true' | 'false') => z.enum(['true', 'false']).default(fallback).transform((value) => value === 'true');
const port = z.coerce.number().int().min(0).max(65_535);

/**
 * Every setting of the platform, in one place. `describe()` texts become the generated page docs/configuration.md,
 * so they are written for the operator. Nothing else in the code reads the environment.
 */
export const configSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production')
    .describe('production switches introspection off and hides internal messages.'),
  PORT: port.default(3000).describe('Port on which web and API are served. 0 takes any free one.'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on. Loopback unless a proxy on another machine needs to reach it.'),
  PUBLIC_URL: z.url().optional()
    .describe('Address under which readers reach the platform. With https, cookies are marked Secure. Default: http://HOST:PORT.'),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .describe('PostgreSQL 15 to 18. The start command sets it to the embedded database when it is not given.'),
  DATABASE_POOL: z.coerce.number().int().min(4).max(200).default(16).describe('Connections this process may open to PostgreSQL, at least 4: one transaction may hand on to another.'),
  SESSION_SECRET: z.string().min(32).describe('At least 32 characters; signs what must not be forged (codes, cursors of mail links).'),
  LIVEKIT_URL: z.string().regex(/^wss?:\/\//, 'must begin with ws:// or wss://').optional()
    .describe('LiveKit server, as the API reaches it. Missing: live rooms are off and say so.'),
  LIVEKIT_PUBLIC_URL: z.string().regex(/^wss?:\/\//).optional().describe('LiveKit address for browsers, when it differs from LIVEKIT_URL.'),
  LIVEKIT_KEY: z.string().optional().describe('API key of the LiveKit server.'),
  LIVEKIT_SECRET: z.string().min(32).optional().describe('API secret of the LiveKit server, at least 32 characters.'),
  LIVEKIT_STATE_FILE: z.string().optional()
    .describe('Written by the start command while it obtains and watches a local LiveKit; read again whenever it changes.'),
  SMTP_URL: z.string().regex(/^smtps?:\/\//).optional().describe('Mail server. Missing: mail stays in the mailbox page (demo) or is reported as degraded.'),
  MAIL_FROM: z.string().default('Classmark <noreply@classmark.invalid>').describe('Sender of every mail.'),
  MAILBOX: flag('false').describe('true keeps every mail in the mailbox page for administrators instead of sending it. The demo sets it.'),
  REPORTING_ZONE: z.string().default('Europe/Zurich').describe('Time zone in which days and years of the figures are counted.'),
  FIXED_CLOCK: z.iso.datetime({ offset: true }).optional().describe('Stops the clock at this instant. For tests and rehearsals only.'),
  MIGRATE_ON_START: flag('false').describe('true brings the database to the current shape before serving or running a command. The start command sets it.'),
  RUN_WORKER: flag('true').describe('false leaves background work to a separate worker process.'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info').describe('Least level that is logged, as JSON lines.'),
  METRICS_TOKEN: z.string().min(16).optional().describe('Bearer token for /metrics. Missing: only requests from loopback may read it.'),
  WEB_DIST: z.string().default('dist/apps/web').describe('Folder of the built web application.'),
  TRUST_PROXY: flag('false').describe('true believes X-Forwarded-For and X-Forwarded-Proto of the one proxy in front: the last address it names.'),
});

/** The validated settings of one process. */
export type Config = z.infer<typeof configSchema> & { readonly publicUrl: string; readonly secureCookies: boolean };

/** Raised at boot when a setting is missing or malformed. The message names each variable and what it must be. */
export class InvalidConfig extends Error {
  override readonly name = 'InvalidConfig';
}

/**
 * Reads and validates the settings.
 * @throws InvalidConfig naming every faulty variable.
 */
export function loadConfig(env: Record<string, string | undefined>): Config {
  // An empty variable means "not set": compose files and shells hand over empty strings.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = configSchema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new InvalidConfig(`The configuration is not valid. ${faults.join('; ')}. See docs/configuration.md.`);
  }
  // Half a LiveKit would fail only when the first person enters a room.
  const missing = parsed.data.LIVEKIT_URL ? (['LIVEKIT_KEY', 'LIVEKIT_SECRET'] as const).filter((name) => !parsed.data[name]) : [];
  if (missing.length > 0) throw new InvalidConfig(`The configuration is not valid. ${missing.join(', ')}: needed beside LIVEKIT_URL. See docs/configuration.md.`);
  const publicUrl = parsed.data.PUBLIC_URL ?? `http://${parsed.data.HOST}:${parsed.data.PORT}`;
  return { ...parsed.data, publicUrl: publicUrl.replace(/\/$/, ''), secureCookies: publicUrl.startsWith('https:') };
}

/** Injection token of the settings. */
export const CONFIG = Symbol('CONFIG');
