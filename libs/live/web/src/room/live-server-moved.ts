import { useEffect } from 'react';
import type { CheckResult } from '../device-check/device-check';

const AGAIN_MS = 30_000;

interface Kept { readonly check: CheckResult; readonly atMs: number }

const keyOf = (offeringId: string): string => `classmark:room:${offeringId}`;

/** What somebody chose before the page had to be loaded again; null otherwise. Kept for half a minute. */
export function keptCheck(offeringId: string, nowMs: number = Date.now()): CheckResult | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(offeringId)) ?? 'null') as Kept | null;
    return kept !== null && nowMs - kept.atMs < AGAIN_MS ? kept.check : null;
  } catch {
    return null;
  }
}

/**
 * A live server that was started again answers at another address, which the content policy of this document does not name: the
 * browser refuses it and says so. The page is then loaded again, once in half a minute, and leads straight back into the room.
 */
export function useReloadWhenServerMoved(offeringId: string, check: CheckResult): void {
  useEffect(() => {
    const refused = (event: SecurityPolicyViolationEvent): void => {
      if (event.effectiveDirective !== 'connect-src' || keptCheck(offeringId) !== null) return;
      sessionStorage.setItem(keyOf(offeringId), JSON.stringify({ check, atMs: Date.now() } satisfies Kept));
      window.location.reload();
    };
    document.addEventListener('securitypolicyviolation', refused);
    return () => document.removeEventListener('securitypolicyviolation', refused);
  }, [offeringId, check]);
}
