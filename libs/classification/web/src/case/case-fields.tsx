import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { DIFFICULTIES, KINDS_OF_SCHEME, MARKING_POLICIES, ROLES_OF_SCHEME, type CaseDrawing, type CaseFile, type SchemeCode } from '@classmark/classification/core';
import { LANGS, type Lang, type Translations } from '@classmark/platform/core';
import { directionOf, useFormats } from '@classmark/platform/web';
import { Button, Checkbox, Segments, Select, TextArea, TextField } from '@classmark/ui';
import { CaseDrawing as Drawing } from '../answering/case-drawing';
import { withRoles, withWords } from './case-draft';
import { KIND_NAMES, POLICY_NAMES, useName } from './case-words';
import { drawingFromSvg, linesToText, numeralsToText, textToLines, textToNumerals } from './drawing-text';

/** What every part of the editor gets: the case, the language its texts are shown in, and the way to change it. */
export interface EditorPart {
  readonly file: CaseFile;
  readonly scheme: SchemeCode;
  readonly language: Lang;
  readonly change: (next: (file: CaseFile) => CaseFile) => void;
}

/** A text in the language that is being written. */
export function Words({ label, words, language, onChange, area, id, hint }: { label: ReactNode; words: Translations<string>; language: Lang; onChange: (words: Translations<string>) => void; area?: boolean; id?: string; hint?: ReactNode }) {
  const shared = {
    label, flat: true, lang: language, dir: directionOf(language), value: words[language] ?? '', placeholder: language === 'en' ? undefined : words.en,
    onChange: (event: { currentTarget: { value: string } }) => onChange(withWords(words, language, event.currentTarget.value)), ...(id ? { id } : {}), ...(hint ? { hint } : {}),
  };
  return area ? <TextArea {...shared} rows={3} /> : <TextField {...shared} />;
}

/** Which language of the texts is written; those that exist are ticked. */
export function LanguageSwitch({ file, language, onLanguage }: { file: CaseFile; language: Lang; onLanguage: (language: Lang) => void }) {
  const { t } = useLingui();
  const { languageName } = useFormats();
  return <Select flat label={t`Language of the texts`} value={language} options={LANGS.map((value) => ({ value, label: `${languageName(value)}${file.title[value] ? ' ✓' : ''}` }))} onChange={(event) => onLanguage(event.currentTarget.value as Lang)} />;
}

export interface AboutProps extends EditorPart {
  readonly isNew: boolean;
  readonly editions: readonly string[];
  readonly rules: readonly string[];
}

