import { ROW_PX, rowAt, RowHeights } from './row-offsets';
import { soil } from './testing';

describe('where rows begin', () => {
  const model = soil();
  const rows = model.visible(new Set(['A', 'A01']));

  it('follows from their heights, one line each until they are measured', () => {
    const heights = new RowHeights();
    expect([...heights.offsets(model, rows)]).toEqual([0, 36, 72, 108, 144, 180]);
    expect([heights.measure('A01', 58), heights.measure('A01', 58), heights.measure('A', ROW_PX), heights.measure('B', 0)]).toEqual([true, false, false, false]);
    expect([...heights.offsets(model, rows)]).toEqual([0, 36, 94, 130, 166, 202]);
    heights.forget();
    expect(heights.offsets(model, rows).at(-1)).toBe(180);
  });

  it('finds the row at a height', () => {
    const offsets = new RowHeights().offsets(model, rows);
    expect([-5, 0, 35, 36, 100, 179, 5_000].map((px) => rowAt(offsets, px))).toEqual([0, 0, 0, 1, 2, 4, 4]);
    expect(rowAt(new Float64Array(1), 10)).toBe(0);
  });
});
