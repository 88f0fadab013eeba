import '../../styles/teach-exam.css';
import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { CircleAlert, CircleX, Download, Send, Timer } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { fractionToNumber, instantOf, parseFraction } from '@classmark/platform/core';
import { useFormats, useLanguage, useReaderZone } from '@classmark/platform/web';
import { Bdi, Button, buttonClass, Countdown, DataTable, Dialog, EmptyState, ErrorState, Loading, Ltr, Notice, Panel, StaffHead, TextField, useToast, Verdict, type Column } from '@classmark/ui';
import { clockText } from '../exam-clock';
import { Points } from '../points';
import { TopicName } from '../topic-name';
import { CancelDialog } from './cancel-dialog';
import { ExamCasesPanel } from './exam-cases-panel';
import { ExamStateTag } from './taught-exams';
import { ExamResultsCsvDocument, ExamRosterDocument, GrantExtraTimeDocument, ReleaseExamResultsDocument, type ExamRosterQuery } from './teach-exams.generated';

type Roster = NonNullable<ExamRosterQuery['examRoster']>;
type Person = Roster['people'][number];
type Exam = Roster['exam'];

function isOver({ state }: Pick<Exam, 'state'>): boolean {
  return state === 'released' || state === 'cancelled';
}

/** How often the people are looked at while an exam runs. */
const LOOK_MS = 3_000;

/** The people of an exam as they stand now, extra time for each, the release, and afterwards the results. */
export function ExamPeoplePage({ examId, head }: { examId: string; head: (title: string) => ReactNode }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [quiet, setQuiet] = useState(false);
  const { data, loading, error, refetch } = useQuery(ExamRosterDocument, { variables: { examId, language }, pollInterval: quiet ? 0 : LOOK_MS });
  const roster = data?.examRoster;
  if (roster && isOver(roster.exam) !== quiet) setQuiet(isOver(roster.exam));
  if (error && !data) return <>{head(t`Exam`)}<ErrorState level={1} title={t`The exam cannot be loaded`} action={<Button look="primary" onClick={() => void refetch()}><Trans>Try again</Trans></Button>}><Trans>The platform did not answer. Check your line.</Trans></ErrorState></>;
  if (loading && !data) return <>{head(t`Exam`)}<Loading label={t`The exam is being loaded`} /></>;
  if (!roster) return <>{head(t`Exam`)}<ErrorState level={1} title={t`There is no such exam`} action={<a className={buttonClass({ look: 'primary' })} href={`/${language}/teach/exams`}><Trans>Your exams</Trans></a>}><Trans>The address may be wrong, or it is not yours to run.</Trans></ErrorState></>;
  return <>{head(roster.exam.title)}<Shown roster={roster} refetch={() => void refetch()} stale={Boolean(error)} /></>;
}

function Shown({ roster, refetch, stale }: { roster: Roster; refetch: () => void; stale: boolean }) {
  const formats = useFormats();
  const zone = useReaderZone();
  const language = useLanguage();
  const { exam, people } = roster;
  const now = useServerClock(exam.now);
  const [granting, setGranting] = useState<Person | null>(null);
  const [releasing, setReleasing] = useState(false);
  const [cancelling, setCancelling] = useState(false);
  const passed = people.filter((person) => person.passed).length;
  const handedIn = exam.counts.handedIn;
  const at = (date: string): string => formats.dateTime(Date.parse(date), zone);
  return (
    <>
      <StaffHead
        crumb={<p className="crumb"><a href={`/${language}/teach/exams`}><Trans>Exams</Trans></a></p>}
        title={exam.state === 'released' ? <Trans>{passed} of {handedIn} people passed <Bdi>{exam.title}</Bdi></Trans> : <Bdi>{exam.title}</Bdi>}
        sub={<><Link to="/$lang/teach/offerings/$offeringId" params={{ lang: language, offeringId: exam.offeringId }}><Bdi>{exam.training}</Bdi></Link> · <Trans>open from <Bdi>{at(exam.opensAt)}</Bdi> to <Bdi>{at(exam.closesAt)}</Bdi>, your time</Trans> <ExamStateTag exam={exam} /></>}
        actions={<><SaveCsv exam={exam} />{isOver(exam) ? null : <Button look="quiet" onClick={() => setCancelling(true)}><CircleX className="i" aria-hidden="true" /><Trans>Cancel the exam</Trans></Button>}{isOver(exam) ? null : <Button look="primary" onClick={() => setReleasing(true)}><Send className="i flip" aria-hidden="true" /><Trans>Release results</Trans></Button>}</>}
      />
      <div className="stack">
        {stale ? <Notice tone="bad" live icon={<CircleAlert className="i" aria-hidden="true" />}><Trans>The platform does not answer: what stands here may be old.</Trans></Notice> : null}
        {exam.cancelledAt ? <Notice tone="due" icon={<CircleX className="i" aria-hidden="true" />}><Trans>Cancelled <Bdi>{at(exam.cancelledAt)}</Bdi>. Its cases are back in practice, and who sat it was written to.</Trans> {exam.cancelledBecause ? <Trans>The reason: <Bdi>{exam.cancelledBecause}</Bdi></Trans> : <Trans>The reason: its results were not released in time.</Trans>}</Notice> : null}
        {exam.state === 'closed' ? <Notice tone="info" icon={<CircleAlert className="i" aria-hidden="true" />}><Trans>Until the release, the cases of their papers stay out of practice for who sat the exam. Without a release it is cancelled by itself on <Bdi>{formats.longDate(Date.parse(exam.lapsesAt), zone)}</Bdi>.</Trans></Notice> : null}
        <Counts exam={exam} />
        <People people={people} exam={exam} now={now} onGrant={setGranting} />
        {handedIn > 0 ? <ExamCasesPanel exam={exam} handedIn={handedIn} /> : null}
        <Sheet exam={exam} />
      </div>
      {granting ? <GrantDialog exam={exam} person={granting} onClose={(done) => { setGranting(null); if (done) refetch(); }} /> : null}
      {cancelling ? <CancelDialog exam={exam} onClose={(done) => { setCancelling(false); if (done) refetch(); }} /> : null}
      {releasing ? <ReleaseDialog exam={exam} onClose={(done) => { setReleasing(false); if (done) refetch(); }} /> : null}
    </>
  );
}

