import type { Audience, DevelopmentStatus } from '@classmark/identity/core';
import type { Region } from '../office/office-view';

/** What a person belonged to at a moment, as figures count it. */
export interface AffiliationSnapshot {
  /** Two letters of ST.3; null for somebody without an office. */
  readonly officeCode: string | null;
  /** Null for organizations and without an office. */
  readonly countryCode: string | null;
  readonly organization: boolean;
  readonly region: Region | null;
  readonly developmentStatus: DevelopmentStatus;
  readonly ldc: boolean;
  readonly audience: Audience;
  /** Whether the office was confirmed by then, and not only claimed. */
  readonly confirmed: boolean;
}

/** What a person is of whom nothing was stated for the moment. */
export const WITHOUT_AFFILIATION: AffiliationSnapshot = {
  officeCode: null, countryCode: null, organization: false, region: null, developmentStatus: 'notStated', ldc: false, audience: 'ipInformationUser', confirmed: false,
};
