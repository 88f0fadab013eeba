import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, type RequestContext, UnitOfWork } from '@classmark/platform/server';
import { TooManyAttempts } from './sign-in-refusals';

/** How many attempts of a kind are heard in a window, per e-mail address and per network address. */
interface Limit { readonly windowMs: number; readonly perEmail: number; readonly perIp: number }

const MINUTE_MS = 60_000;
const LIMITS = {
  password: { windowMs: 15 * MINUTE_MS, perEmail: 8, perIp: 60 },
  codeRequest: { windowMs: 30 * MINUTE_MS, perEmail: 5, perIp: 40 },
  code: { windowMs: 15 * MINUTE_MS, perEmail: 15, perIp: 60 },
} as const satisfies Record<string, Limit>;

/** What is counted. */
export type Attempt = keyof typeof LIMITS;

const COUNT = `
  insert into identity.attempt_window as w (key, began_at, attempts) values ($1, $2, 1)
  on conflict (key) do update set
    attempts = case when w.began_at <= $3 then 1 else w.attempts + 1 end,
    began_at = case when w.began_at <= $3 then $2 else w.began_at end
  returning attempts, began_at`;

/**
 * Counts attempts in the database, so that every process counts the same ones. An attempt is counted before it is looked at
 * and given back when it was right: guessing is limited, working is not. Keys are keyed hashes, so the table names nobody.
 */
@Injectable()
export class Throttle {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(CONFIG) private readonly config: Config) {}

  /** Counts one attempt. @returns the refusal when it is one too many; else a function that gives it back */
  async take(ctx: RequestContext, attempt: Attempt, email: string): Promise<TooManyAttempts | (() => Promise<void>)> {
    const { windowMs, perEmail, perIp } = LIMITS[attempt];
    const nowMs = ctx.clock.now();
    const taken: string[] = [];
    for (const [subject, limit] of [[`ip:${ctx.ip}`, perIp], [`email:${email}`, perEmail]] as const) {
      const key = createHmac('sha256', this.config.SESSION_SECRET).update(`attempt:${attempt}:${subject}`).digest('base64url');
      const [row] = await this.work.read<{ attempts: number; began_at: Date }>(COUNT, [key, new Date(nowMs), new Date(nowMs - windowMs)]);
      if (row!.attempts > limit) return new TooManyAttempts(Math.max(1, Math.ceil((row!.began_at.getTime() + windowMs - nowMs) / 1000)));
      taken.push(key);
    }
    return async () => {
      await this.work.read('update identity.attempt_window set attempts = greatest(attempts - 1, 0) where key = any($1)', [taken]);
    };
  }
}
