import { Symbol } from '@classmark/ui';
import type { LessonOfPage } from './lesson-types';
import { SmallParts, WideParts, fitsWide } from './parts-drawing';

type Figure = Extract<LessonOfPage['blocks'][number], { __typename: 'FigureBlock' }>;
export type Drawing = Figure['drawing'];

/** A drawing made of data: parts of a number as boxes in two layouts, places of a scheme as an indented list that wraps. */
export function DrawingOf({ drawing, alt }: { drawing: Drawing; alt: string }) {
  if (drawing.__typename === 'TreeDrawing') {
    return (
      <div role="img" aria-label={alt} className="dtree">
        {drawing.nodes.map((node) => <div key={node.symbol} className={`dnode d${Math.min(node.depth, 7)}${node.strong ? ' strong' : ''}`}><Symbol>{node.symbol}</Symbol><span>{node.text}</span></div>)}
      </div>
    );
  }
  return (
    <div role="img" aria-label={alt} className="drows">
      {drawing.rows.map((row) => (
        <div key={row.title}>
          <p className="dtitle">{row.title}</p>
          {fitsWide(row.parts) ? <><WideParts parts={row.parts} className="only-l" /><SmallParts parts={row.parts} className="only-s" /></> : <SmallParts parts={row.parts} />}
        </div>
      ))}
    </div>
  );
}
