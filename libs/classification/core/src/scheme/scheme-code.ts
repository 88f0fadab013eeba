/** The four classifications. */
export const SCHEMES = ['nice', 'locarno', 'vienna', 'ipc'] as const;

/** One of the four classifications. */
export type SchemeCode = (typeof SCHEMES)[number];

/** The schemes among the topics of a training, which are written as printed: `Nice`, `IPC`. */
export function schemesOf(topics: readonly string[]): readonly SchemeCode[] {
  return SCHEMES.filter((scheme) => topics.some((topic) => topic.trim().toLowerCase() === scheme));
}
