import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { ArrowDown, ArrowUp, Lock, X } from 'lucide-react';
import { useState } from 'react';
import { Button, buttonClass, EmptyState, ErrorSummary, Loading, Switch, TextField, useToast, type FormError } from '@classmark/ui';
import { useFormats, useLanguage } from '@classmark/platform/web';
import { LABELS, ORDERS } from '../words/register-words';
import { controlId, EntryFields, useLabel, useProblem, type Problems } from './entry-form';
import { useEntryWords } from './entry-summary';
import { inputOf, unreadableFigures, valuesOf, type EntryValues, type Kind } from './entry-values';
import { PrintSwitch } from './register-screen';
import type { RegisterSearch } from './register-search';
import {
  RegisterEntryDetailsDocument, RegisterKindsDocument, RegisterOfYearDocument, RegisterParagraphsDocument, SaveRegisterEntryDocument, type RegisterEntryDetailsQuery, type RegisterEntryPartsFragment, type RegisterOfYearQuery,
} from './register.generated';

/** Longest value, in letters, that stands beside another one. */
const SHORT_FACT = 22;

/** A day as the register keeps it; a month or a year alone stands as it was entered. */
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

type Details = NonNullable<RegisterEntryDetailsQuery['registerEntry']>;

/** An entry open beside the table: what it says, its history; editing appends a version. */
export function EntrySide({ entryId, search, register }: { entryId: string; search: RegisterSearch; register: RegisterOfYearQuery['register'] }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const words = useEntryWords();
  const [editing, setEditing] = useState(false);
  const { data, loading } = useQuery(RegisterEntryDetailsDocument, { variables: { id: entryId }, fetchPolicy: 'cache-and-network' });
  const kinds = useQuery(RegisterKindsDocument).data?.registerKinds;
  const entry = data?.registerEntry;
  const kind = kinds?.find((each) => each.key === entry?.kind);
  const close = <Link className={buttonClass({ look: 'quiet', icon: true })} to="/$lang/secretariat/register" params={{ lang }} search={search} aria-label={t`Close`}><X className="i" aria-hidden="true" /></Link>;
  if (!entry || !kind) {
    return <aside className="entry-side"><div className="sh"><div />{close}</div><div className="p-4">{loading ? <Loading label={t`The entry is being fetched`} /> : <EmptyState title={<Trans>The register has no such entry</Trans>} />}</div></aside>;
  }
  return (
    <aside className="entry-side" aria-label={entry.number}>
      <div className="sh">
        <div><p><bdi dir="ltr" className="sym">{entry.number}</bdi></p><h2>{words.kind(kind.key, kind.label)}</h2><p><bdi>{words.summary(entry).main}</bdi></p></div>
        <Neighbours entryId={entryId} search={search} register={register} />
        {close}
      </div>
      {editing
        ? <EntryEditor kind={kind} entry={entry} year={entry.year} closed={entry.yearClosed} onDone={() => setEditing(false)} onCancel={() => setEditing(false)} />
        : <EntryView kind={kind} entry={entry} onEdit={() => setEditing(true)} />}
    </aside>
  );
}

function Neighbours({ entryId, search, register }: { entryId: string; search: RegisterSearch; register: RegisterOfYearQuery['register'] }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const at = register.entries.findIndex((entry) => entry.id === entryId);
  const [before, after] = [register.entries[at - 1], register.entries[at + 1]];
  const step = (entry: { id: string } | undefined, name: string, Icon: typeof ArrowUp) => (entry && at >= 0
    ? <Link className={buttonClass({ look: 'quiet', icon: true })} to="/$lang/secretariat/register/$entryId" params={{ lang, entryId: entry.id }} search={search} aria-label={name}><Icon className="i" aria-hidden="true" /></Link> : null);
  return <>{step(before, t`Entry before`, ArrowUp)}{step(after, t`Entry after`, ArrowDown)}</>;
}

