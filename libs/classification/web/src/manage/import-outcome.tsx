import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormats } from '@classmark/platform/web';
import { Facts, Ltr, Notice, Symbol } from '@classmark/ui';
import type { ImportPartsFragment } from './manage.generated';
import { PROBLEM_WORDS } from './problem-words';

type Report = NonNullable<ImportPartsFragment['report']>;
type Refusal = Pick<NonNullable<ImportPartsFragment['refusal']>, 'kind' | 'reason' | 'advice'> & Partial<NonNullable<ImportPartsFragment['refusal']>>;

/** Why files cannot be imported: what, where, and what to do about it. */
export function ImportRefusal({ refusal }: { refusal: Refusal }) {
  const { i18n, t } = useLingui();
  const { kind, reason, advice, file, line, column } = refusal;
  return (
    <Notice tone="bad" live icon={<CircleAlert className="i" aria-hidden="true" />}>
      <p className="font-semibold">{PROBLEM_WORDS[kind] ? i18n._(PROBLEM_WORDS[kind]) : t`The files cannot be imported`}</p>
      {file ? <p className="num"><Ltr>{file}</Ltr>{line ? <> · <Trans>line {line}</Trans>{column ? <>, <Trans>column {column}</Trans></> : null}</> : null}</p> : null}
      <p lang="en" dir="ltr" className="[overflow-wrap:anywhere]">{reason} {advice}</p>
      <p className="small"><Trans>Nothing was written. Editions stand as before.</Trans></p>
    </Notice>
  );
}

/** What an import did, or would do: the counts, then what changed against the edition before. */
export function ImportReport({ request, report }: { request: ImportPartsFragment; report: Report }) {
  const { number, list, languageName } = useFormats();
  const { t } = useLingui();
  const rows = [
    { key: 'places', name: t({ message: 'Places', context: 'classification' }), value: number(report.places) }, { key: 'entries', name: t`Entries`, value: number(report.entries) },
    ...(report.languages.length > 0 ? [
      { key: 'languages', name: t`Languages added`, value: list(report.languages.map(languageName)) }, { key: 'labels', name: t`Words of entries added`, value: number(report.labels) },
      { key: 'notes', name: t`Notes added`, value: number(report.notes) }, { key: 'references', name: t`References added`, value: number(report.references) },
    ] : []),
  ];
  return (
    <div className="grid gap-4">
      <Notice tone="ok" live icon={<CircleCheck className="i" aria-hidden="true" />}><p className="font-semibold"><Verdict request={request} report={report} /></p></Notice>
      <div className="max-w-md"><Facts rows={rows} /></div>
      {report.previous ? <Changes report={report} previous={report.previous} /> : null}
      {report.warnings.length > 0 ? (
        <Notice icon={<Info className="i" aria-hidden="true" />}>
          <p className="font-semibold"><Trans>Worth knowing</Trans></p>
          <ul lang="en" dir="ltr" className="m-0 ps-5">{report.warnings.map((warning) => <li key={warning}>{warning}</li>)}</ul>
        </Notice>
      ) : null}
    </div>
  );
}

function Verdict({ request, report }: { request: ImportPartsFragment; report: Report }) {
  const edition = <Ltr>{request.edition}</Ltr>;
  if (report.outcome === 'unchanged') return <Trans>{edition} has all of it already; nothing changes.</Trans>;
  if (report.outcome === 'extended') return request.dryRun ? <Trans>The files are in order: {edition} would be extended.</Trans> : <Trans>{edition} is extended.</Trans>;
  return request.dryRun ? <Trans>The files are in order: {edition} would be published.</Trans> : <Trans>{edition} is published.</Trans>;
}

function Changes({ report, previous }: { report: Report; previous: string }) {
  return (
    <section className="grid" aria-labelledby="import-changes">
      <h3 id="import-changes"><Trans>Changes since <Ltr>{previous}</Ltr></Trans></h3>
      <Change name={<Plural value={report.addedCount} one="# place added" other="# places added" />} count={report.addedCount} shown={report.added.length}>{report.added.map((symbol) => <li key={symbol}><Symbol>{symbol}</Symbol></li>)}</Change>
      <Change name={<Plural value={report.movedCount} one="# place moved" other="# places moved" />} count={report.movedCount} shown={report.moved.length}>{report.moved.map(({ symbol, from, to }) => <li key={symbol}><Trans><Symbol>{symbol}</Symbol> from <Symbol>{from ?? '–'}</Symbol> to <Symbol>{to ?? '–'}</Symbol></Trans></li>)}</Change>
      <Change name={<Plural value={report.retitledCount} one="# title changed" other="# titles changed" />} count={report.retitledCount} shown={report.retitled.length}>{report.retitled.map(({ symbol, language, from, to }) => <li key={`${language} ${symbol}`}><Symbol>{symbol}</Symbol> <bdi lang={language}><del>{from}</del></bdi> <bdi lang={language}><ins>{to}</ins></bdi></li>)}</Change>
      <Change name={<Plural value={report.vanishedCount} one="# place vanished" other="# places vanished" />} count={report.vanishedCount} shown={report.vanished.length}>{report.vanished.map((symbol) => <li key={symbol}><Symbol>{symbol}</Symbol></li>)}</Change>
    </section>
  );
}

/** A kind of change: its number, and opened its places. */
function Change({ name, count, shown, children }: { name: ReactNode; count: number; shown: number; children: ReactNode }) {
  const { number } = useFormats();
  if (count === 0) return <p className="m-0 min-h-11 content-center text-ink-2">{name}</p>;
  return (
    <details>
      <summary className="min-h-11 cursor-pointer content-center font-semibold">{name}</summary>
      <ul className="m-0 grid max-h-80 gap-1 overflow-auto ps-5" tabIndex={0}>{children}</ul>
      {shown < count ? <p className="small mute"><Trans>The first {number(shown)} are shown.</Trans></p> : null}
    </details>
  );
}
