import { useMutation } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import { Bdi, Button, Dialog, Notice, TextArea } from '@classmark/ui';
import { CancelExamDocument, type TaughtExamPartsFragment } from './teach-exams.generated';

/** Ends an exam without results. It cannot be undone, so it says what it does to whom and wants a reason that they will read. */
export function CancelDialog({ exam, onClose }: { exam: TaughtExamPartsFragment; onClose: (done: boolean) => void }) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [cancel, { loading }] = useMutation(CancelExamDocument);
  const { working, handedIn } = exam.counts;
  const send = async (): Promise<void> => {
    if (reason.trim().length < 5) return setRefused(t`Say why: who sat the exam reads it.`);
    const { data } = await cancel({ variables: { input: { examId: exam.id, reason } } }).catch(() => ({ data: undefined }));
    const result = data?.cancelExam;
    if (result?.__typename === 'ExamWasCancelled') return onClose(true);
    setRefused(result && 'message' in result ? result.message : t`The platform did not answer. Nothing was cancelled: send it again.`);
  };
  return (
    <Dialog
      open onClose={() => onClose(false)} dismissable={false} closeLabel={t`Close`} title={<Trans>Cancel the exam?</Trans>}
      actions={<><Button onClick={() => onClose(false)}><Trans>Keep it</Trans></Button><Button look="danger" pending={loading} onClick={() => void send()}><Trans>Cancel the exam for everybody</Trans></Button></>}
    >
      <p><Trans>There will be no results. The cases of the papers come back to practice, with their keys.</Trans> <b><Trans>This cannot be undone.</Trans></b></p>
      {working > 0 ? <p><Plural value={working} one="One person is at work and is stopped at once." other="# people are at work and are stopped at once." /></p> : null}
      {working + handedIn > 0 ? <p><Plural value={working + handedIn} one="One person is written to and reads the reason." other="# people are written to and read the reason." /></p> : null}
      <TextArea label={t`Reason`} rows={2} value={reason} maxLength={500} dir="auto" onChange={(event) => setReason(event.currentTarget.value)} />
      <div role="status">{refused ? <Notice tone="bad" icon={<CircleAlert className="i s" aria-hidden="true" />}><Bdi>{refused}</Bdi></Notice> : null}</div>
    </Dialog>
  );
}