function EntryView({ kind, entry, onEdit }: { kind: Kind; entry: Details; onEdit: () => void }) {
  const { t, i18n } = useLingui();
  const label = useLabel();
  const { option } = useEntryWords();
  const { date, listMark } = useFormats();
  const day = (text: string) => (WHOLE_DAY.test(text) ? date(Date.parse(text), 'UTC') : text);
  const shown = (field: Details['fields'][number]) => field.texts?.map(option).join(listMark) ?? (field.flag == null ? (field.text == null ? String(field.number ?? '') : option(day(field.text))) : field.flag ? t`Yes` : t`No`);
  return (
    <>
      <dl className="entry-facts">
        {kind.fields.flatMap((spec) => {
          const field = entry.fields.find((each) => each.key === spec.key);
          const words = field ? shown(field) : '';
          return field ? [<div key={spec.key} className={words.length > SHORT_FACT ? 'wide' : undefined}><dt>{label(spec.label)}</dt><dd><bdi>{words}</bdi></dd></div>] : [];
        })}
        {entry.figures.map((figure) => <div key={figure.key}><dt>{label(kind.figures.find((spec) => spec.key === figure.key)?.label ?? figure.key)}</dt><dd className="num"><bdi dir="ltr">{figure.value} {figure.unit}</bdi>{figure.asOf ? <> · <bdi>{day(figure.asOf)}</bdi></> : null}</dd></div>)}
        {entry.lists.map((list) => (
          <div key={list.key} className="wide"><dt>{label(kind.lists.find((spec) => spec.key === list.key)?.label ?? list.key)} · {ORDERS[list.order] ? i18n._(ORDERS[list.order]!) : list.order}</dt><dd><ol>{list.entries.map((each) => <li key={`${each.st3}${each.name}`}><bdi>{each.name}</bdi> <bdi dir="ltr" className="small-code">{each.iso3166_3 ?? each.st3}</bdi></li>)}</ol></dd></div>
        ))}
      </dl>
      <div className="sx"><PrintSwitch entry={entry} labelled /><p><Trans>Editorial decision, recorded with author and time.</Trans></p></div>
      <div className="sx"><h3><Trans>Where it comes from</Trans></h3><p><bdi>{entry.provenance === 'platform' ? t`Held on the platform; entered by itself` : entry.source ?? t`Entered by the Secretariat`}</bdi></p></div>
      <History entry={entry} kind={kind} date={date} />
      <div className="sf">
        {entry.yearClosed ? <><Lock className="i s" aria-hidden="true" /><span><Trans>Saving appends a correction.</Trans></span></> : <span><Trans>Saving appends a version.</Trans></span>}
        <span className="end"><Button dense onClick={onEdit}>{entry.yearClosed ? <Trans>Correct</Trans> : <Trans>Edit</Trans>}</Button></span>
      </div>
    </>
  );
}

