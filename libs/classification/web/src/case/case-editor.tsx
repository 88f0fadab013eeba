import { useMutation, useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ChartColumn, CircleAlert, CircleCheck, RotateCcw, TriangleAlert } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CaseFile, SchemeCode } from '@classmark/classification/core';
import { translated, type Lang } from '@classmark/platform/core';
import { Breadcrumbs, Button, buttonClass, Notice, Panel, SavedAt, Select, StaffHead, Tabs, useToast } from '@classmark/ui';
import { useFormats, useLanguage, useReaderZone } from '@classmark/platform/web';
import { basketWith, basketWithout, basketWithRole, type BasketPlace, type CaseText, type ChainStep } from '../answering/answering';
import { CasePane } from '../answering/case-pane';
import { SchemePane } from '../scheme/scheme-pane';
import { useScheme } from '../scheme/use-scheme';
import { CaseActions } from './case-actions';
import { AboutFields, DrawingFields, LanguageSwitch, RuleFields, TextFields } from './case-fields';
import { imageAddress, ImageFields } from './image-fields';
import { CaseHistory } from './case-history';
import { findingSentence, StatusTag, type NamedFinding } from './case-words';
import { withPlace, type PlaceTarget } from './case-draft';
import { CheckCaseFileDocument, SaveCaseDocument, type AuthoredCaseFragment, type CaseChoicesQuery } from './cases.generated';
import { KeyFields, WrongFields } from './key-fields';
import { TestMarking } from './test-marking';
import { useCaseDraft, type CaseDraft } from './use-case-draft';

export interface CaseEditorProps {
  /** Null for a new case. */
  readonly authored: AuthoredCaseFragment | null;
  readonly initial: CaseFile;
  readonly scheme: SchemeCode;
  readonly choices: CaseChoicesQuery['caseBank'];
  /** A new case has been saved: it has an address now. */
  readonly onCreated: (caseId: string) => void;
}

type Tab = 'scheme' | 'checks' | 'test' | 'preview' | 'history';

