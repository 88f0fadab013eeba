/** What of an offering decides about enrolment. Instants are epoch milliseconds. */
export interface OpenOffering {
  readonly enrolmentOpensAtMs: number | null;
  readonly enrolmentClosesAtMs: number | null;
  readonly endsAtMs: number | null;
  /** Nobody named means everybody. */
  readonly audiences: readonly string[];
}

/** Whether a person may enrol, apart from the places, which only the database can give out. */
export type EnrolmentDecision =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'notOpenYet'; readonly opensAtMs: number }
  | { readonly kind: 'closed'; readonly closedAtMs: number }
  | { readonly kind: 'notInvited' };

/** Decides at `atMs` for a person of an audience. The opening counts in, the close and the end count out. */
export function decideEnrolment(input: { readonly offering: OpenOffering; readonly audience: string; readonly atMs: number }): EnrolmentDecision {
  const { offering, audience, atMs } = input;
  if (offering.audiences.length > 0 && !offering.audiences.includes(audience)) return { kind: 'notInvited' };
  if (offering.enrolmentOpensAtMs !== null && atMs < offering.enrolmentOpensAtMs) return { kind: 'notOpenYet', opensAtMs: offering.enrolmentOpensAtMs };
  const closes = [offering.enrolmentClosesAtMs, offering.endsAtMs].filter((at) => at !== null);
  const closedAtMs = closes.length > 0 ? Math.min(...closes) : null;
  if (closedAtMs !== null && atMs >= closedAtMs) return { kind: 'closed', closedAtMs };
  return { kind: 'allowed' };
}