function History({ entry, kind, date }: { entry: Details; kind: Kind; date: (at: number) => string }) {
  const { t, i18n } = useLingui();
  const nameOf = (key: string) => {
    if (key === 'printed') return t`print`;
    const english = [...kind.fields, ...kind.figures, ...kind.lists].find((spec) => spec.key === key)?.label ?? key;
    return LABELS[english] ? i18n._(LABELS[english]) : english;
  };
  return (
    <div className="sx">
      <h3><Trans>History</Trans></h3>
      <ul className="entry-history">
        {entry.history.map((version) => (
          <li key={version.version}>
            <time dateTime={version.at}>{date(Date.parse(version.at))}</time>
            <span>{version.version === 1 ? <Trans>Entered</Trans> : version.changed.length === 1 && version.changed[0] === 'printed' ? (version.printed ? <Trans>Printed: yes</Trans> : <Trans>Printed: no</Trans>) : <Trans>Changed: {version.changed.map(nameOf).join(', ')}</Trans>}{version.author ? <>, <bdi>{version.author}</bdi></> : null}{version.reason ? <>. <bdi>{version.reason}</bdi></> : null}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The form of an entry. All problems come back at once, each at its field; what was typed stays. */
export function EntryEditor({ kind, entry, year, closed, onDone, onCancel }: { kind: Kind; entry: RegisterEntryPartsFragment | null; year: number; closed: boolean; onDone: (id: string) => void; onCancel: () => void }) {
  const { t } = useLingui();
  const label = useLabel();
  const problem = useProblem();
  const toast = useToast();
  const [values, setValues] = useState<EntryValues>(() => valuesOf(kind, entry));
  const [id] = useState(() => entry?.id ?? crypto.randomUUID());
  const [printed, setPrinted] = useState(entry?.printed ?? true);
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<Problems>(new Map());
  const [failure, setFailure] = useState<string | null>(null);
  const [save, { loading }] = useMutation(SaveRegisterEntryDocument, { refetchQueries: [RegisterOfYearDocument, RegisterParagraphsDocument] });
  const send = async () => {
    const unreadable = unreadableFigures(values);
    if (unreadable.length > 0) {
      setProblems(new Map(unreadable.map((key) => [key, 'notANumber'])));
      return;
    }
    const answer = (await save({ variables: { input: { id, version: entry?.version ?? null, kind: kind.key, year, printed, reason: reason.trim() || null, ...inputOf(kind, values, entry) } } }).catch(() => undefined))?.data?.saveRegisterEntry;
    setProblems(new Map());
    setFailure(null);
    switch (answer?.__typename) {
      case 'RegisterEntry': toast({ text: t`${answer.number} is saved` }); onDone(answer.id); return;
      case 'RegisterEntryNotValid': setProblems(new Map(answer.problems.map((each) => [each.field, each.problem]))); return;
      case 'ReasonMissing': setProblems(new Map([['reason', 'missing']])); return;
      case 'RegisterEntryChanged': setFailure(t`Somebody else changed this entry in the meantime. Copy what you typed, close the entry and open it again.`); return;
      default: setFailure(t`It was not saved. What you typed is kept; try again.`);
    }
  };
  const nameOf = (key: string) => (key === 'reason' ? t`Reason` : label([...kind.fields, ...kind.figures, ...kind.lists].find((spec) => spec.key === key)?.label ?? key));
  const errors: FormError[] = [...(failure ? [{ message: failure }] : []), ...[...problems].map(([key, name]) => ({ fieldId: controlId(key), message: `${nameOf(key)}: ${problem(name)}` }))];
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <div className="entry-form">
        <ErrorSummary title={<Trans>Not saved yet</Trans>} errors={errors} />
        <EntryFields kind={kind} values={values} problems={problems} onChange={setValues} />
        <Switch label={<Trans>Print in the annual report</Trans>} stateWord={printed ? t`Yes` : t`No`} checked={printed} onChange={(event) => setPrinted(event.currentTarget.checked)} />
        {entry || closed ? <TextField id={controlId('reason')} label={closed ? t`Reason of the correction` : t`Reason of the change`} error={problems.has('reason') ? problem('missing') : undefined} hint={closed ? t`The year is closed: one sentence is needed.` : undefined} value={reason} onChange={(event) => setReason(event.currentTarget.value)} /> : null}
      </div>
      <div className="sf">
        <span className="end"><Button dense onClick={onCancel}><Trans>Cancel</Trans></Button><Button dense look="primary" type="submit" pending={loading}>{closed ? <Trans>Save the correction</Trans> : <Trans>Save</Trans>}</Button></span>
      </div>
    </form>
  );
}

/** A new entry: first its kind, then its form. */
export function NewEntrySide({ search, register }: { search: RegisterSearch; register: RegisterOfYearQuery['register'] }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const navigate = useNavigate();
  const words = useEntryWords();
  const [kindKey, setKindKey] = useState<string | null>(null);
  const kinds = useQuery(RegisterKindsDocument).data?.registerKinds ?? [];
  const kind = kinds.find((each) => each.key === kindKey);
  const back = () => void navigate({ to: '/$lang/secretariat/register', params: { lang }, search });
  return (
    <aside className="entry-side" aria-label={t`New activity`}>
      <div className="sh">
        <div><p>{register.year}</p><h2>{kind ? words.kind(kind.key, kind.label) : <Trans>New activity: choose its kind</Trans>}</h2></div>
        <Link className={buttonClass({ look: 'quiet', icon: true })} to="/$lang/secretariat/register" params={{ lang }} search={search} aria-label={t`Close`}><X className="i" aria-hidden="true" /></Link>
      </div>
      {kind
        ? <EntryEditor key={kind.key} kind={kind} entry={null} year={register.year} closed={register.closed} onDone={(entryId) => void navigate({ to: '/$lang/secretariat/register/$entryId', params: { lang, entryId }, search })} onCancel={() => setKindKey(null)} />
        : <div className="kind-choices">{kinds.filter((each) => each.key !== 'webinar' && each.key !== 'distanceCourse').map((each) => <button key={each.key} type="button" className="btn" onClick={() => setKindKey(each.key)}>{words.kind(each.key, each.label)}</button>)}<Button look="quiet" onClick={back}><Trans>Cancel</Trans></Button></div>}
    </aside>
  );
}
