import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { ChipCheckbox, Select, TextArea, TextField } from '@classmark/ui';
import { LABELS, ORDERS, PROBLEMS } from '../words/register-words';
import { useEntryWords } from './entry-summary';
import type { EntryValues, FieldSpec, Kind } from './entry-values';

/** Names of problems by field. */
export type Problems = ReadonlyMap<string, string>;

/** Label of a field, figure or list in the language of the page. */
export function useLabel(): (label: string) => string {
  const { i18n } = useLingui();
  return (label) => (LABELS[label] ? i18n._(LABELS[label]) : label);
}

/** The sentence for a problem. */
export function useProblem(): (problem: string) => string {
  const { t, i18n } = useLingui();
  return (problem) => (PROBLEMS[problem] ? i18n._(PROBLEMS[problem]) : t`This does not fit the kind.`);
}

/** `id` of the control of a field. */
export function controlId(key: string): string {
  return `entry-${key.replaceAll('.', '-')}`;
}

/** The fields of a kind, as its configuration says: a kind that comes later has its form at once. */
export function EntryFields({ kind, values, problems, onChange }: { kind: Kind; values: EntryValues; problems: Problems; onChange: (values: EntryValues) => void }) {
  const { t, i18n } = useLingui();
  const label = useLabel();
  const problem = useProblem();
  const recorded = kind.figures.filter((figure) => figure.how === 'recorded');
  const wrong = (key: string) => (problems.has(key) ? problem(problems.get(key)!) : undefined);
  const setFigure = (key: string, part: Partial<EntryValues['figures'][string]>) => {
    const before = values.figures[key] ?? { value: '', asOf: '', scope: null, unit: null };
    onChange({ ...values, figures: { ...values.figures, [key]: { ...before, ...part } } });
  };
  const setList = (key: string, order: string, lines: string) => onChange({ ...values, lists: { ...values.lists, [key]: { order, lines } } });
  return (
    <>
      {kind.fields.map((spec) => <EntryField key={spec.key} spec={spec} value={values.fields[spec.key] ?? ''} error={wrong(spec.key)} onChange={(value) => onChange({ ...values, fields: { ...values.fields, [spec.key]: value } })} />)}
      {recorded.length > 0 ? <h3><Trans>Recorded figures</Trans></h3> : null}
      {recorded.map((figure) => (
        <div key={figure.key} className="pairs">
          <TextField id={controlId(figure.key)} label={label(figure.label)} error={wrong(figure.key)} inputMode="numeric" dir="ltr" value={values.figures[figure.key]?.value ?? ''} onChange={(event) => setFigure(figure.key, { value: event.currentTarget.value })} />
          {figure.kind === 'ofYear' ? null : <TextField label={t`As of`} hint={t`Day, such as 2026-12-31`} dir="ltr" value={values.figures[figure.key]?.asOf ?? ''} onChange={(event) => setFigure(figure.key, { asOf: event.currentTarget.value })} />}
        </div>
      ))}
      {kind.lists.filter((list) => belongs(list.key, kind, values)).map((list) => {
        const value = values.lists[list.key] ?? { order: list.orders[0] ?? 'asEntered', lines: '' };
        return (
          <div key={list.key}>
            <TextArea id={controlId(list.key)} label={label(list.label)} hint={t`One on each line: code, then the name as printed. The order is kept.`} error={wrong(list.key)} value={value.lines} onChange={(event) => setList(list.key, value.order, event.currentTarget.value)} />
            <Select flat label={t`What the order means`} value={value.order} options={list.orders.map((order) => ({ value: order, label: ORDERS[order] ? i18n._(ORDERS[order]) : order }))} onChange={(event) => setList(list.key, event.currentTarget.value, value.lines)} />
          </div>
        );
      })}
    </>
  );
}

/** Of the lists of databases only the chosen one is asked for. */
function belongs(key: string, kind: Kind, values: EntryValues): boolean {
  if (kind.key !== 'dataInclusion') return true;
  return Boolean(values.lists[key]?.lines) || kind.lists.find((list) => list.label === values.fields.database)?.key === key;
}

