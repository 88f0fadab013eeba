import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';

/** The chosen theme; `null` follows the system. */
export type ThemeChoice = Theme | null;

const COOKIE = 'theme';
const YEAR_S = 31_536_000;

const listeners = new Set<() => void>();

/** The theme a request asks for, from its cookie. */
export function themeOf(word: string | undefined): ThemeChoice {
  return word === 'light' || word === 'dark' ? word : null;
}

function chosen(): ThemeChoice {
  return themeOf(document.documentElement.dataset['theme']);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The theme in force. `rendered` is what the server put into the document. */
export function useTheme(rendered: ThemeChoice): ThemeChoice {
  return useSyncExternalStore(subscribe, chosen, () => rendered);
}

/** Chooses a theme, at once and for a year. A cookie, so that the server draws the next page in it without a script. */
export function chooseTheme(theme: ThemeChoice): void {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${COOKIE}=${theme ?? ''}; Path=/; Max-Age=${theme ? YEAR_S : 0}; SameSite=Lax${secure}`;
  if (theme) document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
  for (const listener of listeners) listener();
}
