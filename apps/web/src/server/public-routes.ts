import { routeTree } from '../router/routes';
import type { SitemapKind } from '../router/context';

export interface PublicRoute {
  /** Path below the language with the parameters of the route: "trainings/$slug". Empty for the start page. */
  readonly path: string;
  /** Which list of the API fills the parameters; `null` when there are none. */
  readonly kind: SitemapKind | null;
}

interface RouteNode { readonly options: { path?: string; staticData?: { sitemap?: true | SitemapKind } }; readonly children?: readonly RouteNode[] | Record<string, RouteNode> }

/** The pages a sitemap lists: every route that says `sitemap` in its static data. Each exists in all six languages. */
export function publicRoutes(): readonly PublicRoute[] {
  const found: PublicRoute[] = [];
  const visit = (route: RouteNode, above: string): void => {
    const own = (route.options.path ?? '').replaceAll(/^\/|\/$/g, '');
    const path = [above, own].filter(Boolean).join('/');
    const sitemap = route.options.staticData?.sitemap;
    if (sitemap) found.push({ path: path.replace(/^\$lang\/?/, ''), kind: sitemap === true ? null : sitemap });
    for (const child of Object.values(route.children ?? {})) visit(child, path);
  };
  visit(routeTree as unknown as RouteNode, '');
  return found;
}
