import './roster.css';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check, Download, Radio, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useFormats, useLanguage, useReaderZone } from '@classmark/platform/web';
import { Bdi, Button, buttonClass, EmptyState, ErrorState, Ltr, Loading, Notice, Panel, Segments, StaffHead, useToast } from '@classmark/ui';
import { GradeWords } from '../webinar/own-attendance';
import { minutesOf, percentDown } from '../webinar/share';
import { figuresOf, officeTotals, shownOf, type Roster, type RosterView } from './roster-figures';
import { StateTag } from './taught-webinars';
import { WebinarRosterCsvDocument, WebinarRosterDocument } from './teach.generated';
import { axisOf, Axis, Timeline } from './timeline';

/** Who enrolled, who was there, how sure that is, and by which rule. */
export function WebinarRosterPage({ offeringId, head }: { offeringId: string; head: (title: string) => ReactNode }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [settled, setSettled] = useState(false);
  const { data, loading, error, refetch } = useQuery(WebinarRosterDocument, { variables: { offeringId }, pollInterval: settled ? 0 : 5_000 });
  const roster = data?.webinarRoster;
  if (roster?.session.settled && !settled) setSettled(true);
  if (error && !data) return <>{head(t`Attendance`)}<ErrorState level={1} title={t`The roster cannot be loaded`} action={<Button look="primary" onClick={() => void refetch()}><Trans>Try again</Trans></Button>}><Trans>The platform did not answer. Check your line.</Trans></ErrorState></>;
  if (loading && !data) return <>{head(t`Attendance`)}<Loading label={t`The roster is being loaded`} /></>;
  if (!roster) return <>{head(t`Attendance`)}<ErrorState level={1} title={t`There is no such webinar`} action={<a className={buttonClass({ look: 'primary' })} href={`/${language}/teach/webinars`}><Trans>Your webinars</Trans></a>}><Trans>The address may be wrong, or it is not yours to see.</Trans></ErrorState></>;
  return <>{head(roster.offering.title)}<RosterHead roster={roster} /><RosterBody roster={roster} /></>;
}

function RosterHead({ roster }: { roster: Roster }) {
  const { t } = useLingui();
  const formats = useFormats();
  const zone = useReaderZone();
  const language = useLanguage();
  const client = useApolloClient();
  const toast = useToast();
  const { session, offering } = roster;
  const { connected, attended } = figuresOf(roster);
  const { title } = offering;
  const save = async (): Promise<void> => {
    try {
      const { data } = await client.query({ query: WebinarRosterCsvDocument, variables: { offeringId: offering.id }, fetchPolicy: 'network-only' });
      if (data?.webinarRosterCsv) saveFile(data.webinarRosterCsv);
    } catch {
      toast({ text: t`The file could not be made. Try again.` });
    }
  };
  const live = session.liveAt && session.endedAt ? [formats.longDate(Date.parse(session.liveAt), zone), formats.time(Date.parse(session.liveAt), zone), formats.time(Date.parse(session.endedAt), zone)] : null;
  const finding = session.settled ? <Trans>{attended} of {connected} people attended <Bdi>{title}</Bdi></Trans> : <Bdi>{title}</Bdi>;
  return (
    <StaffHead
      crumb={<p className="crumb"><a href={`/${language}/teach/webinars`}><Trans>Webinars</Trans></a></p>}
      title={finding}
      sub={live ? <Trans>{live[0]}, live {live[1]} to {live[2]}, your time. Attended means at least 75 % of that.</Trans> : <>{offering.startsAt ? formats.dateTime(Date.parse(offering.startsAt), zone) : null} <StateTag state={session.state} /></>}
      actions={<>{session.state === 'ended' ? null : <a className={buttonClass({ look: 'primary' })} href={`/${language}/webinars/${offering.id}/room`}><Radio className="i" aria-hidden="true" /><Trans>Room</Trans></a>}<Button look={session.state === 'ended' ? 'primary' : 'secondary'} onClick={() => void save()}><Download className="i" aria-hidden="true" /><Trans>Roster as CSV</Trans></Button></>}
    />
  );
}

