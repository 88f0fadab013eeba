import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useState, type ChangeEvent, type ReactNode } from 'react';
import { browserQuery, LANGUAGE_NAMES, LANGUAGES, useHydrated, useLanguage } from '@classmark/platform/web';
import { Button, Field, Form, type FormError, Notice, RadioGroup, Select, TextField, useTypedEarly, Verdict } from '@classmark/ui';
import { inLanguage, nextAddress } from '../next-address';
import { carried, requestCode } from '../sign-in/code-request';
import type { Go } from '../sign-in/sign-in-screen';
import { TryAgain } from '../sign-in/try-again';
import { AUDIENCE_WORDS } from './audiences';
import { NO_OFFICE, OfficeBox } from './office-box';
import { ConfirmEmailText, OfficeChoicesText, SignUpText, type OfficeChoicesQuery } from './sign-up.generated';
import { WhatWeKeep } from './what-we-keep';

/** Version of the privacy notice below; the server refuses another one. */
const PRIVACY_NOTICE = '2026-11';

interface Fault extends FormError { readonly fieldId?: string }
const load: Go = (address) => window.location.assign(address);

/** Offices in the language of the page; asked for when the page stands, because nobody reads two hundred names before the form. */
function useOffices(language: string): OfficeChoicesQuery['officeChoices'] {
  const [offices, setOffices] = useState<OfficeChoicesQuery['officeChoices']>([]);
  useEffect(() => {
    let current = true;
    void browserQuery(() => language)(OfficeChoicesText, { language }).then(({ officeChoices }) => { if (current) setOffices(officeChoices); }, () => undefined);
    return () => { current = false; };
  }, [language]);
  return offices;
}

