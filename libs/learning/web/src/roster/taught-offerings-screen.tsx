import '../styles/roster.css';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { BookOpen } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { SaidIn, useKindName } from '@classmark/catalogue/web';
import { useFormats, useLanguage } from '@classmark/platform/web';
import { Button, buttonClass, DataTable, EmptyState, Loading, StaffHead, Tag, type Column } from '@classmark/ui';
import { OfferingDates, OfferingLanguages } from './offering-words';
import { RosterFailed } from './roster-failed';
import { RosterOfferingsDocument, type RosterOfferingsQuery } from './roster.generated';

type Entry = RosterOfferingsQuery['rosterOfferings'][number];

/** How many offerings stand there at first. */
const FIRST_ROWS = 25;

/** The offerings whose rosters the reader may see: how many are in each, and how far they are. */
export function TaughtOfferingsScreen() {
  const { t } = useLingui();
  const lang = useLanguage();
  const { data, loading, error, refetch } = useQuery(RosterOfferingsDocument, { variables: { language: lang }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <RosterFailed error={error} title={t`Your offerings cannot be loaded`} onRetry={() => void refetch()} />;
  return (
    <>
      <StaffHead title={t`Offerings`} sub={t`Trainings as they are held, the newest first. Each has its roster.`} />
      {loading && !data ? <Loading label={t`Your offerings are being loaded`} /> : null}
      {data ? <List entries={data.rosterOfferings} /> : null}
    </>
  );
}

function List({ entries }: { entries: readonly Entry[] }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const formats = useFormats();
  const kindName = useKindName();
  const [all, setAll] = useState(false);
  const columns: ReadonlyArray<Column<Entry>> = [
    { key: 'title', header: t`Training`, rowHeader: true, cell: ({ offering }) => <><RosterLink entry={offering} className="title-link"><SaidIn language={offering.titleLanguage}>{offering.title}</SaidIn></RosterLink>
      <span className="roster-topics">{offering.topics.map((topic) => <Tag key={topic} tone="brand"><bdi>{topic}</bdi></Tag>)}</span></> },
    { key: 'kind', header: t`Kind`, cell: ({ offering }) => kindName(offering.kind) },
    { key: 'dates', header: t`When`, cell: ({ offering }) => <OfferingDates offering={offering} /> },
    { key: 'languages', header: t`Languages`, cell: ({ offering }) => <OfferingLanguages offering={offering} /> },
    { key: 'enrolled', header: t`Enrolled`, numeric: true, cell: ({ offering: { capacity }, enrolled }) => (capacity === null ? formats.number(enrolled) : t`${formats.number(enrolled)} of ${formats.number(capacity)}`) },
    { key: 'begun', header: t`Begun`, numeric: true, cell: ({ participated }) => formats.number(participated) },
    { key: 'completed', header: t`Completed`, numeric: true, cell: ({ completed }) => formats.number(completed) },
    { key: 'go', header: <span className="sr">{t`Actions`}</span>, unlabelled: true, cell: ({ offering }) => (
      <RosterLink entry={offering} className={buttonClass({ dense: true })}>{offering.kind === 'webinar' ? <Trans>Attendance</Trans> : <Trans>Roster</Trans>}<span className="sr">: <SaidIn language={offering.titleLanguage}>{offering.title}</SaidIn></span></RosterLink>) },
  ];
  const shown = all ? entries : entries.slice(0, FIRST_ROWS);
  return (
    <>
      <DataTable dense caption={t`Your offerings`} captionHidden columns={columns} rows={shown} rowKey={({ id }) => id}
        empty={<EmptyState icon={<BookOpen className="i" aria-hidden="true" />} title={t`No offering is yours yet`} action={<Link className={buttonClass()} to="/$lang/trainings" params={{ lang }}><Trans>See all trainings</Trans></Link>}><Trans>The Secretariat gives trainings to those who run them; their rosters appear here.</Trans></EmptyState>} />
      {entries.length > shown.length ? <p className="row mt-3"><span className="mute num"><Trans>{formats.number(shown.length)} of {formats.number(entries.length)} offerings</Trans></span><Button onClick={() => setAll(true)}><Trans>Show all</Trans></Button></p> : null}
    </>
  );
}

/** To the roster of an offering; that of a webinar stands with its attendance. */
function RosterLink({ entry: { id, kind }, className, children }: { entry: Entry['offering']; className: string; children: ReactNode }) {
  const lang = useLanguage();
  return kind === 'webinar'
    ? <Link to="/$lang/teach/webinars/$offeringId" params={{ lang, offeringId: id }} className={className}>{children}</Link>
    : <Link to="/$lang/teach/offerings/$offeringId" params={{ lang, offeringId: id }} className={className}>{children}</Link>;
}
