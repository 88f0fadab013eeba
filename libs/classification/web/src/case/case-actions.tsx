import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { CASE_TRANSITIONS, type CaseTransition } from '@classmark/classification/core';
import { Button, Dialog, TextArea } from '@classmark/ui';
import { useFormats, useLanguage } from '@classmark/platform/web';
import type { NamedFinding } from './case-words';
import { TRANSITION_NAMES, useName } from './case-words';
import { ChangeCaseStatusDocument, type AuthoredCaseFragment } from './cases.generated';

type Version = AuthoredCaseFragment['versions'][number];

/** What can be done to the newest version, and to the live one beside it. A reason is asked for where learners or authors lose something. */
export function CaseActions({ versions, blocked, onFindings, onRefused }: {
  versions: readonly Version[];
  /** There is text that is not saved: a status would be given to something else than what is on the screen. */
  blocked: boolean;
  onFindings: (findings: readonly NamedFinding[]) => void;
  onRefused: (message: string | null) => void;
}) {
  const { t } = useLingui();
  const lang = useLanguage();
  const name = useName();
  const { number } = useFormats();
  const [change, { loading }] = useMutation(ChangeCaseStatusDocument);
  const [asked, setAsked] = useState<{ version: Version; transition: CaseTransition } | null>(null);
  const [reason, setReason] = useState('');
  const newest = versions[0]!;
  const live = versions.find((version) => version.status === 'live' && version !== newest);
  const run = async (version: Version, transition: CaseTransition, words: string | null): Promise<void> => {
    onRefused(null);
    const answer = (await change({ variables: { input: { versionId: version.id, transition, reason: words, language: lang } } }).catch(() => undefined))?.data?.changeCaseStatus;
    if (answer?.__typename === 'CaseForAuthors') {
      setAsked(null);
      setReason('');
    } else if (answer?.__typename === 'CaseNotValid') onFindings(answer.findings);
    else onRefused(answer?.message ?? t`Nothing was changed: the server did not answer. Try again.`);
  };
  const button = (version: Version, each: string) => {
    const transition = each as CaseTransition;
    const needs = CASE_TRANSITIONS[transition].reason;
    return (
      <Button key={`${version.number} ${each}`} dense unavailable={blocked && !needs} pending={loading} onClick={() => (needs ? setAsked({ version, transition }) : void run(version, transition, null))}>
        {name(TRANSITION_NAMES, each)}{version === newest ? null : <> <span className="small"><Trans>(version {number(version.number)})</Trans></span></>}
      </Button>
    );
  };
  return (
    <>
      {newest.transitions.map((each) => button(newest, each))}
      {live ? live.transitions.map((each) => button(live, each)) : null}
      <Dialog open={asked !== null} onClose={() => setAsked(null)} closeLabel={t`Close`} title={asked ? name(TRANSITION_NAMES, asked.transition) : ''} dismissable={false} actions={<>
        <Button onClick={() => setAsked(null)}><Trans>Cancel</Trans></Button>
        <Button look="primary" pending={loading} unavailable={reason.trim() === ''} onClick={() => asked && void run(asked.version, asked.transition, reason)}>{asked ? name(TRANSITION_NAMES, asked.transition) : ''}</Button>
      </>}>
        <TextArea label={t`Why`} hint={<Trans>One sentence; it stays with the version.</Trans>} rows={3} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      </Dialog>
    </>
  );
}
