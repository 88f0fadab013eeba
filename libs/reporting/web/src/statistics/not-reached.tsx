import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { DataTable, Panel, type Column } from '@classmark/ui';
import { useFormats } from '@classmark/platform/web';
import { REGIONS } from '../words/statistics-words';
import { OfficesReachedDocument, type OfficesReachedQuery } from './statistics.generated';

type Office = OfficesReachedQuery['officesReached']['notReached'][number];
const FIRST = 6;

/** The end of the finding: how many offices were not reached; nothing when all were, or nobody knows yet. */
export function Unreached({ year }: { year: number }) {
  const { number } = useFormats();
  const { data } = useQuery(OfficesReachedDocument, { variables: { year } });
  if (!data || data.officesReached.notReached.length === 0) return null;
  return <Trans>; {number(data.officesReached.notReached.length)} of {number(data.officesReached.offices)} offices were not reached</Trans>;
}

/** Offices that can have staff and had no participation in the year. */
export function NotReached({ year }: { year: number }) {
  const { t, i18n } = useLingui();
  const { number } = useFormats();
  const [all, setAll] = useState(false);
  const { data } = useQuery(OfficesReachedDocument, { variables: { year } });
  if (!data || data.officesReached.notReached.length === 0) return null;
  const { offices, notReached } = data.officesReached;
  const regionName = (key: string | null | undefined) => (key && REGIONS[key] ? i18n._(REGIONS[key]) : '–');
  const counts = Object.keys(REGIONS).map((region) => ({ region, count: notReached.filter((office) => office.region === region).length }));
  const columns: Column<Office>[] = [
    { key: 'office', header: t`Office`, rowHeader: true, cell: (office) => <><bdi>{office.name}</bdi> <bdi dir="ltr" className="small-code">{office.code}</bdi></> },
    { key: 'region', header: t`Region`, cell: (office) => regionName(office.region) },
    { key: 'last', header: t`Last participation`, cell: (office) => office.lastYear ?? t`never` },
  ];
  return (
    <div className="mt-5">
      <Panel
        title={<Trans>{number(notReached.length)} of {number(offices)} offices had no participation in {year}</Trans>}
        foot={notReached.length > FIRST ? <button type="button" className="lk" aria-expanded={all} onClick={() => setAll(!all)}>{all ? <Trans>Show fewer</Trans> : <Plural value={notReached.length} one="Show the office" other="Show all # offices" />}</button> : null}
      >
        <div className="tally-row">{counts.map(({ region, count }) => <span key={region}><b>{number(count)}</b>{regionName(region)}</span>)}</div>
        <DataTable caption={t`Offices without a participation`} captionHidden columns={columns} rows={all ? notReached : notReached.slice(0, FIRST)} rowKey={(office) => office.code} dense />
      </Panel>
    </div>
  );
}
