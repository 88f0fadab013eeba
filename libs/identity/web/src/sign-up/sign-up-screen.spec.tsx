/** @jest-environment jsdom */
import { jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, pageOf } from '@classmark/platform/web/testing';
import { accessibilityFaults } from '@classmark/ui/testing';
import { carried } from '../sign-in/code-request';
import { SignUpScreen } from './sign-up-screen';

window.scrollTo = () => undefined;
// What the list of offices asks of a browser and jsdom does not have.
globalThis.CSS ??= { escape: (text: string) => text } as unknown as typeof CSS;

const OFFICES = { OfficeChoices: () => ({ officeChoices: [{ code: 'KE', name: 'Kenya' }, { code: 'TN', name: 'Tunisia' }] }) };
const SENT = { RequestSignInCode: () => ({ requestSignInCode: { __typename: 'SignInCodeSent', minutes: 10 } }) };
const RIGHT = { ConfirmEmail: () => ({ confirmEmail: { __typename: 'EmailConfirmed' } }) };

async function show(next?: string) {
  const go = jest.fn<(address: string) => void>();
  const { page } = await pageOf(<main><SignUpScreen next={next} go={go} /></main>);
  render(page);
  await screen.findByRole('combobox', { name: /Office/ });
  return go;
}

const type = (name: string | RegExp, text: string) => userEvent.type(screen.getByLabelText(name), text);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

async function choose(office: string, typed: string) {
  const box = screen.getByRole('combobox', { name: /Office/ });
  await userEvent.clear(box);
  await userEvent.type(box, typed);
  await userEvent.click(await screen.findByRole('option', { name: office }));
}

beforeEach(() => Object.assign(carried, { email: '', code: '' }));

describe('signing up on the screen', () => {
  it('makes the account on one page and returns, in the language chosen', async () => {
    const { asked } = answering({ ...OFFICES, ...SENT, ...RIGHT, SignUp: () => ({ signUp: { __typename: 'SignedIn' } }) });
    const go = await show('/en/trainings/nice');
    await type('Work e-mail', 'new@office.example');
    await press('Send code');
    await type('Code from the e-mail', '123 456');
    expect(await screen.findByText('E-mail confirmed')).toBeTruthy();
    await type('Name', 'Given Family');
    await choose('KE Kenya', 'ken');
    await userEvent.selectOptions(screen.getByLabelText('Language of the site and of e-mails'), 'ar');
    await press('Create account');
    expect(asked.at(-1)).toEqual({ name: 'SignUp', variables: { input: {
      email: 'new@office.example', code: '123 456', displayName: 'Given Family', officeCode: 'KE', audience: 'ipoStaff', language: 'ar',
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, privacyNotice: '2026-11',
    } } });
    expect(go.mock.calls).toEqual([['/ar/trainings/nice']]);
  });

  it('lists what is missing and asks nothing; what was typed stays', async () => {
    const { asked } = answering({ ...OFFICES });
    await show();
    await type('Name', 'Given Family');
    await press('Create account');
    expect(screen.getByRole('alert').textContent).toBe('Things to correctType your complete e-mail address.Office: choose one from the list.');
    expect((screen.getByLabelText('Name') as HTMLInputElement).value).toBe('Given Family');
    expect(asked.map(({ name }) => name)).toEqual(['OfficeChoices']);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('says beside the code that it is wrong', async () => {
    answering({ ...OFFICES, ...SENT, ConfirmEmail: () => ({ confirmEmail: { __typename: 'CodeNotValid' } }) });
    await show();
    await type('Work e-mail', 'new@office.example');
    await press('Send code');
    await type('Code from the e-mail', '123456');
    expect((await screen.findAllByText('This code is not valid. Check it, or send yourself a new one.')).length).toBeGreaterThan(0);
  });

  it('lets somebody without an office in, but not as staff of one', async () => {
    const { asked } = answering({ ...OFFICES, ...SENT, ...RIGHT, SignUp: () => ({ signUp: { __typename: 'SignedIn' } }) });
    const go = await show();
    await type('Work e-mail', 'new@university.example');
    await press('Send code');
    await type('Code from the e-mail', '123456');
    await type('Name', 'Given Family');
    await choose('I do not work in an office', 'do not');
    await press('Create account');
    expect(screen.getByRole('alert').textContent).toContain('Staff of an office name their office.');
    await userEvent.click(screen.getByRole('radio', { name: 'University student' }));
    await press('Create account');
    expect((asked.at(-1)!.variables['input'] as { officeCode: string | null }).officeCode).toBeNull();
    expect(go.mock.calls).toEqual([['/en/my-learning']]);
  });

  it('goes on with the code that the sign-in page found right, and tells the owner of a known address', async () => {
    Object.assign(carried, { email: 'known@office.example', code: '123456' });
    answering({ ...OFFICES, SignUp: () => ({ signUp: { __typename: 'AddressTaken' } }) });
    const go = await show();
    expect((screen.getByLabelText('Code from the e-mail') as HTMLInputElement).value).toBe('123456');
    await type('Name', 'Given Family');
    await choose('TN Tunisia', 'TN');
    await press('Create account');
    expect(screen.getByText(/There is an account with this address already/)).toBeTruthy();
    expect(go).not.toHaveBeenCalled();
  });
});
