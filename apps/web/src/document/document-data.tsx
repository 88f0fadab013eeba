import { createContext, useContext } from 'react';
import type { ThemeChoice } from './theme';

export interface Script { readonly src: string }

/** What the server writes into the document beside the page. */
export interface DocumentData {
  readonly theme: ThemeChoice;
  /** The style sheet's text, inlined so that the first answer is enough to draw the page. */
  readonly css: string;
  /** What the loaders found, as JSON that is safe inside a script element. */
  readonly state: string;
  /** The browser's entry. */
  readonly entry: string | null;
  readonly icon: string | null;
}

export const DocumentContext = createContext<DocumentData | null>(null);

export function useDocumentData(): DocumentData {
  const data = useContext(DocumentContext);
  if (!data) throw new Error('The document is drawn without its data.');
  return data;
}

export const STATE_ID = 'page-state';
export const STYLE_ID = 'page-style';

/** Reads back what the server wrote, so that the browser draws the same document. */
export function documentDataOfPage(theme: ThemeChoice): DocumentData {
  return {
    theme,
    css: document.getElementById(STYLE_ID)?.textContent ?? '',
    state: document.getElementById(STATE_ID)?.textContent ?? '{}',
    entry: null,
    icon: null,
  };
}
