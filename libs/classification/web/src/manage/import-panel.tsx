import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { CircleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useFormats } from '@classmark/platform/web';
import { Button, Loading, Ltr, Notice, Panel, ProgressBar } from '@classmark/ui';
import { ImportForm } from './import-form';
import { ImportRefusal, ImportReport } from './import-outcome';
import { EditionImportDocument, StartEditionImportDocument, type ImportPartsFragment } from './manage.generated';

/** How often a running import is asked how far it is. */
const ASKED_MS = 700;

/** The way of an import: files, trial, report, import. A page that was left finds its import again by `openId`. */
export function ImportPanel({ openId, onImported }: { openId: string | null; onImported: () => void }) {
  const [id, setId] = useState(openId);
  return (
    <Panel title={<Trans>Import official files</Trans>}>
      {id === null ? <ImportForm onStarted={setId} /> : <div className="p-4"><Running key={id} id={id} onAgain={() => setId(null)} onImported={onImported} /></div>}
    </Panel>
  );
}

function Running({ id, onAgain, onImported }: { id: string; onAgain: () => void; onImported: () => void }) {
  const { t } = useLingui();
  const { data, error, startPolling, stopPolling, refetch } = useQuery(EditionImportDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const request = data?.editionImport;
  const busy = request?.state === 'waiting' || request?.state === 'running';
  useEffect(() => {
    if (busy) startPolling(ASKED_MS);
    else stopPolling();
    return stopPolling;
  }, [busy, startPolling, stopPolling]);
  const imported = request?.state === 'done' && !request.dryRun;
  useEffect(() => {
    if (imported) onImported();
  }, [imported, onImported]);
  if (request) return busy ? <Progress request={request} /> : <Settled request={request} onAgain={onAgain} onStarted={() => void refetch()} />;
  if (!error && !data) return <Loading label={t`The import is being fetched`} />;
  return (
    <Notice tone="bad" live icon={<CircleAlert className="i" aria-hidden="true" />}>
      {error ? <Trans>It is not known how far the import is: the line to the server may be down. The import goes on.</Trans> : <Trans>There is no such import any more.</Trans>}
      <div className="row mt-2">{error ? <Button dense onClick={() => void refetch().catch(() => undefined)}><Trans>Look again</Trans></Button> : null}<Button dense onClick={onAgain}><Trans>Start over</Trans></Button></div>
    </Notice>
  );
}

function Progress({ request }: { request: ImportPartsFragment }) {
  const { t } = useLingui();
  const { percent } = useFormats();
  const total = request.files.reduce((sum, file) => sum + file.bytes, 0);
  const share = total === 0 ? 0 : Math.min(1, request.bytesRead / total);
  const edition = <Ltr>{request.edition}</Ltr>;
  return (
    <div role="status" className="grid gap-2">
      <ProgressBar
        value={share} label={t`Files read`}
        words={request.state === 'waiting' ? <Trans>{edition} waits for its turn.</Trans> : share === 1 ? <Trans>{edition}: the files are read, now they are compared.</Trans> : <Trans>{edition}: reading the files, {percent(share)}</Trans>}
      />
      <p className="small mute"><Trans>You may leave this page; the work goes on, and you find it here again.</Trans></p>
    </div>
  );
}

function Settled({ request, onAgain, onStarted }: { request: ImportPartsFragment; onAgain: () => void; onStarted: () => void }) {
  const [start, { loading }] = useMutation(StartEditionImportDocument);
  const [refused, setRefused] = useState(false);
  const run = async (): Promise<void> => {
    const answer = (await start({ variables: { input: { id: request.id, dryRun: false } } }).catch(() => undefined))?.data?.startEditionImport;
    setRefused(answer?.__typename !== 'EditionImportRequest');
    if (answer?.__typename === 'EditionImportRequest') onStarted();
  };
  const tried = request.state === 'done' && request.dryRun;
  return (
    <div className="grid gap-4">
      <p className="m-0 text-sm text-ink-2"><Trans>Files: {request.files.map((file) => file.name).join(', ')}</Trans></p>
      {request.report ? <ImportReport request={request} report={request.report} /> : null}
      {request.refusal ? <ImportRefusal refusal={request.refusal} /> : null}
      {request.state === 'failed' || request.state === 'receiving' ? <Notice tone="bad" icon={<CircleAlert className="i" aria-hidden="true" />}>{request.state === 'failed' ? <Trans>Something on our side failed; nothing was written. Start over, and tell us when it happens again.</Trans> : <Trans>The files did not arrive whole. Start over.</Trans>}</Notice> : null}
      {refused ? <Notice tone="bad" live icon={<CircleAlert className="i" aria-hidden="true" />}><Trans>The import could not be started. Try again, or start over with the files.</Trans></Notice> : null}
      <div className="row">
        {tried && request.report?.outcome !== 'unchanged' ? <Button look="primary" pending={loading} onClick={() => void run()}><Trans>Import now</Trans></Button> : null}
        <Button onClick={onAgain}>{tried || request.state !== 'done' ? <Trans>Start over</Trans> : <Trans>Import more files</Trans>}</Button>
      </div>
    </div>
  );
}
