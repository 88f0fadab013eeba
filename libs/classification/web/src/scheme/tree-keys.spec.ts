import { stepOf, typedRow, type TreeView } from './tree-keys';
import { soil } from './testing';

const model = soil();
const open = new Set(['A', 'A01', 'A01B']);
const rows = model.visible(open); // A, A01, A01B, A01B 1/00, A01C, B
const view = (active: number, rtl = false): TreeView => ({ model, rows, open, active, page: 3, rtl });

describe('the keys of the tree', () => {
  it('go up and down without leaving the tree', () => {
    expect(stepOf('ArrowDown', view(0))).toEqual({ kind: 'move', to: 1 });
    expect(stepOf('ArrowUp', view(0))).toEqual({ kind: 'move', to: 0 });
    expect(stepOf('ArrowDown', view(5))).toEqual({ kind: 'move', to: 5 });
    expect([stepOf('Home', view(3)), stepOf('End', view(3)), stepOf('PageDown', view(1)), stepOf('PageUp', view(1))]).toEqual([
      { kind: 'move', to: 0 }, { kind: 'move', to: 5 }, { kind: 'move', to: 4 }, { kind: 'move', to: 0 },
    ]);
  });

  it('open, go in, close and go out', () => {
    expect(stepOf('ArrowRight', view(3))).toEqual({ kind: 'open', at: 3 });
    expect(stepOf('ArrowRight', view(2))).toEqual({ kind: 'move', to: 3 });
    expect(stepOf('ArrowRight', view(5))).toBeNull();
    expect(stepOf('ArrowLeft', view(2))).toEqual({ kind: 'close', at: 2 });
    expect(stepOf('ArrowLeft', view(3))).toEqual({ kind: 'move', to: 2 });
    expect(stepOf('ArrowLeft', view(5))).toBeNull();
  });

  it('mirror the arrows where one reads from right to left', () => {
    expect(stepOf('ArrowLeft', view(3, true))).toEqual({ kind: 'open', at: 3 });
    expect(stepOf('ArrowRight', view(3, true))).toEqual({ kind: 'move', to: 2 });
  });

  it('add with Enter, remove with Delete, open all siblings with the star', () => {
    expect([stepOf('Enter', view(4)), stepOf('Delete', view(4)), stepOf('*', view(4)), stepOf('x', view(4))]).toEqual([
      { kind: 'choose', at: 4 }, { kind: 'remove', at: 4 }, { kind: 'openSiblings', at: 4 }, null,
    ]);
  });

  it('find a row by the beginning of its symbol or title, going around', () => {
    expect(typedRow(view(0), 'b')).toBe(5);
    expect(typedRow(view(3), 'a')).toBe(4); // one letter goes on
    expect(typedRow(view(3), 'a01b1')).toBe(3); // several stay where they fit
    expect(typedRow(view(5), 'plant')).toBe(4);
    expect(typedRow(view(0), 'zz')).toBe(-1);
    expect(typedRow(view(0), ' ')).toBe(-1);
  });
});
