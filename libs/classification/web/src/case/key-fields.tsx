import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ArrowUp, Crosshair, Plus, Trash2 } from 'lucide-react';
import { isFractionText } from '@classmark/platform/core';
import { useFormats } from '@classmark/platform/web';
import { Bdi, Button, Checkbox, Select, Symbol, Tag, TextField } from '@classmark/ui';
import type { ChainStep } from '../answering/answering';
import { roleWords } from '../answering/finding-words';
import { Words, type EditorPart } from './case-fields';
import { withAccepted, withGroup, withMain, withoutAccepted, type PlaceTarget } from './case-draft';

export interface KeyProps extends EditorPart {
  readonly chains: ReadonlyMap<string, readonly ChainStep[]>;
  readonly target: PlaceTarget;
  /** Where places chosen in the scheme go from now on; the scheme comes into sight. */
  readonly aim: (target: PlaceTarget) => void;
}

/** The key: groups, in each the main place and its alternates, with role, weight and the reason why it is right. */
export function KeyFields(props: KeyProps) {
  const { file, target, aim } = props;
  return (
    <>
      {file.answer.length === 0 ? <p className="small mute"><Trans>No place is accepted yet. Add the first one from the scheme.</Trans></p> : null}
      {file.answer.map((_, index) => <Group key={index} {...props} index={index} />)}
      <Button dense aria-pressed={target.to === 'newGroup'} onClick={() => aim({ to: 'newGroup' })}><Plus className="i s" aria-hidden="true" /><Trans>Add a group from the scheme</Trans></Button>
    </>
  );
}

function Group({ index, ...props }: KeyProps & { index: number }) {
  const { t } = useLingui();
  const { number } = useFormats();
  const { file, scheme, change, target, aim } = props;
  const group = file.answer[index]!;
  const aimed = target.to === 'group' && target.index === index;
  return (
    <fieldset className={aimed ? 'case-group aimed' : 'case-group'} id={`case-group-${index}`}>
      <legend><Trans>Group {number(index + 1)}</Trans></legend>
      <div className="case-group-head">
        <TextField flat label={t`Name of the group`} value={group.group ?? ''} onChange={(event) => { const text = event.currentTarget.value; change((now) => withGroup(now, index, { group: text === '' ? undefined : text })); }} />
        <Checkbox checked={group.required ?? true} onChange={(event) => { const required = event.currentTarget.checked; change((now) => withGroup(now, index, { required: required ? undefined : false })); }}><Trans>Required</Trans></Checkbox>
        {scheme === 'ipc' && file.roles ? <Checkbox checked={group.first ?? false} onChange={(event) => { const first = event.currentTarget.checked; change((now) => withGroup(now, index, { first: first ? true : undefined })); }}><Trans>First place</Trans></Checkbox> : null}
      </div>
      <ul className="bare">{group.accept.map((place, at) => <Accepted key={`${place.symbol} ${place.role ?? ''}`} {...props} index={index} at={at} />)}</ul>
      <div className="row"><Button dense aria-pressed={aimed} onClick={() => aim({ to: 'group', index })}><Crosshair className="i s" aria-hidden="true" /><Trans>Add an alternate from the scheme</Trans></Button></div>
    </fieldset>
  );
}

