/** What stands in the address of the list of webinars. */
export interface WebinarSearch { readonly when?: 'past'; readonly first?: number }

/** Webinars shown at first and added each time. */
export const WEBINARS_SHOWN = 20;
const MOST = 300;

/** Keeps of an address what the list knows. */
export function webinarSearch(raw: Readonly<Record<string, unknown>>): WebinarSearch {
  return { ...(raw['when'] === 'past' ? { when: 'past' as const } : {}), ...(typeof raw['first'] === 'number' ? { first: raw['first'] } : {}) };
}

/** How many webinars the address asks for. */
export function webinarsShown(search: WebinarSearch): number {
  return Math.min(Math.max(Math.trunc(search.first ?? WEBINARS_SHOWN), WEBINARS_SHOWN), MOST);
}
