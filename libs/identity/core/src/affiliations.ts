import { ok, refused, type Decision } from '@classmark/platform/core';

/** As what a person learns. */
export const AUDIENCES = ['ipoStaff', 'ipInformationUser', 'universityStudent'] as const;

/** One of the audiences. */
export type Audience = (typeof AUDIENCES)[number];

/** Who said that a person belongs to an office: its mail domain, its coordinator, or the Secretariat. */
export const CONFIRMATION_SOURCES = ['mailDomain', 'coordinator', 'secretariat'] as const;

/** One of them. */
export type ConfirmationSource = (typeof CONFIRMATION_SOURCES)[number];

/** The evidence for an affiliation, from its instant on (epoch milliseconds). */
export interface Confirmation { readonly by: ConfirmationSource; readonly atMs: number }

/** A person's tie to an office (or, with null, to none) for a time: from an instant until, not including, another. */
export interface Affiliation {
  readonly officeCode: string | null;
  readonly audience: Audience;
  readonly validFromMs: number;
  readonly validToMs: number | null;
  /** Null while it is only claimed. */
  readonly confirmation: Confirmation | null;
}

/** Why an affiliation does not change. */
export type AffiliationRefusal =
  | { readonly kind: 'officeMissing' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'beforeRunning'; readonly runningSinceMs: number };

/** Why an affiliation is not confirmed. */
export type ConfirmationRefusal = { readonly kind: 'nothingToConfirm' | 'alreadyConfirmed' | 'notRunning' };

/** The primary affiliation at an instant; there is one at most. */
export function affiliationAt(timeline: readonly Affiliation[], atMs: number): Affiliation | null {
  return timeline.find((affiliation) => runsAt(affiliation, atMs)) ?? null;
}

/** Whether two affiliations of a timeline run at once: then it is none. */
export function overlaps(timeline: readonly Affiliation[]): boolean {
  const sorted = [...timeline].sort((a, b) => a.validFromMs - b.validFromMs);
  return sorted.some((affiliation, index) => {
    const next = sorted[index + 1];
    return next !== undefined && (affiliation.validToMs === null || affiliation.validToMs > next.validFromMs);
  });
}

/** What a change does to the timeline: the row that ends, if one runs, and the row that begins. */
export interface AffiliationChange { readonly ended: Affiliation | null; readonly begun: Affiliation }

/**
 * Moves a person to another office or audience at an instant. What was confirmed of the old office says nothing of the new
 * one: it begins as claimed. A new audience at the same office keeps the office's confirmation.
 */
export function changeAffiliation(
  timeline: readonly Affiliation[], next: { readonly officeCode: string | null; readonly audience: Audience }, atMs: number,
): Decision<AffiliationChange, AffiliationRefusal> {
  if (next.audience === 'ipoStaff' && next.officeCode === null) return refused({ kind: 'officeMissing' });
  const running = timeline.find((affiliation) => affiliation.validToMs === null) ?? null;
  if (running?.officeCode === next.officeCode && running.audience === next.audience) return refused({ kind: 'unchanged' });
  const newest = running?.validFromMs ?? Math.max(-Infinity, ...timeline.map((affiliation) => affiliation.validToMs ?? -Infinity));
  if (atMs < newest || (running && atMs === newest)) return refused({ kind: 'beforeRunning', runningSinceMs: newest });
  const kept = running !== null && next.officeCode !== null && running.officeCode === next.officeCode;
  return ok({
    ended: running && { ...running, validToMs: atMs },
    begun: { ...next, validFromMs: atMs, validToMs: null, confirmation: kept ? running.confirmation : null },
  });
}

/** Confirms an affiliation that runs at the instant. Figures count it for its office from then on, not for the time before. */
export function confirmAffiliation(affiliation: Affiliation, confirmation: Confirmation): Decision<Affiliation, ConfirmationRefusal> {
  if (affiliation.officeCode === null) return refused({ kind: 'nothingToConfirm' });
  if (affiliation.confirmation) return refused({ kind: 'alreadyConfirmed' });
  if (!runsAt(affiliation, confirmation.atMs)) return refused({ kind: 'notRunning' });
  return ok({ ...affiliation, confirmation });
}

/** Whether an affiliation was confirmed at an instant. */
export function isConfirmedAt(affiliation: Affiliation, atMs: number): boolean {
  return affiliation.confirmation !== null && affiliation.confirmation.atMs <= atMs;
}

/** Whether the address belongs to one of the office's mail domains, or a part of one: `x@mail.office.example` to `office.example`. */
export function isAddressOf(address: string, domains: readonly string[]): boolean {
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  if (host === '' || !address.includes('@')) return false;
  return domains.map((domain) => domain.toLowerCase()).some((domain) => domain !== '' && (host === domain || host.endsWith(`.${domain}`)));
}

function runsAt(affiliation: Affiliation, atMs: number): boolean {
  return affiliation.validFromMs <= atMs && (affiliation.validToMs === null || atMs < affiliation.validToMs);
}
