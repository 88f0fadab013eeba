import { Check, ChevronRight, LoaderCircle, Minus, X } from 'lucide-react';
import { memo, type MouseEvent, type ReactNode } from 'react';
import { classNames, Symbol } from '@classmark/ui';
import { guidesOfCode, type PathMark } from './marked-paths';
import type { RowFlag, RowSign } from './scheme-tree';

/** Only words and numbers: a row is drawn anew when one of them changes, not whenever a branch somewhere else arrives. */
export interface SchemeRowProps {
  /** Pixels from the top of the tree. */
  readonly start: number;
  readonly symbol: string;
  readonly title: string;
  readonly titleLanguage: string;
  readonly depth: number;
  /** Place among its siblings, from 1, and how many there are. */
  readonly position: number;
  readonly setSize: number;
  readonly expandable: boolean;
  /** The lines before it, `GuideDrawer.code`. */
  readonly guides: string;
  readonly mark: PathMark | null;
  /** The mark of the line that leaves it downwards. */
  readonly stem: PathMark | null;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  readonly isLoading: boolean;
  readonly sign: RowSign | null;
  readonly flag: RowFlag | null;
  readonly dotsFrom: number | null;
  readonly action: ReactNode;
  readonly onPress: (symbol: string, onArrow: boolean) => void;
  readonly onChoose: (symbol: string) => void;
}

/** One row: guides, arrow or sign, symbol, dots and title, flag. Titles wrap; nothing is cut. */
export const SchemeRow = memo(function SchemeRow(props: SchemeRowProps) {
  const { symbol, expandable, isOpen, flag } = props;
  const press = (event: MouseEvent): void => props.onPress(symbol, (event.target as Element).closest('.node') !== null);
  return (
    <div
      data-symbol={symbol} className={classNames('place-row', flag && 'flagged')} style={{ transform: `translateY(${props.start}px)` }}
      role="treeitem" tabIndex={props.isActive ? 0 : -1} aria-level={props.depth} aria-posinset={props.position} aria-setsize={props.setSize}
      aria-expanded={expandable ? isOpen : undefined} aria-selected={props.isChosen} onClick={press} onDoubleClick={() => props.onChoose(symbol)}
    >
      <span className="guides" aria-hidden="true">
        {guidesOfCode(props.guides).map((guide, index) => (
          // A column has no other name than its place.
          <i key={index}>
            {guide.up ? <b className={classNames('up', guide.upMark)} /> : null}
            {guide.down ? <b className={classNames('down', guide.downMark)} /> : null}
            {guide.branch ? <em className={classNames(guide.branchMark)} /> : null}
          </i>
        ))}
      </span>
      <Node {...props} />
      <Symbol>{symbol}</Symbol>
      <span className="title">
        <Dots count={props.dotsFrom === null ? 0 : props.depth - props.dotsFrom} />
        <bdi lang={props.titleLanguage}>{props.title}</bdi>
      </span>
      {flag ? <span className={classNames('flag', flag.tone)}>{flag.words}</span> : null}
      {props.action ? <span className="row-action">{props.action}</span> : null}
    </div>
  );
});

function Dots({ count }: { count: number }) {
  return count > 0 ? <span className="dots" aria-hidden="true">{'•'.repeat(count)}</span> : null;
}

const SIGNS = { right: Check, part: Minus, wrong: X, missed: Check } as const;

function Node({ mark, stem, sign, expandable, isOpen, isLoading }: SchemeRowProps) {
  const Sign = sign ? SIGNS[sign] : null;
  return (
    <span className="node" aria-hidden="true">
      {stem ? <b className={classNames('stem', stem)} /> : null}
      {Sign ? <u className={sign!}><Sign className="i" /></u>
        : mark ? <u className={mark} />
          : isLoading ? <LoaderCircle className="i" />
            : expandable ? <ChevronRight className={classNames('i flip', isOpen && 'open')} /> : null}
    </span>
  );
}
