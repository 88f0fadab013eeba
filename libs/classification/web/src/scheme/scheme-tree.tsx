import '../styles/scheme-tree.css';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { GuideDrawer, type PathMark } from './marked-paths';
import type { SchemeModel } from './scheme-model';
import { SchemeRow } from './scheme-row';
import { stepOf, typedRow } from './tree-keys';
import { useRowWindow } from './use-row-window';

/** What stands at the end of a row: words, never colour alone. */
export interface RowFlag { readonly words: ReactNode; readonly tone: 'chosen' | 'ok' | 'part' | 'bad' }

/** The sign in place of the arrow of a row that the marking speaks about. */
export type RowSign = 'right' | 'part' | 'wrong' | 'missed';

export interface SchemeTreeProps {
  readonly label: string;
  readonly model: SchemeModel;
  readonly open: ReadonlySet<string>;
  /** Symbol of the row that has the focus when the tree has it. */
  readonly active: string | null;
  /** Symbols in the answer. */
  readonly chosen: ReadonlySet<string>;
  readonly marks?: ReadonlyMap<string, PathMark>;
  readonly signs?: ReadonlyMap<string, RowSign>;
  readonly flags?: ReadonlyMap<string, RowFlag>;
  /** Symbols whose branch is being fetched. */
  readonly loading?: ReadonlySet<string>;
  /** Levels before dots are counted: 4 in the IPC, `null` where dots mean nothing. */
  readonly dotsFrom?: number | null;
  readonly rtl: boolean;
  /** At most one row is chosen: a tree that is read, not answered. */
  readonly single?: boolean;
  /** Changes whenever the focus is to go into the tree. */
  readonly focusCount?: number;
  /** A control for the pointer at the end of the active row. */
  readonly action?: (symbol: string) => ReactNode;
  readonly onActive: (symbol: string) => void;
  readonly onOpen: (symbols: readonly string[], open: boolean) => void;
  readonly onChoose?: (symbol: string) => void;
  readonly onRemove?: (symbol: string) => void;
  /** The pointer is over a closed row, or just went down on it: it may be opened in a moment. */
  readonly onNear?: (symbol: string) => void;
  /** A row was pressed with the pointer, beside its arrow. */
  readonly onPressed?: (symbol: string) => void;
}

const NONE: ReadonlyMap<string, PathMark> = new Map();
const TYPING_MS = 700;

/**
 * A scheme as a tree of rows of which only those in sight exist. The focus moves over real rows, and the active row stays in
 * the document wherever the tree is scrolled to, so that no reader ever loses it.
 */
