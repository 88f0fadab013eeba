import './roster.css';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { CalendarPlus, Radio } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormats, useLanguage, useReaderZone } from '@classmark/platform/web';
import { Bdi, Button, buttonClass, DataTable, EmptyState, ErrorState, Loading, StaffHead, Tag, type Column } from '@classmark/ui';
import { RoomsNotice } from '../webinar/rooms-notice';
import { TaughtWebinarsDocument, type TaughtWebinarsQuery } from './teach.generated';

type Webinar = TaughtWebinarsQuery['taughtWebinars'][number];

/** A trainer's webinars: what to open next, what is over and how many came. */
export function TaughtWebinarsPage({ head }: { head: (title: string) => ReactNode }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { data, loading, error, refetch } = useQuery(TaughtWebinarsDocument, { pollInterval: 15_000 });
  const schedule = <a className={buttonClass({ look: 'primary' })} href={`/${language}/teach/webinars/new`}><CalendarPlus className="i" aria-hidden="true" /><Trans>Schedule a webinar</Trans></a>;
  return (
    <>
      {head(t`Webinars`)}
      <StaffHead title={t`Webinars`} sub={t`Yours, the latest first. Times are yours.`} actions={schedule} />
      {data ? <RoomsNotice live={data.liveStatus} /> : null}
      {error && !data ? <ErrorState title={t`Your webinars cannot be loaded`} action={<Button look="primary" onClick={() => void refetch()}><Trans>Try again</Trans></Button>}><Trans>The platform did not answer. Check your line.</Trans></ErrorState> : null}
      {loading && !data ? <Loading label={t`Your webinars are being loaded`} /> : null}
      {data ? <List webinars={data.taughtWebinars} empty={<EmptyState icon={<Radio className="i" aria-hidden="true" />} title={t`No webinar yet`} action={schedule}><Trans>Schedule one: it appears in the list of webinars at once, and people can enrol.</Trans></EmptyState>} /> : null}
    </>
  );
}

function List({ webinars, empty }: { webinars: readonly Webinar[]; empty: ReactNode }) {
  const { t } = useLingui();
  const formats = useFormats();
  const zone = useReaderZone();
  const language = useLanguage();
  const columns: ReadonlyArray<Column<Webinar>> = [
    { key: 'title', header: t`Webinar`, rowHeader: true, cell: ({ offering }) => <><a className="title-link" href={`/${language}/teach/webinars/${offering.id}`}><Bdi>{offering.title}</Bdi></a><span className="topics">{offering.topics.map((topic) => <Tag key={topic} tone="brand"><bdi>{topic}</bdi></Tag>)}</span></> },
    { key: 'when', header: t`When`, cell: ({ offering }) => <span className="num nowrap">{offering.startsAt ? formats.dateTime(Date.parse(offering.startsAt), zone) : null}</span> },
    { key: 'languages', header: t`Languages`, cell: ({ offering }) => offering.languages.map((code) => formats.languageName(code)).join(formats.listMark) },
    { key: 'enrolled', header: t`Enrolled`, numeric: true, cell: ({ offering, enrolled }) => (offering.capacity === null ? formats.number(enrolled) : t`${enrolled} of ${offering.capacity}`) },
    { key: 'attended', header: t`Attended`, numeric: true, cell: ({ attended, session }) => (attended === null ? session.state === 'ended' ? t`still gathering` : '–' : formats.number(attended)) },
    { key: 'state', header: t`State`, cell: ({ session }) => <StateTag state={session.state} /> },
    { key: 'go', header: <span className="sr">{t`Actions`}</span>, unlabelled: true, cell: ({ offering, session }) => (session.state === 'ended'
      ? <a className={buttonClass({ dense: true })} href={`/${language}/teach/webinars/${offering.id}`}><Trans>Attendance</Trans></a>
      : <a className={buttonClass({ dense: true, look: session.state === 'scheduled' ? 'secondary' : 'primary' })} href={`/${language}/webinars/${offering.id}/room`}><Trans>Room</Trans></a>) },
  ];
  return <DataTable dense caption={t`Your webinars`} captionHidden columns={columns} rows={webinars} rowKey={({ offering }) => offering.id} empty={empty} />;
}

/** Where a session stands, in a word. */
export function StateTag({ state }: { state: string }) {
  switch (state) {
    case 'live': return <Tag tone="due"><Trans>Live</Trans></Tag>;
    case 'open': return <Tag tone="brand"><Trans>Room open</Trans></Tag>;
    case 'ended': return <Tag><Trans>Over</Trans></Tag>;
    default: return <Tag tone="info"><Trans>Planned</Trans></Tag>;
  }
}
