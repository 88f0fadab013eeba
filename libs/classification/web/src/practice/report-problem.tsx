import { Trans, useLingui } from '@lingui/react/macro';
import { Check, CircleAlert, Flag } from 'lucide-react';
import { useState } from 'react';
import { browserQuery, QueryFailed, useLanguage } from '@classmark/platform/web';
import { Button, Notice, RadioGroup, TextArea } from '@classmark/ui';
import { PracticeDialog } from './practice-dialog';
import { ReportACaseText } from './spaced.generated';

type Sending = 'no' | 'yes' | 'sent' | 'already' | 'failed' | 'empty';

/** Tells the authors what is wrong with a case. */
export function ReportProblem({ caseId }: { caseId: string }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState('key');
  const [text, setText] = useState('');
  const [sending, setSending] = useState<Sending>('no');

  const send = async (): Promise<void> => {
    if (text.trim() === '') return setSending('empty');
    setSending('yes');
    try {
      const { reportCase: reported } = await browserQuery(() => language)(ReportACaseText, { input: { caseId, kind, text } });
      setSending(reported.__typename === 'CaseReported' ? 'sent' : reported.__typename === 'ReportedAlready' ? 'already' : 'failed');
      if (reported.__typename === 'CaseReported') setText('');
    } catch (error) {
      setSending(error instanceof QueryFailed ? 'failed' : 'no');
    }
  };
  return (
    <>
      <Button look="quiet" className="report" onClick={() => { setOpen(true); setSending('no'); }}><Flag className="i s" aria-hidden="true" /><Trans>Report a problem</Trans></Button>
      <PracticeDialog open={open} onClose={() => setOpen(false)} title={<Trans>Report a problem with this case</Trans>} closeLabel={t`Close`}>
        {sending === 'sent' || sending === 'already' ? (
          <Notice tone="ok" live icon={<Check className="i s" aria-hidden="true" />}>{sending === 'sent' ? <Trans>Thank you. The authors of the case have your report.</Trans> : <Trans>Your report about this case is with its authors already.</Trans>}</Notice>
        ) : (
          <form className="stack" onSubmit={(event) => { event.preventDefault(); void send(); }}>
            <RadioGroup legend={<Trans>What is wrong?</Trans>} name="kind" value={kind} onChange={setKind} options={[
              { value: 'key', label: <Trans>The accepted places</Trans> }, { value: 'text', label: <Trans>The text is unclear or wrong</Trans> }, { value: 'translation', label: <Trans>The translation</Trans> },
              { value: 'drawing', label: <Trans>The drawing</Trans> }, { value: 'other', label: <Trans>Something else</Trans> },
            ]} />
            <TextArea label={<Trans>In your words</Trans>} name="text" rows={4} maxLength={2000} value={text} onChange={(event) => setText(event.currentTarget.value)} error={sending === 'empty' ? <Trans>Say in a sentence what is wrong.</Trans> : undefined} />
            {sending === 'failed' ? <Notice tone="bad" live icon={<CircleAlert className="i s" aria-hidden="true" />}><Trans>The report did not arrive. What you wrote stays here: try again when there is a line.</Trans></Notice> : null}
            <div className="row"><Button look="primary" type="submit" pending={sending === 'yes'}><Trans>Send the report</Trans></Button></div>
          </form>
        )}
      </PracticeDialog>
    </>
  );
}
