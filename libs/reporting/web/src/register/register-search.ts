/** Groups of kinds that the register filters by. */
export const REGISTER_GROUPS = {
  trainings: ['classificationTraining', 'webinar', 'distanceCourse', 'webinarPlan', 'distanceCoursePlan'], infrastructure: ['officeBusinessSolutions', 'onlineExchangePlatform', 'fullTextOcrProject', 'softwareTool'],
  data: ['dataInclusion'], advice: ['technicalAdvice', 'trainingRequestStatus'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What of the register is shown. */
export type RegisterShow = keyof typeof REGISTER_GROUPS | 'other' | 'notPrinted' | 'platform';

/** The address of the register. */
export interface RegisterSearch { readonly year?: number; readonly show?: RegisterShow }

const SHOWS: readonly RegisterShow[] = ['trainings', 'infrastructure', 'data', 'advice', 'other', 'notPrinted', 'platform'];

/** Reads it; what is not understood is left out. */
export function registerSearch(raw: Record<string, unknown>): RegisterSearch {
  const year = typeof raw.year === 'number' && Number.isInteger(raw.year) && raw.year >= 1990 && raw.year <= 2200 ? { year: raw.year } : {};
  const show = SHOWS.find((each) => each === raw.show);
  return { ...year, ...(show ? { show } : {}) };
}

/** Whether an entry is among what is shown. */
export function isShown(entry: { readonly kind: string; readonly printed: boolean; readonly provenance: string }, show: RegisterShow | undefined): boolean {
  if (show === undefined) return true;
  if (show === 'notPrinted') return !entry.printed;
  if (show === 'platform') return entry.provenance === 'platform';
  if (show === 'other') return !Object.values(REGISTER_GROUPS).some((kinds) => (kinds as readonly string[]).includes(entry.kind));
  return (REGISTER_GROUPS[show] as readonly string[]).includes(entry.kind);
}
