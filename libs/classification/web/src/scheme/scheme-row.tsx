import { Check, ChevronRight, LoaderCircle, Minus, X } from 'lucide-react';
import { memo, type MouseEvent, type ReactNode } from 'react';
import { classNames, Symbol } from '@classmark/ui';
import type { GuideDrawer, PathMark } from './marked-paths';
import type { SchemeModel } from './scheme-model';
import type { RowFlag, RowSign } from './scheme-tree';

export interface SchemeRowProps {
  /** Pixels from the top of the tree. */
  readonly start: number;
  readonly model: SchemeModel;
  readonly number: number;
  readonly drawer: GuideDrawer;
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
  const { model, number, drawer, isOpen, flag } = props;
  const symbol = model.symbol(number);
  const expandable = model.hasChildren(number);
  const press = (event: MouseEvent): void => props.onPress(symbol, (event.target as Element).closest('.node') !== null);
  return (
    <div
      data-symbol={symbol} className={classNames('place-row', flag && 'flagged')} style={{ transform: `translateY(${props.start}px)` }}
      role="treeitem" tabIndex={props.isActive ? 0 : -1} aria-level={model.depths[number]} aria-posinset={model.positions[number]} aria-setsize={model.setSizes[number]}
      aria-expanded={expandable ? isOpen : undefined} aria-selected={props.isChosen} onClick={press} onDoubleClick={() => props.onChoose(symbol)}
    >
      <span className="guides" aria-hidden="true">
        {drawer.guides(number).map((guide, index) => (
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
        <Dots count={props.dotsFrom === null ? 0 : model.depths[number]! - props.dotsFrom} />
        <bdi lang={model.titleLanguage(number)}>{model.title(number)}</bdi>
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

function Node({ drawer, model, number, sign, isOpen, isLoading }: SchemeRowProps) {
  const mark: PathMark | null = drawer.mark(number);
  const stem = isOpen && model.hasChildren(number) && model.isLoaded(number) ? drawer.stem(number) : null;
  const Sign = sign ? SIGNS[sign] : null;
  return (
    <span className="node" aria-hidden="true">
      {stem ? <b className={classNames('stem', stem)} /> : null}
      {Sign ? <u className={sign!}><Sign className="i" /></u>
        : mark ? <u className={mark} />
          : isLoading ? <LoaderCircle className="i" />
            : model.hasChildren(number) ? <ChevronRight className={classNames('i flip', isOpen && 'open')} /> : null}
    </span>
  );
}