/** Writes a case: its fields, the scheme beside them, the checks, a box that tries the marking, a preview and the history. */
export function CaseEditor({ authored, initial, scheme, choices, onCreated }: CaseEditorProps) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { number } = useFormats();
  const newest = authored?.versions[0];
  const draft = useCaseDraft(authored?.id ?? `new ${initial.edition}`, initial, newest?.number ?? 0);
  const { file, change } = draft;
  const [language, setLanguage] = useState<Lang>('en');
  const [tab, setTab] = useState<Tab>('scheme');
  const [target, setTarget] = useState<PlaceTarget>({ to: 'newGroup' });
  const [tried, setTried] = useState<readonly BasketPlace[]>([]);
  const side = useRef<HTMLDivElement>(null);
  const places = usePlaces(authored, file, scheme, lang, target, tried);
  const checks = useChecks(file);
  const saving = useSaving(authored, draft, onCreated);

  const aim = (next: PlaceTarget): void => {
    setTarget(next);
    setTab('scheme');
    side.current?.scrollIntoView({ block: 'nearest' });
    places.search.current?.focus({ preventScroll: true });
  };
  const add = (place: { readonly symbol: string; readonly chain: readonly ChainStep[] }): void => {
    places.know(place.symbol, place.chain);
    if (target.to === 'test') setTried((all) => basketWith(all, place, file.roles ?? []));
    else change((now) => withPlace(now, target, place.symbol));
    // The next place belongs to the same group: an alternate. A further group is asked for by its button.
    if (target.to === 'newGroup') setTarget({ to: 'group', index: file.answer.length });
  };
  const takeKey = (): void => setTried(file.answer.filter((group) => group.required ?? true).flatMap((group) => group.accept.slice(0, 1))
    .map(({ symbol, role }) => ({ symbol, role: role ?? file.roles?.[0] ?? null, chain: places.chains.get(symbol) ?? [] })));
  const part = { file, scheme, language, change };
  const key = { ...part, chains: places.chains, target, aim };
  const title = translated(file.title, lang)?.value;

  return (
    <div className="case-editor fold-rail">
      <StaffHead
        crumb={<Breadcrumbs label={t`Where you are`}><Link to="/$lang/teach/cases" params={{ lang }} search={{}}><Trans>Cases</Trans></Link><bdi dir="ltr">{file.key || t`New case`}</bdi></Breadcrumbs>}
        title={title ? <bdi>{title}</bdi> : <Trans>New case</Trans>}
        sub={<span className="case-state"><bdi dir="ltr">{file.edition}</bdi>{newest ? <> · <Trans>version {number(newest.number)}</Trans> <StatusTag status={newest.status} /></> : null} <SaveState draft={draft} saving={saving} savedAt={newest?.savedAt ?? null} /></span>}
        actions={<>
          {authored ? <Link className={buttonClass({ look: 'quiet', dense: true })} to="/$lang/teach/classification/cases/$caseId" params={{ lang, caseId: authored.id }} search={{}}><ChartColumn className="i s" aria-hidden="true" /><Trans>Figures of the group</Trans></Link> : null}
          {authored ? <CaseActions versions={authored.versions} blocked={draft.dirty} onFindings={(findings) => { saving.tell(findings); setTab('checks'); }} onRefused={saving.tellMessage} /> : null}
          <Button look="primary" dense pending={saving.pending} unavailable={!draft.dirty} onClick={() => void saving.save()}>{newest ? <Trans>Save as version {number(newest.number + 1)}</Trans> : <Trans>Save the draft</Trans>}</Button>
        </>}
      />
      <Notices draft={draft} saving={saving} onCompare={() => setTab('history')} />
      <div className="case-columns">
        <div className="case-form" key={draft.epoch}>
          <div className="case-language"><LanguageSwitch {...{ file, language }} onLanguage={setLanguage} /></div>
          <Panel title={<Trans>About the case</Trans>}><div className="fb"><AboutFields {...part} isNew={!authored} editions={choices.published.filter((each) => each.scheme === scheme).map((each) => each.code)} rules={choices.tests} /></div></Panel>
          <Panel title={<Trans>What is to be classified</Trans>}><div className="fb"><TextFields {...part} /></div></Panel>
          <Panel title={<Trans>Drawing</Trans>}><div className="fb"><DrawingFields {...part} /></div></Panel>
          <Panel title={<Trans>Pictures</Trans>}><div className="fb"><ImageFields {...part} /></div></Panel>
          <Panel title={<Trans>Key</Trans>}><div className="fb"><KeyFields {...key} /></div></Panel>
          <Panel title={<Trans>Wrong branches</Trans>}><div className="fb"><WrongFields {...key} /></div></Panel>
          <Panel title={<Trans>Rule and hints</Trans>}><div className="fb"><RuleFields {...part} /></div></Panel>
        </div>
        <div className="case-side" ref={side}>
          <Tabs label={t`Beside the case`} selected={tab} onSelect={(id) => setTab(id as Tab)} items={[
            { id: 'scheme', title: <Trans>Scheme</Trans>, content: <SchemeBox {...{ scheme, file, places, target, add }} onTarget={setTarget} onRemove={(symbol) => target.to === 'test' && setTried((all) => basketWithout(all, symbol))} /> },
            { id: 'checks', title: <Trans>Checks</Trans>, ...(checks.findings.length > 0 ? { count: checks.findings.length } : {}), content: <Checks {...checks} /> },
            { id: 'test', title: <Trans>Test</Trans>, content: <TestMarking {...{ file, scheme, language, chains: places.chains, numberOf: places.numberOf }} places={tried} onRemove={(symbol) => setTried((all) => basketWithout(all, symbol))} onRole={(symbol, role) => setTried((all) => basketWithRole(all, symbol, role))} onKey={takeKey} onAim={() => aim({ to: 'test' })} /> },
            { id: 'preview', title: <Trans>Preview</Trans>, content: <div className="case-preview"><CasePane value={textOf(file, language)} /></div> },
            ...(authored ? [{ id: 'history', title: <Trans>History</Trans>, count: authored.versions.length, content: <CaseHistory versions={authored.versions} /> }] : []),
          ]} />
        </div>
      </div>
    </div>
  );
}