/** The platform's clock, set anew by each answer. */
function useServerClock(now: string): () => number {
  const known = useRef({ serverMs: Date.parse(now), tickMs: performance.now() });
  useEffect(() => {
    known.current = { serverMs: Date.parse(now), tickMs: performance.now() };
  }, [now]);
  return useRef(() => known.current.serverMs + performance.now() - known.current.tickMs).current;
}

function Counts({ exam: { counts } }: { exam: Exam }) {
  const { t } = useLingui();
  const formats = useFormats();
  const figures = [
    { key: 'not', name: t`Not started`, value: counts.notStarted }, { key: 'working', name: t`At work`, value: counts.working }, { key: 'in', name: t`Handed in`, value: counts.handedIn }];
  return <ul className="bare exam-counts">{figures.map(({ key, name, value }) => <li key={key}><span>{name}</span><b className="num">{formats.number(value)}</b></li>)}</ul>;
}

/** Points and how many there could be. */
function PointsOutOf({ points, of }: { points: string; of: number }) {
  return <Trans><Points points={points} /> of {of}</Trans>;
}

function People({ people, exam, now, onGrant }: { people: readonly Person[]; exam: Exam; now: () => number; onGrant: (person: Person) => void }) {
  const { t } = useLingui();
  const formats = useFormats();
  const zone = useReaderZone();
  const time = (date: string): string => formats.time(Date.parse(date), zone);
  const released = isOver(exam);
  const marked = people.some((person) => person.points !== null);
  const columns: ReadonlyArray<Column<Person>> = [
    { key: 'name', header: t`Person and office`, rowHeader: true, cell: (person) => <><Bdi>{person.name}</Bdi><span className="under">{person.officeName ? <><Bdi>{person.officeName}</Bdi> <Ltr>{person.officeCode}</Ltr></> : <Trans>no office</Trans>}</span></> },
    { key: 'state', header: t`State`, cell: (person) => <PersonState person={person} /> },
    ...(released ? [] : [{ key: 'left', header: t`Time left`, cell: (person: Person) => (person.state === 'working' && person.endsAt ? <Ltr><Countdown key={person.endsAt} until={Date.parse(person.endsAt)} now={now} format={clockText} /></Ltr> : <span className="mute">–</span>) } satisfies Column<Person>]),
    { key: 'answered', header: t`Cases answered`, numeric: true, cell: (person) => (person.state === 'notStarted' ? <span className="mute">–</span> : t`${person.answered} of ${exam.count}`) },
    ...(released ? [] : [{ key: 'saved', header: t`Last saved`, cell: (person: Person) => (person.lastSavedAt ? <Ltr className="num">{time(person.lastSavedAt)}</Ltr> : <span className="mute">–</span>) } satisfies Column<Person>]),
    ...(marked ? [
      { key: 'points', header: t`Points`, numeric: true, cell: (person: Person) => (person.points === null ? <span className="mute">–</span> : <PointsOutOf points={person.points} of={person.of ?? 0} />) } satisfies Column<Person>,
      { key: 'verdict', header: t`Result`, cell: (person: Person) => (person.passed === null ? <span className="mute">–</span> : person.passed ? <Verdict tone="ok"><Trans>Passed</Trans></Verdict> : <Verdict tone="bad"><Trans>Not passed</Trans></Verdict>) } satisfies Column<Person>,
    ] : []),
    { key: 'extra', header: t`Extra time`, cell: (person) => (person.extraTime > 0 ? <Plural value={Math.round(person.extraTime / 60_000)} one="# minute" other="# minutes" /> : <span className="mute">–</span>) },
    ...(released ? [] : [{ key: 'grant', header: <span className="sr">{t`Actions`}</span>, unlabelled: true, cell: (person: Person) => (person.state === 'handedIn' ? null : <Button dense onClick={() => onGrant(person)} aria-label={t`Extra time for ${person.name}`}><Timer className="i s" aria-hidden="true" /><Trans>Extra time</Trans></Button>) } satisfies Column<Person>]),
  ];
  return (
    <Panel title={<Trans>People</Trans>} aside={released ? undefined : <p className="small mute"><Trans>Looked at every three seconds</Trans></p>}>
      <DataTable dense caption={t`People of the exam`} captionHidden columns={columns} rows={people} rowKey={({ personId }) => personId} empty={<EmptyState title={t`Nobody is enrolled yet`}><Trans>Who enrols in the training may sit the exam while it is open.</Trans></EmptyState>} />
    </Panel>
  );
}

