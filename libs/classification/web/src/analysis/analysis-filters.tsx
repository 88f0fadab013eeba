import { Trans, useLingui } from '@lingui/react/macro';
import { Select, Switch, TextField } from '@classmark/ui';
import { LANGUAGE_NAMES, useFormats, useReaderZone } from '@classmark/platform/web';
import type { AnsweredEditionsQuery } from './analysis.generated';
import type { AnalysisSearch } from './analysis-search';

type Editions = AnsweredEditionsQuery['answeredEditions'];

/** Edition, source, period, office, language: each in the address, a set one tinted. First answers only unless switched. */
export function AnalysisFilters({ search, editions, edition, offices, onChange }: {
  search: AnalysisSearch; editions: Editions; edition: string; offices: readonly { readonly key?: string | null; readonly name?: string | null }[]; onChange: (next: AnalysisSearch) => void;
}) {
  const { t } = useLingui();
  const { date } = useFormats();
  const zone = useReaderZone();
  const own = editions.find((each) => each.edition === edition);
  const dated = ({ id, title, at }: { id: string; title: string; at?: string | null }) => ({ id, label: at ? `${title}, ${date(Date.parse(at), zone)}` : title });
  const exams = (own?.exams ?? []).map(dated);
  const offerings = (own?.offerings ?? []).map(dated);
  const sets = own?.sets ?? [];
  const sources = [{ value: 'set', label: t`Sets of trainings` }, ...sets.map((set) => ({ value: `set:${set.key}`, label: set.title })), { value: 'practice', label: t`Practice` }, { value: 'exam', label: t`Exams` }, ...exams.map((exam) => ({ value: `exam:${exam.id}`, label: exam.label }))];
  const named = offices.flatMap((office) => (office.key ? [{ value: office.key, label: office.name ?? office.key }] : [])).sort((a, b) => a.label.localeCompare(b.label));
  const chosen = search.office && search.office !== 'none' && !named.some((office) => office.value === search.office) ? [{ value: search.office, label: search.office }] : [];
  const filtered = Boolean(search.source ?? search.offering ?? search.from ?? search.until ?? search.office ?? search.language);
  const set = (name: keyof AnalysisSearch) => (event: { currentTarget: { value: string } }) => onChange({ ...search, [name]: event.currentTarget.value || undefined });
  return (
    <form className="filters-row analysis-filters" role="search" aria-label={t`Filters`} onSubmit={(event) => event.preventDefault()}>
      <Select flat set label={t`Edition`} value={edition} options={editions.map((each) => ({ value: each.edition, label: each.edition }))} onChange={(event) => onChange({ edition: event.currentTarget.value, all: search.all })} />
      <Select flat set={Boolean(search.source)} label={t`Given in`} value={search.source ?? ''} options={[{ value: '', label: t`Everywhere` }, ...sources]} onChange={set('source')} />
      {offerings.length > 0 || search.offering ? <Select flat set={Boolean(search.offering)} label={t`Training`} value={search.offering ?? ''} options={[{ value: '', label: t`All trainings` }, ...offerings.map(({ id, label }) => ({ value: id, label })), ...(search.offering && !offerings.some(({ id }) => id === search.offering) ? [{ value: search.offering, label: t`Another training` }] : [])]} onChange={set('offering')} /> : null}
      <Select flat set={Boolean(search.office)} label={t`Office`} value={search.office ?? ''} options={[{ value: '', label: t`All offices` }, ...chosen, ...named, { value: 'none', label: t`Not confirmed` }]} onChange={set('office')} />
      <Select flat set={Boolean(search.language)} label={t`Language of reading`} value={search.language ?? ''} options={[{ value: '', label: t`All languages` }, ...Object.entries(LANGUAGE_NAMES).map(([value, label]) => ({ value, label }))]} onChange={set('language')} />
      <TextField flat type="date" label={t`From`} value={search.from ?? ''} onChange={set('from')} />
      <TextField flat type="date" label={t`Until`} value={search.until ?? ''} onChange={set('until')} />
      <Switch dense label={t`First answers only`} stateWord={search.all ? t`No` : t`Yes`} checked={!search.all} onChange={(event) => onChange({ ...search, all: event.currentTarget.checked ? undefined : true })} />
      {filtered ? <button type="button" className="lk" onClick={() => onChange({ edition, ...(search.all ? { all: true } : {}) })}><Trans>Reset</Trans></button> : null}
    </form>
  );
}

/** Why only first answers count, or what is mixed when all do. */
export function FirstReason({ all }: { all: boolean }) {
  return all
    ? <Trans>All answers count, also later ones and those with help: they were given after the key had been on the screen, so they show memory as much as judgement.</Trans>
    : <Trans>The first answer of each person to each case counts, given without help: after a check the key has been on the screen, and what follows shows memory, not judgement.</Trans>;
}
