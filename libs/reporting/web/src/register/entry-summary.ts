import { useLingui } from '@lingui/react/macro';
import { dateFormat, useFormats, useLanguage } from '@classmark/platform/web';
import { FIGURE_NAMES, KINDS, OPTIONS } from '../words/register-words';
import type { RegisterEntryPartsFragment } from './register.generated';

type Entry = RegisterEntryPartsFragment;

/** Text of a field, '' where it is empty. */
export function textOfField(entry: Entry, key: string): string {
  const field = entry.fields.find((each) => each.key === key);
  return field?.text ?? (field?.number == null ? '' : String(field.number));
}

function textsOfField(entry: Entry, key: string): readonly string[] {
  return entry.fields.find((each) => each.key === key)?.texts ?? [];
}

/** What a row of the register says of an entry: one line, and a smaller one below it. */
export interface EntrySummary { readonly main: string; readonly small: string }

/** Words for entries: name of the kind, summary, date. */
export function useEntryWords(): { kind: (key: string, label?: string) => string; option: (value: string) => string; summary: (entry: Entry) => EntrySummary; when: (entry: Entry) => string } {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const { listMark } = useFormats();
  const option = (value: string) => (OPTIONS[value] ? i18n._(OPTIONS[value]) : value);
  const kind = (key: string, label?: string) => (KINDS[key] ? i18n._(KINDS[key]) : label ?? key);
  const listed = (values: readonly string[]) => values.map(option).join(listMark);
  const codes = (entry: Entry) => entry.lists.map((list) => list.entries.map((each) => each.st3).join(' ')).filter((line) => line !== '').join(' · ');
  const summary = (entry: Entry): EntrySummary => {
    const text = (key: string) => textOfField(entry, key);
    const several = (key: string) => listed(textsOfField(entry, key));
    const figures = entry.figures.map((figure) => `${FIGURE_NAMES[figure.key] ? i18n._(FIGURE_NAMES[figure.key]!) : figure.unit ?? ''}: ${figure.value}`).join(listMark);
    switch (entry.kind) {
      case 'technicalAdvice': return { main: several('channels'), small: text('beneficiaries') };
      case 'trainingRequestStatus': return { main: text('count') === '0' ? t`None received` : t`${text('count')} received`, small: text('window') };
      case 'classificationTraining': return { main: several('classifications'), small: text('title') || text('office') };
      case 'dataInclusion': return { main: `${text('database')}, ${entry.lists.reduce((sum, list) => sum + list.entries.length, 0)}`, small: codes(entry) };
      case 'fundedParticipation': return { main: t`${text('fundedCountries')} countries funded`, small: text('meeting') };
      case 'onlineExchangePlatform': return { main: several('platforms'), small: figures };
      case 'fullTextOcrProject': return { main: t`${text('received')} equipped, ${text('inProduction')} in production`, small: text('partner') };
      case 'officeBusinessSolutions': return several('services') === '' ? { main: figures || text('programme'), small: figures ? text('programme') : '' } : { main: several('services'), small: text('programme') };
      case 'softwareTool': return { main: text('tool'), small: text('status') };
      case 'webinarPlan': case 'distanceCoursePlan': return { main: text('subject') || kind(entry.kind), small: text('status') || text('partner') };
      case 'webinar': case 'distanceCourse': return { main: text('title'), small: several('topics') };
      default: {
        const [first, second] = entry.fields.map((field) => (field.texts ? listed(field.texts) : field.text ?? (field.number == null ? '' : String(field.number)))).filter((line) => line !== '');
        return { main: first ?? kind(entry.kind), small: second ?? '' };
      }
    }
  };
  const when = (entry: Entry): string => {
    const [start, end, window] = [textOfField(entry, 'start'), textOfField(entry, 'end'), textOfField(entry, 'window') || textOfField(entry, 'plannedDeployment')];
    if (start === `${entry.year}-01-01` && end === `${entry.year}-12-31`) return t`Year ${entry.year}`;
    if (/^\d{4}-\d{2}/.test(start)) return range(language, start, end || start);
    if (/^\d{4}-H[12]$/.test(window)) return window;
    return t`Year ${entry.year}`;
  };
  return { kind, option, summary, when };
}

/** "20–23 Jul", "Sep 2026" where the day is not known. */
function range(language: ReturnType<typeof useLanguage>, start: string, end: string): string {
  const day = start.length === 10;
  const format = dateFormat(language, { ...(day ? { day: 'numeric' } : {}), month: 'short', timeZone: 'UTC' });
  const at = (text: string) => new Date(text.length === 7 ? `${text}-01T00:00Z` : `${text}T00:00Z`);
  return start === end || end.length !== start.length ? format.format(at(start)) : format.formatRange(at(start), at(end));
}