function PersonState({ person }: { person: Person }) {
  const formats = useFormats();
  const zone = useReaderZone();
  const at = person.handedInAt ? formats.time(Date.parse(person.handedInAt), zone) : '';
  if (person.handedInBy === 'cancellation') return <span className="mute"><Trans>Ended by the cancelling, <Bdi>{at}</Bdi></Trans></span>;
  switch (person.state) {
    case 'working': return <Trans>At work</Trans>;
    case 'handedIn': return person.handedInBy === 'clock' ? <Trans>Handed in by the clock, <Bdi>{at}</Bdi></Trans> : <Trans>Handed in, <Bdi>{at}</Bdi></Trans>;
    default: return <span className="mute nowrap"><Trans>Not started</Trans></span>;
  }
}

/** What the exam asks: lines of the blueprint, time, pass mark. */
function Sheet({ exam }: { exam: Exam }) {
  const { t } = useLingui();
  const formats = useFormats();
  const columns: ReadonlyArray<Column<Exam['topics'][number]>> = [
    { key: 'topic', header: t`Topic`, rowHeader: true, cell: (topic) => <TopicName topic={topic} /> },
    { key: 'count', header: t`Cases`, numeric: true, cell: (topic) => formats.number(topic.count) },
  ];
  return (
    <Panel title={<Trans>Blueprint</Trans>} aside={<p className="small mute"><Plural value={exam.count} one="# case" other="# cases" /> · <Plural value={Math.round(exam.duration / 60_000)} one="# minute" other="# minutes" /> · <Trans>passed from {formats.percent(fractionToNumber(parseFraction(exam.passMark)))}</Trans> · <Ltr>{exam.edition}</Ltr></p>}>
      <DataTable dense caption={t`Lines of the blueprint`} captionHidden columns={columns} rows={exam.topics} rowKey={({ line }) => String(line)} />
    </Panel>
  );
}

function SaveCsv({ exam }: { exam: Exam }) {
  const { t } = useLingui();
  const language = useLanguage();
  const client = useApolloClient();
  const toast = useToast();
  const save = async (): Promise<void> => {
    try {
      const { data } = await client.query({ query: ExamResultsCsvDocument, variables: { examId: exam.id, language }, fetchPolicy: 'network-only' });
      if (!data?.examResultsCsv) throw new Error('nothing to save');
      const url = URL.createObjectURL(new Blob([data.examResultsCsv], { type: 'text/csv;charset=utf-8' }));
      const link = document.createElement('a');
      link.href = url;
      // Signs that a file system refuses become spaces.
      link.download = `${exam.title.replaceAll(/[\\/:*?"<>|]+/g, ' ').trim()}.csv`;
      link.click();
      URL.revokeObjectURL(url);
    } catch {
      toast({ text: t`The file could not be made. Try again.` });
    }
  };
  return <Button onClick={() => void save()}><Download className="i" aria-hidden="true" /><Trans>Results as CSV</Trans></Button>;
}

