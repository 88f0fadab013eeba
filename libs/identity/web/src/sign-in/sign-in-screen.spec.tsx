/** @jest-environment jsdom */
import { jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, pageOf } from '@classmark/platform/web/testing';
import { accessibilityFaults } from '@classmark/ui/testing';
import { carried } from './code-request';
import { SignInScreen } from './sign-in-screen';

window.scrollTo = () => undefined;

async function show(next?: string) {
  const go = jest.fn<(address: string) => void>();
  const { page } = await pageOf(<main><SignInScreen next={next} go={go} /></main>);
  render(page);
  return go;
}

const type = (name: string, text: string) => userEvent.type(screen.getByLabelText(name), text);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const summary = () => screen.getByRole('alert').textContent;

beforeEach(() => Object.assign(carried, { email: '', code: '' }));

describe('signing in on the screen', () => {
  it('goes back to where the person came from', async () => {
    const { asked } = answering({ SignInWithPassword: () => ({ signInWithPassword: { __typename: 'SignedIn' } }) });
    const go = await show('/en/trainings/nice');
    await type('E-mail', 'learner@demo.test');
    await type('Password', 'classmark-demo');
    await press('Sign in');
    expect(asked).toEqual([{ name: 'SignInWithPassword', variables: { email: 'learner@demo.test', password: 'classmark-demo' } }]);
    expect(go.mock.calls).toEqual([['/en/trainings/nice']]);
  });

  it('never leads to another site', async () => {
    answering({ SignInWithPassword: () => ({ signInWithPassword: { __typename: 'SignedIn' } }) });
    const go = await show('//elsewhere.example');
    await type('E-mail', 'learner@demo.test');
    await type('Password', 'classmark-demo');
    await press('Sign in');
    expect(go.mock.calls).toEqual([['/en/my-learning']]);
  });

  it('names what is missing, in a summary that takes the focus, and asks nothing', async () => {
    const { asked } = answering({});
    await show();
    await press('Sign in');
    expect(summary()).toBe('Things to correctType your complete e-mail address.Type your password, or send yourself a code.');
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    expect(asked).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('says that address and password do not fit, and keeps them', async () => {
    answering({ SignInWithPassword: () => ({ signInWithPassword: { __typename: 'SignInRefused' } }) });
    const go = await show();
    await type('E-mail', 'learner@demo.test');
    await type('Password', 'something else');
    await press('Sign in');
    expect(summary()).toContain('E-mail and password do not fit.');
    expect((screen.getByLabelText('Password') as HTMLInputElement).value).toBe('something else');
    expect(go).not.toHaveBeenCalled();
  });

  it('says how long to wait after too many attempts', async () => {
    answering({ SignInWithPassword: () => ({ signInWithPassword: { __typename: 'TooManyAttempts', retryAfterSeconds: 700 } }) });
    await show();
    await type('E-mail', 'learner@demo.test');
    await type('Password', 'x');
    await press('Sign in');
    expect(summary()).toContain('Too many attempts. Try again in 12 minutes.');
  });

  it('opens the code in the place of the password, and the way back', async () => {
    const { asked } = answering({
      RequestSignInCode: () => ({ requestSignInCode: { __typename: 'SignInCodeSent', minutes: 10 } }), SignInWithCode: () => ({ signInWithCode: { __typename: 'CodeNotValid' } }),
    });
    await show();
    await type('E-mail', 'learner@demo.test');
    await press('Send me a code');
    expect(screen.queryByLabelText('Password')).toBeNull();
    expect(screen.getByText('We sent a code to this address. It is valid for 10 minutes.')).toBeTruthy();
    await type('Code from the e-mail', '123456');
    await press('Sign in');
    expect(summary()).toContain('This code is not valid.');
    expect(asked.map(({ name }) => name)).toEqual(['RequestSignInCode', 'SignInWithCode']);
    await press('Use the password instead');
    expect(screen.getByLabelText('Password')).toBeTruthy();
  });

  it('takes a right code without an account along to signing up', async () => {
    answering({ RequestSignInCode: () => ({ requestSignInCode: { __typename: 'SignInCodeSent', minutes: 10 } }), SignInWithCode: () => ({ signInWithCode: { __typename: 'NoAccountYet' } }) });
    await show('/en/webinars');
    await type('E-mail', 'new@office.example');
    await press('Send me a code');
    await type('Code from the e-mail', '123456');
    await press('Sign in');
    expect(screen.getByRole('status').textContent).toContain('There is no account with this address yet.');
    expect(carried).toEqual({ email: 'new@office.example', code: '123456' });
  });

  it('keeps everything when there is no line, and works when it is back', async () => {
    const { line } = answering({ SignInWithPassword: () => ({ signInWithPassword: { __typename: 'SignedIn' } }) });
    const go = await show();
    await type('E-mail', 'learner@demo.test');
    await type('Password', 'classmark-demo');
    line.broken = true;
    await press('Sign in');
    expect(summary()).toContain('The platform cannot be reached.');
    line.broken = false;
    await press('Sign in');
    expect(go).toHaveBeenCalledTimes(1);
  });
});