/** The whole of signing up on one page. The code's field opens in place; nothing typed is lost by a refusal. */
export function SignUpScreen({ next, go = load }: { next?: string | undefined; go?: Go }) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const hydrated = useHydrated();
  const offices = useOffices(language);
  const [email, setEmail] = useState(carried.email);
  const [code, setCode] = useState(carried.code);
  const [minutes, setMinutes] = useState<number | null>(carried.code ? 10 : null);
  const [confirmed, setConfirmed] = useState(false);
  const [name, setName] = useState('');
  const [office, setOffice] = useState<string | null>(null);
  const [audience, setAudience] = useState('ipoStaff');
  const [spoken, setSpoken] = useState<string>(language);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [taken, setTaken] = useState(false);
  const [busy, setBusy] = useState<'up' | 'code' | null>(null);
  const typeEmail = (event: ChangeEvent<HTMLInputElement>) => {
    setEmail(event.target.value);
    setConfirmed(false);
    setTaken(false);
  };
  useTypedEarly('email', email, typeEmail);
  const faultOf = (field: string): ReactNode => faults.find((fault) => fault.fieldId === field)?.message;
  const noLine: Fault = { message: t`The platform cannot be reached. What you typed is still here; please try again.` };
  const words: Readonly<Record<string, string>> = {
    email: t`Type your complete e-mail address.`, code: t`This code is not valid. Check it, or send yourself a new one.`,
    displayName: t`Type your name, up to 120 characters.`, officeCode: t`Office: choose one from the list.`, audience: t`Say what describes you best.`,
    language: t`Choose a language.`, timeZone: t`Your time zone is not known.`, privacyNotice: t`The notice has changed. Please load the page again.`,
  };
  const fault = (fieldId: string): Fault => ({ fieldId, message: words[fieldId] ?? t`This does not hold.` });

  const sendCode = async () => {
    if (!email.includes('@')) return setFaults([fault('email')]);
    setBusy('code');
    const sent = await requestCode(email, language);
    setBusy(null);
    setConfirmed(false);
    if (sent.kind !== 'sent') return setFaults([sent.kind === 'email' ? fault('email') : sent.kind === 'wait' ? { message: <TryAgain seconds={sent.seconds} /> } : noLine]);
    setMinutes(sent.minutes);
    setCode('');
    setFaults([]);
  };

  /** Says early whether the code is right; what is wrong is said again when the form is sent. */
  const checkCode = async (typed: string) => {
    setCode(typed);
    setConfirmed(false);
    if (typed.replaceAll(/[\s-]/g, '').length !== 6) return;
    try {
      const { confirmEmail: answer } = await browserQuery(() => language)(ConfirmEmailText, { email, code: typed });
      setConfirmed(answer.__typename === 'EmailConfirmed');
      setFaults((known) => [...known.filter(({ fieldId }) => fieldId !== 'code'), ...(answer.__typename === 'CodeNotValid' ? [fault('code')] : [])]);
    } catch {
      // The form says it when it is sent.
    }
  };

  const signUp = async (): Promise<readonly Fault[]> => {
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const { signUp: result } = await browserQuery(() => language)(SignUpText, {
      input: { email, code, displayName: name, officeCode: office === NO_OFFICE ? null : office, audience, language: spoken, timeZone, privacyNotice: PRIVACY_NOTICE },
    });
    switch (result.__typename) {
      case 'SignedIn': go(inLanguage(nextAddress(next, `/${spoken}/my-learning`), spoken)); return [];
      case 'FieldNotValid': return [fault(result.field)];
      case 'CodeNotValid': return [fault('code')];
      case 'TooManyAttempts': return [{ message: <TryAgain seconds={result.retryAfterSeconds} /> }];
      default:
        Object.assign(carried, { email, code: '' });
        setTaken(true);
        return [];
    }
  };

  const send = async () => {
    const missing: Fault[] = [
      ...(email.includes('@') ? [] : [fault('email')]),
      ...(minutes === null ? [{ fieldId: 'email', message: t`Send yourself a code first: it shows that this address is yours.` }] : code.trim() === '' ? [{ fieldId: 'code', message: t`Type the code from the e-mail.` }] : []),
      ...(name.trim() === '' ? [fault('displayName')] : []),
      ...(office === null ? [fault('officeCode')] : office === NO_OFFICE && audience === 'ipoStaff' ? [{ fieldId: 'officeCode', message: t`Staff of an office name their office.` }] : []),
    ];
    const shown = missing.filter((one, index) => missing.findIndex((other) => other.fieldId === one.fieldId) === index);
    if (shown.length > 0 || busy) return setFaults(shown);
    setBusy('up');
    setFaults(await signUp().catch(() => [noLine]));
    setBusy(null);
  };

  const inSearch = next === undefined ? {} : { next };
  return (
    <div className="su">
      <div>
        <h1><Trans>Create your account</Trans></h1>
        <p className="lead">{next === undefined ? <Trans>One page, and you can learn.</Trans> : <Trans>You then return to the page you came from.</Trans>}</p>
        {taken ? <Notice icon={null} live><p><Trans>There is an account with this address already.</Trans> <Link to="/$lang/sign-in" params={{ lang: language }} search={inSearch}><Trans>Sign in</Trans></Link></p></Notice> : null}
        <noscript><Notice tone="bad" icon={null}><p><Trans>Signing up needs JavaScript. Trainings can be read without it.</Trans></p></Notice></noscript>
        <Form onSend={() => void send()} errors={faults} summaryTitle={faults.length === 1 ? <Trans>One thing to correct</Trans> : <Trans>Things to correct</Trans>}>
          <Field label={<Trans>Work e-mail</Trans>} id="email" error={faultOf('email')} hint={minutes === null ? undefined : <Trans>We sent a code to this address. It is valid for {minutes} minutes.</Trans>}>
            {(ids) => (
              <div className="in2">
                <input {...ids} className="input" type="email" name="email" autoComplete="email" dir="ltr" value={email} onChange={typeEmail} />
                <Button onClick={() => void sendCode()} pending={busy === 'code' || !hydrated}>{minutes === null ? <Trans>Send code</Trans> : <Trans>Send a new code</Trans>}</Button>
              </div>
            )}
          </Field>
          <div className={minutes === null ? undefined : 'pair'}>
            {minutes === null ? null : (
              <TextField
                id="code" label={<Trans>Code from the e-mail</Trans>} name="code" inputMode="numeric" autoComplete="one-time-code" inputClassName="code" autoFocus={code === ''}
                value={code} onChange={(event) => void checkCode(event.target.value)} error={faultOf('code')} hint={confirmed ? <Verdict tone="ok"><Trans>E-mail confirmed</Trans></Verdict> : undefined}
              />
            )}
            <TextField id="displayName" label={<Trans>Name</Trans>} name="name" autoComplete="name" dir="auto" value={name} onChange={(event) => setName(event.target.value)} error={faultOf('displayName')} hint={<Trans>As it will stand on lists of participants, in any script.</Trans>} />
          </div>
          <OfficeBox offices={offices} value={office} onChange={setOffice} error={faultOf('officeCode')} />
          <RadioGroup legend={<Trans>I am</Trans>} name="audience" across value={audience} onChange={setAudience} error={faultOf('audience')} options={Object.entries(AUDIENCE_WORDS).map(([value, label]) => ({ value, label: i18n._(label) }))} />
          <Select
            id="language" label={<Trans>Language of the site and of e-mails</Trans>} name="language" className="max-w-88" value={spoken} onChange={(event) => setSpoken(event.target.value)} error={faultOf('language')}
            options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          />
          <div className="acts">
            <Button type="submit" look="primary" pending={busy === 'up' || !hydrated}><Trans>Create account</Trans></Button>
            <span className="text-sm text-ink-2"><Trans>Already registered?</Trans> <Link to="/$lang/sign-in" params={{ lang: language }} search={inSearch}><Trans>Sign in</Trans></Link></span>
          </div>
        </Form>
      </div>
      <WhatWeKeep />
    </div>
  );
}