function RosterBody({ roster }: { roster: Roster }) {
  const { t } = useLingui();
  const formats = useFormats();
  const zone = useReaderZone();
  const { session } = roster;
  const figures = figuresOf(roster);
  if (roster.people.length === 0) return <EmptyState title={t`Nobody has enrolled yet`}><Trans>People enrol on the page of the webinar; they appear here at once.</Trans></EmptyState>;
  const finalAt = session.finalAt ? formats.time(Math.ceil(Date.parse(session.finalAt) / 60_000) * 60_000, zone) : '';
  const minutes = formats.number(Math.floor(figures.ms / 60_000));
  const possible = formats.number(Math.floor((figures.liveMs * figures.connected) / 60_000));
  return (
    <div className="stack roster">
      {session.state === 'ended' && !session.settled ? <Notice live tone="due" icon={<Radio className="i" aria-hidden="true" />}><Trans>Still gathering, final at {finalAt}. Below is what is known so far.</Trans></Notice> : null}
      {session.endReason === 'hostsGone' ? <Notice icon={<Radio className="i" aria-hidden="true" />}><Trans>The webinar ended because no host was there for ten minutes; it ends at the moment of leaving.</Trans></Notice> : null}
      {session.liveAt ? (
        <div className="figs">
          <Figure name={t`Connected`} value={formats.number(figures.connected)} beside={t`of ${roster.enrolled} enrolled`} definition={t`Any live time above zero`} />
          <Figure name={t`Attended`} value={formats.number(figures.attended)} beside={figures.connected > 0 ? t`${Math.floor((figures.attended * 100) / figures.connected)} % of connected` : ''} definition={t`Share of live time at least 75 %`} />
          <Figure name={t`Offices`} value={formats.number(figures.offices)} beside={t`${figures.notConfirmed} people not confirmed`} definition={t`Confirmed office on the day`} />
          <Figure name={t`Minutes`} value={minutes} beside={t`of ${possible} possible`} definition={t`Union of connections, full minutes`} />
        </div>
      ) : null}
      <People roster={roster} />
      {session.liveAt ? <div className="two-panels"><Offices roster={roster} /><div className="stack"><Corrections roster={roster} /><Sureness roster={roster} /></div></div> : null}
    </div>
  );
}

function Figure({ name, value, beside, definition }: { name: string; value: string; beside: string; definition: string }) {
  return <section className="fig"><h2 className="fn">{name}</h2><p className="fv"><bdi>{value}</bdi> <small>{beside}</small></p><p className="fd">{definition}</p></section>;
}

/** How many rows stand there at first: enough to see where it is decided. */
const FIRST_ROWS = 12;

