import type { QueryText, Viewer } from '@classmark/platform/web';

type RoleAnswer = { role: Viewer['roles'][number]; officeCode: string | null };
type ViewerAnswer = { me: { id: string; displayName: string; language: string; timeZone: string | null; officeCode: string | null; roles: RoleAnswer[] } | null };

/** Who is signed in. */
export const viewerText: QueryText<ViewerAnswer, Record<string, never>> = 'query Viewer{me{id displayName language timeZone officeCode roles{role officeCode}}}';

/** Ends this session. */
export const signOutText: QueryText<unknown, Record<string, never>> = 'mutation SignOut{signOut{__typename}}';

/** The viewer in an answer. */
export function viewerOf(answer: ViewerAnswer): Viewer | null {
  const { me } = answer;
  return me && { ...me, roles: [...new Set(me.roles.map((held) => held.role))] };
}
