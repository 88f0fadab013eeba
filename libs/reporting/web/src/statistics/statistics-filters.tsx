import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Select } from '@classmark/ui';
import { AUDIENCES, DIMENSIONS, REGIONS, STATUSES, TRAINING_KINDS } from '../words/statistics-words';
import { useKeyWords } from './key-words';
import { FILTERS, isFiltered, type StatisticsDimension, type StatisticsSearch } from './statistics-search';

/** Choices of a filter. */
type Options = readonly { readonly value: string; readonly label: string }[];

/** The filters of the figures, each in the address; a set one is tinted. */
export function StatisticsFilterRow({ search, years, topics, offices, year, onChange }: {
  search: StatisticsSearch; years: readonly number[]; topics: readonly string[]; offices: readonly { key: string; name?: string | null }[]; year: number; onChange: (next: StatisticsSearch) => void;
}) {
  const { t, i18n } = useLingui();
  const keyWords = useKeyWords();
  const words = (all: Readonly<Record<string, MessageDescriptor>>): Options => Object.entries(all).map(([value, label]) => ({ value, label: i18n._(label) }));
  const named = [...offices].map((office) => ({ value: office.key, label: office.name ?? office.key })).sort((a, b) => a.label.localeCompare(b.label, i18n.locale));
  // An office chosen by the address stays among the options even when it has no participation.
  const officeOptions = search.office && !named.some((option) => option.value === search.office) ? [...named, { value: search.office, label: search.office === '-' ? t`Not confirmed` : search.office }] : named;
  const choices: readonly { by: StatisticsDimension; all: string; options: Options }[] = [
    { by: 'region', all: t`All regions`, options: words(REGIONS) }, { by: 'office', all: t`All offices`, options: officeOptions }, { by: 'topic', all: t`All topics`, options: topics.map((topic) => ({ value: topic, label: topic })) },
    { by: 'trainingKind', all: t`All types`, options: words(TRAINING_KINDS) }, { by: 'audience', all: t`All audiences`, options: words(AUDIENCES) }, { by: 'developmentStatus', all: t`All statuses`, options: words(STATUSES) },
  ];
  return (
    <form className="filters-row" role="search" aria-label={t`Filters`} onSubmit={(event) => event.preventDefault()}>
      <Select flat set label={t`Year`} value={String(year)} options={years.map((each) => ({ value: String(each), label: String(each) }))} onChange={(event) => onChange({ ...search, year: Number(event.currentTarget.value) })} />
      {choices.map(({ by, all, options }) => {
        const { name } = FILTERS[by];
        const value = search[name] ?? '';
        return (
          <Select
            key={by} flat set={value !== ''} label={by === 'developmentStatus' ? t`Status` : i18n._(DIMENSIONS[by])} value={value}
            options={[{ value: '', label: all }, ...(value === '-' && by !== 'office' ? [{ value: '-', label: keyWords.rest(by) }] : []), ...options]}
            onChange={(event) => onChange({ ...search, [name]: event.currentTarget.value || undefined })}
          />
        );
      })}
      {isFiltered(search) ? <button type="button" className="lk" onClick={() => onChange({ ...(search.year ? { year: search.year } : {}), ...(search.by ? { by: search.by } : {}) })}><Trans>Reset</Trans></button> : null}
    </form>
  );
}
