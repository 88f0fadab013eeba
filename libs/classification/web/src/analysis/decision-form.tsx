import { useApolloClient, useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import { Button, Notice, TextArea } from '@classmark/ui';
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
  const [shown, setShown] = useState<{ readonly key: string; readonly effect: Effect } | null>(null);
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const newKey = { versionId: disputed.versionId, ...keyInputOf(groups, disputed.answer, language) };
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
      {kind === 'newKey' ? <KeyFields roles={disputed.roles} groups={groups} onChange={setGroups} /> : null}
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
