import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { useFormats } from '@classmark/platform/web';

/** Rows of a long table that are shown at once. */
const FIRST = 12;

/** The first rows of a long list, and the button that shows all of them. */
export function useFirstOf<Row>(rows: readonly Row[]): { readonly shown: readonly Row[]; readonly more: ReactNode } {
  const [all, setAll] = useState(false);
  const { number } = useFormats();
  // One or two more are not worth a press.
  if (all || rows.length <= FIRST + 2) return { shown: rows, more: null };
  return { shown: rows.slice(0, FIRST), more: <p className="small-note"><button type="button" className="lk" onClick={() => setAll(true)}><Trans>Show all {number(rows.length)}</Trans></button></p> };
}
