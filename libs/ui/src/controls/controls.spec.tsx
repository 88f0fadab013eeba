/** @jest-environment jsdom */
import { jest } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { accessibilityFaults } from '../testing';
import { Button } from './button';
import { Checkbox, ChipCheckbox, RadioGroup, Switch } from './choice';
import { Chip, Segments } from './chip';
import { Form } from './form';
import { Select } from './select';
import { SearchField, TextArea, TextField } from './text-field';

describe('a button', () => {
  it('acts once when pressed', async () => {
    const pressed = jest.fn();
    render(<Button onClick={pressed}>Enrol</Button>);
    await userEvent.click(screen.getByRole('button', { name: 'Enrol' }));
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  it.each([['unavailable', { unavailable: true }], ['pending', { pending: true }]])('does nothing while %s, but can be reached and explained', async (_state, props) => {
    const pressed = jest.fn();
    render(<Button {...props} onClick={pressed} type="submit" aria-describedby="why">Send</Button>);
    const button = screen.getByRole('button', { name: 'Send' });
    await userEvent.click(button);
    expect(pressed).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });

  it('has a look of its own for each kind', () => {
    render(<><Button look="primary">a</Button><Button>b</Button><Button look="danger" dense>c</Button></>);
    expect(screen.getAllByRole('button').map((button) => button.className)).toEqual(['btn primary', 'btn', 'btn bad dense']);
  });
});

describe('a field', () => {
  it('is named by its label and described by its error', () => {
    render(<TextField label="Office" error="No office has this name." hint="Any script." />);
    const input = screen.getByRole('textbox', { name: 'Office' });
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toBe('No office has this name.');
  });

  it('keeps its line for messages when there is none, so that nothing moves', () => {
    const { container } = render(<TextField label="Name" />);
    expect(container.querySelectorAll('.hint')).toHaveLength(1);
  });

  it('gives up that line where no message can come', () => {
    const { container } = render(<Select flat label="Year" options={[{ value: '2026', label: '2026' }]} />);
    expect(container.querySelectorAll('.hint')).toHaveLength(0);
  });
});

describe('a field of a page that came from the server', () => {
  function Owner() {
    const [email, setEmail] = useState('');
    const [sought, setSought] = useState('');
    return (
      <>
        <TextField id="email" label="E-mail" value={email} onChange={(event) => setEmail(event.target.value)} />
        <SearchField id="sought" label="Search" value={sought} onChange={(event) => setSought(event.target.value)} />
        <output>{`${email}|${sought}`}</output>
      </>
    );
  }

  it('keeps what was typed before the script ran, and tells its owner', async () => {
    const drawn = render(<Owner />);
    const place = document.body.appendChild(document.createElement('div'));
    place.innerHTML = drawn.container.innerHTML;
    drawn.unmount();
    for (const [name, typed] of [['E-mail', 'learner@demo.test'], ['Search', 'furniture']] as const) (screen.getByLabelText(name) as HTMLInputElement).value = typed;
    const root = await act(async () => hydrateRoot(place, <Owner />));
    expect(place.querySelector('output')?.textContent).toBe('learner@demo.test|furniture');
    expect((screen.getByLabelText('E-mail') as HTMLInputElement).value).toBe('learner@demo.test');
    await userEvent.type(screen.getByLabelText('Search'), ' legs');
    expect(place.querySelector('output')?.textContent).toBe('learner@demo.test|furniture legs');
    await act(async () => root.unmount());
    place.remove();
  });
});

describe('a form', () => {
  it('hands over its entries and stays on the page', async () => {
    const sent = jest.fn();
    render(<Form summaryTitle="To correct" onSend={(entries) => sent(Object.fromEntries(entries))}><TextField label="Name" name="name" /><Button type="submit">Save</Button></Form>);
    // Without its script a browser would otherwise write what was typed, passwords too, into the address.
    expect(document.querySelector('form')!.method).toBe('post');
    await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Amina');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(sent).toHaveBeenCalledWith({ name: 'Amina' });
  });

  it('puts the focus on the summary of faults, and from there on the field', async () => {
    const form = (errors: { fieldId: string; message: string }[]) => <Form summaryTitle="One thing to correct" errors={errors} onSend={() => undefined}><TextField id="office" label="Office" /></Form>;
    const { rerender } = render(form([]));
    rerender(form([{ fieldId: 'office', message: 'Office: choose one from the list' }]));
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    await userEvent.click(screen.getByRole('link', { name: 'Office: choose one from the list' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Office' }));
  });
});

describe('choices', () => {
  it('report the radio that was chosen', async () => {
    const chosen = jest.fn();
    render(<RadioGroup legend="I am" name="audience" options={[{ value: 'staff', label: 'Office staff' }, { value: 'student', label: 'Student' }]} onChange={chosen} />);
    await userEvent.click(screen.getByRole('radio', { name: 'Student' }));
    expect(chosen).toHaveBeenCalledWith('student');
  });

  it('say the state of a switch and of a chip', async () => {
    render(<><Switch label="Print" stateWord="Yes" defaultChecked /><Chip pressed count={28}>English</Chip></>);
    expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Print' }).checked).toBe(true);
    expect(screen.getByRole('button', { name: /English/ }).getAttribute('aria-pressed')).toBe('true');
  });
});

it('the controls have no accessibility faults', async () => {
  render(
    <main>
      <h1>Controls</h1>
      <form role="search"><SearchField label="Topic" name="q" /></form>
      <TextField label="E-mail" hint="At work." /><TextArea label="Notes" /><Select label="Language" options={[{ value: 'en', label: 'English' }]} />
      <Checkbox>Read</Checkbox><ChipCheckbox count={3}>IPC</ChipCheckbox>
      <RadioGroup legend="I am" name="a" options={[{ value: 'x', label: 'X' }]} hint="One." />
      <Segments label="By" value="a" options={[{ value: 'a', label: 'Region' }, { value: 'b', label: 'Office' }]} onChange={() => undefined} />
    </main>,
  );
  expect(await accessibilityFaults()).toEqual([]);
});
