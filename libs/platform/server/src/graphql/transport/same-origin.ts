import type { IncomingHttpHeaders } from 'node:http';

const OWN_SITES = new Set(['same-origin', 'none']);

/**
 * Whether a browser says that the request comes from another site. Fetch metadata decides where the browser sends it;
 * otherwise Origin is compared with our public address and the host that was asked. No statement at all is not foreign:
 * a browser always makes one where it matters.
 */
export function isForeignOrigin(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (typeof site === 'string' && !OWN_SITES.has(site)) return true;
  const origin = headers.origin;
  if (origin === undefined) return false;
  const given = hostOf(origin);
  return given === null || (given !== headers.host && given !== hostOf(publicUrl));
}

/** `host:port` of an address; null for `null` and whatever else is none. */
function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).host : null;
}
