import { Bdi } from '@classmark/ui';
import { noteName } from './note-name';
import type { Hit } from './use-search';

/** Where in its notes a place was found: the kind of the note, then the sentence with the words marked. Everything stays text. */
export function HitExcerpt({ excerpt }: { excerpt: NonNullable<Hit['excerpt']> }) {
  return (
    <small className="hit-excerpt">
      <b>{noteName(excerpt.kind)}</b>{' '}
      <Bdi lang={excerpt.language}>
        {/* The stretches of one sentence always stand in this order. */}
        {excerpt.pieces.map((piece, index) => (piece.isMarked ? <mark key={index}>{piece.text}</mark> : piece.text))}
      </Bdi>
    </small>
  );
}
