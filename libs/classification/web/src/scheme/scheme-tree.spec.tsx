/** @jest-environment jsdom */
import { useState } from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityFaults } from '@classmark/ui/testing';
import { SchemeTree, type SchemeTreeProps } from './scheme-tree';
import { soil } from './testing';

// Without a layout every element has no height; the tree asks for the height of its box and of its rows.
let boxHeight = 800;
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => boxHeight });
Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 600 });
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 36 });
Element.prototype.scrollTo = (() => undefined) as never;

const model = soil();

function Tree({ over = {}, log = [] }: { over?: Partial<SchemeTreeProps>; log?: string[] }) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(['A', 'A01', 'A01B', 'A01B 1/00', 'A01B 1/02']));
  const [active, setActive] = useState('A');
  return (
    <SchemeTree
      label="Scheme" model={model} open={open} active={active} chosen={new Set(['A01B 1/20'])} rtl={false} dotsFrom={4} onActive={setActive}
      onOpen={(symbols, opening) => { log.push(`${opening ? 'open' : 'close'} ${symbols.join(' ')}`); setOpen((all) => (opening ? new Set([...all, ...symbols]) : new Set([...all].filter((one) => !symbols.includes(one))))); }}
      onChoose={(symbol) => log.push(`choose ${symbol}`)} onRemove={(symbol) => log.push(`remove ${symbol}`)} {...over}
    />
  );
}

const focused = () => document.activeElement?.getAttribute('data-symbol');
const names = () => screen.getAllByRole('treeitem').map((row) => row.getAttribute('data-symbol'));

describe('the tree of a scheme', () => {
  it('names each row with its level, its place among its siblings, and whether it is in the answer', () => {
    render(<Tree />);
    const spades = screen.getByRole('treeitem', { name: /A01B 1\/02/ });
    expect(['aria-level', 'aria-posinset', 'aria-setsize', 'aria-expanded', 'aria-selected'].map((name) => spades.getAttribute(name))).toEqual(['5', '1', '5', 'true', 'false']);
    expect(screen.getByRole('treeitem', { name: /A01B 1\/20/ }).getAttribute('aria-selected')).toBe('true');
    expect(screen.getByRole('treeitem', { name: /with teeth/ }).hasAttribute('aria-expanded')).toBe(false);
    expect(screen.getByRole('tree').getAttribute('aria-multiselectable')).toBe('true');
  });

  it('has one stop for the Tab key, on a real row, and names no row that is not there', async () => {
    render(<Tree />);
    expect(screen.getAllByRole('treeitem').filter((row) => row.tabIndex === 0)).toHaveLength(1);
    expect(document.querySelector('[aria-activedescendant]')).toBeNull();
    await userEvent.tab();
    expect(focused()).toBe('A');
  });

  it('is walked with the arrows, opened, closed, and left for its parent', async () => {
    const log: string[] = [];
    render(<Tree log={log} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('A01B 1/00');
    await userEvent.keyboard('{ArrowLeft}');
    expect(names()).toEqual(['A', 'A01', 'A01B', 'A01B 1/00', 'A01C', 'B']);
    await userEvent.keyboard('{ArrowLeft}');
    expect(focused()).toBe('A01B');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(focused()).toBe('A01B 1/02');
    await userEvent.keyboard('{End}');
    expect(focused()).toBe('B');
    expect(log).toEqual(['close A01B 1/00', 'open A01B 1/00']);
  });

  it('mirrors the arrows from right to left', async () => {
    const log: string[] = [];
    render(<Tree log={log} over={{ rtl: true }} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(log).toEqual(['close A']);
    await userEvent.keyboard('{ArrowLeft}');
    expect(log).toEqual(['close A', 'open A']);
  });

  it('adds with Enter, removes with Delete, and jumps to what is typed', async () => {
    const log: string[] = [];
    render(<Tree log={log} />);
    await userEvent.tab();
    await userEvent.keyboard('hoes{Enter}{Delete}');
    expect(focused()).toBe('A01B 1/06');
    expect(log).toEqual(['choose A01B 1/06', 'remove A01B 1/06']);
  });

  it('keeps the active row in the document however far it is away', async () => {
    boxHeight = 36;
    render(<Tree over={{ active: 'B', onActive: () => undefined }} />);
    expect(screen.getByRole('treeitem', { name: /Operations/ }).tabIndex).toBe(0);
    boxHeight = 800;
  });

  it('says in words what the marking drew, and hides the drawing from who hears', async () => {
    const { container } = render(<Tree over={{
      marks: new Map([['A', 'shared'], ['A01B 1/20', 'yours'], ['A01B 1/22', 'accepted']]), signs: new Map([['A01B 1/20', 'wrong'], ['A01B 1/22', 'missed']]),
      flags: new Map([['A01B 1/20', { words: 'Your answer: neighbour', tone: 'bad' }], ['A01B 1/22', { words: 'Accepted', tone: 'ok' }]]),
    }} />);
    expect(screen.getByRole('treeitem', { name: 'A01B 1/20 Combinations Your answer: neighbour' })).toBeTruthy();
    expect(container.querySelector('[data-symbol="A01B 1/20"] u.wrong')).not.toBeNull();
    expect(container.querySelector('[data-symbol="A01B 1/22"] u.missed')).not.toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
  });
});
