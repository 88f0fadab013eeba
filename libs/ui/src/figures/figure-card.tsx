import type { ReactNode } from 'react';
import { Rows3 } from 'lucide-react';

/** Figures side by side in one frame. */
export function Figures({ children }: { children: ReactNode }) {
  return <div className="figs">{children}</div>;
}

export interface FigureCardProps {
  readonly name: ReactNode;
  /** The number as it is shown; null is printed as `absent`, never as 0. */
  readonly value: ReactNode;
  /** Change with its base: "+71" and "2025: 241". Left out where there is nothing to compare with. */
  readonly change?: { readonly by: string; readonly base: string };
  /** One line: what is counted. */
  readonly definition: ReactNode;
  /** "Ledger at 20 Nov 2026, 18:00". */
  readonly ledger: ReactNode;
  /** The link to the rows the number is made of: an element that gets the words and class, "Open the 312 rows". */
  readonly rows: ReactNode;
}

/** A number with all that it takes to trust it: change and base, definition, time of the ledger, its rows. */
export function FigureCard({ name, value, change, definition, ledger, rows }: FigureCardProps) {
  return (
    <section className="fig">
      <h3 className="fn">{name}</h3>
      <p className="fv"><bdi>{value}</bdi></p>
      {change ? <p className="fc"><b><bdi dir="ltr">{change.by}</bdi></b> <bdi dir="ltr">{change.base}</bdi></p> : null}
      <p className="fd">{definition}</p>
      <p className="fd">{ledger}</p>
      <div className="fl">{rows}</div>
    </section>
  );
}

/** The mark that goes before "Open the n rows" in a link of class `lk`. */
export function RowsIcon() {
  return <Rows3 className="i s" aria-hidden="true" />;
}
