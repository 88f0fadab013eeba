import '../styles/cases.css';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { Download, Plus, Upload } from 'lucide-react';
import { useState } from 'react';
import { CASE_KINDS, CASE_STATUSES, DIFFICULTIES, SCHEMES } from '@classmark/classification/core';
import { Bdi, Button, buttonClass, DataTable, EmptyState, ErrorState, Loading, Panel, Select, Skeleton, StaffHead, Symbol, Tag, TextField, type Column } from '@classmark/ui';
import { useFormats, useLanguage, useReaderZone } from '@classmark/platform/web';
import { KIND_NAMES, SCHEME_NAMES, STATUS_NAMES, StatusTag, useName } from './case-words';
import { CaseBankDocument, type CaseBankQuery } from './cases.generated';
import { queryOf, type CasesSearch } from './cases-search';
import { ImportPanel } from './import-panel';

type Bank = CaseBankQuery['caseBank'];
type Entry = Bank['nodes'][number];

const PAGE = 50;

/** The bank of cases: what there is, by any of its filters, and the ways in and out. */
export function CasesScreen({ search }: { search: CasesSearch }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { number } = useFormats();
  const [importing, setImporting] = useState(false);
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery(CaseBankDocument, { variables: { filter: search, first: PAGE, language: lang }, fetchPolicy: 'cache-and-network' });
  const bank = (data ?? previousData)?.caseBank;
  const head = (
    <StaffHead
      title={<Trans>Cases</Trans>}
      sub={bank ? <><Plural value={bank.inBank} one="One case in the bank." other="# cases in the bank." /> <Trans>Learners get the live version of a case; saving makes a new draft beside it.</Trans></> : undefined}
      actions={<>
        <Button aria-expanded={importing} onClick={() => setImporting((open) => !open)}><Upload className="i" aria-hidden="true" /><Trans>Import</Trans></Button>
        <a className={buttonClass()} href={`/downloads/cases.json${queryOf(search)}`} download><Download className="i" aria-hidden="true" /><Trans>Export JSON</Trans></a>
        <a className={buttonClass()} href={`/downloads/cases.csv${queryOf(search)}`} download><Download className="i" aria-hidden="true" /><Trans>Export CSV</Trans></a>
        <Link className={buttonClass({ look: 'primary' })} to="/$lang/teach/cases/$caseId" params={{ lang, caseId: 'new' }}><Plus className="i" aria-hidden="true" /><Trans>New case</Trans></Link>
      </>}
    />
  );
  if (!bank) {
    if (error) return <>{head}<ErrorState title={<Trans>The bank did not arrive</Trans>} action={<Button onClick={() => void refetch()}><Trans>Try again</Trans></Button>}><Trans>Nothing is lost. The line to the server may be down for a moment.</Trans></ErrorState></>;
    return <>{head}<Loading label={t`The cases are loading`}><Skeleton className="h-9 w-full" /><Skeleton card className="h-96 w-full" /></Loading></>;
  }
  const more = (): void => {
    void fetchMore({
      variables: { after: bank.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { caseBank: next } }) => ({ caseBank: { ...next, nodes: [...before.caseBank.nodes, ...next.nodes] } }),
    });
  };
  return (
    <>
      {head}
      {importing ? <ImportPanel onImported={() => void refetch()} /> : null}
      <Filters search={search} bank={bank} />
      <Panel foot={<><span className="num" role="status"><Trans>{number(bank.nodes.length)} of {number(bank.totalCount)} cases shown</Trans></span>{bank.pageInfo.hasNextPage ? <Button dense className="end" pending={loading} onClick={more}><Trans>Show more</Trans></Button> : null}</>}>
        {bank.nodes.length > 0 ? <CaseTable nodes={bank.nodes} /> : <div className="p-4"><Nothing search={search} /></div>}
      </Panel>
    </>
  );
}

function Nothing({ search }: { search: CasesSearch }) {
  const lang = useLanguage();
  return Object.keys(search).length > 0
    ? <EmptyState title={<Trans>No case fits these filters</Trans>} action={<Link className={buttonClass()} to="/$lang/teach/cases" params={{ lang }} search={{}}><Trans>Show all cases</Trans></Link>} />
    : <EmptyState title={<Trans>The bank is empty</Trans>} action={<Link className={buttonClass()} to="/$lang/teach/cases/$caseId" params={{ lang, caseId: 'new' }}><Trans>Write the first case</Trans></Link>}><Trans>Files of cases can be imported as JSON or CSV.</Trans></EmptyState>;
}

