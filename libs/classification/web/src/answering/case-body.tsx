import { CaseDrawing } from './case-drawing';
import type { CaseText } from './answering';
import { Paragraphs } from './marked-text';

/** The text of a case with its drawing, which stands after the first part. `level` is that of the headings of the parts. */
export function CaseBody({ value: { parts: [first, ...others], drawing }, level }: { value: Pick<CaseText, 'parts' | 'drawing'>; level: 3 | 4 }) {
  return (
    <>
      {first ? <Part {...first} level={level} /> : null}
      {drawing ? <CaseDrawing drawing={drawing} /> : null}
      {others.map((part) => <Part key={part.heading} {...part} level={level} />)}
    </>
  );
}

function Part({ heading, text, level }: { heading: string; text: string; level: 3 | 4 }) {
  const Heading = `h${level}` as const;
  return <><Heading>{heading}</Heading><Paragraphs text={text} /></>;
}
