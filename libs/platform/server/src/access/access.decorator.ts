import { SetMetadata } from '@nestjs/common';

/**
 * Who may call a root field: anybody, anybody signed in, or holders of one of the roles in some scope.
 * A scope narrower than the platform is checked by the use case's policy, on the row.
 */
export type AccessRule = 'public' | 'signedIn' | { readonly anyOf: readonly string[] };

/** Metadata key under which the rule of a handler stands. */
export const ACCESS_RULE = 'classmark:access';

/** Declares the access rule of a root field. A root field without one is refused, and the contract check turns red. */
export const Access = (rule: AccessRule) => SetMetadata(ACCESS_RULE, rule);

/** The rule as printed in access.txt. */
export function describeRule(rule: AccessRule): string {
  return typeof rule === 'string' ? rule : `anyOf(${rule.anyOf.join(', ')})`;
}
