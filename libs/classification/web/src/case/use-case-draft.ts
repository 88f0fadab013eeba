import { useCallback, useEffect, useMemo, useState } from 'react';
import { sameCase, type CaseFile } from '@classmark/classification/core';
import { keepDraft, keptDraft } from './case-draft';

export interface CaseDraft {
  readonly file: CaseFile;
  readonly change: (next: (file: CaseFile) => CaseFile) => void;
  /** Something is typed that the server does not have. */
  readonly dirty: boolean;
  /** Number of the version that it began from. */
  readonly base: number;
  /** When what this browser had kept was taken up again; null when nothing was. */
  readonly restoredAtMs: number | null;
  readonly discard: () => void;
  /** Another one after what was typed was thrown away: fields begin anew. */
  readonly epoch: number;
  /** What the server has now is what is on the screen. */
  readonly saved: (file: CaseFile, number: number) => void;
  /** Goes on from a newer version with the own text. */
  readonly rebase: (number: number) => void;
}

/** What is typed, kept in this browser until the server has it: a closed window, a lost line or a refusal loses nothing. */
export function useCaseDraft(caseId: string, saved: CaseFile, number: number): CaseDraft {
  const [kept] = useState(() => {
    const draft = keptDraft(caseId);
    return draft && !sameCase(draft.file, saved) ? draft : null;
  });
  const [file, setFile] = useState<CaseFile>(kept?.file ?? saved);
  const [base, setBase] = useState(kept?.base ?? number);
  const [epoch, setEpoch] = useState(0);
  const [server, setServer] = useState(saved);
  const [restoredAtMs, setRestored] = useState(kept?.atMs ?? null);
  const dirty = useMemo(() => !sameCase(file, server), [file, server]);

  useEffect(() => {
    keepDraft(caseId, dirty ? { base, file, atMs: Date.now() } : null);
  }, [caseId, dirty, base, file]);
  useEffect(() => {
    if (!dirty) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);

  const change = useCallback((next: (now: CaseFile) => CaseFile) => setFile(next), []);
  return {
    file, change, dirty, base, restoredAtMs, epoch,
    discard: () => {
      setEpoch((count) => count + 1);
      setFile(server);
      setBase(number);
      setRestored(null);
    },
    saved: (next, at) => {
      // What was typed while it was being sent stays.
      setFile((now) => (sameCase(now, file) ? next : now));
      setServer(next);
      setBase(at);
      setRestored(null);
    },
    rebase: setBase,
  };
}
