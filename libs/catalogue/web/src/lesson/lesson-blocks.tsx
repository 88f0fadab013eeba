import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { directionOf, useLanguage } from '@classmark/platform/web';
import { InlineText, Paragraphs } from '../text/inline-text';
import { useSaidIn } from '../text/said-in';
import { DrawingOf } from './drawing';
import type { ActivityOfLesson, CheckOfLesson, LessonBlock } from './lesson-types';

/** What domains above the catalogue put into a lesson. */
export interface LessonParts {
  readonly check: (block: CheckOfLesson) => ReactNode;
  readonly activity: (block: ActivityOfLesson) => ReactNode;
}

/** Blocks in which words of the interface stand beside those of the author: they say the language piece by piece. */
const MIXED: ReadonlySet<LessonBlock['__typename']> = new Set(['CheckBlock', 'ActivityBlock']);

/** The text of a lesson; each block says in which language it is where that is not the page's. */
export function LessonBlocks({ blocks, parts }: { blocks: readonly LessonBlock[]; parts: LessonParts }) {
  const saidIn = useSaidIn();
  return <>{blocks.map((block) => <div key={block.key} id={block.key} className="lblock" {...(MIXED.has(block.__typename) ? {} : saidIn(block.language))}><BlockOf block={block} parts={parts} /></div>)}</>;
}

function BlockOf({ block, parts }: { block: LessonBlock; parts: LessonParts }) {
  switch (block.__typename) {
    case 'TextBlock': return <Paragraphs text={block.text} />;
    case 'HeadingBlock': return <h2><InlineText text={block.text} /></h2>;
    case 'ListBlock': {
      const items = block.items.map((item) => <li key={item}><InlineText text={item} /></li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'TableBlock': return (
      <div className="deftable" tabIndex={0} role="region" aria-label={block.caption}>
        <table>
          <caption>{block.caption}</caption>
          <thead><tr>{block.head.map((cell) => <th key={cell} scope="col"><InlineText text={cell} /></th>)}</tr></thead>
          <tbody>{block.rows.map((row, index) => <tr key={index}>{row.map((cell, column) => (column === 0 ? <th key={column} scope="row"><InlineText text={cell} /></th> : <td key={column}><InlineText text={cell} /></td>))}</tr>)}</tbody>
        </table>
      </div>
    );
    case 'FigureBlock': return <figure className="drawing"><DrawingOf drawing={block.drawing} alt={block.alt} /><figcaption><Paragraphs text={block.caption} /></figcaption></figure>;
    case 'CaseBlock': return (
      <section className="worked">
        {block.caseTitle ? <h2><InlineText text={block.caseTitle} /></h2> : <WorkedCase />}
        <Paragraphs text={block.text} />
        <ol>{block.steps.map((step) => <li key={step}><InlineText text={step} /></li>)}</ol>
      </section>
    );
    case 'CheckBlock': return <>{parts.check(block)}</>;
    case 'ActivityBlock': return <>{parts.activity(block)}</>;
  }
}

/** The usual heading of a case: a word of the interface inside a text of content. */
function WorkedCase() {
  const lang = useLanguage();
  return <h2 lang={lang} dir={directionOf(lang)}><Trans>Worked case</Trans></h2>;
}
