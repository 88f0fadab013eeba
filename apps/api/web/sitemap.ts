import type { PageList, SitemapEntry, WebEntry } from './web-build';

/** One page of a list: the values of its parameters, and the day of its last change. */
export interface ListedPage { readonly params: Readonly<Record<string, string>>; readonly changed?: string }

/** The pages whose addresses depend on data. */
export type PageLists = Readonly<Record<PageList, () => Promise<readonly ListedPage[]>>>;

/** The sitemap of everything that is public now. */
export async function sitemapOf(entry: WebEntry, origin: string, lists: PageLists): Promise<string> {
  const entries = await Promise.all(entry.publicRoutes().map(async ({ path, kind }): Promise<SitemapEntry[]> => {
    if (kind === null) return [{ path }];
    const pages = await lists[kind]();
    return pages.map(({ params, changed }) => ({ path: filled(path, params), ...(changed ? { changed } : {}) }));
  }));
  return entry.sitemapXml(origin, entries.flat());
}

/** `trainings/$slug` with its values; a value that is missing is a fault of the list. */
function filled(path: string, params: Readonly<Record<string, string>>): string {
  return path.replaceAll(/\$(\w+)/g, (_sign, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`The list of pages for ${path} does not give ${name}.`);
    return encodeURIComponent(value);
  });
}
