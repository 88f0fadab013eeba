import fc from 'fast-check';
import { checkRoleGrant, holds, reachOf, ROLES, rolesAt, type Role, type RoleGrant, type RoleScope } from './roles';

const PLATFORM: RoleScope = { kind: 'platform' };
const office = (officeCode: string): RoleScope => ({ kind: 'office', officeCode });
const offering = (offeringId: string): RoleScope => ({ kind: 'offering', offeringId });
const grant = (role: Role, scope: RoleScope, validFromMs = 0, validToMs: number | null = null): RoleGrant => ({ role, scope, validFromMs, validToMs });

describe('a role', () => {
  it('holds in its own scope only', () => {
    const grants = [grant('coordinator', office('OM'))];
    expect([office('OM'), office('CL'), PLATFORM, offering('OM')].map((scope) => holds(grants, 'coordinator', scope, 5))).toEqual([true, false, false, false]);
    expect(holds([grant('trainer', offering('o1'))], 'trainer', offering('o1'), 5)).toBe(true);
    expect(holds([grant('trainer', offering('o1'))], 'trainer', offering('o2'), 5)).toBe(false);
  });

  it('of the platform holds everywhere', () => {
    const grants = [grant('secretariat', PLATFORM)];
    expect([office('OM'), offering('o1'), PLATFORM].every((scope) => holds(grants, 'secretariat', scope, 5))).toBe(true);
  });

  it('contains no other role', () => {
    const grants = [grant('administrator', PLATFORM)];
    expect(ROLES.filter((role) => holds(grants, role, PLATFORM, 5))).toEqual(['administrator']);
  });

  it('holds from its first instant until before its last', () => {
    const grants = [grant('trainer', PLATFORM, 10, 20)];
    expect([9, 10, 19, 20].map((atMs) => holds(grants, 'trainer', PLATFORM, atMs))).toEqual([false, true, true, false]);
    expect([9, 10].map((atMs) => rolesAt(grants, atMs))).toEqual([[], ['trainer']]);
  });

  it('is given only where it makes sense, for a time that passes', () => {
    expect(checkRoleGrant(grant('coordinator', PLATFORM))).toEqual({ ok: false, refusal: { kind: 'scopeNotForRole', role: 'coordinator', scopes: ['office'] } });
    expect(checkRoleGrant(grant('administrator', office('OM'))).ok).toBe(false);
    expect(checkRoleGrant(grant('trainer', offering('o1'), 10, 10))).toEqual({ ok: false, refusal: { kind: 'endsBeforeItBegins' } });
    expect(checkRoleGrant(grant('trainer', offering('o1'), 10, 11)).ok).toBe(true);
  });

  it('reaches exactly as far as it holds', () => {
    const scopes = fc.constantFrom(PLATFORM, office('OM'), office('CL'), offering('o1'), offering('o2'));
    const grants = fc.array(fc.record({ role: fc.constantFrom(...ROLES), scope: scopes, validFromMs: fc.nat(9), validToMs: fc.option(fc.nat(9)) }), { maxLength: 6 });
    fc.assert(fc.property(grants, fc.constantFrom(...ROLES), scopes, fc.nat(9), (given, role, scope, atMs) => {
      const reach = reachOf(given, role, atMs);
      const reached = reach.everywhere || (scope.kind === 'office' && reach.officeCodes.includes(scope.officeCode)) || (scope.kind === 'offering' && reach.offeringIds.includes(scope.offeringId));
      expect(holds(given, role, scope, atMs)).toBe(reached);
      if (reached) expect(rolesAt(given, atMs)).toContain(role);
    }));
  });
});
