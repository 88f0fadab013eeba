import '../styles/case-figure.css';
import type { CaseText } from './answering';

/** A drawing of a case in the colours of the page; `alt` says what it shows. */
export function CaseDrawing({ drawing }: { drawing: NonNullable<CaseText['drawing']> }) {
  return (
    <figure className="case-figure">
      <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} role="img" aria-label={drawing.alt}>
        {drawing.lines.map((line) => <path key={line.d} d={line.d} className={line.style} />)}
        {drawing.numerals.map((numeral) => <text key={`${numeral.x} ${numeral.y}`} x={numeral.x} y={numeral.y}>{numeral.text}</text>)}
      </svg>
      {drawing.caption ? <figcaption>{drawing.caption}</figcaption> : null}
    </figure>
  );
}
