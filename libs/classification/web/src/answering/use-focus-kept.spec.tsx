/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { useFocusKept } from './use-focus-kept';

function Steps() {
  useFocusKept();
  const [step, setStep] = useState(1);
  return (
    <main id="main" tabIndex={-1}>
      <input aria-label="Search" />
      {step === 1 ? <button type="button" onClick={() => setStep(2)}>Check</button> : <p>Checked</p>}
    </main>
  );
}

describe('the focus over the steps of a case', () => {
  it('goes to the page when its button is gone, and stays where it is otherwise', async () => {
    render(<Steps />);
    expect(document.activeElement).toBe(document.body);
    await userEvent.click(screen.getByRole('button', { name: 'Check' }));
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('is left with who still has it', () => {
    render(<Steps />);
    const check = screen.getByRole('button', { name: 'Check' });
    act(() => {
      screen.getByRole('textbox', { name: 'Search' }).focus();
      check.click();
    });
    expect(screen.getByText('Checked')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Search' }));
  });
});
