import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { StatisticsDimension, StatisticsMeasure } from '../statistics/statistics-search';

type Words = Readonly<Record<string, MessageDescriptor>>;

/** Names of measures. */
export const MEASURES: Readonly<Record<StatisticsMeasure, MessageDescriptor>> = {
  enrolments: msg`Enrolments`, withdrawals: msg`Withdrawals`, participations: msg`Participations`, completions: msg`Completions`, passes: msg`Passes`,
  minutes: msg`Attended minutes`, people: msg`People`, offices: msg`Offices reached`,
};

/** What a measure counts, in one line. */
export const DEFINITIONS: Readonly<Record<StatisticsMeasure, MessageDescriptor>> = {
  enrolments: msg`One person in one offering, dated when the enrolment was made; a later withdrawal does not take it away`,
  withdrawals: msg`Enrolments given back, dated when that was done`,
  participations: msg`Enrolments with anything begun or any attendance, dated at the first of them`,
  completions: msg`Enrolments completed, dated at the completion`,
  passes: msg`Enrolments passed, dated at the pass`,
  minutes: msg`Live attendance only, overlapping connections counted once`,
  people: msg`Distinct persons with a participation in the period`,
  offices: msg`Distinct confirmed offices with a participation`,
};

/** Names of dimensions. */
export const DIMENSIONS: Readonly<Record<StatisticsDimension, MessageDescriptor>> = {
  region: msg`Region`, office: msg`Office`, country: msg`Country`, developmentStatus: msg`Development status`, trainingKind: msg`Type`, topic: msg`Topic`, audience: msg`Audience`,
};

/** Regions of UN M49. */
export const REGIONS: Words = { africa: msg`Africa`, americas: msg`Americas`, asia: msg`Asia`, europe: msg`Europe`, oceania: msg`Oceania` };

/** Development status of a country at a date. */
export const STATUSES: Words = { ldc: msg`LDC`, developing: msg`Developing`, developed: msg`Developed`, notStated: msg`Not stated` };

/** What a person was at the time. */
export const AUDIENCES: Words = { ipoStaff: msg`Office staff`, ipInformationUser: msg`IP information user`, universityStudent: msg`University student` };

/** Kinds of training. */
export const TRAINING_KINDS: Words = { webinar: msg`Webinar`, distanceCourse: msg`Distance course`, classificationTraining: msg`Classification training` };

/** Words of the keys of a dimension; the others have names from the server or are names themselves. */
export const KEY_WORDS: Readonly<Partial<Record<StatisticsDimension, Words>>> = { region: REGIONS, developmentStatus: STATUSES, trainingKind: TRAINING_KINDS, audience: AUDIENCES };