function GrantDialog({ exam, person, onClose }: { exam: Exam; person: Person; onClose: (done: boolean) => void }) {
  const { t } = useLingui();
  const [minutes, setMinutes] = useState(String(Math.round(person.extraTime / 60_000) || 15));
  const [reason, setReason] = useState(person.extraReason ?? '');
  const [refused, setRefused] = useState<string | null>(null);
  const [grant, { loading }] = useMutation(GrantExtraTimeDocument);
  const { name } = person;
  const send = async (): Promise<void> => {
    if (!/^\d{1,3}$/.test(minutes) || Number(minutes) > 480) return setRefused(t`Give whole minutes, up to 480.`);
    if (reason.trim() === '') return setRefused(t`Extra time needs a reason; it is kept with it.`);
    const { data } = await grant({ variables: { input: { examId: exam.id, personId: person.personId, extraTime: Number(minutes) * 60_000, reason } } }).catch(() => ({ data: undefined }));
    const result = data?.grantExtraTime;
    if (result?.__typename === 'ExtraTimeGranted') return onClose(true);
    setRefused(result?.message ?? t`The platform did not answer. What you typed is still here: send it again.`);
  };
  return (
    <Dialog
      open onClose={() => onClose(false)} dismissable={false} closeLabel={t`Close`} title={<Trans>Extra time for <Bdi>{name}</Bdi></Trans>}
      actions={<><Button onClick={() => onClose(false)}><Trans>Cancel</Trans></Button><Button look="primary" pending={loading} onClick={() => void send()}><Trans>Give extra time</Trans></Button></>}
    >
      <p className="mute"><Trans>It outranks the window of the exam and shows on the person’s page within five seconds. It takes the place of what was given before.</Trans></p>
      <TextField label={t`Minutes, all together`} type="number" inputMode="numeric" min={0} max={480} value={minutes} onChange={(event) => setMinutes(event.target.value)} />
      <TextField label={t`Reason`} value={reason} maxLength={500} dir="auto" onChange={(event) => setReason(event.target.value)} />
      <div role="status">{refused ? <Notice tone="bad" icon={<CircleAlert className="i s" aria-hidden="true" />}><Bdi>{refused}</Bdi></Notice> : null}</div>
    </Dialog>
  );
}

/** The one act that cannot be undone: it says so, and what it does to whom. */
function ReleaseDialog({ exam, onClose }: { exam: Exam; onClose: (done: boolean) => void }) {
  const { t } = useLingui();
  const zone = useReaderZone();
  const [date, setDate] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [release, { loading }] = useMutation(ReleaseExamResultsDocument);
  const { working, notStarted, handedIn } = exam.counts;
  const send = async (): Promise<void> => {
    const retakeAt = date === '' ? null : instantOfDay(date, zone);
    const { data } = await release({ variables: { input: { examId: exam.id, retakeAt } } }).catch(() => ({ data: undefined }));
    const result = data?.releaseExamResults;
    if (result?.__typename === 'ExamResultsReleased') return onClose(true);
    setRefused(result?.message ?? t`The platform did not answer. Nothing was released: send it again.`);
  };
  return (
    <Dialog
      open onClose={() => onClose(false)} dismissable={false} closeLabel={t`Close`} title={<Trans>Release the results?</Trans>}
      actions={<><Button onClick={() => onClose(false)}><Trans>Not yet</Trans></Button><Button look="primary" pending={loading} unavailable={working > 0} onClick={() => void send()}><Trans>Release for everybody</Trans></Button></>}
    >
      {working > 0 ? <Notice tone="due" icon={<CircleAlert className="i s" aria-hidden="true" />}><Plural value={working} one="One person is still at work. Results are released when every paper has been handed in." other="# people are still at work. Results are released when every paper has been handed in." /></Notice> : (
        <>
          <p><Plural value={handedIn} one="One person sees the result at once, with the keys that the exam permits." other="# people see their results at once, with the keys that the exam permits." /> <b><Trans>This cannot be undone.</Trans></b></p>
          <p className="mute"><Trans>Everybody who sat it is written to, with a link to the result and without a mark.</Trans></p>
          {notStarted > 0 && exam.state !== 'closed' ? <p><Plural value={notStarted} one="One person has not begun and cannot sit this exam any more." other="# people have not begun and cannot sit this exam any more." /></p> : null}
          <TextField label={t`Who did not pass may sit again from`} hint={t`Empty: nothing is said.`} type="date" value={date} onChange={(event) => setDate(event.target.value)} />
        </>
      )}
      <div role="status">{refused ? <Notice tone="bad" icon={<CircleAlert className="i s" aria-hidden="true" />}><Bdi>{refused}</Bdi></Notice> : null}</div>
    </Dialog>
  );
}

/** Midnight of a day in the reader's zone. */
function instantOfDay(date: string, zone: string): string {
  return new Date(instantOf(`${date}T00:00`, zone)).toISOString();
}
