import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { LANGUAGE_NAMES, LANGUAGES } from '@classmark/platform/web';
import { Button, Card, Form, type FormError, Select, TextField } from '@classmark/ui';
import { UpdateProfileDocument } from './account.generated';
import { type PartProps, SavedWords, useSaved } from './saved';

/** Name, language, time zone. */
export function ProfileForm({ me, onSaved }: PartProps) {
  const { t } = useLingui();
  const [save, { loading }] = useMutation(UpdateProfileDocument);
  const [savedAt, saved] = useSaved();
  const [faults, setFaults] = useState<readonly FormError[]>([]);
  const browserZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = useMemo(() => [{ value: '', label: t`As this browser says (${browserZone})` }, ...[...new Set([...(me.timeZone === null ? [] : [me.timeZone]), ...Intl.supportedValuesOf('timeZone')])].map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))], [t, browserZone, me.timeZone]);
  const words: Readonly<Record<string, string>> = { displayName: t`Type your name, up to 120 characters.`, language: t`Choose a language.`, timeZone: t`Choose a time zone from the list.` };

  const send = async (entries: FormData) => {
    const text = (name: string) => String(entries.get(name) ?? '');
    try {
      const { data } = await save({ variables: { input: { displayName: text('displayName'), language: text('language'), timeZone: text('timeZone') || null } } });
      const result = data?.updateProfile;
      if (result?.__typename === 'ProfileSaved') {
        setFaults([]);
        saved();
        return void onSaved?.();
      }
      setFaults([{ fieldId: result?.field ?? 'displayName', message: words[result?.field ?? ''] ?? t`This does not hold.` }]);
    } catch {
      setFaults([{ message: t`Not saved. What you typed is still here; please try again.` }]);
    }
  };

  return (
    <Card as="section" className="p-6" aria-labelledby="profile-title">
      <h2 id="profile-title" className="text-lg mb-3"><Trans>Name and language</Trans></h2>
      <Form onSend={(entries) => void send(entries)} errors={faults} summaryTitle={<Trans>One thing to correct</Trans>}>
        <TextField id="displayName" name="displayName" label={<Trans>Name</Trans>} autoComplete="name" dir="auto" defaultValue={me.displayName} hint={<Trans>As it will stand on lists of participants, in any script.</Trans>} />
        <Select id="language" name="language" label={<Trans>Language of the site and of e-mails</Trans>} className="max-w-88" defaultValue={me.language} options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))} />
        <Select id="timeZone" name="timeZone" label={<Trans>Time zone</Trans>} className="max-w-88" defaultValue={me.timeZone ?? ''} options={zones} hint={<Trans>In which times of webinars are shown and mailed.</Trans>} />
        <div className="row"><Button type="submit" look="primary" pending={loading}><Trans>Save</Trans></Button><SavedWords at={savedAt} /></div>
      </Form>
    </Card>
  );
}
