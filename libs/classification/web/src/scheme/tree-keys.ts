import type { SchemeModel } from './scheme-model';

/** What a key means in the tree. `to` is a position among the visible rows. */
export type TreeStep =
  | { readonly kind: 'move'; readonly to: number }
  | { readonly kind: 'open' | 'close' | 'choose' | 'remove'; readonly at: number }
  | { readonly kind: 'openSiblings'; readonly at: number };

/** What the tree shows when a key is pressed. */
export interface TreeView {
  readonly model: SchemeModel;
  readonly rows: Int32Array;
  readonly open: ReadonlySet<string>;
  /** Position of the active row. */
  readonly active: number;
  /** Rows of a page, for PageUp and PageDown. */
  readonly page: number;
  readonly rtl: boolean;
}

/** The step of a key of the tree pattern, or null. Arrows to the side follow the direction of writing. */
export function stepOf(key: string, view: TreeView): TreeStep | null {
  const { rows, active } = view;
  const last = rows.length - 1;
  const clamp = (to: number): TreeStep => ({ kind: 'move', to: Math.min(Math.max(to, 0), last) });
  switch (key) {
    case 'ArrowDown': return clamp(active + 1);
    case 'ArrowUp': return clamp(active - 1);
    case 'PageDown': return clamp(active + view.page);
    case 'PageUp': return clamp(active - view.page);
    case 'Home': return clamp(0);
    case 'End': return clamp(last);
    case 'ArrowRight': return view.rtl ? outwards(view) : inwards(view);
    case 'ArrowLeft': return view.rtl ? inwards(view) : outwards(view);
    case 'Enter': return { kind: 'choose', at: active };
    case 'Delete': case 'Backspace': return { kind: 'remove', at: active };
    case '*': return { kind: 'openSiblings', at: active };
    default: return null;
  }
}

/** Opens a closed place; from an open one to its first child. */
function inwards({ model, rows, open, active }: TreeView): TreeStep | null {
  const number = rows[active]!;
  if (!model.hasChildren(number)) return null;
  return open.has(model.symbol(number)) && model.isLoaded(number) ? { kind: 'move', to: active + 1 } : { kind: 'open', at: active };
}

/** Closes an open place; from a closed one to its parent. */
function outwards({ model, rows, open, active }: TreeView): TreeStep | null {
  const number = rows[active]!;
  if (model.hasChildren(number) && open.has(model.symbol(number))) return { kind: 'close', at: active };
  const parent = rows.indexOf(model.parents[number]!);
  return parent < 0 ? null : { kind: 'move', to: parent };
}

/** The next visible row, from the one after the active and around, whose symbol or title begins with what was typed; -1 for none. */
export function typedRow({ model, rows, active }: Pick<TreeView, 'model' | 'rows' | 'active'>, typed: string): number {
  const wanted = plain(typed);
  if (wanted === '') return -1;
  // One letter goes on to the next row; more of them first look whether the active row still fits.
  const from = wanted.length === 1 ? active + 1 : active;
  for (let step = 0; step < rows.length; step += 1) {
    const at = (from + step) % rows.length;
    const number = rows[at]!;
    if (begins(model.symbol(number), wanted) || begins(model.title(number), wanted)) return at;
  }
  return -1;
}

/** Only the beginning is folded, and only where the first letter may fit: there may be eighty thousand rows. */
function begins(text: string, wanted: string): boolean {
  const first = text.charCodeAt(0);
  if (first > 0x2f && first < 0x80 && wanted.charCodeAt(0) < 0x80 && (first | 0x20) !== (wanted.charCodeAt(0) | 0x20)) return false;
  return plain(text.slice(0, wanted.length * 2 + 8)).startsWith(wanted);
}

function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/[\p{M}\s.]/gu, '').toLowerCase();
}
