import type { LocalDate } from '@classmark/platform/core';

/** What figures are broken down by. Nobody lists developing countries officially: without a row it is not stated. */
export type DevelopmentStatus = 'ldc' | 'developing' | 'developed' | 'notStated';

/**
 * A status of a country for a time: from a day (null: as long as anyone counts) until the first day it no longer has it
 * (null: it still does). The day a country leaves the list of least developed countries is a day without.
 */
export interface DevelopmentStatusPeriod {
  readonly countryCode: string;
  readonly status: Exclude<DevelopmentStatus, 'notStated'>;
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
}

/** The status of a country on a day, and whether it was a least developed country then. */
export interface StatusOnDay { readonly developmentStatus: DevelopmentStatus; readonly ldc: boolean }

/**
 * Reads the status of a day from dated rows. A least developed country is shown as that even where another row says
 * developing; among other rows the one that began last counts. Organizations (no country) have none.
 */
export function developmentStatusOn(periods: readonly DevelopmentStatusPeriod[], countryCode: string | null, date: LocalDate): StatusOnDay {
  const running = periods
    .filter((period) => period.countryCode === countryCode && (period.from === null || period.from <= date) && (period.until === null || date < period.until))
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1));
  if (running.some((period) => period.status === 'ldc')) return { developmentStatus: 'ldc', ldc: true };
  return { developmentStatus: running[0]?.status ?? 'notStated', ldc: false };
}