/** Filters stand in the address; each change asks anew. Words and place wait for Enter or the button. */
function Filters({ search, bank }: { search: CasesSearch; bank: Bank }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const name = useName();
  const { number } = useFormats();
  const navigate = useNavigate();
  const go = (over: { [Name in keyof CasesSearch]?: CasesSearch[Name] | undefined }): void => {
    const next = Object.fromEntries(Object.entries({ ...search, ...over }).filter(([, value]) => value !== undefined && value !== ''));
    void navigate({ to: '/$lang/teach/cases', params: { lang }, search: next as CasesSearch });
  };
  const select = (label: string, key: keyof CasesSearch, all: string, options: readonly { value: string; label: string }[]) => (
    <Select flat label={label} set={search[key] !== undefined} value={String(search[key] ?? '')} options={[{ value: '', label: all }, ...options]}
      onChange={(event) => go({ [key]: key === 'difficulty' ? Number(event.currentTarget.value) || undefined : event.currentTarget.value })} />
  );
  return (
    <>
      <form className="filters-row case-filters" role="search" onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        go({ words: String(form.get('words') ?? '').trim(), place: String(form.get('place') ?? '').trim() });
      }}>
        <TextField key={`words ${search.words ?? ''}`} flat label={t`Words`} name="words" type="search" defaultValue={search.words ?? ''} />
        <TextField key={`place ${search.place ?? ''}`} flat label={t`Place or branch`} name="place" type="search" dir="ltr" defaultValue={search.place ?? ''} />
        {select(t`Classification`, 'scheme', t`All`, SCHEMES.map((value) => ({ value, label: name(SCHEME_NAMES, value) })))}
        {select(t`Kind`, 'kind', t`All`, CASE_KINDS.map((value) => ({ value, label: name(KIND_NAMES, value) })))}
        {select(t`Difficulty`, 'difficulty', t`All`, DIFFICULTIES.map((value) => ({ value: String(value), label: number(value) })))}
        {select(t`Tag`, 'tag', t`All`, bank.tags.map((value) => ({ value, label: value })))}
        <Button type="submit"><Trans>Search</Trans></Button>
      </form>
      <nav className="chips case-chips" aria-label={t`Status`}>
        <Link className="chip" to="/$lang/teach/cases" params={{ lang }} activeOptions={{ exact: true }} search={{ ...search, status: undefined } as CasesSearch} aria-current={search.status === undefined ? 'true' : undefined}><Trans>All</Trans></Link>
        {CASE_STATUSES.map((status) => {
          const count = bank.byStatus.find((each) => each.status === status)?.count ?? 0;
          return <Link key={status} className="chip" to="/$lang/teach/cases" params={{ lang }} activeOptions={{ exact: true }} search={{ ...search, status }} aria-current={search.status === status ? 'true' : undefined}>{name(STATUS_NAMES, status)}{search.status === undefined || search.status === status ? <> <small>{number(count)}</small></> : null}</Link>;
        })}
      </nav>
    </>
  );
}

function CaseTable({ nodes }: { nodes: readonly Entry[] }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const name = useName();
  const { number, date } = useFormats();
  const zone = useReaderZone();
  const columns: Column<Entry>[] = [
    { key: 'title', header: t`Case`, rowHeader: true, cell: (entry) => <span className="case-two"><Link className="plainlink" to="/$lang/teach/cases/$caseId" params={{ lang, caseId: entry.id }}><Bdi>{entry.title}</Bdi></Link><small><bdi dir="ltr">{entry.key}</bdi></small></span> },
    { key: 'scheme', header: t`Classification`, cell: (entry) => <span className="case-two">{name(SCHEME_NAMES, entry.scheme)}<small><bdi dir="ltr">{entry.edition}</bdi></small></span> },
    { key: 'places', header: t({ message: 'Places', context: 'classification' }), cell: (entry) => <span className="case-places">{entry.places.slice(0, 3).map((symbol) => <Symbol key={symbol}>{symbol}</Symbol>)}{entry.places.length > 3 ? <span className="small mute">+{number(entry.places.length - 3)}</span> : null}</span> },
    { key: 'kind', header: t`Kind`, cell: (entry) => name(KIND_NAMES, entry.kind) },
    { key: 'difficulty', header: t`Difficulty`, numeric: true, cell: (entry) => number(entry.difficulty) },
    { key: 'tests', header: t`Rule tested`, cell: (entry) => <bdi dir="ltr" className="case-rule">{entry.tests.replace(/^\w+\./, '')}</bdi> },
    { key: 'status', header: t`Status`, cell: (entry) => <span className="case-places"><StatusTag status={entry.status} />{entry.live !== null && entry.status !== 'live' ? <Tag tone="ok"><Trans>version {number(entry.live)} live</Trans></Tag> : null}</span> },
    { key: 'saved', header: t`Saved`, cell: (entry) => <span className="num nowrap">{date(Date.parse(entry.savedAt), zone)}</span> },
  ];
  return <DataTable caption={t`Cases`} captionHidden dense columns={columns} rows={nodes} rowKey={(entry) => entry.id} />;
}