type Places = ReturnType<typeof usePlaces>;

/** The scheme beside the case, and what is known of the places that the case names. */
function usePlaces(authored: AuthoredCaseFragment | null, file: CaseFile, scheme: SchemeCode, lang: Lang, target: PlaceTarget, tried: readonly BasketPlace[]) {
  const tree = useScheme(file.edition, lang);
  const search = useRef<HTMLInputElement>(null);
  const [focusCount, setFocusCount] = useState(0);
  const [learnt, setLearnt] = useState<ReadonlyMap<string, readonly ChainStep[]>>(new Map());
  const chains = useMemo(() => new Map([...(authored?.places ?? []).map(({ symbol, chain }) => [symbol, chain] as const), ...learnt]), [authored, learnt]);
  const know = useCallback((symbol: string, chain: readonly ChainStep[]) => setLearnt((all) => new Map(all).set(symbol, chain)), []);
  const { model } = tree;
  const numberOf = useCallback((symbol: string) => model?.numberOf(symbol) ?? -1, [model]);
  const chosen = useMemo(() => new Set(target.to === 'test' ? tried.map((place) => place.symbol) : target.to === 'wrong' ? Object.keys(file.wrong) : file.answer.flatMap((group) => group.accept.map((place) => place.symbol))), [target, tried, file]);
  return { tree, search, focusCount, focusTree: () => setFocusCount((count) => count + 1), chains, know, numberOf, chosen, scheme };
}

function SchemeBox({ scheme, file, places, target, add, onTarget, onRemove }: { scheme: SchemeCode; file: CaseFile; places: Places; target: PlaceTarget; add: (place: { readonly symbol: string; readonly chain: readonly ChainStep[] }) => void; onTarget: (target: PlaceTarget) => void; onRemove: (symbol: string) => void }) {
  const { t } = useLingui();
  const { number } = useFormats();
  const value = target.to === 'group' ? `group ${target.index}` : target.to;
  const options = [
    ...file.answer.map((group, index) => ({ value: `group ${index}`, label: group.group ? t`Key, group ${number(index + 1)}: ${group.group}` : t`Key, group ${number(index + 1)}` })),
    { value: 'newGroup', label: t`Key, a new group` }, { value: 'wrong', label: t`Wrong branches` }, { value: 'test', label: t`The answer that is tried` },
  ];
  const take = (chosen: string): void => onTarget(chosen.startsWith('group ') ? { to: 'group', index: Number(chosen.slice(6)) } : { to: chosen as 'newGroup' | 'wrong' | 'test' });
  return (
    <div className="case-scheme">
      <Select flat label={t`Chosen places go to`} value={value} options={options} onChange={(event) => take(event.currentTarget.value)} />
      <SchemePane code={scheme} edition={file.edition} scheme={places.tree} search={places.search} focusCount={places.focusCount} onFocusTree={places.focusTree} chosen={places.chosen} about={file.edition} onAdd={add} onRemove={onRemove} untouched={<Trans>What you wrote is not touched.</Trans>} />
    </div>
  );
}

/** The publishing checks by the server, half a second after the last change. */
function useChecks(file: CaseFile): { findings: readonly NamedFinding[]; checking: boolean } {
  const [text, setText] = useState(() => JSON.stringify(file));
  useEffect(() => {
    const timer = setTimeout(() => setText(JSON.stringify(file)), 500);
    return () => clearTimeout(timer);
  }, [file]);
  const { data, previousData } = useQuery(CheckCaseFileDocument, { variables: { file: text }, fetchPolicy: 'network-only' });
  return { findings: (data ?? previousData)?.checkCaseFile.findings ?? [], checking: !data };
}