function Accepted({ index, at, file, language, change, chains }: KeyProps & { index: number; at: number }) {
  const { t } = useLingui();
  const place = file.answer[index]!.accept[at]!;
  const { symbol } = place;
  const weight = place.weight ?? '';
  return (
    <li className="case-accepted" id={`case-accepted-${index}-${at}`}>
      <div className="case-piece-head">
        <span className="case-place"><Symbol>{symbol}</Symbol> <PlaceTitle chain={chains.get(symbol)} />{at === 0 ? <Tag tone="ok"><Trans>main</Trans></Tag> : <Tag><Trans>alternate</Trans></Tag>}</span>
        <span className="row">
          {at > 0 ? <Button look="quiet" dense onClick={() => change((now) => withMain(now, index, at))}><ArrowUp className="i s" aria-hidden="true" /><Trans>Make main</Trans></Button> : null}
          <Button look="quiet" dense icon aria-label={t`Remove ${symbol}`} onClick={() => change((now) => withoutAccepted(now, index, at))}><Trash2 className="i s" aria-hidden="true" /></Button>
        </span>
      </div>
      {file.roles || at > 0 ? (
        <div className="case-grid">
          {file.roles ? <RoleSelect file={file} role={place.role} symbol={symbol} onRole={(role) => change((now) => withAccepted(now, index, at, { role }))} /> : null}
          {at > 0 ? <TextField flat label={t`Weight of ${symbol}`} dir="ltr" inputMode="text" placeholder="1/1" value={weight} error={weight !== '' && !isFractionText(weight) ? <Trans>A fraction, for example 3/4.</Trans> : undefined} onChange={(event) => { const text = event.currentTarget.value.trim(); change((now) => withAccepted(now, index, at, { weight: text === '' ? undefined : text })); }} /> : null}
        </div>
      ) : null}
      <Words area label={<Trans>Why <Symbol>{symbol}</Symbol> is accepted</Trans>} words={file.accepted[symbol] ?? {}} language={language} onChange={(words) => change((now) => ({ ...now, accepted: { ...now.accepted, [symbol]: words } }))} />
    </li>
  );
}

function RoleSelect({ file, role, symbol, onRole }: { file: EditorPart['file']; role: string | undefined; symbol: string; onRole: (role: string | undefined) => void }) {
  const { t } = useLingui();
  const names: Readonly<Record<string, string>> = { invention: t`Invention`, additional: t`Additional`, main: t`Main section`, auxiliary: t`Auxiliary section` };
  return <Select flat label={t`Role of ${symbol}`} value={role ?? ''} options={[...(file.roles ?? []).map((value) => ({ value, label: names[value] ?? value })), { value: '', label: t`any role` }]} onChange={(event) => onRole(event.currentTarget.value || undefined)} />;
}

/** The wrong branches that were foreseen, each with the reason why it is wrong. */
export function WrongFields({ file, language, change, chains, target, aim }: KeyProps) {
  const { t } = useLingui();
  const symbols = Object.keys(file.wrong);
  return (
    <>
      <p className="small mute"><Trans>Said of an answered place at or below the branch.</Trans> <Plural value={symbols.length} one="One branch." other="# branches." /></p>
      {symbols.map((symbol) => (
        <div className="case-accepted" key={symbol} id={`case-wrong-${symbol}`}>
          <div className="case-piece-head">
            <span className="case-place"><Symbol>{symbol}</Symbol> <PlaceTitle chain={chains.get(symbol)} /></span>
            <Button look="quiet" dense icon aria-label={t`Remove ${symbol}`} onClick={() => change((now) => ({ ...now, wrong: Object.fromEntries(Object.entries(now.wrong).filter(([each]) => each !== symbol)) }))}><Trash2 className="i s" aria-hidden="true" /></Button>
          </div>
          <Words area label={<Trans>Why <Symbol>{symbol}</Symbol> is wrong</Trans>} words={file.wrong[symbol] ?? {}} language={language} onChange={(words) => change((now) => ({ ...now, wrong: { ...now.wrong, [symbol]: words } }))} />
        </div>
      ))}
      <Button dense aria-pressed={target.to === 'wrong'} onClick={() => aim({ to: 'wrong' })}><Crosshair className="i s" aria-hidden="true" /><Trans>Add a wrong branch from the scheme</Trans></Button>
    </>
  );
}

/** The last title of a chain; nothing while it is not known. */
export function PlaceTitle({ chain }: { chain: readonly ChainStep[] | undefined }) {
  const last = chain?.at(-1);
  return last ? <Bdi lang={last.titleLanguage}>{last.title}</Bdi> : null;
}

/** A role in words, or nothing. */
export function RoleTag({ role }: { role: string | null | undefined }) {
  return role ? <Tag>{roleWords(role)}</Tag> : null;
}
