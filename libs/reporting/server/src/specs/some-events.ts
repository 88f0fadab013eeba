import { uuidv7 } from '@classmark/platform/core';
import { smallContent } from '@classmark/catalogue/server/testing';
import type { FactSnapshot, TrainingKind } from '@classmark/reporting/core';

let serial = 0;

/** An id of its own, the later the greater. */
export function someId(atMs = Date.UTC(2026, 0, 1)): string {
  serial += 1;
  const tail = new Uint8Array(10);
  new DataView(tail.buffer).setUint32(6, serial);
  return uuidv7(atMs, tail);
}

/** The affiliation of an examiner of an office at the time. */
export function snapshotOf(officeCode: string | null, over: Partial<FactSnapshot> = {}): FactSnapshot {
  const region = ({ TN: 'africa', KE: 'africa', NP: 'asia', CL: 'americas' } as Record<string, string>)[officeCode ?? ''] ?? null;
  return { officeCode, countryCode: officeCode, organization: false, region, developmentStatus: 'notStated', ldc: false, audience: 'ipoStaff', confirmed: officeCode !== null, ...over };
}

/** An event of learning. */
export function learningEvent(over: Partial<{
  enrolmentId: string; personId: string; offeringId: string; trainingId: string; trainingKind: TrainingKind; topics: readonly string[]; at: string; snapshot: FactSnapshot; ruleVersion: string; source: string;
}> = {}) {
  return {
    enrolmentId: someId(), personId: someId(), offeringId: OFFERING, trainingId: TRAINING, trainingKind: 'webinar' as TrainingKind, topics: ['Nice'], at: '2026-03-01T10:00:00Z', source: 'self',
    ruleVersion: 'enrolment/1', snapshot: snapshotOf('TN'), ...over,
  };
}

/** An offering that the catalogue of the test does not know. */
export const OFFERING = someId();
const TRAINING = someId();

/** Draws the same numbers from the same seed. */
export function drawer(seed: number): <T>(from: readonly T[]) => T {
  let state = seed;
  return (from) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)]!;
  };
}

/** A training of one lesson to read: nothing in it needs a domain that these tests do not start. */
export function reading() {
  const [module] = smallContent().modules;
  return smallContent({ modules: [{ ...module!, lessons: [module!.lessons[1]!] }] });
}
