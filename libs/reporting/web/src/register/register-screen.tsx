import '../styles/register.css';
import '../styles/shared.css';
import { useMutation, useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { buttonClass, DataTable, EmptyState, Loading, Panel, Select, Skeleton, StaffHead, Switch, Tag, useToast, type Column } from '@classmark/ui';
import { useFormats, useLanguage } from '@classmark/platform/web';
import { PROVENANCES } from '../words/register-words';
import { FetchFailed } from '../fetch-failed';
import { useEntryWords } from './entry-summary';
import { isShown, type RegisterSearch, type RegisterShow } from './register-search';
import { RegisterKindsDocument, RegisterOfYearDocument, RegisterParagraphsDocument, SetEntryPrintedDocument, type RegisterEntryPartsFragment, type RegisterOfYearQuery } from './register.generated';

type Entry = RegisterEntryPartsFragment;

/** Square beside a kind, for scanning; the name stands beside it. */
const SQUARES: Readonly<Record<string, string>> = {
  technicalAdvice: 'k6', trainingRequestStatus: 'k6', officeBusinessSolutions: 'k5', onlineExchangePlatform: 'k5', fullTextOcrProject: 'k5', softwareTool: 'k4',
  classificationTraining: 'k1', webinar: 'k1', distanceCourse: 'k1', webinarPlan: 'k1', distanceCoursePlan: 'k1', fundedParticipation: 'k3', dataInclusion: 'k2',
};

/** The register of a year; `side` stands beside the table when an entry is open. */
export function RegisterScreen({ search, openId, side }: { search: RegisterSearch; openId?: string; side?: (register: RegisterOfYearQuery['register']) => ReactNode }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(RegisterOfYearDocument, { variables: { year: search.year ?? null }, fetchPolicy: 'cache-and-network' });
  if (data) return <Shown register={data.register} search={search} openId={openId} side={side?.(data.register)} />;
  if (error) return <><StaffHead title={<Trans>Register of activities</Trans>} /><FetchFailed error={error} title={<Trans>The register could not be fetched</Trans>} onRetry={() => void refetch()}><Trans>Nothing is lost. The line to the server may be down for a moment.</Trans></FetchFailed></>;
  return <Loading label={t`The register is being fetched`}><Skeleton className="h-8 w-2/5" /><Skeleton className="h-9 w-full" /><Skeleton card className="h-96 w-full" /></Loading>;
}

function Shown({ register, search, openId, side }: { register: RegisterOfYearQuery['register']; search: RegisterSearch; openId: string | undefined; side: ReactNode }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { number } = useFormats();
  const navigate = useNavigate();
  const entries = register.entries;
  const printed = entries.filter((entry) => entry.printed).length;
  const shown = entries.filter((entry) => isShown(entry, search.show));
  const choices: readonly { show: RegisterShow | undefined; name: string }[] = [
    { show: undefined, name: t`All` }, { show: 'trainings', name: t`Trainings` }, { show: 'infrastructure', name: t`Infrastructure` }, { show: 'data', name: t`Data inclusion` },
    { show: 'advice', name: t`Advice and requests` }, { show: 'other', name: t`Other` }, { show: 'platform', name: t`Held on the platform` }, { show: 'notPrinted', name: t`Not printed` },
  ];
  return (
    <div className={side ? 'fold-rail' : undefined}>
      <StaffHead
        title={<Trans>Register of activities {register.year}</Trans>}
        sub={<>{register.closed ? <Trans>Year closed; a change is a correction with a reason.</Trans> : null} <Plural value={entries.length} one="One activity," other="# activities," /> <Trans>{number(printed)} printed in the annual report.</Trans></>}
        actions={<Link className={buttonClass({ look: 'primary' })} to="/$lang/secretariat/register/new" params={{ lang }} search={{ year: register.year }}><Plus className="i" aria-hidden="true" /><Trans>Add</Trans></Link>}
      />
      <div className="register-filters">
        <Select flat labelHidden set label={t`Year`} value={String(register.year)} options={register.years.map((year) => ({ value: String(year), label: String(year) }))} onChange={(event) => void navigate({ to: '/$lang/secretariat/register', params: { lang }, search: { year: Number(event.currentTarget.value) } })} />
        <nav className="chips" aria-label={t`Show`}>
          {choices.map(({ show, name }) => {
            const count = entries.filter((entry) => isShown(entry, show)).length;
            return count === 0 && show !== undefined && show !== search.show ? null : (
              <Link key={name} className="chip" to="/$lang/secretariat/register" params={{ lang }} search={{ year: register.year, ...(show ? { show } : {}) }} activeOptions={{ exact: true, includeSearch: true }} aria-current={show === search.show ? 'true' : undefined}>{name} <small>{number(count)}</small></Link>
            );
          })}
        </nav>
      </div>
      <div className={side ? 'split' : undefined}>
        <Panel foot={<span className="num" role="status"><Trans>{number(shown.length)} of {number(entries.length)} rows</Trans></span>}>
          {shown.length > 0 ? <EntryTable entries={shown} search={{ ...search, year: register.year }} openId={openId} narrow={Boolean(side)} /> : <div className="p-4"><Nothing search={search} year={register.year} /></div>}
        </Panel>
        {side}
      </div>
    </div>
  );
}

function Nothing({ search, year }: { search: RegisterSearch; year: number }) {
  const lang = useLanguage();
  return search.show
    ? <EmptyState level={2} title={<Trans>Nothing of this kind in {year}</Trans>} action={<Link className={buttonClass()} to="/$lang/secretariat/register" params={{ lang }} search={{ year }}><Trans>Show all activities</Trans></Link>} />
    : <EmptyState level={2} title={<Trans>The register of {year} is empty</Trans>} action={<Link className={buttonClass()} to="/$lang/secretariat/register/new" params={{ lang }} search={{ year }}><Trans>Add an activity</Trans></Link>}><Trans>Trainings held on the platform appear here by themselves.</Trans></EmptyState>;
}

function EntryTable({ entries, search, openId, narrow }: { entries: readonly Entry[]; search: RegisterSearch; openId: string | undefined; narrow: boolean }) {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const words = useEntryWords();
  const kinds = useQuery(RegisterKindsDocument).data?.registerKinds ?? [];
  const report = useQuery(RegisterParagraphsDocument, { variables: { year: search.year! }, fetchPolicy: 'cache-and-network' });
  const paragraphs = (report.data ?? report.previousData)?.annualReport.sections.flatMap((section) => section.paragraphs) ?? [];
  const paragraphsOf = (entry: Entry) => [...new Set(paragraphs.filter((paragraph) => paragraph.entryIds.includes(entry.id)).map((paragraph) => paragraph.number))].join(', ');
  const columns: Column<Entry>[] = [
    { key: 'number', header: t`No.`, rowHeader: true, cell: (entry) => <Link className="plainlink sym" to="/$lang/secretariat/register/$entryId" params={{ lang, entryId: entry.id }} search={search}><bdi dir="ltr">{entry.number.slice(5)}</bdi></Link> },
    { key: 'kind', header: t`Kind`, cell: (entry) => <span className={`kindmark ${SQUARES[entry.kind] ?? 'k6'}`}>{words.kind(entry.kind, kinds.find((kind) => kind.key === entry.kind)?.label)}</span> },
    { key: 'activity', header: t`Activity`, cell: (entry) => { const { main, small } = words.summary(entry); return <span className="twolines"><span className="clamp"><bdi>{main}</bdi></span>{small ? <small><bdi>{small}</bdi></small> : null}</span>; } },
    { key: 'when', header: t`When`, cell: (entry) => <bdi className="num whitespace-nowrap">{words.when(entry)}</bdi> },
    { key: 'paragraph', header: t`Par.`, numeric: true, cell: (entry) => <bdi dir="ltr">{paragraphsOf(entry) || '–'}</bdi> },
    ...(narrow ? [] : [{ key: 'from', header: t`From`, cell: (entry: Entry) => <Origin entry={entry} words={PROVENANCES[entry.provenance] ? i18n._(PROVENANCES[entry.provenance]!) : entry.provenance} /> }]),
    { key: 'printed', header: t`Printed`, cell: (entry) => <PrintSwitch entry={entry} /> },
  ];
  return <DataTable caption={t`Activities`} captionHidden columns={columns} rows={entries} rowKey={(entry) => entry.id} dense {...(openId ? { selectedKey: openId } : {})} />;
}

function Origin({ entry, words }: { entry: Entry; words: string }) {
  return entry.version > 1 && entry.yearClosed ? <Tag tone="due"><Trans>Corrected</Trans></Tag> : <span className="small-code">{words}</span>;
}

/** The editorial switch of an entry: at once, logged, with a way back. In a closed year the entry has to be corrected. */
export function PrintSwitch({ entry, labelled }: { entry: Pick<Entry, 'id' | 'number' | 'printed' | 'version' | 'yearClosed'>; labelled?: boolean }) {
  const { t } = useLingui();
  const toast = useToast();
  const [set] = useMutation(SetEntryPrintedDocument, { refetchQueries: [RegisterParagraphsDocument] });
  // Shown at once; taken back when the server refuses.
  const [asked, setAsked] = useState<boolean | null>(null);
  const shown = asked ?? entry.printed;
  const change = async (printed: boolean, version: number, undone: boolean): Promise<void> => {
    setAsked(printed);
    const answer = (await set({ variables: { input: { id: entry.id, version, printed } } }).catch(() => undefined))?.data?.setEntryPrinted;
    setAsked(null);
    if (answer?.__typename === 'RegisterEntry') {
      toast({
        text: printed ? t`${entry.number} is printed in the annual report` : t`${entry.number} is left out of the annual report`,
        ...(undone ? {} : { undo: { label: t`Undo`, onUndo: () => void change(!printed, answer.version, true) } }),
      });
    } else if (answer?.__typename === 'RegisterEntryChanged') toast({ text: t`Somebody else changed ${entry.number}. The page shows it as it stands when you load it again.` });
    else toast({ text: t`${entry.number} was not changed. Try again.` });
  };
  return (
    <Switch
      dense label={labelled ? <Trans>Print in the annual report</Trans> : t`Print ${entry.number} in the annual report`} labelHidden={!labelled} stateWord={shown ? t`Yes` : t`No`}
      checked={shown} disabled={entry.yearClosed} title={entry.yearClosed ? t`The year is closed: open the entry and correct it` : undefined} onChange={(event) => { if (asked === null) void change(event.currentTarget.checked, entry.version, false); }}
    />
  );
}
