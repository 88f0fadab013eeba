import type { ReactNode } from 'react';
import { classNames } from '../class-names';

/** A name or title in whatever script it has, kept apart from the text around it. */
export function Bdi({ children, lang }: { children: ReactNode; lang?: string }) {
  return <bdi lang={lang}>{children}</bdi>;
}

/** A symbol of a classification: left to right in every language, bold, tabular, never broken. */
export function Symbol({ children }: { children: ReactNode }) {
  return <bdi dir="ltr" className="sym">{children}</bdi>;
}

/** Left-to-right text that is not a symbol: a range of hours, an edition, an address. */
export function Ltr({ children, className }: { children: ReactNode; className?: string }) {
  return <bdi dir="ltr" className={classNames('ltr', className)}>{children}</bdi>;
}

/** The official short name of a Standard or classification: the first thing on every card and head. */
export function Plate({ children }: { children: ReactNode }) {
  return <span className="tag sy"><bdi>{children}</bdi></span>;
}

export type TagTone = 'brand' | 'plain' | 'due' | 'ok' | 'bad' | 'info';

/** A state in a word. `due` (ochre) is for what is due or live, nothing else. */
export function Tag({ tone = 'plain', children }: { tone?: TagTone; children: ReactNode }) {
  return <span className={classNames('tag', tone !== 'brand' && tone)}>{children}</span>;
}

/** Head of a page: title (finding or object) and one line below it, actions at the end. */
export function PageTitle({ title, lead, actions }: { title: ReactNode; lead?: ReactNode; actions?: ReactNode }) {
  const words = <div><h1>{title}</h1>{lead ? <p className="lead">{lead}</p> : null}</div>;
  return actions ? <div className="row between">{words}<div className="row">{actions}</div></div> : words;
}

/** Head of a section, 44 px high with or without a link, so that neighbours start level. */
export function SectionHead({ title, note, action, level = 2, id }: { title: ReactNode; note?: ReactNode; action?: ReactNode; level?: 2 | 3; id?: string }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return <div className="hd"><Heading id={id}>{title}</Heading>{note ? <p className="num">{note}</p> : null}{action}</div>;
}

/** Surface with a border. */
export function Card({ as: Element = 'div', flush, accent, className, children, ...rest }: { as?: 'div' | 'section' | 'article' | 'li'; flush?: boolean; accent?: boolean; className?: string; children: ReactNode; 'aria-labelledby'?: string; id?: string }) {
  return <Element {...rest} className={classNames('card', flush && 'flush', accent && 'lead-card', className)}>{children}</Element>;
}

/** Pairs of name and value in two columns. */
export function Facts({ rows }: { rows: ReadonlyArray<{ name: ReactNode; value: ReactNode; key: string }> }) {
  return <dl className="facts">{rows.map((row) => <div key={row.key} className="contents"><dt>{row.name}</dt><dd>{row.value}</dd></div>)}</dl>;
}

/** A remark for the whole page or section: icon and words. */
export function Notice({ tone = 'info', icon, children, live }: { tone?: 'info' | 'due' | 'bad' | 'ok'; icon: ReactNode; children: ReactNode; live?: boolean }) {
  return <div className={classNames('notice', tone !== 'info' && tone)} role={live ? 'status' : undefined}>{icon}<div className="grow">{children}</div></div>;
}
