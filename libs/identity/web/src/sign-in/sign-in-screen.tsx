import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState, type ChangeEvent, type ReactNode } from 'react';
import { browserQuery, useHydrated, useLanguage, useViewer } from '@classmark/platform/web';
import { Button, buttonClass, Field, Form, type FormError, Notice, TextField, useTypedEarly } from '@classmark/ui';
import { Mail, UserCheck } from 'lucide-react';
import { nextAddress } from '../next-address';
import { carried, requestCode } from './code-request';
import { SignInWithCodeText, SignInWithPasswordText } from './sign-in.generated';
import { TryAgain } from './try-again';

interface Fault extends FormError { readonly fieldId?: 'email' | 'password' | 'code' }

/** Leaves for another page with a full load, so that everything is asked anew as the person who signed in. */
export type Go = (address: string) => void;
const load: Go = (address) => window.location.assign(address);

/** One screen for both ways in: a password, or a code from the mail. */
export function SignInScreen({ next, go = load }: { next?: string | undefined; go?: Go }) {
  const { t } = useLingui();
  const language = useLanguage();
  const hydrated = useHydrated();
  const { viewer } = useViewer();
  const [email, setEmail] = useState(carried.email);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [minutes, setMinutes] = useState<number | null>(null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [unknown, setUnknown] = useState(false);
  const [busy, setBusy] = useState<'in' | 'code' | null>(null);
  const typeEmail = (event: ChangeEvent<HTMLInputElement>) => {
    setEmail(event.target.value);
    setUnknown(false);
  };
  useTypedEarly('email', email, typeEmail);
  const target = nextAddress(next, `/${language}/my-learning`);
  const byCode = minutes !== null;
  const faultOf = (field: Fault['fieldId']): ReactNode => faults.find((fault) => fault.fieldId === field)?.message;
  const noLine = { message: t`The platform cannot be reached. What you typed is still here; please try again.` };
  const emailFault: Fault = { fieldId: 'email', message: t`Type your complete e-mail address.` };

  const sendCode = async () => {
    if (!email.includes('@')) return setFaults([emailFault]);
    setBusy('code');
    const sent = await requestCode(email, language);
    setBusy(null);
    if (sent.kind === 'sent') {
      setMinutes(sent.minutes);
      setCode('');
      return setFaults([]);
    }
    setFaults([sent.kind === 'email' ? emailFault : sent.kind === 'wait' ? { message: <TryAgain seconds={sent.seconds} /> } : noLine]);
  };

  const signIn = async (): Promise<readonly Fault[]> => {
    const ask = browserQuery(() => language);
    const result = byCode
      ? (await ask(SignInWithCodeText, { email, code })).signInWithCode
      : (await ask(SignInWithPasswordText, { email, password })).signInWithPassword;
    switch (result.__typename) {
      case 'SignedIn': go(target); return [];
      case 'TooManyAttempts': return [{ message: <TryAgain seconds={result.retryAfterSeconds} /> }];
      case 'CodeNotValid': return [{ fieldId: 'code', message: t`This code is not valid. Check it, or send yourself a new one.` }];
      case 'NoAccountYet':
        Object.assign(carried, { email, code });
        setUnknown(true);
        return [];
      default: return [{ fieldId: 'password', message: t`E-mail and password do not fit. Check both, or use a code from your e-mail.` }];
    }
  };

  const send = async () => {
    const missing: Fault[] = [
      ...(email.includes('@') ? [] : [emailFault]),
      ...(byCode && code.trim() === '' ? [{ fieldId: 'code', message: t`Type the code from the e-mail.` } as const] : []),
      ...(!byCode && password === '' ? [{ fieldId: 'password', message: t`Type your password, or send yourself a code.` } as const] : []),
    ];
    if (missing.length > 0 || busy) return setFaults(missing);
    setBusy('in');
    setFaults(await signIn().catch(() => [noLine]));
    setBusy(null);
  };

  const upSearch = next === undefined ? {} : { next };
  return (
    <div className="su narrow">
      <div>
        <h1><Trans>Sign in</Trans></h1>
        <p className="lead"><Trans>With your password, or with a code that we send to your e-mail.</Trans></p>
        {viewer ? <Notice icon={<UserCheck className="i s" aria-hidden="true" />}><p><Trans>You are signed in as <bdi>{viewer.displayName}</bdi>.</Trans> <a href={target}><Trans>Continue</Trans></a></p></Notice> : null}
        {unknown ? (
          <Notice icon={<Mail className="i s" aria-hidden="true" />} live>
            <p><Trans>There is no account with this address yet. Your code stays valid.</Trans> <Link to="/$lang/sign-up" params={{ lang: language }} search={upSearch}><Trans>Create an account with it</Trans></Link></p>
          </Notice>
        ) : null}
        <noscript><Notice tone="bad" icon={null}><p><Trans>Signing in needs JavaScript. Trainings can be read without it.</Trans></p></Notice></noscript>
        <Form onSend={() => void send()} errors={faults} summaryTitle={faults.length === 1 ? <Trans>One thing to correct</Trans> : <Trans>Things to correct</Trans>}>
          <Field label={<Trans>E-mail</Trans>} error={faultOf('email')} id="email" hint={byCode ? <Trans>We sent a code to this address. It is valid for {minutes} minutes.</Trans> : undefined}>
            {(ids) => (
              <div className="in2">
                <input {...ids} className="input" type="email" name="email" autoComplete="username" dir="ltr" value={email} onChange={typeEmail} />
                <Button onClick={() => void sendCode()} pending={busy === 'code' || !hydrated}>{byCode ? <Trans>Send a new code</Trans> : <Trans>Send me a code</Trans>}</Button>
              </div>
            )}
          </Field>
          {byCode
            ? <TextField key="code" id="code" label={<Trans>Code from the e-mail</Trans>} name="code" inputMode="numeric" autoComplete="one-time-code" inputClassName="code" value={code} onChange={(event) => setCode(event.target.value)} error={faultOf('code')} autoFocus />
            : <TextField key="password" id="password" label={<Trans>Password</Trans>} name="password" type="password" autoComplete="current-password" value={password} onChange={(event) => setPassword(event.target.value)} error={faultOf('password')} />}
          <div className="acts">
            <Button type="submit" look="primary" pending={busy === 'in' || !hydrated}><Trans>Sign in</Trans></Button>
            {byCode ? <Button look="quiet" onClick={() => { setMinutes(null); setFaults([]); }}><Trans>Use the password instead</Trans></Button> : null}
          </div>
        </Form>
        <p className="text-sm"><Trans>No account yet?</Trans> <Link to="/$lang/sign-up" params={{ lang: language }} search={upSearch} className={buttonClass({ look: 'quiet' })}><Trans>Create your account</Trans></Link></p>
      </div>
    </div>
  );
}
