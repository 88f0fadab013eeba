import { CaseDrawing } from './case-drawing';
import { CaseImage } from './case-image';
import type { CaseText } from './answering';
import { Paragraphs } from './marked-text';

/** What a browser has kept since before there were pictures has none. */
type Shown = Pick<CaseText, 'parts' | 'drawing'> & Partial<Pick<CaseText, 'images'>>;

/** The text of a case with its drawing and pictures, which stand after the first part. `level` is that of the headings of the parts. */
export function CaseBody({ value: { parts: [first, ...others], drawing, images }, level }: { value: Shown; level: 3 | 4 }) {
  return (
    <>
      {first ? <Part {...first} level={level} /> : null}
      {drawing ? <CaseDrawing drawing={drawing} /> : null}
      {images?.map((image) => <CaseImage key={image.address} image={image} />)}
      {others.map((part) => <Part key={part.heading} {...part} level={level} />)}
    </>
  );
}

function Part({ heading, text, level }: { heading: string; text: string; level: 3 | 4 }) {
  const Heading = `h${level}` as const;
  return <><Heading>{heading}</Heading><Paragraphs text={text} /></>;
}
