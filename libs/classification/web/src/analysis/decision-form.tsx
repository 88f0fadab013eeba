import { useApolloClient, useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import { Button, Checkbox, Notice, TextArea } from '@classmark/ui';
import { useLanguage } from '@classmark/platform/web';
import type { Disputed } from './disputed-screen';
import { DecideDisputeDocument, KeyChangeEffectDocument } from './disputes.generated';
import { draftOf, KeyFields, keyInputOf } from './key-fields';
import { EffectOf, type Effect } from './remarking-effect';

/** Keeps a key with a reason, or puts another one in its place: only after its effect has been shown. */
export function DecisionForm({ disputed, kind, onCancel, onDecided }: { disputed: Disputed; kind: 'keepKey' | 'newKey'; onCancel: () => void; onDecided: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const client = useApolloClient();
  const [decide, { loading: deciding }] = useMutation(DecideDisputeDocument);
  const [groups, setGroups] = useState(() => draftOf(disputed.answer));
  const [reason, setReason] = useState('');
  const [shown, setShown] = useState<{ readonly key: string; readonly effects: readonly { readonly edition: string; readonly effect: Effect }[] } | null>(null);
  // Where the key is the same in another edition, the doubt is the same: one decision for both, unless told otherwise.
  const [also, setAlso] = useState<readonly string[]>(() => disputed.elsewhere.filter((each) => each.sameKey).map((each) => each.versionId));
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const newKey = { versionId: disputed.versionId, ...keyInputOf(groups, disputed.answer, language) };
  const key = JSON.stringify([newKey, also]);
  const effects = shown?.key === key ? shown.effects : null;

  const ask = async () => {
    setAsking(true);
    setRefusal(null);
    try {
      const found = [];
      for (const { versionId, edition } of [disputed, ...disputed.elsewhere.filter((each) => also.includes(each.versionId))]) {
        const { data } = await client.query({ query: KeyChangeEffectDocument, variables: { input: { ...newKey, versionId } }, fetchPolicy: 'network-only' });
        const result = data?.keyChangeEffect;
        if (result?.__typename === 'KeyChangeEffect') found.push({ edition, effect: result });
        else {
          setRefusal(result && 'message' in result ? `${edition}: ${result.message}` : t`The effect could not be fetched. What you wrote is kept; try again.`);
          break;
        }
        if (found.length === 1 + also.length) setShown({ key, effects: found });
      }
    } catch {
      setRefusal(t`The effect could not be fetched. What you wrote is kept; try again.`);
    }
    setAsking(false);
  };
  const send = async () => {
    setRefusal(null);
    try {
      const { data } = await decide({ variables: { input: { versionId: disputed.versionId, reason, also: [...also], newKey: kind === 'newKey' ? newKey : null } } });
      const result = data?.decideDispute;
      if (result?.__typename === 'DisputeDecided') onDecided();
      else setRefusal(result && 'message' in result ? result.message : t`The decision could not be stored. What you wrote is kept; try again.`);
    } catch {
      setRefusal(t`The decision could not be stored. What you wrote is kept; try again.`);
    }
  };
  const ready = reason.trim().length >= 5 && (kind === 'keepKey' || effects !== null);
  return (
    <form className="grid gap-4" onSubmit={(event) => { event.preventDefault(); if (ready) void send(); }}>
      {kind === 'newKey' ? <KeyFields roles={disputed.roles} groups={groups} onChange={setGroups} /> : null}
      {disputed.elsewhere.map((each) => {
        const { edition, number } = each;
        return (
          <Checkbox key={each.versionId} checked={also.includes(each.versionId)} onChange={(event) => setAlso(event.currentTarget.checked ? [...also, each.versionId] : also.filter((id) => id !== each.versionId))}>
            <Trans>Decide the same for version {number} in <bdi dir="ltr">{edition}</bdi></Trans> <span className="small-code">{each.sameKey ? <Trans>same key</Trans> : <Trans>its key names other places</Trans>}{each.status === 'retired' ? <>, <Trans>retired; its answers count</Trans></> : null}</span>
          </Checkbox>
        );
      })}
      {kind === 'newKey' ? <div className="row"><Button onClick={() => void ask()} pending={asking}><Trans>Show the effect</Trans></Button></div> : null}
      {effects?.map(({ edition, effect }) => <div key={edition}>{effects.length > 1 ? <p><b><bdi dir="ltr">{edition}</bdi></b></p> : null}<EffectOf effect={effect} /></div>)}
      <TextArea label={t`Reason`} hint={t`Kept with the decision. Who reported the case is written to and reads it.`} value={reason} onChange={(event) => setReason(event.currentTarget.value)} rows={2} required maxLength={2000} />
      {refusal ? <Notice tone="bad" icon={<CircleAlert className="i" aria-hidden="true" />} live><bdi>{refusal}</bdi></Notice> : null}
      <div className="row">
        <Button type="submit" look="primary" pending={deciding} unavailable={!ready}>{kind === 'keepKey' ? <Trans>Keep the key</Trans> : <Trans>Change the key and mark anew</Trans>}</Button>
        <Button onClick={onCancel}><Trans>Cancel</Trans></Button>
      </div>
      {kind === 'newKey' && !effects ? <p className="small-code"><Trans>The key can be changed when its effect has been shown and a reason is given.</Trans></p> : null}
    </form>
  );
}
