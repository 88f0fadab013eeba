import { holdsRole, type RequestContext } from '@classmark/platform/server';

/** Roles that may ask for figures. */
export const STATISTICS_ROLES = ['secretariat', 'administrator', 'coordinator'] as const;

/** Roles that keep the register and the report, and may see who stands behind a figure. */
export const SECRETARIAT_ROLES = ['secretariat', 'administrator'] as const;

/** Whose figures somebody may see: everybody's, or those of own offices alone. */
export type StatisticsScope = { readonly everywhere: true } | { readonly everywhere: false; readonly offices: readonly string[] };

/** The scope of the acting person. A coordinator of no office sees nothing. */
export function statisticsScope(ctx: RequestContext): StatisticsScope {
  if (holdsRole(ctx, SECRETARIAT_ROLES)) return { everywhere: true };
  const offices = (ctx.actor?.roles ?? []).flatMap((held) => (held.role === 'coordinator' && held.scope === 'office' && held.scopeId ? [held.scopeId] : []));
  return { everywhere: false, offices };
}
