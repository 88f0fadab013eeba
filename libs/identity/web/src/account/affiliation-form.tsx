import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLanguage } from '@classmark/platform/web';
import { Button, Card, Form, type FormError, RadioGroup, Tag } from '@classmark/ui';
import { AUDIENCE_WORDS } from '../sign-up/audiences';
import { NO_OFFICE, OfficeBox } from '../sign-up/office-box';
import { AccountOfficesDocument, ChangeAffiliationDocument } from './account.generated';
import { type PartProps, SavedWords, useSaved } from './saved';

/** Office and audience: a change counts from now on, and another office begins as claimed. */
export function AffiliationForm({ me, onSaved }: PartProps) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const offices = useQuery(AccountOfficesDocument, { variables: { language }, fetchPolicy: 'cache-first' }).data?.officeChoices ?? [];
  const [save, { loading }] = useMutation(ChangeAffiliationDocument);
  const [savedAt, saved] = useSaved();
  const [office, setOffice] = useState<string | null>(me.officeCode ?? NO_OFFICE);
  const [audience, setAudience] = useState(me.audience);
  const [fault, setFault] = useState<FormError | null>(null);

  const send = async () => {
    if (office === null) return setFault({ fieldId: 'officeCode', message: t`Office: choose one from the list.` });
    if (office === NO_OFFICE && audience === 'ipoStaff') return setFault({ fieldId: 'officeCode', message: t`Staff of an office name their office.` });
    try {
      const { data } = await save({ variables: { officeCode: office === NO_OFFICE ? null : office, audience } });
      if (data?.changeAffiliation.__typename !== 'ProfileSaved') return setFault({ fieldId: 'officeCode', message: t`This change could not be made. Choose an office from the list, or try again in a moment.` });
      setFault(null);
      saved();
      void onSaved?.();
    } catch {
      setFault({ message: t`Not saved. What you typed is still here; please try again.` });
    }
  };

  return (
    <Card as="section" className="p-6" aria-labelledby="affiliation-title">
      <div className="row between mb-3">
        <h2 id="affiliation-title" className="text-lg"><Trans>Office</Trans></h2>
        {me.officeCode === null ? null : me.officeConfirmed ? <Tag tone="ok"><Trans>Confirmed</Trans></Tag> : <Tag><Trans>Not confirmed yet</Trans></Tag>}
      </div>
      <Form onSend={() => void send()} errors={fault ? [fault] : []} summaryTitle={<Trans>One thing to correct</Trans>}>
        <OfficeBox offices={offices} value={office} onChange={setOffice} error={fault?.fieldId ? fault.message : undefined} />
        <RadioGroup legend={<Trans>I am</Trans>} name="audience" across value={audience} onChange={setAudience} options={Object.entries(AUDIENCE_WORDS).map(([value, label]) => ({ value, label: i18n._(label) }))} hint={<Trans>A change counts from now on; what you did before stays with the office you had, and rights held for that office end.</Trans>} />
        <div className="row"><Button type="submit" pending={loading}><Trans>Change office</Trans></Button><SavedWords at={savedAt} /></div>
      </Form>
    </Card>
  );
}
