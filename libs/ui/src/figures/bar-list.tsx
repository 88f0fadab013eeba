import type { ReactNode } from 'react';
import { classNames } from '../class-names';

export interface Bar {
  readonly key: string;
  readonly name: ReactNode;
  readonly value: number;
  /** The value as printed. */
  readonly shown: string;
  /** A comparison of an earlier year: paler. */
  readonly past?: boolean;
}

/**
 * Horizontal bars from a common zero, values printed beside them. Bars grow from the reading start in every language.
 * `link` wraps a row into a link to its rows; `longest` fixes the scale when several lists share one.
 */
export function BarList({ bars, label, longest, link }: { bars: readonly Bar[]; label: string; longest?: number; link?: (bar: Bar, content: ReactNode) => ReactNode }) {
  const top = Math.max(longest ?? 0, ...bars.map((bar) => bar.value), 1);
  return (
    <ul className="barlist" aria-label={label}>
      {bars.map((bar) => {
        const content = (
          <>
            <bdi>{bar.name}</bdi>
            <span className="v"><svg aria-hidden="true" width={`${(bar.value / top) * 84}%`} height="12"><rect width="100%" height="12" /></svg><bdi dir="ltr">{bar.shown}</bdi></span>
          </>
        );
        return <li key={bar.key} className={classNames(bar.past && 'past')}>{link ? link(bar, content) : <span className="b">{content}</span>}</li>;
      })}
    </ul>
  );
}

/** Frame of a chart or table of figures: the title states the finding, the foot says source, definition and ways out. */
export function FigurePanel({ title, subtitle, aside, children, foot }: { title: ReactNode; subtitle?: ReactNode; aside?: ReactNode; children: ReactNode; foot?: ReactNode }) {
  return (
    <section className="panel">
      <div className="ft"><div><h2>{title}</h2>{subtitle ? <p>{subtitle}</p> : null}</div>{aside}</div>
      <div className="fb">{children}</div>
      {foot ? <div className="fm">{foot}</div> : null}
    </section>
  );
}
