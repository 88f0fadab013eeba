import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormats, useLanguage, useReaderZone } from '@classmark/platform/web';
import { Bdi, Button, buttonClass, DataTable, EmptyState, Ltr, Panel, ProgressBar, Select, Tag, TextField, type Column } from '@classmark/ui';
import type { Roster } from './roster-screen';
import { ROSTER_ORDERS, ROSTER_STATES, type RosterOrder, type RosterSearch, type RosterStateName } from './roster-search';
import { foundIn, orderedBy, rosterShown } from './roster-shown';

type Line = Roster['lines'][number];

const STATE_NAMES: Readonly<Record<RosterStateName, MessageDescriptor>> = {
  enrolled: msg`Not begun`, begun: msg`Under way`, completed: msg`Completed`, passed: msg`Passed`, withdrawn: msg`Withdrawn`,
};
const STATE_TONES = { enrolled: 'plain', begun: 'info', completed: 'ok', passed: 'ok', withdrawn: 'plain' } as const;
const ORDER_NAMES: Readonly<Record<RosterOrder, MessageDescriptor>> = {
  enrolled: msg`Enrolled on`, name: msg`Name`, office: msg`Office`, progress: msg`Progress`, completed: msg`Completed`,
};

/** How many rows stand there at first. */
const FIRST_ROWS = 50;

/** The people of a roster: filters and order stand in the address. */
export function RosterPeople({ roster, search }: { roster: Roster; search: RosterSearch }) {
  const lang = useLanguage();
  const { number } = useFormats();
  const [all, setAll] = useState(false);
  const fitting = rosterShown(roster.lines, search, lang);
  const shown = all ? fitting : fitting.slice(0, FIRST_ROWS);
  return (
    <>
      <Filters roster={roster} search={search} />
      <Panel foot={<><span className="num" role="status"><Trans>{number(shown.length)} of {number(roster.lines.length)} rows shown</Trans></span>{fitting.length > shown.length ? <Button dense className="end" onClick={() => setAll(true)}><Trans>Show all</Trans></Button> : null}</>}>
        {shown.length > 0 ? <People lines={shown} offeringId={roster.offering.id} search={search} />
          : <div className="p-4"><EmptyState title={<Trans>Nobody fits these filters</Trans>} action={<Link className={buttonClass()} to="/$lang/teach/offerings/$offeringId" params={{ lang, offeringId: roster.offering.id }} search={{}}><Trans>Show everybody</Trans></Link>} /></div>}
      </Panel>
    </>
  );
}

function useGo(offeringId: string): (search: RosterSearch) => void {
  const lang = useLanguage();
  const navigate = useNavigate();
  return (search) => void navigate({ to: '/$lang/teach/offerings/$offeringId', params: { lang, offeringId }, search, resetScroll: false });
}

function Filters({ roster: { offering, lines }, search }: { roster: Roster; search: RosterSearch }) {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const { number } = useFormats();
  const go = useGo(offering.id);
  const { words, state, ...rest } = search;
  const found = foundIn(lines, search);
  const stateless: RosterSearch = { ...rest, ...(words ? { words } : {}) };
  const chip = (value: RosterStateName | undefined, label: string, count: number) => (
    <Link key={value ?? 'all'} className="chip" to="/$lang/teach/offerings/$offeringId" params={{ lang, offeringId: offering.id }} search={value ? { ...stateless, state: value } : stateless} resetScroll={false} activeOptions={{ exact: true }} activeProps={{}}>{label} <small>{number(count)}</small></Link>
  );
  return (
    <>
      <form className="filters-row roster-filters" role="search" onSubmit={(event) => {
        event.preventDefault();
        const wanted = String(new FormData(event.currentTarget).get('words') ?? '').trim();
        go({ ...rest, ...(state ? { state } : {}), ...(wanted ? { words: wanted } : {}) });
      }}>
        <TextField key={words ?? ''} flat label={t`Name or office`} name="words" type="search" defaultValue={words ?? ''} />
        <Button type="submit"><Trans>Search</Trans></Button>
        <Select flat label={t`Order`} value={search.order ?? 'enrolled'} options={ROSTER_ORDERS.map((value) => ({ value, label: i18n._(ORDER_NAMES[value]) }))}
          onChange={(event) => { const { reverse: _, ...forward } = search; go({ ...forward, order: event.currentTarget.value as RosterOrder }); }} />
      </form>
      <nav className="chips roster-chips" aria-label={t`State`}>
        {chip(undefined, t`All`, found.length)}
        {ROSTER_STATES.map((value) => chip(value, i18n._(STATE_NAMES[value]), found.filter((line) => line.state === value).length))}
      </nav>
    </>
  );
}

function People({ lines, offeringId, search }: { lines: readonly Line[]; offeringId: string; search: RosterSearch }) {
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const zone = useReaderZone();
  const go = useGo(offeringId);
  const date = (at: string): string => formats.date(Date.parse(at), zone);
  const sortable = (order: RosterOrder): Pick<Column<Line>, 'onSort' | 'sorted'> => ({
    onSort: () => go(orderedBy(search, order)), ...((search.order ?? 'enrolled') === order ? { sorted: search.reverse ? 'descending' : 'ascending' } : {}),
  });
  const columns: ReadonlyArray<Column<Line>> = [
    { key: 'name', header: t`Name`, rowHeader: true, ...sortable('name'), cell: (line) => <><span className="roster-name"><Bdi>{line.name}</Bdi></span>{line.episode > 1 ? <span className="roster-under"><Trans>enrolled again</Trans></span> : null}</> },
    { key: 'office', header: t`Office`, ...sortable('office'), cell: (line) => (line.officeCode === null ? <span className="mute"><Trans>no office</Trans></span>
      : <><Bdi>{line.officeName}</Bdi> <Ltr className="mute">{line.officeCode}</Ltr>{line.officeConfirmed ? null : <span className="mute"> · <Trans>claimed</Trans></span>}</>) },
    { key: 'enrolled', header: t`Enrolled on`, ...sortable('enrolled'), cell: (line) => <bdi className="num nowrap">{date(line.enrolledAt)}</bdi> },
    { key: 'state', header: t`State`, cell: (line) => <><Tag tone={STATE_TONES[line.state]}>{i18n._(STATE_NAMES[line.state])}</Tag>{line.withdrawnAt ? <> <bdi className="small mute num nowrap">{date(line.withdrawnAt)}</bdi></> : null}</> },
    { key: 'progress', header: t`Progress`, ...sortable('progress'), cell: (line) => <span className="roster-progress"><span className="num">{formats.percent(line.share)}</span><ProgressBar value={line.share} label={t`Progress of ${line.name}`} /></span> },
    { key: 'completed', header: t`Completed`, ...sortable('completed'), cell: (line) => (line.completedAt ? <bdi className="num nowrap">{date(line.completedAt)}</bdi> : <span className="mute">–</span>) },
    { key: 'passed', header: t`Passed`, cell: (line) => (line.passedAt ? <bdi className="num nowrap">{date(line.passedAt)}</bdi> : <span className="mute">–</span>) },
  ];
  return <DataTable dense caption={t`People of the offering`} captionHidden columns={columns} rows={lines} rowKey={({ id }) => id} />;
}
