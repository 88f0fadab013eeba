import type { OfficeNames } from './office.entity';

/** Regions of UN M49, as keys. */
export type Region = 'africa' | 'americas' | 'asia' | 'europe' | 'oceania';

/** A state, territory or organization; or one that no longer exists. */
export interface OfficeView {
  /** Unique: the two letters of ST.3; for entities of the past the four of ISO 3166-3, because letters are used again. */
  readonly key: string;
  /** Two letters of ST.3. */
  readonly code: string;
  readonly names: OfficeNames;
  readonly region: Region | null;
  /** Null for organizations and for entities of the past. */
  readonly countryCode: string | null;
  readonly organization: boolean;
  /** Whether people can belong to it. */
  readonly canHaveStaff: boolean;
  readonly historical: boolean;
  /** For entities of the past: half-open span of days in which they existed. */
  readonly existed: { readonly from: string; readonly until: string } | null;
}
