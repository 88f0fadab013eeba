import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState, type ReactNode } from 'react';
import { instantOf, isZone } from '@classmark/platform/core';
import { GENEVA, LANGUAGES, useFormats, useLanguage, useReaderZone, useViewer } from '@classmark/platform/web';
import { Button, buttonClass, Checkbox, ChipCheckbox, ComboBox, Form, Notice, Select, StaffHead, TextArea, TextField, type FormError } from '@classmark/ui';
import { CircleAlert } from 'lucide-react';
import { ScheduleWebinarDocument } from './teach.generated';

/** What a webinar may be about, in the order of the catalogue. */
const TOPICS = ['Nice', 'Locarno', 'Vienna', 'IPC', 'ST.3', 'ST.13', 'ST.14', 'ST.16', 'ST.26', 'ST.96'] as const;

const ZONES: readonly string[] = typeof Intl.supportedValuesOf === 'function' ? ['UTC', ...Intl.supportedValuesOf('timeZone')] : [GENEVA, 'UTC'];

interface Draft { readonly title: string; readonly line: string; readonly topics: readonly string[]; readonly spoken: string; readonly others: readonly string[]; readonly zone: string | null; readonly date: string; readonly time: string; readonly minutes: string; readonly capacity: string }

/** Plans a webinar. What is typed stays when something is refused; sending twice plans one. */
export function NewWebinarPage({ head }: { head: (title: string) => ReactNode }) {
  const { t } = useLingui();
  const language = useLanguage();
  const ids = useId();
  const readerZone = useReaderZone();
  const { viewer } = useViewer();
  const [id] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState<Draft>({ title: '', line: '', topics: [], spoken: language, others: [], zone: viewer?.timeZone ?? readerZone, date: '', time: '14:00', minutes: '60', capacity: '' });
  const [refused, setRefused] = useState<{ field: string; message: string } | null>(null);
  const [schedule, { loading, error }] = useMutation(ScheduleWebinarDocument);
  const formats = useFormats();
  const set = (change: Partial<Draft>): void => setDraft((before) => ({ ...before, ...change }));
  const toggled = (list: readonly string[], value: string): string[] => (list.includes(value) ? list.filter((each) => each !== value) : [...list, value]);
  const errorOf = (field: string): string | undefined => (refused?.field === field ? refused.message : undefined);
  const fieldId = (field: string): string => `${ids}-${field}`;

  const words: Readonly<Record<string, string>> = {
    topics: t`Choose at least one Standard or classification.`, title: t`Give the webinar a title.`, startsAt: t`Choose a date and a time that lie ahead.`,
    zone: t`Choose a time zone from the list.`, minutes: t`Give the length in minutes, from 5 to 480.`, capacity: t`Give a whole number of places, or leave it empty.`,
  };
  const send = async (): Promise<void> => {
    const wrong = firstFault(draft, words);
    setRefused(wrong);
    if (wrong) return;
    const { data } = await schedule({ variables: { input: {
      id, title: draft.title, line: draft.line, topics: draft.topics, languages: [draft.spoken, ...draft.others.filter((code) => code !== draft.spoken)], zone: draft.zone!,
      startsAt: `${draft.date}T${draft.time}`, minutes: Number(draft.minutes), capacity: draft.capacity === '' ? null : Number(draft.capacity),
    } } }).catch(() => ({ data: undefined }));
    const result = data?.scheduleWebinar;
    if (result?.__typename === 'WebinarScheduled') window.location.assign(`/${language}/teach/webinars/${result.offeringId}`);
    else if (result) setRefused({ field: result.field, message: words[result.field] ?? result.message });
  };
  const errors: FormError[] = refused ? [{ fieldId: fieldId(refused.field), message: refused.message }] : [];
  const instant = instantOfDraft(draft);
  const [geneva, own] = instant === null ? ['', ''] : [formats.dateTime(instant, GENEVA), formats.dateTime(instant, readerZone)];
  return (
    <>
      {head(t`Schedule a webinar`)}
      <StaffHead crumb={<p className="crumb"><a href={`/${language}/teach/webinars`}><Trans>Webinars</Trans></a></p>} title={t`Schedule a webinar`} sub={t`It appears in the list of webinars at once, and people can enrol.`} />
      <div className="panel p-5 max-w-measure">
        <Form onSend={() => void send()} summaryTitle={t`Something has to be corrected`} errors={errors}>
          <TextField id={fieldId('title')} label={t`Title`} value={draft.title} maxLength={120} onChange={(event) => set({ title: event.target.value })} error={errorOf('title')} dir="auto" />
          <TextArea id={fieldId('line')} label={t`What it is about, in one sentence`} rows={2} value={draft.line} maxLength={240} onChange={(event) => set({ line: event.target.value })} error={errorOf('line')} dir="auto" />
          <fieldset id={fieldId('topics')} tabIndex={-1}>
            <legend><Trans>Standard or classification</Trans></legend>
            <div className="chips">{TOPICS.map((topic) => <ChipCheckbox key={topic} checked={draft.topics.includes(topic)} onChange={() => set({ topics: toggled(draft.topics, topic) })}>{topic}</ChipCheckbox>)}</div>
            <span className={errorOf('topics') ? 'hint err' : 'hint'}>{errorOf('topics')}</span>
          </fieldset>
          <Select id={fieldId('languages')} label={t`Spoken language`} value={draft.spoken} onChange={(event) => set({ spoken: event.target.value })} options={LANGUAGES.map((code) => ({ value: code, label: formats.languageName(code) }))} error={errorOf('languages')} />
          <fieldset>
            <legend><Trans>Also in</Trans></legend>
            <div className="flex flex-wrap gap-x-6">{LANGUAGES.filter((code) => code !== draft.spoken).map((code) => <Checkbox key={code} checked={draft.others.includes(code)} onChange={() => set({ others: toggled(draft.others, code) })}>{formats.languageName(code)}</Checkbox>)}</div>
            <span className="hint"><Trans>Languages in which somebody interprets or answers.</Trans></span>
          </fieldset>
          <div className="grid gap-x-4 mt-3 md:grid-cols-3">
            <TextField id={fieldId('startsAt')} label={t`Date`} type="date" value={draft.date} onChange={(event) => set({ date: event.target.value })} error={errorOf('startsAt')} />
            <TextField label={t`Time`} type="time" value={draft.time} onChange={(event) => set({ time: event.target.value })} />
            <TextField id={fieldId('minutes')} label={t`Minutes`} type="number" inputMode="numeric" min={5} max={480} value={draft.minutes} onChange={(event) => set({ minutes: event.target.value })} error={errorOf('minutes')} />
          </div>
          <ComboBox id={fieldId('zone')} label={t`Time zone`} items={ZONES.map((zone) => ({ id: zone, name: zone }))} value={draft.zone} onChange={(zone) => set({ zone })} openLabel={t`Show time zones`} noMatch={t`No such time zone`} error={errorOf('zone')} hint={instant === null ? undefined : <Trans>{geneva} in Geneva, {own} where you are</Trans>} />
          <TextField id={fieldId('capacity')} label={t`Places`} type="number" inputMode="numeric" min={1} value={draft.capacity} onChange={(event) => set({ capacity: event.target.value })} error={errorOf('capacity')} hint={t`Empty: as many as come.`} />
          {error ? <Notice tone="bad" live icon={<CircleAlert className="i" aria-hidden="true" />}><Trans>The platform did not answer. What you typed is still here: send it again.</Trans></Notice> : null}
          <div className="row mt-2"><Button look="primary" type="submit" pending={loading}><Trans>Schedule the webinar</Trans></Button><a className={buttonClass({ look: 'quiet' })} href={`/${language}/teach/webinars`}><Trans>Cancel</Trans></a></div>
        </Form>
      </div>
    </>
  );
}

/** The instant of what is typed, or null while it is not a time. */
function instantOfDraft({ date, time, zone }: Draft): number | null {
  if (date === '' || time === '' || zone === null || !isZone(zone)) return null;
  try {
    return instantOf(`${date}T${time}`, zone);
  } catch {
    return null;
  }
}

function firstFault(draft: Draft, words: Readonly<Record<string, string>>): { field: string; message: string } | null {
  const minutes = Number(draft.minutes);
  const faults: Readonly<Record<string, boolean>> = {
    title: draft.title.trim() === '', topics: draft.topics.length === 0, startsAt: draft.date === '' || draft.time === '',
    minutes: !Number.isInteger(minutes) || minutes < 5 || minutes > 480, zone: draft.zone === null, capacity: draft.capacity !== '' && !(Number(draft.capacity) >= 1),
  };
  const field = Object.keys(faults).find((name) => faults[name]);
  return field === undefined ? null : { field, message: words[field]! };
}
