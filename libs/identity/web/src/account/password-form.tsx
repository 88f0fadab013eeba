import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { Button, Card, Form, type FormError, TextField } from '@classmark/ui';
import { TryAgain } from '../sign-in/try-again';
import { ChangePasswordDocument } from './account.generated';
import { type PartProps, SavedWords, useSaved } from './saved';

/** A first password, or another one. */
export function PasswordForm({ me }: PartProps) {
  const { t } = useLingui();
  const [save, { loading }] = useMutation(ChangePasswordDocument);
  const [savedAt, saved] = useSaved();
  const [fault, setFault] = useState<FormError | null>(null);
  const box = useRef<HTMLDivElement>(null);

  const send = async (entries: FormData) => {
    try {
      const { data } = await save({ variables: { currentPassword: String(entries.get('currentPassword') ?? '') || null, newPassword: String(entries.get('newPassword') ?? '') } });
      const result = data?.changePassword;
      switch (result?.__typename) {
        case 'ProfileSaved':
          box.current?.querySelector('form')?.reset();
          setFault(null);
          return saved();
        case 'TooManyAttempts': return setFault({ message: <TryAgain seconds={result.retryAfterSeconds} /> });
        default:
          return setFault(result?.field === 'currentPassword'
            ? { fieldId: 'currentPassword', message: t`This is not the current password.` } : { fieldId: 'newPassword', message: t`A password has at least 10 characters.` });
      }
    } catch {
      setFault({ message: t`Not saved. What you typed is still here; please try again.` });
    }
  };

  return (
    <Card as="section" className="p-6" aria-labelledby="password-title">
      <div ref={box}>
        <h2 id="password-title" className="text-lg mb-3"><Trans>Password</Trans></h2>
        <Form onSend={(entries) => void send(entries)} errors={fault ? [fault] : []} summaryTitle={<Trans>One thing to correct</Trans>}>
          <input type="hidden" name="username" autoComplete="username" value={me.email} readOnly />
          {me.hasPassword ? <TextField id="currentPassword" name="currentPassword" type="password" autoComplete="current-password" label={<Trans>Current password</Trans>} error={fault?.fieldId === 'currentPassword' ? fault.message : undefined} /> : null}
          <TextField id="newPassword" name="newPassword" type="password" autoComplete="new-password" label={<Trans>New password</Trans>} hint={<Trans>At least 10 characters. Everywhere else you are signed out.</Trans>} error={fault?.fieldId === 'newPassword' ? fault.message : undefined} />
          <div className="row"><Button type="submit" pending={loading}>{me.hasPassword ? <Trans>Change password</Trans> : <Trans>Set a password</Trans>}</Button><SavedWords at={savedAt} /></div>
        </Form>
      </div>
    </Card>
  );
}
