import { useApolloClient, useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { CircleAlert, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button, Notice, Select, TextArea, TextField } from '@classmark/ui';
import { useLanguage } from '@classmark/platform/web';
import type { Disputed } from './disputed-screen';
import { DecideDisputeDocument, KeyChangeEffectDocument } from './disputes.generated';
import { EffectOf, type Effect } from './remarking-effect';

interface PlaceDraft { readonly symbol: string; readonly role: string; readonly weight: string; readonly why: string }
interface GroupDraft { readonly group: string | null; readonly required: boolean; readonly accept: readonly PlaceDraft[] }

/** Keeps a key with a reason, or puts another one in its place: only after its effect has been shown. */
export function DecisionForm({ disputed, kind, onCancel, onDecided }: { disputed: Disputed; kind: 'keepKey' | 'newKey'; onCancel: () => void; onDecided: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const client = useApolloClient();
  const [decide, { loading: deciding }] = useMutation(DecideDisputeDocument);
  const [groups, setGroups] = useState<readonly GroupDraft[]>(() => disputed.answer.map((group) => ({ group: group.group ?? null, required: group.required, accept: group.accept.map((place) => ({ symbol: place.symbol, role: place.role ?? '', weight: place.weight, why: place.why })) })));
  const [reason, setReason] = useState('');
  const [shown, setShown] = useState<{ readonly key: string; readonly effect: Effect } | null>(null);
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const newKey = {
    versionId: disputed.versionId,
    answer: groups.map(({ group, required, accept }) => ({ group, required, accept: accept.filter((place) => place.symbol.trim()).map((place) => ({ symbol: place.symbol.trim(), role: place.role || null, weight: place.weight.trim() || null })) })),
    // The checks want English; who writes in another language says it in both.
    reasons: groups.flatMap(({ accept }) => accept.flatMap((place) => (place.why.trim() ? [...new Set(['en', language])].map((each) => ({ symbol: place.symbol.trim(), language: each, text: place.why.trim() })) : []))).filter((each) => !isOld(disputed, each)),
  };
  const key = JSON.stringify(newKey);
  const effect = shown?.key === key ? shown.effect : null;

  const ask = async () => {
    setAsking(true);
    setRefusal(null);
    try {
      const { data } = await client.query({ query: KeyChangeEffectDocument, variables: { input: newKey }, fetchPolicy: 'network-only' });
      const result = data?.keyChangeEffect;
      if (result?.__typename === 'KeyChangeEffect') setShown({ key, effect: result });
      else setRefusal(result && 'message' in result ? result.message : t`The effect could not be fetched. What you wrote is kept; try again.`);
    } catch {
      setRefusal(t`The effect could not be fetched. What you wrote is kept; try again.`);
    }
    setAsking(false);
  };
  const send = async () => {
    setRefusal(null);
    try {
      const { data } = await decide({ variables: { input: { versionId: disputed.versionId, reason, newKey: kind === 'newKey' ? newKey : null } } });
      const result = data?.decideDispute;
      if (result?.__typename === 'DisputeDecided') onDecided();
      else setRefusal(result && 'message' in result ? result.message : t`The decision could not be stored. What you wrote is kept; try again.`);
    } catch {
      setRefusal(t`The decision could not be stored. What you wrote is kept; try again.`);
    }
  };
  const ready = reason.trim().length >= 5 && (kind === 'keepKey' || effect !== null);
  return (
    <form className="grid gap-4" onSubmit={(event) => { event.preventDefault(); if (ready) void send(); }}>
      {kind === 'newKey' ? <KeyFields disputed={disputed} groups={groups} onChange={setGroups} /> : null}
      {kind === 'newKey' ? <div className="row"><Button onClick={() => void ask()} pending={asking}><Trans>Show the effect</Trans></Button></div> : null}
      {effect ? <EffectOf effect={effect} /> : null}
      <TextArea label={t`Reason`} hint={t`Kept with the decision. Who reported the case is written to and reads it.`} value={reason} onChange={(event) => setReason(event.currentTarget.value)} rows={2} required maxLength={2000} />
      {refusal ? <Notice tone="bad" icon={<CircleAlert className="i" aria-hidden="true" />} live><bdi>{refusal}</bdi></Notice> : null}
      <div className="row">
        <Button type="submit" look="primary" pending={deciding} unavailable={!ready}>{kind === 'keepKey' ? <Trans>Keep the key</Trans> : <Trans>Change the key and mark anew</Trans>}</Button>
        <Button onClick={onCancel}><Trans>Cancel</Trans></Button>
      </div>
      {kind === 'newKey' && !effect ? <p className="small-code"><Trans>The key can be changed when its effect has been shown and a reason is given.</Trans></p> : null}
    </form>
  );
}

/** What stands already need not be sent. */
function isOld(disputed: Disputed, reason: { readonly symbol: string; readonly text: string }): boolean {
  return disputed.answer.some((group) => group.accept.some((place) => place.symbol === reason.symbol && place.why === reason.text));
}

function KeyFields({ disputed, groups, onChange }: { disputed: Disputed; groups: readonly GroupDraft[]; onChange: (groups: readonly GroupDraft[]) => void }) {
  const { t } = useLingui();
  const roles = disputed.roles;
  const change = (at: number, accept: readonly PlaceDraft[]) => onChange(groups.map((group, index) => (index === at ? { ...group, accept } : group)));
  return (
    <div className="places">
      {groups.map((group, at) => (
        <fieldset key={at}>
          <legend>{groups.length > 1 ? <Trans>Wanted place {at + 1}</Trans> : <Trans>Wanted place</Trans>}</legend>
          {group.accept.map((place, index) => {
            const set = (part: Partial<PlaceDraft>) => change(at, group.accept.map((each, position) => (position === index ? { ...each, ...part } : each)));
            return (
              <div key={index} className={roles.length > 0 ? 'place-row' : 'place-row roleless'}>
                <TextField flat dir="ltr" label={index === 0 ? t`Place` : t`Or also`} value={place.symbol} onChange={(event) => set({ symbol: event.currentTarget.value })} required={index === 0} maxLength={40} />
                {roles.length > 0 ? <Select flat label={t`Role`} value={place.role} options={[{ value: '', label: t`any` }, ...roles.map((role) => ({ value: role, label: role === 'invention' ? t`Invention` : role === 'additional' ? t`Additional` : role }))]} onChange={(event) => set({ role: event.currentTarget.value })} /> : null}
                <TextField flat dir="ltr" label={t`Weight`} value={place.weight} onChange={(event) => set({ weight: event.currentTarget.value })} pattern="\d+/\d+" maxLength={9} />
                <TextField flat className="why" label={t`Why it is right`} value={place.why} onChange={(event) => set({ why: event.currentTarget.value })} maxLength={1000} />
                {group.accept.length > 1 ? <Button icon aria-label={t`Remove this place`} className="self-end" onClick={() => change(at, group.accept.filter((_, position) => position !== index))}><Trash2 className="i" aria-hidden="true" /></Button> : null}
              </div>
            );
          })}
          <button type="button" className="lk" onClick={() => change(at, [...group.accept, { symbol: '', role: roles[0] ?? '', weight: '1/1', why: '' }])}><Plus className="i s" aria-hidden="true" /><Trans>Add a place that is right, too</Trans></button>
        </fieldset>
      ))}
    </div>
  );
}
