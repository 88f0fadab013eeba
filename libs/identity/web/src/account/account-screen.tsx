import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { forgetPrivate, useLanguage, useViewer } from '@classmark/platform/web';
import { Button, Card, ErrorState, Loading, PageTitle } from '@classmark/ui';
import { AccountDocument, SignOutEverywhereDocument } from './account.generated';
import { AffiliationForm } from './affiliation-form';
import { PasswordForm } from './password-form';
import { ProfileForm } from './profile-form';

/** What a person is here, and changes alone: name and language, office, password, open sessions. */
export function AccountScreen() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(AccountDocument);
  const { refresh } = useViewer();
  const me = data?.me;
  if (!me && error) return <ErrorState level={1} title={t`Your profile could not be read`} action={<Button onClick={() => void refetch()}><Trans>Try again</Trans></Button>}><Trans>Nothing is lost. Please try again.</Trans></ErrorState>;
  if (!me) return <><PageTitle title={<Trans>Your profile</Trans>} /><Loading label={t`Loading your profile`} /></>;
  return (
    <div className="grid max-w-[44rem] gap-6">
      <PageTitle title={<Trans>Your profile</Trans>} lead={<bdi dir="ltr">{me.email}</bdi>} />
      <ProfileForm me={me} onSaved={refresh} />
      <AffiliationForm me={me} onSaved={refresh} />
      <PasswordForm me={me} />
      <Sessions />
    </div>
  );
}

function Sessions() {
  const language = useLanguage();
  const [signOut, { loading, error }] = useMutation(SignOutEverywhereDocument);
  const [out, setOut] = useState(false);
  useEffect(() => {
    if (!out) return;
    forgetPrivate();
    window.location.assign(`/${language}`);
  }, [out, language]);
  return (
    <Card as="section" className="p-6" aria-labelledby="sessions-title">
      <h2 id="sessions-title" className="text-lg mb-3"><Trans>Where you are signed in</Trans></h2>
      <p className="mb-4 text-ink-2"><Trans>Ends every session on every device, this one included. Open rooms and pages close.</Trans></p>
      {error ? <p role="alert" className="hint err"><Trans>This did not work. You are still signed in; please try again.</Trans></p> : null}
      <Button look="danger" pending={loading} onClick={() => void signOut().then(() => setOut(true), () => undefined)}><Trans>Sign out everywhere</Trans></Button>
    </Card>
  );
}