function People({ roster }: { roster: Roster }) {
  const { t } = useLingui();
  const [view, setView] = useState<RosterView>('all');
  const counts = Object.fromEntries((['all', 'attended', 'under', 'absent'] as const).map((each) => [each, shownOf(roster, each).length]));
  const [all, setAll] = useState(false);
  const fitting = shownOf(roster, view);
  const people = all ? fitting : fitting.slice(0, FIRST_ROWS);
  const { session } = roster;
  const axis = session.liveAt ? axisOf(roster) : null;
  const option = (value: RosterView, label: string) => ({ value, label: <>{label} <span className="num">{counts[value]}</span></> });
  return (
    <section className="panel" aria-label={t`People`}>
      <div className="ph wrapped">
        <Segments dense label={t`Who is shown`} value={view} onChange={setView} options={[option('all', t`All`), ...(axis ? [option('attended', t`Attended`), option('under', t`Under 75 %`)] : []), ...(axis ? [option('absent', t`Not there`)] : [])]} />
        {axis ? <p className="end small mute"><Trans>Nearest to 75 % first</Trans></p> : null}
      </div>
      <table className="att dense stacked">
        <caption className="sr">{axis ? t`Attendance of each person` : t`Who enrolled`}</caption>
        <thead><tr>
          <th scope="col"><Trans>Person and office</Trans></th>{axis ? null : <th scope="col"><Trans>State</Trans></th>}
          {axis ? <><th scope="col" className="tl"><span className="sr"><Trans>Connections</Trans></span><Axis axis={axis} /></th><th scope="col" className="n"><Trans>Minutes</Trans></th><th scope="col"><Trans>Share of live time</Trans></th><th scope="col"><Trans>Evidence</Trans></th><th scope="col"><Trans>Result</Trans></th></> : null}
        </tr></thead>
        <tbody>{people.map((person) => (
          <tr key={person.personId}>
            <th scope="row"><span className="person"><Bdi>{person.name}</Bdi></span><span className="place">{person.officeCode ? <><Bdi>{person.officeName}</Bdi> <Ltr>{person.officeCode}</Ltr>{person.officeConfirmed ? null : <> · <Trans>claimed</Trans></>}</> : <Trans>no office</Trans>}{axis ? <> · <RosterStateWord state={person.state} /></> : null}</span></th>
            {axis ? null : <td data-label={t`State`}><RosterStateWord state={person.state} /></td>}
            {axis ? (
              <>
                <td className="tl"><Timeline person={person} axis={axis} /></td>
                <td className="n" data-label={t`Minutes`}><Ltr>{person.attendance ? minutesOf(person.attendance.time) : '0:00'}</Ltr></td>
                <td className="sh" data-label={t`Share of live time`}><Share share={person.attendance?.share ?? '0/1'} attended={person.attendance?.attended ?? false} /></td>
                <td data-label={t`Evidence`}>{person.attendance?.grade ? <span className="row gr keep"><span className={`grade ${person.attendance.grade}`}>{person.attendance.grade}</span><span className="small"><GradeShort grade={person.attendance.grade} /></span></span> : <span className="mute">–</span>}</td>
                <td data-label={t`Result`}>{person.attendance?.attended ? <span className="verdict-mark tone-ok keep"><Check className="i s" aria-hidden="true" /><Trans>Attended</Trans></span> : person.attendance && person.attendance.time > 0 ? <span className="verdict-mark tone-part keep"><X className="i s" aria-hidden="true" /><Trans>Under 75 %</Trans></span> : <span className="mute"><Trans>Not there</Trans></span>}</td>
              </>
            ) : null}
          </tr>
        ))}</tbody>
      </table>
      {fitting.length > people.length ? <div className="pager"><p className="mute"><Trans>{people.length} of {fitting.length} rows</Trans></p><Button dense className="end" onClick={() => setAll(true)}><Trans>Show all</Trans></Button></div> : null}
      {axis ? <div className="fm legend"><span><i className="lg live" /><Trans>Live time</Trans></span><span><i className="lg in" /><Trans>Connected</Trans></span><span><i className="lg out" /><Trans>Before or after live, not counted</Trans></span><span><i className="lg co" /><Trans>Added by correction</Trans></span><span><i className="lg at" /><Ltr>75 %</Ltr></span></div> : null}
    </section>
  );
}

function RosterStateWord({ state }: { state: string }) {
  switch (state) {
    case 'enrolled': return <Trans>enrolled</Trans>;
    case 'withdrawn': return <Trans>withdrawn</Trans>;
    case 'completed': return <Trans>completed</Trans>;
    default: return <Trans>guest</Trans>;
  }
}

function GradeShort({ grade }: { grade: string }) {
  switch (grade) {
    case 'A': return <Trans>both ends proven</Trans>;
    case 'B': return <Trans>one end from a poll</Trans>;
    case 'C': return <Trans>polls only</Trans>;
    default: return <Trans>signed correction</Trans>;
  }
}

