import { useEffect, useSyncExternalStore } from 'react';
import { browserQuery, useLanguage, useViewer, type RunQuery } from '@classmark/platform/web';
import { MyEnrolmentsText, type EnrolmentPartsFragment } from './enrolment.generated';

/** An episode as lists and buttons need it. */
export type Enrolment = EnrolmentPartsFragment;

const listeners = new Set<() => void>();
const known = new Map<string, Enrolment | null>();
let wanted = new Set<string>();
let version = 0;

function told(): void {
  version += 1;
  for (const listener of listeners) listener();
}

/** Asks once for all offerings of a page: each button only says which one it is about. */
function want(offeringId: string, ask: RunQuery): void {
  if (known.has(offeringId) || wanted.has(offeringId)) return;
  wanted.add(offeringId);
  if (wanted.size > 1) return;
  queueMicrotask(async () => {
    const offeringIds = [...wanted];
    try {
      const { myEnrolments } = await ask(MyEnrolmentsText, { offeringIds });
      for (const id of offeringIds) known.set(id, null);
      for (const enrolment of myEnrolments) known.set(enrolment.offeringId, enrolment);
    } catch {
      // Without an answer the button offers to enrol: the API answers with the running episode if there is one.
      for (const id of offeringIds) known.set(id, null);
    }
    wanted = new Set();
    told();
  });
}

/** Keeps what the API answered about an episode; every button of the offering shows it. */
export function keepEnrolment(enrolment: Enrolment): void {
  known.set(enrolment.offeringId, enrolment);
  told();
}

/** Forgets everything, for tests. */
export function forgetEnrolments(): void {
  known.clear();
  wanted = new Set();
  told();
}

/** What is known of the reader and an offering. */
export type MyEnrolment = { readonly reader: 'unknown' | 'stranger' } | { readonly reader: 'known'; readonly enrolment: Enrolment | null };

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The reader's newest episode in an offering. Unknown on the server and until the browser has asked. */
export function useMyEnrolment(offeringId: string): MyEnrolment {
  const { viewer } = useViewer();
  const language = useLanguage();
  useSyncExternalStore(subscribe, () => version, () => 0);
  useEffect(() => {
    if (viewer) want(offeringId, browserQuery(() => language));
  }, [viewer, offeringId, language]);
  if (viewer === undefined) return { reader: 'unknown' };
  if (viewer === null) return { reader: 'stranger' };
  const enrolment = known.get(offeringId);
  return enrolment === undefined ? { reader: 'unknown' } : { reader: 'known', enrolment };
}
