/** The four classifications. */
export const SCHEMES = ['nice', 'locarno', 'vienna', 'ipc'] as const;

/** One of the four classifications. */
export type SchemeCode = (typeof SCHEMES)[number];