/** The share in digits and as a bar with the line at 75 %. */
function Share({ share, attended }: { share: string; attended: boolean }) {
  const percent = percentDown(share);
  return (
    <span className="share"><b className="num"><Ltr>{percent.toFixed(1)} %</Ltr></b>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect className="bg" width="100" height="8" /><rect className={attended ? 'ok' : 'low'} width={percent} height="8" /><rect className="mark only-s" x="74.4" width="1.2" height="8" /></svg>
    </span>
  );
}

function Offices({ roster }: { roster: Roster }) {
  const { t } = useLingui();
  const formats = useFormats();
  const totals = officeTotals(roster);
  const figures = figuresOf(roster);
  const minutes = (ms: number): string => formats.number(Math.floor(ms / 60_000));
  if (totals.length === 0) return null;
  return (
    <Panel title={t`Totals per office`}>
      <table className="dense">
        <caption className="sr">{t`People, attended and minutes per office`}</caption>
        <thead><tr><th scope="col"><Trans>Office on the day</Trans></th><th scope="col" className="n"><Trans>People</Trans></th><th scope="col" className="n"><Trans>Attended</Trans></th><th scope="col" className="n"><Trans>Minutes</Trans></th><th scope="col"><Trans>Weakest</Trans></th></tr></thead>
        <tbody>{totals.map((total) => (
          <tr key={total.code ?? ''}><th scope="row">{total.code === null ? <Trans>Office not confirmed</Trans> : <><Bdi>{total.name}</Bdi> <Ltr className="mute">{total.code}</Ltr></>}</th><td className="n">{total.people}</td><td className="n">{total.attended}</td><td className="n">{minutes(total.ms)}</td><td>{total.weakest ? <span className={`grade ${total.weakest}`}>{total.weakest}</span> : null}</td></tr>
        ))}</tbody>
        <tfoot><tr><td><Trans>All {figures.offices} offices and not confirmed</Trans></td><td className="n">{figures.connected}</td><td className="n">{figures.attended}</td><td className="n">{minutes(figures.ms)}</td><td /></tr></tfoot>
      </table>
    </Panel>
  );
}

function Corrections({ roster }: { roster: Roster }) {
  const { t } = useLingui();
  const formats = useFormats();
  const zone = useReaderZone();
  if (roster.corrections.length === 0) return null;
  return (
    <Panel title={t`Corrections`} aside={<span className="small mute"><Trans>signed, appended, never overwritten</Trans></span>}>
      <ul className="corrections">{roster.corrections.map((each) => {
        const [from, to] = [formats.time(Date.parse(each.span.from), zone), formats.time(Date.parse(each.span.to), zone)];
        return <li key={each.id}><span className="grade M">M</span><div><p><b><Bdi>{each.personName}</Bdi></b>: {each.change === 'added' ? <Trans>{from} to {to} added</Trans> : <Trans>{from} to {to} taken away</Trans>}</p><p><Bdi>{each.reason}</Bdi></p><p className="small mute"><Bdi>{each.authorName}</Bdi>, {formats.dateTime(Date.parse(each.at), zone)}</p></div></li>;
      })}</ul>
    </Panel>
  );
}

function Sureness({ roster }: { roster: Roster }) {
  const { t } = useLingui();
  const count = (grade: string): number => roster.people.filter((person) => person.attendance?.grade === grade).length;
  return (
    <Panel title={t`How sure the minutes are`}>
      <ul className="sureness">{(['A', 'B', 'C', 'M'] as const).map((grade) => <li key={grade}><span className={`grade ${grade}`}>{grade}</span><span><GradeWords grade={grade} /></span><b className="num">{count(grade)}</b></li>)}</ul>
    </Panel>
  );
}

/** Hands a text to the browser as a file to save. */
function saveFile({ name, text }: { name: string; text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
