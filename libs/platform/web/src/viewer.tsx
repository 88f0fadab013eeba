import { createContext, useContext } from 'react';

export type RoleName = 'learner' | 'trainer' | 'coordinator' | 'secretariat' | 'administrator';

/** Who is signed in, as far as the shell needs to know. What the person may do is decided by the server each time. */
export interface Viewer {
  readonly id: string;
  readonly displayName: string;
  readonly language: string;
  readonly timeZone: string | null;
  readonly roles: readonly RoleName[];
  readonly officeCode: string | null;
}

export interface ViewerState {
  /** `undefined` until the browser has asked, `null` when nobody is signed in. */
  readonly viewer: Viewer | null | undefined;
  /** Why the last question was not answered; who asked counts as signed out on public pages only. */
  readonly failure?: unknown;
  /** Asks again, after signing in or out or a change of the profile. */
  readonly refresh: () => Promise<void>;
}

export const ViewerContext = createContext<ViewerState>({ viewer: undefined, refresh: async () => undefined });

/** The signed-in person. Always `undefined` while a page is rendered on the server: public pages say nothing about their reader. */
export function useViewer(): ViewerState {
  return useContext(ViewerContext);
}