export function SchemeTree(props: SchemeTreeProps) {
  const { model, open, active, marks = NONE, rtl } = props;
  const box = useRef<HTMLDivElement>(null);
  const typing = useRef({ text: '', at: 0 });
  const rows = useMemo(() => model.visible(open), [model, open]);
  const drawer = useMemo(() => new GuideDrawer(model, marks), [model, marks]);
  const found = active === null ? -1 : rows.indexOf(model.numberOf(active));
  const at = Math.max(found, 0);
  const hasFocus = useRef(false);
  const { shown, offsets, bring, onScroll } = useRowWindow(box, model, rows, rows.length === 0 ? -1 : at);

  const focusRow = useCallback((symbol: string) => [...(box.current?.querySelectorAll<HTMLElement>('[data-symbol]') ?? [])].find((row) => row.dataset['symbol'] === symbol)?.focus({ preventScroll: true }), []);
  // In the same drawing as the key, so that a key costs one.
  useLayoutEffect(() => {
    if (found < 0) return;
    bring(found);
    // The row may be far away: it is in the document all the same, because the active row always is.
    if (hasFocus.current && active !== null) focusRow(active);
  }, [active, found, focusRow, bring]);
  const { focusCount = 0 } = props;
  const lastCount = useRef(focusCount);
  useEffect(() => {
    if (focusCount === lastCount.current) return;
    lastCount.current = focusCount;
    if (rows.length > 0) focusRow(model.symbol(rows[at]!));
  }, [focusCount, at, rows, model, focusRow]);

  const symbolAt = (index: number): string => model.symbol(rows[index]!);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || rows.length === 0) return;
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / 40) - 1);
    const step = stepOf(event.key, { model, rows, open, active: at, page, rtl });
    if (step) {
      event.preventDefault();
      if (step.kind === 'move') props.onActive(symbolAt(step.to));
      else if (step.kind === 'choose') props.onChoose?.(symbolAt(step.at));
      else if (step.kind === 'remove') props.onRemove?.(symbolAt(step.at));
      else if (step.kind === 'openSiblings') props.onOpen(siblingsOf(model, rows[step.at]!), true);
      else props.onOpen([symbolAt(step.at)], step.kind === 'open');
      return;
    }
    if (event.key.length !== 1 || event.key === '/' || (event.key === ' ' && typing.current.text === '')) return;
    event.preventDefault();
    const now = event.timeStamp;
    typing.current = { text: now - typing.current.at > TYPING_MS ? event.key : typing.current.text + event.key, at: now };
    const to = typedRow({ model, rows, active: at }, typing.current.text);
    if (to >= 0) props.onActive(symbolAt(to));
  };

  // Rows are drawn anew only when something of theirs changes: what they call stays the same.
  const latest = useRef({ props, open, model, focusRow });
  latest.current = { props, open, model, focusRow };
  const onPress = useCallback((symbol: string, onArrow: boolean) => {
    const now = latest.current;
    now.props.onActive(symbol);
    if (onArrow && now.model.hasChildren(now.model.numberOf(symbol))) now.props.onOpen([symbol], !now.open.has(symbol));
    if (!onArrow) now.props.onPressed?.(symbol);
    now.focusRow(symbol);
  }, []);
  const onNear = useCallback((event: PointerEvent) => {
    const symbol = (event.target as Element).closest<HTMLElement>('[data-symbol][aria-expanded="false"]')?.dataset['symbol'];
    if (symbol !== undefined) latest.current.props.onNear?.(symbol);
  }, []);
  const onChoose = useCallback((symbol: string) => latest.current.props.onChoose?.(symbol), []);

  return (
    <div
      ref={box} className="scheme-tree" role="tree" aria-label={props.label} aria-multiselectable={props.single ? undefined : true} aria-busy={(props.loading?.size ?? 0) > 0 ? true : undefined}
      onScroll={onScroll} onKeyDown={onKeyDown} onPointerOver={onNear} onPointerDown={onNear}
      onFocus={() => { hasFocus.current = true; }} onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) hasFocus.current = false; }}
    >
      <div role="none" className="rows" style={{ blockSize: offsets[rows.length] }}>
        {shown.map((index) => {
          const number = rows[index]!;
          const symbol = model.symbol(number);
          return (
            <SchemeRow
              key={symbol} start={offsets[index]!} symbol={symbol} title={model.title(number)} titleLanguage={model.titleLanguage(number)} depth={model.depths[number]!} position={model.positions[number]!}
              setSize={model.setSizes[number]!} expandable={model.hasChildren(number)} guides={drawer.code(number)} mark={drawer.mark(number)}
              stem={open.has(symbol) && model.hasChildren(number) && model.isLoaded(number) ? drawer.stem(number) : null}
              isActive={index === at} isOpen={open.has(symbol)} isChosen={props.chosen.has(symbol)} isLoading={props.loading?.has(symbol) ?? false}
              sign={props.signs?.get(symbol) ?? null} flag={props.flags?.get(symbol) ?? null} dotsFrom={props.dotsFrom ?? null}
              action={index === at ? props.action?.(symbol) : null} onPress={onPress} onChoose={onChoose}
            />
          );
        })}
      </div>
    </div>
  );
}

function siblingsOf(model: SchemeModel, number: number): string[] {
  const parent = model.parents[number]!;
  const symbols: string[] = [];
  for (let sibling = parent + 1; sibling < (parent < 0 ? model.size : model.ends[parent]!); sibling = model.ends[sibling]!) if (model.hasChildren(sibling)) symbols.push(model.symbol(sibling));
  return symbols;
}
