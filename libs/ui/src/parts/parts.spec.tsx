/** @jest-environment jsdom */
import { jest } from '@jest/globals';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BarList } from '../figures/bar-list';
import { FigureCard, Figures } from '../figures/figure-card';
import { accessibilityFaults } from '../testing';
import { Countdown } from './countdown';
import { DataTable, type Column } from './data-table';
import { Fraction, ProgressBar, SavedAt, Verdict } from './marks';
import { EmptyState, ErrorState, Loading } from './states';
import { Plate, Symbol } from './text';

describe('marks', () => {
  it('are read as a sentence and never as two numbers', () => {
    render(<Fraction numerator={10} denominator={13} label="10 of 13" />);
    const mark = screen.getByRole('img', { name: '10 of 13' });
    expect([...mark.children].map((part) => part.textContent)).toEqual(['10', '13']);
  });

  it('carry a word beside colour and icon', () => {
    const { container } = render(<Verdict tone="part">Too coarse by one level</Verdict>);
    expect(container.textContent).toBe('Too coarse by one level');
    expect(container.querySelectorAll('svg')).toHaveLength(1);
  });

  it('say politely when the answer was saved', () => {
    render(<SavedAt words="Saved 14:02" />);
    expect(screen.getByRole('status').textContent).toBe('Saved 14:02');
  });
});

it('a symbol keeps its own direction in a page from right to left', () => {
  render(<div dir="rtl"><Symbol>A01B 1/02</Symbol><Plate>ST.26</Plate></div>);
  expect(screen.getByText('A01B 1/02').getAttribute('dir')).toBe('ltr');
  expect(screen.getByText('ST.26').tagName).toBe('BDI');
});

describe('a table', () => {
  interface Row { readonly code: string; readonly name: string; readonly rows: number }
  const rows: Row[] = [{ code: 'AO', name: 'Angola', rows: 12 }, { code: 'KH', name: 'Cambodia', rows: 7 }];
  const columns = (onSort?: () => void): Column<Row>[] => [
    { key: 'name', header: 'Office', rowHeader: true, cell: (row) => row.name, sorted: 'ascending', onSort },
    { key: 'rows', header: 'Rows', numeric: true, cell: (row) => row.rows },
  ];

  it('names each row and labels each value for a phone', () => {
    render(<DataTable caption="Offices" columns={columns()} rows={rows} rowKey={(row) => row.code} />);
    const row = screen.getByRole('row', { name: /Cambodia/ });
    expect(within(row).getByRole('rowheader').textContent).toBe('Cambodia');
    expect(within(row).getByRole('cell').getAttribute('data-label')).toBe('Rows');
  });

  it('tells how it is sorted and asks for another order', async () => {
    const sort = jest.fn();
    render(<DataTable caption="Offices" columns={columns(sort)} rows={rows} rowKey={(row) => row.code} />);
    expect(screen.getByRole('columnheader', { name: 'Office' }).getAttribute('aria-sort')).toBe('ascending');
    await userEvent.click(screen.getByRole('button', { name: 'Office' }));
    expect(sort).toHaveBeenCalledTimes(1);
  });

  it('gives way to a reason when it is empty', () => {
    render(<DataTable caption="Offices" columns={columns()} rows={[]} rowKey={(row) => row.code} empty={<EmptyState title="No office yet" />} />);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByRole('heading', { name: 'No office yet' })).toBeTruthy();
  });
});

describe('bars', () => {
  it('stand in proportion to the longest of all lists that share a scale', () => {
    const { container } = render(<BarList label="By office" longest={30} bars={[{ key: 'CO', name: 'Colombia', value: 15, shown: '15' }, { key: 'IN', name: 'India', value: 0, shown: '0' }]} />);
    expect([...container.querySelectorAll('svg')].map((bar) => bar.getAttribute('width'))).toEqual(['42%', '0%']);
  });
});

describe('a countdown', () => {
  it('counts whole seconds down to zero and says once that it ended', () => {
    jest.useFakeTimers();
    let now = 10_000;
    const ended = jest.fn();
    const { container } = render(<Countdown until={12_400} now={() => now} format={(left) => `${left} s`} onEnd={ended} />);
    const seen = [container.textContent];
    for (let tick = 0; tick < 5; tick += 1) {
      now += 1_000;
      act(() => { jest.advanceTimersByTime(1_000); });
      seen.push(container.textContent);
    }
    expect(seen).toEqual(['3 s', '2 s', '1 s', '0 s', '0 s', '0 s']);
    expect(ended).toHaveBeenCalledTimes(1);
    jest.useRealTimers();
  });
});

it('the parts have no accessibility faults', async () => {
  render(
    <main>
      <h1>Parts</h1>
      <ErrorState title="Not loaded">The line broke.</ErrorState>
      <EmptyState title="Nothing yet" />
      <Loading label="Loading" />
      <ProgressBar value={0.31} label="Course" words="31 %" />
      <h2>Figures</h2>
      <Figures><FigureCard name="People" value="178" change={{ by: '+37', base: '2025: 141' }} definition="Distinct" ledger="Ledger at 18:00" rows={<a href="#rows">Open the 312 rows of 178</a>} /></Figures>
      <BarList label="By office" bars={[{ key: 'a', name: 'Colombia', value: 15, shown: '15' }]} link={(bar, content) => <a href={`#${bar.key}`}>{content}</a>} />
    </main>,
  );
  expect(await accessibilityFaults()).toEqual([]);
});
