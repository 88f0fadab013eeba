/** What a fact says happened. `passLost` takes the place of a pass that a correction took away, and counts nothing itself. */
export type FactKind = 'enrolment' | 'withdrawal' | 'participation' | 'completion' | 'pass' | 'passLost' | 'certificate' | 'minutes';

/** Kinds of training. */
export type TrainingKind = 'distanceCourse' | 'classificationTraining' | 'webinar';

/** Development status of a country at a date; "not stated" until somebody states it. */
export type DevelopmentStatus = 'ldc' | 'developing' | 'developed' | 'notStated';

/** Whom a training is for, and what a person was at the time. */
export type Audience = 'ipoStaff' | 'ipInformationUser' | 'universityStudent';

/** The affiliation as it was at the moment of the fact, taken in the transaction that caused it. */
export interface FactSnapshot {
  /** WIPO ST.3 code, null for somebody without an office. */
  readonly officeCode: string | null;
  readonly countryCode: string | null;
  readonly organization: boolean;
  /** Key of the UN M49 region. */
  readonly region: string | null;
  readonly developmentStatus: DevelopmentStatus;
  readonly ldc: boolean;
  readonly audience: Audience;
  /** Whether the office was confirmed, and not only claimed. */
  readonly confirmed: boolean;
}

/** One appended row of the ledger. Facts are the truth and are never rebuilt. */
export interface ParticipationFact {
  readonly factId: string;
  readonly kind: FactKind;
  /** Pseudonymous. */
  readonly personId: string;
  readonly offeringId: string;
  readonly trainingKind: TrainingKind;
  /** Standards and classifications of the training; several are possible. */
  readonly topics: readonly string[];
  /** Epoch milliseconds. */
  readonly atMs: number;
  readonly snapshot: FactSnapshot;
  /** Live attendance of a `minutes` fact, in milliseconds. */
  readonly amountMs?: number | null;
  /** A later, signed row that takes the place of an earlier one: that one no longer counts and stays readable. */
  readonly supersedes?: string | null;
  readonly ruleVersion: string;
  readonly evidence: string | null;
}