function Checks({ findings, checking }: { findings: readonly NamedFinding[]; checking: boolean }) {
  if (findings.length === 0) {
    return checking ? <p className="small mute"><Trans>Checking…</Trans></p> : <Notice tone="ok" icon={<CircleCheck className="i s" aria-hidden="true" />}><Trans>Nothing keeps this case from being published.</Trans></Notice>;
  }
  return (
    <>
      <p role="status"><Plural value={findings.length} one="One thing keeps this case from being published:" other="# things keep this case from being published:" /></p>
      <ul className="bare case-findings">
        {findings.map((finding) => <li key={`${finding.path} ${finding.kind} ${finding.sentence}`}><button type="button" className="lk" onClick={() => show(finding.path)}><TriangleAlert className="i s" aria-hidden="true" /><span>{findingSentence(finding)} <bdi dir="ltr" className="mono small mute">{finding.path}</bdi></span></button></li>)}
      </ul>
    </>
  );
}

/** Brings the field of a finding into sight and gives it the focus. */
function show(path: string): void {
  const [, group, at] = /^answer\[(\d+)\](?:\.accept\[(\d+)\])?/.exec(path) ?? [];
  const [, wrong] = /^wrong(?:\["(.+?)"\]|\.(\w+))/.exec(path)?.map((each) => each) ?? [];
  const part = /^parts\[(\d+)\]/.exec(path)?.[1];
  const image = /^images\[(\d+)\]/.exec(path)?.[1];
  const id = group !== undefined ? (at === undefined ? `case-group-${group}` : `case-accepted-${group}-${at}`) : wrong !== undefined ? `case-wrong-${wrong}` : part !== undefined ? `case-part-${part}`
    : image !== undefined ? `case-image-${image}` : path.startsWith('drawing.alt') ? 'case-alt' : `case-${path.split(/[.[]/)[0]}`;
  const found = document.getElementById(id);
  found?.scrollIntoView({ block: 'center' });
  (found?.matches('input, textarea, select') ? found : found?.querySelector<HTMLElement>('input, textarea, select, button'))?.focus({ preventScroll: true });
}

interface Saving {
  readonly pending: boolean;
  readonly failed: boolean;
  readonly message: string | null;
  readonly findings: readonly NamedFinding[];
  /** Somebody else saved this version meanwhile. */
  readonly conflict: number | null;
  readonly save: (base?: number) => Promise<void>;
  readonly tell: (findings: readonly NamedFinding[]) => void;
  readonly tellMessage: (message: string | null) => void;
}

function useSaving(authored: AuthoredCaseFragment | null, draft: CaseDraft, onCreated: (caseId: string) => void): Saving {
  const { t } = useLingui();
  const lang = useLanguage();
  const toast = useToast();
  const [send, { loading }] = useMutation(SaveCaseDocument);
  const [outcome, setOutcome] = useState<Pick<Saving, 'failed' | 'message' | 'findings' | 'conflict'>>({ failed: false, message: null, findings: [], conflict: null });
  const tell = (over: Partial<typeof outcome>): void => setOutcome({ failed: false, message: null, findings: [], conflict: null, ...over });
  return {
    ...outcome, pending: loading, tell: (findings) => tell({ findings }), tellMessage: (message) => tell({ message }),
    save: async (base = draft.base) => {
      const answer = (await send({ variables: { input: { caseId: authored?.id ?? null, base, file: JSON.stringify(draft.file), language: lang } }, refetchQueries: ['CaseForAuthors'] }).catch(() => undefined))?.data?.saveCase;
      if (!answer) return tell({ failed: true });
      if (answer.__typename === 'CaseNotValid') return tell({ findings: answer.findings });
      if (answer.__typename === 'CaseChanged') return tell({ conflict: answer.number });
      if (answer.__typename !== 'CaseForAuthors') return tell({ message: answer.message });
      const [newest] = answer.versions;
      draft.saved(JSON.parse(newest!.file) as CaseFile, newest!.number);
      tell({});
      toast({ text: t`Version ${newest!.number} is saved as a draft` });
      if (!authored) onCreated(answer.id);
    },
  };
}

