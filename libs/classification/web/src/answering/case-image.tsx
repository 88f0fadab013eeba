import '../styles/case-figure.css';
import type { CaseText } from './answering';

/** A picture of a case on a white ground, in light and in dark: marks and designs are drawn for paper. `alt` says what it shows. */
export function CaseImage({ image }: { image: CaseText['images'][number] }) {
  return (
    <figure className="case-figure">
      <img className="case-image" src={image.address} width={image.width} height={image.height} alt={image.alt} decoding="async" />
      {image.caption ? <figcaption>{image.caption}</figcaption> : null}
    </figure>
  );
}
