import { startTransition, useCallback, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { rowAt, RowHeights } from './row-offsets';
import type { SchemeModel } from './scheme-model';

/** Rows kept in the document above and below what is in sight. */
const OVERSCAN = 8;
/** Above and below all rows together, as in the style sheet. */
const PADDING_PX = 16;

export interface RowWindow {
  /** Positions of the rows that exist, in order; the pinned one is always among them. */
  readonly shown: readonly number[];
  /** Where each row begins; the last value is the height of all. */
  readonly offsets: Float64Array;
  readonly onScroll: () => void;
  /** Brings a row into sight, now and after the rows around it have been measured. */
  readonly bring: (index: number) => void;
}

/** Positions of rows that exist, both included, and the rows they were reckoned for. */
interface RowRange { readonly rows: Int32Array | null; readonly first: number; readonly last: number }

function isSame(one: RowRange, other: RowRange): boolean {
  return one.rows === other.rows && one.first === other.first && one.last === other.last;
}

/** First and last row in sight. A list that became shorter is not scrolled beyond its end. */
function inSight(offsets: Float64Array, { top, height }: { readonly top: number; readonly height: number }): readonly [number, number] {
  const from = Math.max(0, Math.min(top, offsets.at(-1)! - height));
  return [rowAt(offsets, from), Math.min(offsets.length - 2, rowAt(offsets, from + height) + 1)];
}

/**
 * Which rows of a long list exist. Positions are columns of numbers, so opening everything costs no object per row; heights are taken
 * from the rows themselves, and what stands in sight does not move when rows above it turn out higher than thought.
 * @param pinned position of a row that stays in the document wherever the list is scrolled to, or -1
 */
export function useRowWindow(box: RefObject<HTMLElement | null>, model: SchemeModel, rows: Int32Array, pinned: number): RowWindow {
  const heights = useRef(new RowHeights());
  const [measured, setMeasured] = useState(0);
  const [kept, setKept] = useState<RowRange>({ rows: null, first: 0, last: 0 });
  const measuring = useRef(false);
  const wanted = useRef(-1);
  // `measured` is what the heights depend on: they are kept beside the state, because there are many of them.
  const offsets = useMemo(() => heights.current.offsets(model, rows), [model, rows, measured]);
  // Where the box stands, as it last said itself: asking an element after its rows have changed makes the browser lay out everything at once.
  const view = useRef({ top: 0, height: 0 });
  // Other rows than before: at first only those in sight, the ones around them a moment later.
  const range = useMemo((): RowRange => {
    if (kept.rows === rows) return kept;
    const [first, last] = inSight(offsets, view.current);
    return { rows, first, last };
    // Heights that turn out otherwise move what is in sight; `look` sees to that.
  }, [kept, rows]);
  const drawn = useRef(range);
  // What was asked for last may come a moment later.
  const asked = useRef(kept);
  const latest = useRef({ offsets, rows, model });
  const before = latest.current;
  latest.current = { offsets, rows, model };

  const sizes = useRef<ResizeObserver | null>(null);
  const watched = useRef<ReadonlySet<HTMLElement>>(new Set());

  const look = useCallback(() => {
    if (measuring.current) return;
    const { offsets: now, rows: all } = latest.current;
    const [from, to] = inSight(now, view.current);
    const next = { rows: all, first: Math.max(0, from - OVERSCAN), last: Math.min(now.length - 2, to + OVERSCAN) };
    const show = (): void => {
      asked.current = next;
      setKept(next);
    };
    if (drawn.current.rows !== all || drawn.current.first > from || drawn.current.last < to) show();
    // What is in sight exists already: the rows around it may come after the picture, and after the next key.
    else if (!isSame(asked.current, next)) startTransition(show);
  }, []);

  const scrollTo = useCallback((top: number) => {
    const element = box.current;
    if (!element || top === view.current.top) return;
    element.scrollTop = top;
    view.current.top = top;
  }, [box]);

  const settle = useCallback(() => {
    const index = wanted.current;
    const { offsets: now } = latest.current;
    if (index < 0 || index >= now.length - 1) return;
    const { top, height } = view.current;
    const [start, end] = [now[index]!, now[index + 1]! + PADDING_PX];
    if (start < top) scrollTo(start);
    // A row higher than the box shows its beginning.
    else if (end > top + height) scrollTo(Math.min(start, end - height));
  }, [scrollTo]);

  const bring = useCallback((index: number) => {
    wanted.current = index;
    settle();
    look();
  }, [settle, look]);

  useLayoutEffect(() => {
    drawn.current = range;
  });

  // After each drawing what is in sight stays where it was.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    if (before.rows === rows && before.offsets !== offsets && before.model === model && wanted.current < 0) {
      const top = rowAt(before.offsets, view.current.top);
      scrollTo(view.current.top + (offsets[top] ?? 0) - (before.offsets[top] ?? 0));
    }
    settle();
    look();
  }, [box, model, rows, offsets, scrollTo, settle, look]);

  // Rows tell their heights when the browser has laid them out anyway, before it paints.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver((entries) => {
      let news = false;
      for (const { target, borderBoxSize } of entries) {
        const symbol = (target as HTMLElement).dataset['symbol'];
        if (symbol !== undefined) news = heights.current.measure(symbol, Math.round(borderBoxSize[0]!.blockSize)) || news;
        else if (element.clientWidth !== width) {
          width = element.clientWidth;
          heights.current.forget();
          for (const row of watched.current) heights.current.measure(row.dataset['symbol']!, row.offsetHeight);
          news = true;
        }
      }
      view.current = { top: element.scrollTop, height: element.clientHeight };
      if (news) {
        measuring.current = true;
        flushSync(() => setMeasured((count) => count + 1));
        measuring.current = false;
        // Rows that come only now would be measured once more within the same picture.
        requestAnimationFrame(look);
      } else look();
    });
    let width = element.clientWidth;
    view.current = { top: element.scrollTop, height: element.clientHeight };
    sizes.current = observer;
    observer?.observe(element);
    look();
    return () => {
      observer?.disconnect();
      sizes.current = null;
      watched.current = new Set();
    };
  }, [box, look]);

  const shown = useMemo(() => {
    const { first, last } = range;
    const all: number[] = [];
    if (pinned >= 0 && pinned < first) all.push(pinned);
    for (let index = first; index <= last; index += 1) all.push(index);
    if (pinned > last && pinned < rows.length) all.push(pinned);
    return all;
  }, [range, rows.length, pinned]);

  useLayoutEffect(() => {
    const there = new Set(box.current?.querySelectorAll<HTMLElement>('[data-symbol]'));
    for (const row of watched.current) if (!there.has(row)) sizes.current?.unobserve(row);
    for (const row of there) if (!watched.current.has(row)) sizes.current?.observe(row);
    watched.current = there;
  }, [box, model, rows, shown]);

  return {
    shown, offsets, bring,
    onScroll: () => {
      // Scrolled by hand: nothing is brought back any more.
      if (box.current) view.current.top = box.current.scrollTop;
      const index = wanted.current;
      const { top, height } = view.current;
      if (index >= 0 && (latest.current.offsets[index]! < top - 1 || latest.current.offsets[index + 1]! > top + height + 1)) wanted.current = -1;
      look();
    },
  };
}