/** Key, edition, kind, difficulty, rule, tags, source, roles, policy. */
export function AboutFields({ file, scheme, change, isNew, editions, rules }: AboutProps) {
  const { t } = useLingui();
  const name = useName();
  const { number } = useFormats();
  const roles = ROLES_OF_SCHEME[scheme];
  return (
    <div className="case-grid">
      <TextField flat id="case-key" label={t`Key`} dir="ltr" value={file.key} readOnly={!isNew} hint={isNew ? <Trans>Stays for ever: small letters, digits, hyphens.</Trans> : undefined} onChange={(event) => { const key = event.currentTarget.value; change((now) => ({ ...now, key })); }} />
      <Select flat id="case-edition" label={t`Edition`} value={file.edition} options={editions.map((value) => ({ value, label: value }))} onChange={(event) => { const edition = event.currentTarget.value; change((now) => ({ ...now, edition })); }} />
      <Select flat id="case-kind" label={t`Kind`} value={file.kind} options={KINDS_OF_SCHEME[scheme].map((value) => ({ value, label: name(KIND_NAMES, value) }))} onChange={(event) => { const kind = event.currentTarget.value as CaseFile['kind']; change((now) => ({ ...now, kind })); }} />
      <div className="field" id="case-difficulty"><span className="lab"><Trans>Difficulty</Trans></span><Segments dense label={t`Difficulty`} value={String(file.difficulty)} options={DIFFICULTIES.map((value) => ({ value: String(value), label: number(value) }))} onChange={(value) => change((now) => ({ ...now, difficulty: Number(value) as CaseFile['difficulty'] }))} /></div>
      <TextField flat id="case-tests" label={t`Rule tested`} dir="ltr" list="case-rules" value={file.tests} onChange={(event) => { const tests = event.currentTarget.value; change((now) => ({ ...now, tests })); }} />
      <datalist id="case-rules">{rules.filter((rule) => rule.startsWith(`${scheme}.`)).map((rule) => <option key={rule} value={rule} />)}</datalist>
      <TextField flat id="case-tags" label={t`Tags`} dir="ltr" defaultValue={file.tags.join(' ')} hint={<Trans>Words with a space between them.</Trans>} onChange={(event) => { const tags = event.currentTarget.value.split(/\s+/).filter((tag) => tag !== ''); change((now) => ({ ...now, tags })); }} />
      <TextField flat id="case-source" label={t`Source`} value={file.source} onChange={(event) => { const source = event.currentTarget.value; change((now) => ({ ...now, source })); }} />
      <Select flat id="case-policy" label={t`Marking`} value={file.policy ?? 'hierarchical'} options={MARKING_POLICIES.map((value) => ({ value, label: name(POLICY_NAMES, value) }))} onChange={(event) => {
        const policy = event.currentTarget.value as NonNullable<CaseFile['policy']>;
        change(({ policy: _, ...now }) => (policy === 'hierarchical' ? now : { ...now, policy }));
      }} />
      {roles.length > 0 ? <Checkbox className="case-wide" id="case-roles" checked={Boolean(file.roles?.length)} onChange={(event) => { const asked = event.currentTarget.checked; change((now) => withRoles(now, scheme, asked)); }}>{scheme === 'ipc' ? <Trans>Ask for the role: invention or additional information</Trans> : <Trans>Ask for the role: main or auxiliary section</Trans>}</Checkbox> : null}
    </div>
  );
}

/** Title and the pieces of text. */
export function TextFields({ file, language, change }: EditorPart) {
  const { number } = useFormats();
  return (
    <>
      <Words id="case-title" label={<Trans>Title</Trans>} words={file.title} language={language} onChange={(title) => change((now) => ({ ...now, title }))} />
      {file.parts.map((part, index) => (
        // The pieces have no names: their position is what they are known by.
        <div className="case-piece" key={index} id={`case-part-${index}`}>
          <div className="case-piece-head"><b><Trans>Text {number(index + 1)}</Trans></b><Button look="quiet" dense onClick={() => change((now) => ({ ...now, parts: now.parts.filter((_, at) => at !== index) }))}><Trash2 className="i s" aria-hidden="true" /><Trans>Remove</Trans> <span className="sr">{number(index + 1)}</span></Button></div>
          <Words label={<Trans>Heading</Trans>} words={part.heading} language={language} onChange={(heading) => change((now) => ({ ...now, parts: now.parts.with(index, { ...now.parts[index]!, heading }) }))} />
          <Words area label={<Trans>Text</Trans>} words={part.text} language={language} onChange={(text) => change((now) => ({ ...now, parts: now.parts.with(index, { ...now.parts[index]!, text }) }))} />
        </div>
      ))}
      <Button dense onClick={() => change((now) => ({ ...now, parts: [...now.parts, { heading: {}, text: {} }] }))}><Plus className="i s" aria-hidden="true" /><Trans>Add a text</Trans></Button>
    </>
  );
}

