/** @jest-environment jsdom */
import { jest } from '@jest/globals';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Button } from '../controls/button';
import { PopMenu } from '../shell/pop-menu';
import { ComboBox } from './combo-box';
import { Dialog } from './dialog';
import { Tabs } from './tabs';
import { ToastRegion, useToast } from './toast';

// React Aria asks the browser to escape ids; this document has no such function.
globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;

function WithDialog() {
  const [open, setOpen] = useState(false);
  return <><Button onClick={() => setOpen(true)}>Withdraw</Button><Dialog open={open} onClose={() => setOpen(false)} title="Withdraw from the training?" closeLabel="Close">Your progress is kept.</Dialog></>;
}

describe('a dialog', () => {
  it('takes the focus, is named by its title, and gives the focus back on Escape', async () => {
    render(<WithDialog />);
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
    const dialog = await screen.findByRole('dialog', { name: 'Withdraw from the training?' });
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Withdraw' })));
  });
});

describe('a combo box', () => {
  it('finds an office by its code and reports it', async () => {
    const chosen = jest.fn();
    render(<ComboBox label="Office" items={[{ id: 'KE', name: 'Kenya', code: 'KE' }, { id: 'OM', name: 'Oman', code: 'OM' }]} value={null} onChange={chosen} openLabel="Show offices" noMatch="No office" />);
    await userEvent.type(await screen.findByRole('combobox', { name: 'Office' }), '(om');
    await userEvent.click(await screen.findByRole('option', { name: /Oman/ }));
    expect(chosen).toHaveBeenLastCalledWith('OM');
  });
});

describe('tabs', () => {
  it('change with the arrow keys', async () => {
    render(<Tabs label="Views" items={[{ id: 'up', title: 'Upcoming', content: 'Next week' }, { id: 'rec', title: 'Recorded', content: 'Last year' }]} />);
    await userEvent.click(screen.getByRole('tab', { name: 'Upcoming' }));
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('tabpanel').textContent).toBe('Last year');
  });
});

describe('a toast', () => {
  function Sender({ onUndo }: { onUndo: () => void }) {
    const toast = useToast();
    return <button type="button" onClick={() => toast({ text: 'Enrolment withdrawn', undo: { label: 'Undo', onUndo } })}>Send</button>;
  }

  it('offers the way back for ten seconds, then goes', () => {
    jest.useFakeTimers();
    render(<ToastRegion label="Messages"><Sender onUndo={() => undefined} /></ToastRegion>);
    act(() => screen.getByRole('button', { name: 'Send' }).click());
    act(() => { jest.advanceTimersByTime(9_999); });
    expect(screen.getByRole('status').textContent).toBe('Enrolment withdrawnUndo');
    act(() => { jest.advanceTimersByTime(1); });
    expect(screen.getByRole('status').textContent).toBe('');
    jest.useRealTimers();
  });

  it('undoes once and goes at once', async () => {
    const undo = jest.fn();
    render(<ToastRegion label="Messages"><Sender onUndo={undo} /></ToastRegion>);
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('status').textContent).toBe('');
  });
});

describe('a menu of links', () => {
  it('is closed by Escape, which leaves the focus on its button, and by a press outside', async () => {
    render(<><PopMenu summary="English"><a href="#ar">العربية</a></PopMenu><p>Outside</p></>);
    const details = document.querySelector('details') as HTMLDetailsElement;
    details.open = true;
    screen.getByRole('link', { name: 'العربية' }).focus();
    await userEvent.keyboard('{Escape}');
    expect([details.open, document.activeElement?.tagName]).toEqual([false, 'SUMMARY']);
    details.open = true;
    await userEvent.click(screen.getByText('Outside'));
    expect(details.open).toBe(false);
  });

  it('stays open for its buttons where it says so, also for one that takes itself away', async () => {
    const Items = () => {
      const [items, setItems] = useState(['9', '25']);
      return <PopMenu stays summary="Basket">{items.map((item) => <button key={item} type="button" onClick={() => setItems(items.filter((each) => each !== item))}>{item}</button>)}<a href="#9">To it</a></PopMenu>;
    };
    render(<Items />);
    const details = document.querySelector('details') as HTMLDetailsElement;
    details.open = true;
    await userEvent.click(screen.getByRole('button', { name: '25' }));
    expect([screen.queryByRole('button', { name: '25' }), details.open]).toEqual([null, true]);
    await userEvent.click(screen.getByRole('link', { name: 'To it' }));
    expect(details.open).toBe(false);
  });
});
