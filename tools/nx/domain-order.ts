/** The domains, bottom to top: each may lean on those before it, never on those after it (docs/map.md). */
export const DOMAIN_ORDER = [
  'platform', 'identity', 'notices', 'catalogue', 'learning', 'assessment', 'classification', 'standards', 'live', 'reporting', 'interop',
] as const;

/** Domains on which nobody may lean: what they know comes to them by events. */
export const LEAVES: readonly string[] = ['reporting', 'interop'];

/** What a domain may lean on, itself included. */
export function domainsBelow(domain: string): string[] {
  const place = DOMAIN_ORDER.findIndex((name) => name === domain);
  return [...DOMAIN_ORDER.slice(0, place).filter((name) => !LEAVES.includes(name)), domain];
}
