import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { rowAt, RowHeights } from './row-offsets';
import type { SchemeModel } from './scheme-model';

/** Rows kept in the document above and below what is in sight. */
const OVERSCAN = 8;

export interface RowWindow {
  /** Positions of the rows that exist, in order; the pinned one is always among them. */
  readonly shown: readonly number[];
  /** Where each row begins; the last value is the height of all. */
  readonly offsets: Float64Array;
  readonly onScroll: () => void;
  /** Brings a row into sight, now and after the rows around it have been measured. */
  readonly bring: (index: number) => void;
}

/**
 * Which rows of a long list exist. Positions are columns of numbers, so opening everything costs no object per row; heights are taken
 * from the rows themselves, and what stands in sight does not move when rows above it turn out higher than thought.
 * @param pinned position of a row that stays in the document wherever the list is scrolled to, or -1
 */
export function useRowWindow(box: RefObject<HTMLElement | null>, model: SchemeModel, rows: Int32Array, pinned: number): RowWindow {
  const heights = useRef(new RowHeights());
  const [measured, setMeasured] = useState(0);
  const [range, setRange] = useState<readonly [number, number]>([0, 40]);
  const wanted = useRef(-1);
  // `measured` is what the heights depend on: they are kept beside the state, because there are many of them.
  const offsets = useMemo(() => heights.current.offsets(model, rows), [model, rows, measured]);
  const latest = useRef({ offsets, rows, model });
  const before = latest.current;
  latest.current = { offsets, rows, model };

  const look = useCallback(() => {
    const element = box.current;
    if (!element) return;
    const { offsets: now } = latest.current;
    const first = Math.max(0, rowAt(now, element.scrollTop) - OVERSCAN);
    const last = Math.min(now.length - 2, rowAt(now, element.scrollTop + element.clientHeight) + OVERSCAN);
    setRange((known) => (known[0] === first && known[1] === last ? known : [first, last]));
  }, [box]);

  const settle = useCallback(() => {
    const element = box.current;
    const index = wanted.current;
    const { offsets: now } = latest.current;
    if (!element || index < 0 || index >= now.length - 1) return;
    const start = now[index]!;
    const end = now[index + 1]!;
    if (start < element.scrollTop) element.scrollTop = start;
    else if (end > element.scrollTop + element.clientHeight) element.scrollTop = end - element.clientHeight;
  }, [box]);

  const bring = useCallback((index: number) => {
    wanted.current = index;
    settle();
    look();
  }, [settle, look]);

  // After each drawing: what is there is measured, and what is in sight stays where it was.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    if (before.rows === rows && before.offsets !== offsets && before.model === model && wanted.current < 0) {
      const top = rowAt(before.offsets, element.scrollTop);
      const moved = (offsets[top] ?? 0) - (before.offsets[top] ?? 0);
      if (moved !== 0) element.scrollTop += moved;
    }
    let news = false;
    for (const row of element.querySelectorAll<HTMLElement>('[data-symbol]')) news = heights.current.measure(row.dataset['symbol']!, row.offsetHeight) || news;
    settle();
    look();
    if (news) setMeasured((count) => count + 1);
  });

  useEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth !== width) {
        width = element.clientWidth;
        heights.current.forget();
        setMeasured((count) => count + 1);
      }
      look();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, look]);

  const shown = useMemo(() => {
    const first = Math.min(range[0], Math.max(0, rows.length - 1));
    const last = Math.min(range[1], rows.length - 1);
    const all: number[] = [];
    if (pinned >= 0 && pinned < first) all.push(pinned);
    for (let index = first; index <= last; index += 1) all.push(index);
    if (pinned > last && pinned < rows.length) all.push(pinned);
    return all;
  }, [range, rows.length, pinned]);

  return {
    shown, offsets, bring,
    onScroll: () => {
      // Scrolled by hand: nothing is brought back any more.
      const element = box.current;
      const index = wanted.current;
      if (element && index >= 0 && (latest.current.offsets[index]! < element.scrollTop - 1 || latest.current.offsets[index + 1]! > element.scrollTop + element.clientHeight + 1)) wanted.current = -1;
      look();
    },
  };
}
