import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import { SCHEMES } from '@classmark/classification/core';
import { LANGUAGES, useFormats } from '@classmark/platform/web';
import { Button, Field, Form, Notice, ProgressBar, Select, TextField, type FormError } from '@classmark/ui';
import { schemeWords } from '../browse/scheme-words';
import { ImportRefusal } from './import-outcome';
import { RequestEditionImportDocument, StartEditionImportDocument, type ImportPartsFragment } from './manage.generated';
import { sendFiles } from './send-files';

type Trouble = { readonly refusal: { kind: string; reason: string; advice: string } } | { readonly message: 'line' | 'refused' };

/** How an edition is written, by scheme. */
const EXAMPLES: Readonly<Record<string, string>> = { nice: '13-2026', locarno: '15', vienna: '10', ipc: '2026.01' };

/** Chooses files of an edition, sends them, and has them read without writing anything. What was entered stays when something fails. */
export function ImportForm({ onStarted }: { onStarted: (id: string) => void }) {
  const { t, i18n } = useLingui();
  const { percent, languageName } = useFormats();
  const [scheme, setScheme] = useState<string>(SCHEMES[0]);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [request] = useMutation(RequestEditionImportDocument);
  const [start] = useMutation(StartEditionImportDocument);

  const send = async (entries: FormData): Promise<void> => {
    const files = entries.getAll('files').filter((file): file is File => file instanceof File && file.size > 0);
    const edition = String(entries.get('edition')).trim();
    const wrong: FormError[] = [
      ...(edition === '' ? [{ fieldId: 'import-edition', message: t`Edition: write it as it is printed, such as ${EXAMPLES[scheme]!}` }] : []),
      ...(files.length === 0 ? [{ fieldId: 'import-files', message: t`Files: choose at least one` }] : []),
    ];
    setErrors(wrong);
    setTrouble(null);
    if (wrong.length > 0) return;
    setShare(0);
    try {
      const started = await deliver({ scheme, edition, language: String(entries.get('language')) || null, inForce: String(entries.get('inForce')) || null }, files);
      if ('id' in started) onStarted(started.id);
      else setTrouble(started);
    } catch {
      setTrouble({ message: 'line' });
    } finally {
      setShare(null);
    }
  };

  /** Opens the import, sends its files and starts the trial. */
  const deliver = async (input: { scheme: string; edition: string; language: string | null; inForce: string | null }, files: readonly File[]): Promise<Pick<ImportPartsFragment, 'id'> | Trouble> => {
    const total = files.reduce((sum, file) => sum + file.size, 0);
    const opened = (await request({ variables: { input: { ...input, files: files.map(({ name, size }) => ({ name, bytes: size })) } } })).data?.requestEditionImport;
    if (opened?.__typename === 'ImportRefused') return { refusal: opened };
    if (opened?.__typename !== 'EditionImportRequest') return { message: 'refused' };
    await sendFiles(opened.id, files, (bytes) => setShare(bytes / total));
    const started = (await start({ variables: { input: { id: opened.id, dryRun: true } } })).data?.startEditionImport;
    return started?.__typename === 'EditionImportRequest' ? started : { message: 'refused' };
  };

  const sending = share !== null;
  const wrong = (id: string) => errors.find((error) => error.fieldId === id)?.message;
  return (
    <Form className="form p-4" summaryTitle={<Trans>Please correct this first</Trans>} errors={errors} onSend={(entries) => void send(entries)}>
      <div className="grid gap-x-4 gap-y-3 md:grid-cols-2">
        <Select name="scheme" label={<Trans>Classification</Trans>} value={scheme} disabled={sending} options={SCHEMES.map((code) => ({ value: code, label: i18n._(schemeWords(code).name) }))} onChange={(event) => setScheme(event.currentTarget.value)} />
        <TextField id="import-edition" name="edition" label={<Trans>Edition</Trans>} hint={<Trans>As it is printed, such as {EXAMPLES[scheme]!}</Trans>} error={wrong('import-edition')} dir="ltr" autoComplete="off" disabled={sending} />
        <Select name="language" label={<>{t`Language`} <span className="font-normal text-ink-2"><Trans>optional</Trans></span></>} hint={<Trans>Only for files that do not say theirs</Trans>} disabled={sending} options={[{ value: '', label: t`As the files say` }, ...LANGUAGES.map((code) => ({ value: code, label: languageName(code) }))]} />
        <TextField name="inForce" type="date" label={<>{t`In force from`} <span className="font-normal text-ink-2"><Trans>optional</Trans></span></>} hint={<Trans>Only where no file says it</Trans>} disabled={sending} />
      </div>
      <Field id="import-files" label={<Trans>Files</Trans>} hint={<FileHint scheme={scheme} />} error={wrong('import-files')}>
        {(ids) => <input {...ids} name="files" type="file" multiple accept=".xml,.txt,.tsv,.csv,.xlsx" className="input" disabled={sending} />}
      </Field>
      {trouble && 'refusal' in trouble ? <ImportRefusal refusal={trouble.refusal} /> : null}
      {trouble && 'message' in trouble ? (
        <Notice tone="bad" live icon={<CircleAlert className="i" aria-hidden="true" />}>
          {trouble.message === 'line' ? <Trans>The files did not arrive: the line to the server may be down. What you entered is kept; send it again.</Trans> : <Trans>The server did not take the files. Send them again.</Trans>}
        </Notice>
      ) : null}
      {sending ? <div role="status"><ProgressBar value={share} label={t`Files sent`} words={<Trans>Sending the files: {percent(share)}</Trans>} /></div> : null}
      <div><Button look="primary" type="submit" pending={sending}><Trans>Check the files</Trans></Button> <span className="small mute"><Trans>Nothing is written yet: you see first what would change.</Trans></span></div>
    </Form>
  );
}

function FileHint({ scheme }: { scheme: string }) {
  switch (scheme) {
    case 'nice': return <Trans>NCL structure and texts (XML), together; texts of another language may follow later</Trans>;
    case 'locarno': return <Trans>Sheet with the columns code, name, id, English, French (CSV or XLSX)</Trans>;
    case 'vienna': return <Trans>Publication (XML)</Trans>;
    default: return <Trans>Scheme (XML), with title lists, valid symbols or symbols ever used, as you like</Trans>;
  }
}