function EntryField({ spec, value, error, onChange }: { spec: FieldSpec; value: string | readonly string[]; error: string | undefined; onChange: (value: string | readonly string[]) => void }) {
  const { t } = useLingui();
  const label = useLabel();
  const { option } = useEntryWords();
  const id = controlId(spec.key);
  const name = spec.required ? label(spec.label) : <>{label(spec.label)} <span className="font-normal text-ink-2"><Trans>optional</Trans></span></>;
  const text = typeof value === 'string' ? value : '';
  const change = (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value);
  switch (spec.type) {
    case 'flag': return <Select id={id} label={name} error={error} value={text} options={[{ value: '', label: t`Not stated` }, { value: 'true', label: t`Yes` }, { value: 'false', label: t`No` }]} onChange={change} />;
    case 'texts': return <TextArea id={id} label={name} hint={t`One on each line`} error={error} value={text} onChange={change} />;
    case 'number': return <TextField id={id} label={name} error={error} inputMode="numeric" dir="ltr" value={text} onChange={change} />;
    case 'date': return <TextField id={id} label={name} hint={spec.monthPossible ? t`Day 2026-11-24, or month 2026-11` : t`Day, such as 2026-11-24`} error={error} dir="ltr" value={text} onChange={change} />;
    case 'halfYear': return <TextField id={id} label={name} hint={t`Half-year, such as 2026-H2`} error={error} dir="ltr" value={text} onChange={change} />;
    case 'choice': return spec.open
      ? <OpenChoice id={id} spec={spec} name={name} value={text} error={error} onChange={onChange} />
      : <Select id={id} label={name} error={error} value={text} options={[{ value: '', label: t`Not stated` }, ...spec.options.map((each) => ({ value: each, label: option(each) }))]} onChange={change} />;
    case 'choices': return <Choices id={id} spec={spec} name={name} values={Array.isArray(value) ? (value as readonly string[]) : []} error={error} onChange={onChange} />;
    default: return text.length > 60 ? <TextArea id={id} label={name} error={error} value={text} onChange={change} /> : <TextField id={id} label={name} error={error} value={text} onChange={change} />;
  }
}

/** One of the options, or what nobody thought of, in a field of its own. */
function OpenChoice({ id, spec, name, value, error, onChange }: { id: string; spec: FieldSpec; name: ReactNode; value: string; error: string | undefined; onChange: (value: string) => void }) {
  const { t } = useLingui();
  const { option } = useEntryWords();
  const [other, setOther] = useState(value !== '' && !spec.options.includes(value));
  return (
    <>
      <Select
        id={id} label={name} error={other ? undefined : error} value={other ? 'other:' : value} options={[{ value: '', label: t`Not stated` }, ...spec.options.map((each) => ({ value: each, label: option(each) })), { value: 'other:', label: t`Another one` }]}
        onChange={(event) => { const next = event.currentTarget.value; setOther(next === 'other:'); onChange(next === 'other:' ? '' : next); }}
      />
      {other ? <TextField label={t`Another one`} error={error} value={value} onChange={(event) => onChange(event.currentTarget.value)} /> : null}
    </>
  );
}

function Choices({ id, spec, name, values, error, onChange }: { id: string; spec: FieldSpec; name: ReactNode; values: readonly string[]; error: string | undefined; onChange: (values: readonly string[]) => void }) {
  const { t } = useLingui();
  const { option } = useEntryWords();
  const all = [...spec.options, ...values.filter((value) => !spec.options.includes(value))];
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={error ? `${id}-message` : undefined}>
      <legend>{name}</legend>
      <div className="chips">
        {all.map((each) => <ChipCheckbox key={each} checked={values.includes(each)} onChange={(event) => onChange(event.currentTarget.checked ? [...values, each] : values.filter((value) => value !== each))}>{option(each)}</ChipCheckbox>)}
      </div>
      {error ? <span id={`${id}-message`} className="hint err">{error}</span> : null}
      {spec.open ? (
        <TextField
          flat label={t`Another one`} placeholder={t`Write and press Enter`}
          onKeyDown={(event) => {
            const text = event.currentTarget.value.trim();
            if (event.key !== 'Enter') return;
            event.preventDefault();
            if (text !== '' && !values.includes(text)) onChange([...values, text]);
            event.currentTarget.value = '';
          }}
        />
      ) : null}
    </fieldset>
  );
}
