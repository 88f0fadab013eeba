import { ok, refused, type Decision } from '@classmark/platform/core';

/** What a person may be on the platform, beside others. */
export const ROLES = ['learner', 'trainer', 'coordinator', 'secretariat', 'administrator'] as const;

/** One of the roles. */
export type Role = (typeof ROLES)[number];

/** Where a role holds. The platform contains every office and every offering; these do not contain each other. */
export type RoleScope =
  | { readonly kind: 'platform' }
  | { readonly kind: 'office'; readonly officeCode: string }
  | { readonly kind: 'offering'; readonly offeringId: string };

/** A role of a person in a scope, from an instant until (not including) another; epoch milliseconds, null for open. */
export interface RoleGrant { readonly role: Role; readonly scope: RoleScope; readonly validFromMs: number; readonly validToMs: number | null }

/** Why a role is not given. */
export type RoleGrantRefusal =
  | { readonly kind: 'scopeNotForRole'; readonly role: Role; readonly scopes: readonly RoleScope['kind'][] }
  | { readonly kind: 'endsBeforeItBegins' };

/** Scopes in which a role makes sense: a coordinator of the whole platform would see every office's people. */
const SCOPES: Readonly<Record<Role, readonly RoleScope['kind'][]>> = {
  learner: ['platform'], trainer: ['platform', 'offering'], coordinator: ['office'], secretariat: ['platform'], administrator: ['platform'],
};

/** Whether a role may be given so. */
export function checkRoleGrant(grant: RoleGrant): Decision<RoleGrant, RoleGrantRefusal> {
  const scopes = SCOPES[grant.role];
  if (!scopes.includes(grant.scope.kind)) return refused({ kind: 'scopeNotForRole', role: grant.role, scopes });
  if (grant.validToMs !== null && grant.validToMs <= grant.validFromMs) return refused({ kind: 'endsBeforeItBegins' });
  return ok(grant);
}

/**
 * Whether a role holds in a scope at an instant (epoch milliseconds). A role of the platform holds everywhere; no role
 * contains another: an administrator is no trainer.
 */
export function holds(grants: readonly RoleGrant[], role: Role, scope: RoleScope, atMs: number): boolean {
  return grants.some((grant) => grant.role === role && isValidAt(grant, atMs) && contains(grant.scope, scope));
}

/** The grants that are valid at an instant (epoch milliseconds). */
export function grantsAt<Grant extends Pick<RoleGrant, 'validFromMs' | 'validToMs'>>(grants: readonly Grant[], atMs: number): readonly Grant[] {
  return grants.filter((grant) => isValidAt(grant, atMs));
}

/** The roles held anywhere at an instant, in the order of `ROLES`: what navigation is made of. */
export function rolesAt(grants: readonly RoleGrant[], atMs: number): readonly Role[] {
  return ROLES.filter((role) => grants.some((grant) => grant.role === role && isValidAt(grant, atMs)));
}

/** How far a role reaches: everywhere, or in these offices and offerings. What a query is limited to. */
export interface RoleReach { readonly everywhere: boolean; readonly officeCodes: readonly string[]; readonly offeringIds: readonly string[] }

/** Where a role holds at an instant (epoch milliseconds). */
export function reachOf(grants: readonly RoleGrant[], role: Role, atMs: number): RoleReach {
  const scopes = grants.filter((grant) => grant.role === role && isValidAt(grant, atMs)).map((grant) => grant.scope);
  return {
    everywhere: scopes.some((scope) => scope.kind === 'platform'),
    officeCodes: [...new Set(scopes.flatMap((scope) => (scope.kind === 'office' ? [scope.officeCode] : [])))].sort(),
    offeringIds: [...new Set(scopes.flatMap((scope) => (scope.kind === 'offering' ? [scope.offeringId] : [])))].sort(),
  };
}

function isValidAt(grant: Pick<RoleGrant, 'validFromMs' | 'validToMs'>, atMs: number): boolean {
  return grant.validFromMs <= atMs && (grant.validToMs === null || atMs < grant.validToMs);
}

function contains(given: RoleScope, asked: RoleScope): boolean {
  switch (given.kind) {
    case 'platform': return true;
    case 'office': return asked.kind === 'office' && asked.officeCode === given.officeCode;
    case 'offering': return asked.kind === 'offering' && asked.offeringId === given.offeringId;
  }
}
