import '../../styles/teach-exam.css';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ClipboardCheck, Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useFormats, useLanguage, useReaderZone } from '@classmark/platform/web';
import { Bdi, Button, buttonClass, DataTable, EmptyState, ErrorState, Loading, Ltr, StaffHead, Tag, type Column } from '@classmark/ui';
import { NewExam } from './new-exam';
import { TaughtExamsDocument, type TaughtExamPartsFragment } from './teach-exams.generated';

/** A trainer's exams: what runs, what waits for its release, what is over; and the making of another one. */
export function TaughtExamsPage({ head }: { head: (title: string) => ReactNode }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [making, setMaking] = useState(false);
  const [size, setSize] = useState(PAGE);
  const { data: now, previousData, loading, error, refetch } = useQuery(TaughtExamsDocument, { variables: { language, first: size, after: null }, pollInterval: making ? 0 : 15_000 });
  const data = now ?? previousData;
  const make = <Button look="primary" onClick={() => setMaking(true)}><Plus className="i" aria-hidden="true" /><Trans>New exam</Trans></Button>;
  if (making) return <>{head(t`New exam`)}<NewExam onCancel={() => setMaking(false)} /></>;
  return (
    <>
      {head(t`Exams`)}
      <StaffHead title={t`Exams`} sub={t`Yours, those that open last first. Times are yours.`} actions={data && data.taughtExams.nodes.length > 0 ? make : undefined} />
      {error && !data ? <ErrorState title={t`Your exams cannot be loaded`} action={<Button look="primary" onClick={() => void refetch()}><Trans>Try again</Trans></Button>}><Trans>The platform did not answer. Check your line.</Trans></ErrorState> : null}
      {loading && !data ? <Loading label={t`Your exams are being loaded`} /> : null}
      {data ? <List exams={data.taughtExams.nodes} empty={<EmptyState icon={<ClipboardCheck className="i" aria-hidden="true" />} title={t`No exam yet`} action={make}><Trans>Make one for a training that you run: its people may sit it, each on a paper of their own.</Trans></EmptyState>} /> : null}
      {data?.taughtExams.pageInfo.hasNextPage ? <More shown={data.taughtExams.nodes.length} all={data.taughtExams.totalCount ?? 0} pending={loading} onMore={size < MOST_SHOWN ? () => setSize(size + PAGE) : null} /> : null}
    </>
  );
}

/** Exams of a page, and how many are looked at together at most. */
const PAGE = 25;
const MOST_SHOWN = 100;

function More({ shown, all, pending, onMore }: { shown: number; all: number; pending: boolean; onMore: (() => void) | null }) {
  const formats = useFormats();
  return (
    <p className="row mt-3"><span className="mute num"><Trans>{formats.number(shown)} of {formats.number(all)} exams</Trans></span>
      {onMore ? <Button pending={pending} onClick={onMore}><Trans>Show more</Trans></Button> : <span className="mute"><Trans>Older ones are found by their address.</Trans></span>}</p>
  );
}

function List({ exams, empty }: { exams: readonly TaughtExamPartsFragment[]; empty: ReactNode }) {
  const { t } = useLingui();
  const formats = useFormats();
  const zone = useReaderZone();
  const language = useLanguage();
  const columns: ReadonlyArray<Column<TaughtExamPartsFragment>> = [
    { key: 'title', header: t`Exam`, rowHeader: true, cell: (exam) => <><a className="title-link" href={`/${language}/teach/exams/${exam.id}`}><Bdi>{exam.title}</Bdi></a><span className="under"><Bdi>{exam.training}</Bdi></span></> },
    { key: 'window', header: t`When`, cell: (exam) => <span className="num"><span className="nowrap">{formats.dateTime(Date.parse(exam.opensAt), zone)}</span> – <span className="nowrap">{formats.dateTime(Date.parse(exam.closesAt), zone)}</span></span> },
    { key: 'paper', header: t`Paper`, cell: (exam) => <><Plural value={exam.count} one="# case" other="# cases" /> · <Plural value={Math.round(exam.duration / 60_000)} one="# minute" other="# minutes" /><span className="under"><Ltr>{exam.edition}</Ltr></span></> },
    { key: 'working', header: t`At work`, numeric: true, cell: ({ counts }) => formats.number(counts.working) },
    { key: 'in', header: t`Handed in`, numeric: true, cell: ({ counts }) => t`${counts.handedIn} of ${counts.handedIn + counts.working + counts.notStarted}` },
    { key: 'state', header: t`State`, cell: (exam) => <ExamStateTag exam={exam} /> },
    { key: 'go', header: <span className="sr">{t`Actions`}</span>, unlabelled: true, cell: (exam) => <a className={buttonClass({ dense: true })} href={`/${language}/teach/exams/${exam.id}`}>{exam.state === 'released' ? <Trans>Results</Trans> : <Trans>People</Trans>}</a> },
  ];
  return <DataTable dense caption={t`Your exams`} captionHidden columns={columns} rows={exams} rowKey={({ id }) => id} empty={empty} />;
}

/** Where an exam stands, in a word. */
export function ExamStateTag({ exam: { state, counts } }: { exam: Pick<TaughtExamPartsFragment, 'state' | 'counts'> }) {
  switch (state) {
    case 'planned': return <Tag tone="info"><Trans context="exam">Planned</Trans></Tag>;
    case 'open': return <Tag tone="due"><Trans>Open</Trans></Tag>;
    case 'cancelled': return <Tag tone="bad"><Trans>Cancelled</Trans></Tag>;
    case 'released': return <Tag tone="ok"><Trans>Released</Trans></Tag>;
    default: return counts.working > 0 ? <Tag tone="due"><Trans>Closed, still at work</Trans></Tag> : <Tag><Trans>Closed, not released</Trans></Tag>;
  }
}
