import { lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react';
import { TextField } from '../controls/text-field';

// A quarter of what a page may load: it comes beside the page, never in front of it.
const AriaBox = lazy(() => import('./aria-combo-box'));

export interface ComboItem {
  readonly id: string;
  /** What is typed, matched and shown in the box. */
  readonly name: string;
  /** A short code before the name, left to right. */
  readonly code?: string;
}

export interface ComboBoxProps {
  readonly label: ReactNode;
  readonly items: readonly ComboItem[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly openLabel: string;
  readonly name?: string;
  readonly id?: string;
  /** What the list says when nothing matches. */
  readonly noMatch: ReactNode;
}

const never = () => () => undefined;

/**
 * One of many, found by typing its name or code. Up to a few hundred items; a whole scheme has its own search.
 * Until its code is there (and on the server) a box of the same size stands in its place.
 */
export function ComboBox(props: ComboBoxProps) {
  const inBrowser = useSyncExternalStore(never, () => true, () => false);
  const chosen = props.items.find((item) => item.id === props.value);
  const place = <TextField label={props.label} hint={props.hint} error={props.error} value={chosen?.name ?? ''} readOnly aria-busy="true" />;
  return inBrowser ? <Suspense fallback={place}><AriaBox {...props} /></Suspense> : place;
}
