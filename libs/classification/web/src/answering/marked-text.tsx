import { Fragment } from 'react';
import { Symbol } from '@classmark/ui';

/** A text whose symbols stand in backquotes: they run from left to right in every language. */
export function MarkedText({ text }: { text: string }) {
  // The pieces of one text always stand in this order: their position is their name.
  return <>{text.split('`').map((piece, index) => (index % 2 === 1 ? <Symbol key={index}>{piece}</Symbol> : <Fragment key={index}>{piece}</Fragment>))}</>;
}

/** Paragraphs of a text, separated by an empty line. */
export function Paragraphs({ text }: { text: string }) {
  return <>{text.split(/\n\s*\n/).map((paragraph) => <p key={paragraph}><MarkedText text={paragraph} /></p>)}</>;
}
