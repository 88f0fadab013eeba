import { CASE_KINDS, CASE_STATUSES, SCHEMES } from '@classmark/classification/core';

/** The address of the bank: its filters. */
export interface CasesSearch {
  readonly words?: string;
  readonly scheme?: string;
  readonly place?: string;
  readonly kind?: string;
  readonly difficulty?: number;
  readonly status?: string;
  readonly tag?: string;
}

/** Reads it; what is not understood is left out. */
export function casesSearch(raw: Record<string, unknown>): CasesSearch {
  const oneOf = (name: string, allowed: readonly string[]): Record<string, string> => (allowed.includes(raw[name] as string) ? { [name]: raw[name] as string } : {});
  const text = (name: string): Record<string, string> => {
    const value = typeof raw[name] === 'string' || typeof raw[name] === 'number' ? String(raw[name]).trim().slice(0, 100) : '';
    return value === '' ? {} : { [name]: value };
  };
  const difficulty = Number(raw['difficulty']);
  return {
    ...text('words'), ...oneOf('scheme', SCHEMES), ...text('place'), ...oneOf('kind', CASE_KINDS), ...(Number.isInteger(difficulty) && difficulty >= 1 && difficulty <= 5 ? { difficulty } : {}),
    ...oneOf('status', CASE_STATUSES), ...text('tag'),
  };
}

/** The same as a query string, for the files. */
export function queryOf(search: CasesSearch): string {
  const query = new URLSearchParams(Object.entries(search).map(([name, value]) => [name, String(value)])).toString();
  return query === '' ? '' : `?${query}`;
}