function SaveState({ draft, saving, savedAt }: { draft: CaseDraft; saving: Saving; savedAt: string | null }) {
  const { time } = useFormats();
  const zone = useReaderZone();
  if (saving.pending) return <SavedAt state="saving" words={<Trans>Saving…</Trans>} />;
  if (saving.failed) return <SavedAt state="failed" words={<Trans>Not saved; kept in this browser</Trans>} />;
  if (draft.dirty) return <span role="status" className="case-unsaved"><Trans>Kept in this browser, not saved yet</Trans></span>;
  return savedAt === null ? null : <SavedAt words={<Trans>Saved {time(Date.parse(savedAt), zone)}</Trans>} />;
}

function Notices({ draft, saving, onCompare }: { draft: CaseDraft; saving: Saving; onCompare: () => void }) {
  const { dateTime, number } = useFormats();
  const zone = useReaderZone();
  const alert = <CircleAlert className="i s" aria-hidden="true" />;
  return (
    <div className="case-notices">
      {draft.restoredAtMs !== null ? <Notice icon={<RotateCcw className="i s" aria-hidden="true" />}><Trans>What you typed on {dateTime(draft.restoredAtMs, zone)} and did not save is here again.</Trans> <Button dense onClick={draft.discard}><Trans>Discard it</Trans></Button></Notice> : null}
      {saving.failed ? <Notice live tone="bad" icon={alert}><Trans>The server did not answer. Nothing you typed is lost.</Trans> <Button dense onClick={() => void saving.save()}><Trans>Try again</Trans></Button></Notice> : null}
      {saving.message === null ? null : <Notice live tone="bad" icon={alert}><span lang="en">{saving.message}</span></Notice>}
      {saving.findings.length > 0 ? <Notice live tone="bad" icon={alert}><ul className="bare">{saving.findings.map((finding) => <li key={`${finding.path} ${finding.kind}`}><bdi dir="ltr" className="mono">{finding.path}</bdi> {findingSentence(finding)}</li>)}</ul></Notice> : null}
      {saving.conflict === null ? null : (
        <Notice live tone="bad" icon={alert}>
          <Trans>Somebody else saved version {number(saving.conflict)} meanwhile. Yours is kept here.</Trans>{' '}
          <Button dense onClick={onCompare}><Trans>See what they changed</Trans></Button>{' '}
          <Button dense onClick={() => { draft.rebase(saving.conflict!); void saving.save(saving.conflict!); }}><Trans>Save mine as the version after it</Trans></Button>
        </Notice>
      )}
    </div>
  );
}

/** The case as a learner would get it in a language, or in the nearest there is. */
function textOf(file: CaseFile, language: Lang): CaseText {
  const own = translated(file.title, language)?.lang ?? language;
  const words = (value: CaseFile['title']): string => translated(value, own)?.value ?? '';
  const drawing = file.drawing && {
    __typename: 'PracticeDrawing' as const, width: file.drawing.width, height: file.drawing.height, alt: words(file.drawing.alt), caption: file.drawing.caption && words(file.drawing.caption),
    lines: file.drawing.lines.map((line) => ({ __typename: 'DrawingLine' as const, d: line.d, style: line.style ?? 'line' })),
    numerals: (file.drawing.numerals ?? []).map((numeral) => ({ __typename: 'DrawingNumeral' as const, ...numeral })),
  };
  return {
    id: file.key, title: words(file.title), language: own, parts: file.parts.map((each) => ({ __typename: 'PracticePart' as const, heading: words(each.heading), text: words(each.text) })),
    drawing: drawing ?? null, roles: file.roles ?? [],
    images: (file.images ?? []).map((image) => ({ __typename: 'PracticeImage' as const, address: imageAddress(image), width: image.width, height: image.height, alt: words(image.alt), caption: image.caption ? words(image.caption) : null })),
  };
}