/** A line drawing: from an SVG file or typed, always described. */
export function DrawingFields({ file, language, change }: EditorPart) {
  const { t } = useLingui();
  const { drawing } = file;
  const draw = (over: Partial<CaseDrawing>): void => change((now) => ({ ...now, drawing: { width: 200, height: 200, alt: {}, caption: null, lines: [], ...now.drawing, ...over } }));
  const read = async (chosen: File | undefined): Promise<void> => {
    const found = chosen && drawingFromSvg(await chosen.text());
    if (found) draw(found);
  };
  const remove = (): void => change(({ drawing: _, ...now }) => now);
  return (
    <>
      <div className="field"><label className="lab" htmlFor="case-svg"><Trans>Take the lines of an SVG file</Trans></label><input id="case-svg" className="input" type="file" accept=".svg,image/svg+xml" onChange={(event) => void read(event.currentTarget.files?.[0])} /><span className="hint"><Trans>Lines and plain shapes are taken over; colours and photographs are not.</Trans></span></div>
      {drawing ? (
        <>
          <Drawing drawing={{ ...drawing, alt: drawing.alt[language] ?? drawing.alt.en ?? '', caption: drawing.caption?.[language] ?? drawing.caption?.en ?? null, lines: drawing.lines.map((line) => ({ d: line.d, style: line.style ?? 'line' })), numerals: drawing.numerals ?? [] } as never} />
          <Words area id="case-alt" label={<Trans>What it shows, for who does not see it</Trans>} words={drawing.alt} language={language} onChange={(alt) => draw({ alt })} />
          <Words label={<Trans>Caption</Trans>} words={drawing.caption ?? {}} language={language} onChange={(caption) => draw({ caption: Object.keys(caption).length > 0 ? caption : null })} />
          <div className="case-grid">
            <TextField flat type="number" min={1} max={4000} label={t`Width`} value={drawing.width} onChange={(event) => draw({ width: Math.round(Number(event.currentTarget.value)) || 1 })} />
            <TextField flat type="number" min={1} max={4000} label={t`Height`} value={drawing.height} onChange={(event) => draw({ height: Math.round(Number(event.currentTarget.value)) || 1 })} />
          </div>
          <TextArea flat id="case-lines" label={t`Lines`} dir="ltr" rows={5} className="mono" defaultValue={linesToText(drawing.lines)} key={`lines ${drawing.lines.length}`} hint={<Trans>One path a row; thin, dashed, solid or red may stand before it.</Trans>} onBlur={(event) => draw({ lines: textToLines(event.currentTarget.value) })} />
          <TextArea flat label={t`Numerals`} dir="ltr" rows={2} className="mono" defaultValue={numeralsToText(drawing.numerals ?? [])} hint={<Trans>One a row: distance from the left, from the top, what is written.</Trans>} onBlur={(event) => draw({ numerals: textToNumerals(event.currentTarget.value) })} />
          <Button dense onClick={remove}><Trash2 className="i s" aria-hidden="true" /><Trans>Remove the drawing</Trans></Button>
        </>
      ) : null}
    </>
  );
}

/** The rule, and hints from coarse to fine. */
export function RuleFields({ file, language, change }: EditorPart) {
  const { number } = useFormats();
  const hints = file.hints ?? [];
  const keep = (next: readonly Translations<string>[]): void => change(({ hints: _, ...now }) => (next.length === 0 ? now : { ...now, hints: next }));
  return (
    <>
      <Words area id="case-rule" label={<Trans>The rule, in at most two sentences</Trans>} words={file.rule} language={language} hint={<Trans>Symbols in backquotes become links to their places.</Trans>} onChange={(rule) => change((now) => ({ ...now, rule }))} />
      {hints.map((hint, index) => (
        <div className="case-piece" key={index}>
          <div className="case-piece-head"><b><Trans>Hint {number(index + 1)}</Trans></b><Button look="quiet" dense onClick={() => keep(hints.filter((_, at) => at !== index))}><Trash2 className="i s" aria-hidden="true" /><Trans>Remove</Trans> <span className="sr">{number(index + 1)}</span></Button></div>
          <Words area label={<span className="sr"><Trans>Hint {number(index + 1)}</Trans></span>} words={hint} language={language} onChange={(words) => keep(hints.with(index, words))} />
        </div>
      ))}
      <div className="row"><Button dense onClick={() => keep([...hints, {}])}><Plus className="i s" aria-hidden="true" /><Trans>Add a hint</Trans></Button><span className="small mute"><Trans>Without hints practice makes them from the key, one level after the other.</Trans></span></div>
    </>
  );
}
