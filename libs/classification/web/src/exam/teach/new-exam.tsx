import { useLazyQuery, useMutation, useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { CircleAlert, CircleCheck, Plus, Trash2 } from 'lucide-react';
import { Fragment, useEffect, useId, useState } from 'react';
import { useFormats, useLanguage, useReaderZone } from '@classmark/platform/web';
import { Button, ErrorState, Form, Loading, Ltr, Notice, Select, StaffHead, TextField, type FormError } from '@classmark/ui';
import { schemeName } from '../../practice/scheme-names';
import { ruleWords } from '../topic-name';
import { editionFor, faultsOf, instantOfField, otherSubject, type Draft, type LineDraft } from './exam-draft';
import { CheckExamBlueprintDocument, CreateExamDocument, NewExamDocument, type NewExamQuery } from './teach-exams.generated';

const EMPTY_LINE: Omit<LineDraft, 'key'> = { title: '', count: '5', branch: '', tests: '', difficulty: '' };
const CHECK_AFTER_MS = 400;

type Bank = NewExamQuery['examBank'][number];

/** Makes an exam from a blueprint; each line is checked against the bank while it is written. What is typed stays when something is refused. */
export function NewExam({ onCancel }: { onCancel: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { data, loading, error, refetch } = useQuery(NewExamDocument, { variables: { language } });
  const head = <StaffHead title={t`New exam`} sub={t`For the people of one training. Everybody gets a paper of their own.`} />;
  if (error && !data) return <>{head}<ErrorState title={t`The bank cannot be loaded`} action={<Button look="primary" onClick={() => void refetch()}><Trans>Try again</Trans></Button>} /></>;
  if (loading && !data) return <>{head}<Loading label={t`The bank is being loaded`} /></>;
  if (!data || data.examBank.length === 0) return <>{head}<ErrorState title={t`The bank has no live case`} action={<Button look="primary" onClick={onCancel}><Trans>Back</Trans></Button>}><Trans>An exam draws live cases. Set some live first.</Trans></ErrorState></>;
  return <>{head}<Sheet data={data} onCancel={onCancel} /></>;
}

function Sheet({ data, onCancel }: { data: NewExamQuery; onCancel: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const formats = useFormats();
  const zone = useReaderZone();
  const ids = useId();
  const [draft, setDraft] = useState<Draft>(() => ({
    offering: data.examOfferings[0]?.id ?? '', activity: '', title: '', edition: editionFor(data.examOfferings[0]?.schemes ?? [], data.examBank) ?? data.examBank[0]!.edition, opensAt: '', closesAt: '', minutes: '45', pass: '70', policy: 'hierarchical', review: 'missed',
    lines: [{ key: 0, ...EMPTY_LINE }],
  }));
  const [refused, setRefused] = useState<readonly { readonly field: string; readonly message: string }[]>([]);
  const [create, { loading, error }] = useMutation(CreateExamDocument);
  const set = (change: Partial<Draft>): void => setDraft((before) => ({ ...before, ...change }));
  const setLine = (key: number, change: Partial<LineDraft>): void => setDraft((before) => ({ ...before, lines: before.lines.map((line) => (line.key === key ? { ...line, ...change } : line)) }));
  /** Another edition has other branches and rules. */
  const onEdition = (edition: string): Partial<Draft> => (edition === draft.edition ? {} : { edition, lines: draft.lines.map((line) => ({ ...line, branch: '', tests: '' })) });
  const chooseOffering = (id: string): void => {
    const schemes = data.examOfferings.find((each) => each.id === id)?.schemes ?? [];
    set({ offering: id, activity: '', ...(schemes.includes(bank.scheme) ? {} : onEdition(editionFor(schemes, data.examBank) ?? draft.edition)) });
  };
  const bank = data.examBank.find((each) => each.edition === draft.edition)!;
  const offering = data.examOfferings.find((each) => each.id === draft.offering);
  const other = otherSubject(offering?.schemes ?? [], bank.scheme);
  const check = useBankCheck(draft);
  const fieldId = (field: string): string => `${ids}-${field}`;
  const errorOf = (field: string): string | undefined => refused.find((each) => each.field === field)?.message;
  const words: Readonly<Record<string, string>> = {
    title: t`Give the exam a title.`, opensAt: t`Choose when it opens.`, closesAt: t`It closes after it opens, and in the future.`, duration: t`Give the time in minutes, from 1 to 480.`,
    passMark: t`Give the pass mark in per cent, from 1 to 100.`, lines: t`Each line asks for 1 to 120 cases, all together for 120 at most.`,
  };
  const send = async (): Promise<void> => {
    const [opensAt, closesAt] = [instantOfField(draft.opensAt, zone), instantOfField(draft.closesAt, zone)];
    const wrong = faultsOf(draft, opensAt, closesAt, Date.now());
    setRefused(wrong.map((field) => ({ field, message: words[field]! })));
    if (wrong.length > 0) return;
    const { data: sent } = await create({ variables: { input: {
      offeringId: draft.offering, activityKey: draft.activity || null, title: draft.title, language, edition: draft.edition, lines: linesOf(draft), policy: draft.policy, passMark: `${Number(draft.pass)}/100`,
      duration: Number(draft.minutes) * 60_000, opensAt: new Date(opensAt!).toISOString(), closesAt: new Date(closesAt!).toISOString(), review: draft.review,
    } } }).catch(() => ({ data: undefined }));
    const result = sent?.createExam;
    if (result?.__typename === 'ExamCreated') window.location.assign(`/${language}/teach/exams/${result.examId}`);
    else if (result?.__typename === 'ExamNotValid') setRefused([{ field: result.field ?? 'lines', message: words[result.field ?? ''] ?? result.message }]);
    else if (result) setRefused([{ field: 'lines', message: result.message }]);
  };
  const errors: FormError[] = refused.map(({ field, message }) => ({ fieldId: fieldId(field), message }));
  const all = draft.lines.reduce((sum, line) => sum + (Number(line.count) || 0), 0);
  return (
    <div className="panel p-5 new-exam">
      <Form onSend={() => void send()} summaryTitle={t`Something has to be corrected`} errors={errors}>
        <Select id={fieldId('offering')} label={t`Training`} value={draft.offering} onChange={(event) => chooseOffering(event.target.value)} options={data.examOfferings.map(({ id, title, startsAt, enrolled }) => ({ value: id, label: `${title}${startsAt ? `, ${formats.date(Date.parse(startsAt), zone)}` : ''} (${t`${enrolled} enrolled`})` }))} />
        {offering && offering.activities.length > 0 ? <Select label={t`Counts as`} value={draft.activity} onChange={(event) => set({ activity: event.target.value })} options={[{ value: '', label: t`An exam beside the training` }, ...offering.activities.map(({ key, title }) => ({ value: key, label: title }))]} /> : null}
        <TextField id={fieldId('title')} label={t`Title`} value={draft.title} maxLength={160} onChange={(event) => set({ title: event.target.value })} error={errorOf('title')} dir="auto" />
        <div className="grid gap-x-4 md:grid-cols-3">
          <TextField id={fieldId('opensAt')} label={t`Opens, your time`} type="datetime-local" value={draft.opensAt} onChange={(event) => set({ opensAt: event.target.value })} error={errorOf('opensAt')} />
          <TextField id={fieldId('closesAt')} label={t`Closes, your time`} type="datetime-local" value={draft.closesAt} onChange={(event) => set({ closesAt: event.target.value })} error={errorOf('closesAt')} />
          <TextField id={fieldId('duration')} label={t`Minutes`} type="number" inputMode="numeric" min={1} max={480} value={draft.minutes} onChange={(event) => set({ minutes: event.target.value })} error={errorOf('duration')} />
        </div>
        <div className="grid gap-x-4 md:grid-cols-3">
          <TextField id={fieldId('passMark')} label={t`Passed from, per cent of the points`} type="number" inputMode="numeric" min={1} max={100} value={draft.pass} onChange={(event) => set({ pass: event.target.value })} error={errorOf('passMark')} />
          <Select label={t`Marking`} value={draft.policy} onChange={(event) => set({ policy: event.target.value as Draft['policy'] })} options={[{ value: 'hierarchical', label: t`By paths: near counts in part` }, { value: 'level', label: t`By level reached` }, { value: 'exact', label: t`Exact places only` }]} />
          <Select label={t`To be read again afterwards`} value={draft.review} onChange={(event) => set({ review: event.target.value as Draft['review'] })} options={[{ value: 'missed', label: t`What was missed` }, { value: 'all', label: t`All cases` }, { value: 'none', label: t`No case` }]} />
        </div>
        <fieldset id={fieldId('lines')} tabIndex={-1} className="blueprint">
          <legend><Trans>Blueprint</Trans></legend>
          <Select label={t`Edition`} value={draft.edition} onChange={(event) => set(onEdition(event.target.value))} options={data.examBank.map(({ edition, cases }) => ({ value: edition, label: `${edition} (${t`${cases} live cases`})` }))} />
          <div role="status">{other.length > 0 ? <Notice tone="due" icon={<CircleAlert className="i s" aria-hidden="true" />}><Trans>The training is about another subject (<SchemeNames schemes={other} />); the cases of this exam are of <SchemeNames schemes={[bank.scheme]} />.</Trans></Notice> : null}</div>
          {draft.lines.map((line, index) => <Line key={line.key} {...{ line, index, bank, check: check?.[index], onChange: (change: Partial<LineDraft>) => setLine(line.key, change) }} {...(draft.lines.length > 1 ? { onRemove: () => set({ lines: draft.lines.filter((each) => each.key !== line.key) }) } : {})} />)}
          {errorOf('lines') ? <p className="hint err">{errorOf('lines')}</p> : null}
          <div className="row"><Button onClick={() => set({ lines: [...draft.lines, { key: Math.max(...draft.lines.map((each) => each.key)) + 1, ...EMPTY_LINE }] })}><Plus className="i" aria-hidden="true" /><Trans>Add a line</Trans></Button><p className="mute"><Plural value={all} one="# case in the paper" other="# cases in the paper" /></p></div>
        </fieldset>
        {error ? <Notice tone="bad" live icon={<CircleAlert className="i" aria-hidden="true" />}><Trans>The platform did not answer. What you typed is still here: send it again.</Trans></Notice> : null}
        <div className="row mt-2"><Button look="primary" type="submit" pending={loading}><Trans>Make the exam</Trans></Button><Button look="quiet" onClick={onCancel}><Trans>Cancel</Trans></Button></div>
      </Form>
    </div>
  );
}

function SchemeNames({ schemes }: { schemes: readonly string[] }) {
  return schemes.map((scheme, index) => <Fragment key={scheme}>{index > 0 ? '; ' : ''}{schemeName(scheme)}</Fragment>);
}

interface Check { readonly wanted: number; readonly matching: number; readonly given: number }

function Line({ line, index, bank, check, onChange, onRemove }: { line: LineDraft; index: number; bank: Bank; check: Check | undefined; onChange: (change: Partial<LineDraft>) => void; onRemove?: () => void }) {
  const { t } = useLingui();
  const any = { value: '', label: t`Any` };
  const number = index + 1;
  return (
    <div className="blueprint-line" role="group" aria-label={t`Line ${number}`}>
      <TextField label={t`Cases`} type="number" inputMode="numeric" min={1} max={120} value={line.count} onChange={(event) => onChange({ count: event.target.value })} />
      <Select label={t`Branch`} value={line.branch} onChange={(event) => onChange({ branch: event.target.value })} options={[any, ...bank.branches.map(({ value, title, cases }) => ({ value, label: `${value} ${title ?? ''} (${cases})` }))]} />
      <Select label={t`Rule`} value={line.tests} onChange={(event) => onChange({ tests: event.target.value })} options={[any, ...bank.rules.map(({ value, cases }) => ({ value, label: `${ruleWords(value)} (${cases})` }))]} />
      <Select label={t`Difficulty`} value={line.difficulty} onChange={(event) => onChange({ difficulty: event.target.value })} options={[any, { value: '1-2', label: t`Easy, 1–2` }, { value: '3-3', label: t`Middle, 3` }, { value: '4-5', label: t`Hard, 4–5` }]} />
      <TextField label={t`Name on the result`} value={line.title} maxLength={160} onChange={(event) => onChange({ title: event.target.value })} dir="auto" />
      {onRemove ? <Button icon look="quiet" aria-label={t`Remove line ${number}`} onClick={onRemove}><Trash2 className="i" aria-hidden="true" /></Button> : null}
      <LineCheckWords check={check} />
    </div>
  );
}

/** What the bank says to a line: enough with so many alternates, or how many are missing. */
function LineCheckWords({ check }: { check: Check | undefined }) {
  if (!check) return <p className="line-check mute" role="status" />;
  const { wanted, given, matching } = check;
  const missing = wanted - given;
  const alternates = given - wanted;
  return (
    <p className={missing > 0 ? 'line-check tone-bad' : 'line-check tone-ok'} role="status">
      {missing > 0 ? <CircleAlert className="i s" aria-hidden="true" /> : <CircleCheck className="i s" aria-hidden="true" />}
      <span>{missing > 0 ? <Trans>{given} of {wanted} can be had: <Plural value={matching} one="# live case fits" other="# live cases fit" /> beside the other lines.</Trans>
        : alternates >= wanted ? <Trans>Enough: neighbours share no case (<Plural value={alternates} one="# alternate" other="# alternates" />).</Trans>
          : <Trans>Enough, but neighbours share <Ltr>{wanted - alternates}</Ltr> of {wanted} cases.</Trans>}</span>
    </p>
  );
}

/** Asks the bank a moment after the last key. */
function useBankCheck(draft: Draft): readonly Check[] | null {
  const [ask, { data }] = useLazyQuery(CheckExamBlueprintDocument, { fetchPolicy: 'network-only' });
  const { edition } = draft;
  const text = JSON.stringify(linesOf(draft));
  useEffect(() => {
    const lines = JSON.parse(text) as ReturnType<typeof linesOf>;
    if (lines.some(({ count }) => !(count >= 1 && count <= 120))) return undefined;
    const timer = setTimeout(() => void ask({ variables: { input: { edition, lines } } }).catch(() => undefined), CHECK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [ask, edition, text]);
  return data?.checkExamBlueprint.__typename === 'ExamBlueprintCheck' ? data.checkExamBlueprint.lines : null;
}

function linesOf({ lines }: Draft) {
  return lines.map(({ title, count, branch, tests, difficulty }) => {
    const [from, to] = difficulty === '' ? [null, null] : difficulty.split('-').map(Number);
    return { title: title.trim() || null, count: Number(count), branch: branch || null, tests: tests || null, difficultyFrom: from ?? null, difficultyTo: to ?? null };
  });
}
