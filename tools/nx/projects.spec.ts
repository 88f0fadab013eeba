import { DOMAIN_ORDER, domainsBelow } from './domain-order';

describe('the order of the domains', () => {
  it('lets each lean on those before it, and nobody on reporting', () => {
    expect(domainsBelow('platform')).toEqual(['platform']);
    expect(domainsBelow('learning')).toEqual(['platform', 'identity', 'notices', 'catalogue', 'learning']);
    expect(domainsBelow('interop')).not.toContain('reporting');
  });

  it('names no domain twice', () => {
    expect(new Set(DOMAIN_ORDER).size).toBe(DOMAIN_ORDER.length);
  });
});
