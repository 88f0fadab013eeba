import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { CircleAlert, FileCheck } from 'lucide-react';
import { useState } from 'react';
import { Button, Notice, Panel, Select } from '@classmark/ui';
import { useFormats } from '@classmark/platform/web';
import { findingSentence, STATUS_NAMES, useName, type NamedFinding } from './case-words';

type RowFinding = NamedFinding & { readonly row: string | null };

interface Report { readonly kind: 'report'; readonly dryRun: boolean; readonly added: number; readonly changed: number; readonly same: number; readonly cases: readonly { readonly key: string; readonly outcome: string; readonly version: number; readonly openFindings: number }[] }
interface Refused { readonly kind: 'refused'; readonly message: string; readonly findings: readonly RowFinding[] }
type Answer = Report | Refused | { readonly kind: 'failed' };

/** A file of cases: first what would become of it, then the import. The chosen file stays until it is in. */
export function ImportPanel({ onImported }: { onImported: () => void }) {
  const { t } = useLingui();
  const name = useName();
  const [file, setFile] = useState<File | null>(null);
  const [status, setStatus] = useState('draft');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [sending, setSending] = useState(false);
  const send = async (dryRun: boolean): Promise<void> => {
    if (!file) return;
    setSending(true);
    const next = await upload(file, status, dryRun);
    setSending(false);
    setAnswer(next);
    if (next.kind === 'report' && !next.dryRun) onImported();
  };
  const ready = answer?.kind === 'report' && answer.dryRun && answer.added + answer.changed > 0;
  return (
    <div className="case-import">
      <Panel title={<Trans>Import cases</Trans>}>
        <div className="fb">
          <p className="small mute"><Trans>JSON holds everything. CSV has one row a case; export a case as CSV to see its columns.</Trans></p>
          <div className="filters-row">
            <div className="field"><label className="lab" htmlFor="case-file"><Trans>File</Trans></label><input id="case-file" className="input" type="file" accept=".json,.csv" onChange={(event) => { setFile(event.currentTarget.files?.[0] ?? null); setAnswer(null); }} /></div>
            <Select flat label={t`Status of the new versions`} value={status} options={['draft', 'reviewed', 'live'].map((value) => ({ value, label: name(STATUS_NAMES, value) }))} onChange={(event) => { setStatus(event.currentTarget.value); setAnswer(null); }} />
            <Button unavailable={!file} pending={sending} onClick={() => void send(true)}><Trans>Check the file</Trans></Button>
            <Button look="primary" unavailable={!ready} pending={sending} onClick={() => void send(false)}><Trans>Import</Trans></Button>
          </div>
          <div role="status">{answer ? <Outcome answer={answer} /> : null}</div>
        </div>
      </Panel>
    </div>
  );
}

function Outcome({ answer }: { answer: Answer }) {
  const { number } = useFormats();
  if (answer.kind === 'failed') return <Notice tone="bad" icon={<CircleAlert className="i s" aria-hidden="true" />}><Trans>The file did not reach the server. It is still chosen: try again.</Trans></Notice>;
  if (answer.kind === 'refused') {
    return (
      <>
        <Notice tone="bad" icon={<CircleAlert className="i s" aria-hidden="true" />}><Plural value={answer.findings.length} one="Nothing was written: one thing has to be corrected." other="Nothing was written: # things have to be corrected." /></Notice>
        <ul className="bare case-findings">{answer.findings.slice(0, 100).map((finding) => <li key={`${finding.row} ${finding.path} ${finding.kind}`}><b><bdi dir="ltr">{finding.row}</bdi></b> <bdi dir="ltr" className="mono">{finding.path}</bdi> {findingSentence(finding)}</li>)}</ul>
      </>
    );
  }
  const open = answer.cases.filter((each) => each.openFindings > 0);
  return (
    <>
      <Notice tone="ok" icon={<FileCheck className="i s" aria-hidden="true" />}>
        {answer.dryRun ? <Trans>Nothing is written yet. It would be: {number(answer.added)} new, {number(answer.changed)} changed, {number(answer.same)} as they are.</Trans>
          : <Trans>Imported: {number(answer.added)} new, {number(answer.changed)} changed, {number(answer.same)} as they were.</Trans>}
      </Notice>
      {open.length > 0 ? <p className="small mute"><Trans>Still to do before they can be published:</Trans> <bdi dir="ltr">{open.map((each) => each.key).join(', ')}</bdi></p> : null}
    </>
  );
}

async function upload(file: File, status: string, dryRun: boolean): Promise<Answer> {
  const format = file.name.toLowerCase().endsWith('.csv') ? 'csv' : 'json';
  try {
    const response = await fetch(`/uploads/cases.${format}?status=${status}&dryRun=${dryRun}`, { method: 'POST', headers: { 'content-type': 'application/vnd.classmark.cases' }, body: await file.text(), credentials: 'same-origin' });
    return response.ok ? await response.json() as Answer : { kind: 'failed' };
  } catch {
    return { kind: 'failed' };
  }
}
