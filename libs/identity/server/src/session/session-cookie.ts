import type { CookieSerializeOptions } from '@fastify/cookie';
import type { Config } from '@classmark/platform/server';

type CookieConfig = Pick<Config, 'secureCookies'>;

/** Name of the cookie. Over https the prefix makes browsers refuse it for another host, path or without Secure. */
export function cookieName(config: CookieConfig): string {
  return config.secureCookies ? '__Host-classmark' : 'classmark';
}

/** Scripts cannot read it and other sites' forms do not send it. */
export function cookieOptions(config: CookieConfig, maxAgeMs?: number): CookieSerializeOptions {
  return {
    path: '/', httpOnly: true, sameSite: 'lax', secure: config.secureCookies,
    ...(maxAgeMs === undefined ? {} : { maxAge: Math.floor(maxAgeMs / 1000) }),
  };
}

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** The token in a Cookie header, or null. */
export function tokenIn(header: string | undefined, config: CookieConfig): string | null {
  const name = `${cookieName(config)}=`;
  const found = (header ?? '').split(';').map((part) => part.trim()).find((part) => part.startsWith(name))?.slice(name.length);
  return found !== undefined && TOKEN.test(found) ? found : null;
}
