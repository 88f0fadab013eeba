import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { DataTable, type Column } from '@classmark/ui';
import { useFormats, useLanguage } from '@classmark/platform/web';
import { useKeyWords } from './key-words';
import { FILTERS, filtersOf, REST, type RowsSearch, type StatisticsDimension, type StatisticsSearch } from './statistics-search';

/** One part in each of the years, the running one first. */
export interface PartByYear { readonly key: string; readonly name: string; readonly values: readonly { readonly year: number; readonly value: number; readonly rows: number }[] }

interface Figure { readonly year?: number | null; readonly parts: readonly { key: string; name?: string | null; value: number; rows: number }[]; readonly rest?: { value: number; rows: number } | null }

/** Parts of several years beside each other; the largest of the first year first, the rest last. */
export function usePartsByYear(figures: readonly Figure[], by: StatisticsDimension): readonly PartByYear[] {
  const words = useKeyWords();
  const keys = [...new Set(figures.flatMap((figure) => figure.parts.map((part) => part.key)))];
  const valueIn = (figure: Figure, key: string) => figure.parts.find((part) => part.key === key) ?? { value: 0, rows: 0 };
  const parts = keys.map((key): PartByYear => ({
    key, name: words.name(by, key, figures.flatMap((figure) => figure.parts).find((part) => part.key === key)?.name),
    values: figures.map((figure) => ({ year: figure.year!, value: valueIn(figure, key).value, rows: valueIn(figure, key).rows })),
  })).sort((a, b) => b.values[0]!.value - a.values[0]!.value || a.name.localeCompare(b.name));
  const rest = figures.some((figure) => figure.rest) ? [{ key: REST, name: words.rest(by), values: figures.map((figure) => ({ year: figure.year!, value: figure.rest?.value ?? 0, rows: figure.rest?.rows ?? 0 })) }] : [];
  return [...parts, ...rest];
}

/** Address of the rows behind a part. */
export function rowsOfPart(search: StatisticsSearch, by: StatisticsDimension, key: string, year: number, rows: number, through: string | undefined): RowsSearch {
  return { ...filtersOf(search), [FILTERS[by].name]: key, measure: 'participations', year, ...(through ? { through } : {}), shown: rows };
}

interface PartsProps { readonly parts: readonly PartByYear[]; readonly by: StatisticsDimension; readonly search: StatisticsSearch; readonly through: string | undefined; readonly label: string }

/** Bars by part and year from one zero: this year in full colour, past years pale. Each bar opens its rows. */
export function PartBars({ parts, by, search, through, label }: PartsProps) {
  const lang = useLanguage();
  const { number } = useFormats();
  const top = Math.max(1, ...parts.flatMap((part) => part.values.map((each) => each.value)));
  return (
    <ul className={parts[0]?.values.length === 1 ? 'yearbars single' : 'yearbars'} aria-label={label}>
      {parts.map((part) => (
        <li key={part.key}>
          <div className="name"><b><bdi>{part.name}</bdi></b><Change part={part} /></div>
          <div>
            {part.values.map(({ year, value, rows }, index) => (
              <Link key={year} to="/$lang/secretariat/statistics/rows" params={{ lang }} search={rowsOfPart(search, by, part.key, year, rows, through)} className={index === 0 ? 'now' : undefined}>
                <span className="sr"><bdi>{part.name}</bdi></span><span className="y">{year}</span>
                <svg aria-hidden="true" width="100%" height="12" preserveAspectRatio="none"><rect className="fill" width={`${(value / top) * 100}%`} height="12" /></svg>
                <bdi dir="ltr" className="v">{number(value)}</bdi><span className="sr"><Trans>Open the rows</Trans></span>
              </Link>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Change({ part }: { part: PartByYear }) {
  const { number } = useFormats();
  const [now, before] = part.values;
  if (!now || !before || before.value === 0) return null;
  const change = now.value - before.value;
  return <span><bdi dir="ltr">{change === 0 ? '±0' : `${change > 0 ? '+' : '−'}${number(Math.abs(change))}`}</bdi></span>;
}

/** The same as a table. */
export function PartTable({ parts, by, search, through, label }: PartsProps) {
  const lang = useLanguage();
  const { number } = useFormats();
  const { t } = useLingui();
  const years = parts[0]?.values.map((each) => each.year) ?? [];
  const columns: Column<PartByYear>[] = [
    { key: 'name', header: t`Part`, rowHeader: true, cell: (part) => <bdi>{part.name}</bdi> },
    ...years.map((year, index): Column<PartByYear> => ({
      key: String(year), header: String(year), numeric: true,
      cell: (part) => <Link className="plainlink" to="/$lang/secretariat/statistics/rows" params={{ lang }} search={rowsOfPart(search, by, part.key, year, part.values[index]!.rows, through)}>{number(part.values[index]!.value)}<span className="sr"> <Trans>Open the rows</Trans></span></Link>,
    })),
  ];
  return <DataTable caption={label} captionHidden columns={columns} rows={parts} rowKey={(part) => part.key} dense />;
}
