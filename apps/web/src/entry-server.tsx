import { fileURLToPath } from 'node:url';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { languageOfReader, type GraphQLAnswer } from '@classmark/platform/web';
import { jsonForScript, recordingQuery, type PageState } from './data/page-queries';
import { DocumentContext, type DocumentData } from './document/document-data';
import { themeOf } from './document/theme';
import { messageSources, type CatalogueName } from './i18n/messages';
import { languageOfPath } from './router/language-of-path';
import { makeRouter, type AppRouter } from './router/router';
import { readAssets, type Assets } from './server/assets';
import { contentPolicy } from './server/content-policy';

export { everyRoute, type RouteOfTree } from './server/every-route';
export { publicRoutes, type PublicRoute } from './server/public-routes';
export { robotsText, sitemapXml, type SitemapEntry } from './server/sitemap';

export interface RenderRequest {
  /** Path and query as asked for: "/en/trainings?q=nice". */
  readonly url: string;
  /** `PUBLIC_URL` without a slash at the end. */
  readonly origin: string;
  /** The cookie `theme`. */
  readonly theme?: string;
  /** Shown on an error page, so that a report leads to the line in the log. */
  readonly requestId?: string;
  /** The header, for an address without a language. */
  readonly acceptLanguage?: string;
  /** Executes an operation without a person. */
  readonly execute: (query: string, variables: Record<string, unknown>) => Promise<GraphQLAnswer>;
  /** Origins of the live server (`wss://…`, `https://…`), for the content policy. */
  readonly connect?: readonly string[];
}

export interface RenderedPage {
  readonly status: number;
  readonly html: string;
  /** `content-security-policy` and `link` (module preloads), lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Set instead of a page. */
  readonly redirect?: { readonly location: string; readonly status: number };
  /** The same for every reader: keep by address, theme and release. */
  readonly cacheable: boolean;
  /** Why the page is an error page: for the log. */
  readonly error?: unknown;
}

let assets: Assets | undefined;

/** Draws the page at an address. Never throws for a page that fails: it draws the error page with 500. */
export async function render(request: RenderRequest): Promise<RenderedPage> {
  assets ??= readAssets(fileURLToPath(new URL('../client', import.meta.url)));
  const [path = '/'] = request.url.split('?');
  if (path === '/') return away(`/${languageOfReader(request.acceptLanguage)}`, 302);

  const queries: PageState = {};
  const router = makeRouter({ origin: request.origin, requestId: request.requestId ?? null, publicQuery: recordingQuery(request.execute, queries) }, createMemoryHistory({ initialEntries: [request.url] }));
  router.update({ ...router.options, origin: request.origin, isServer: true });
  await router.load();
  const result = router._serverResult;
  if (result?.type === 'redirect') return away(result.redirect.headers.get('Location') ?? '/', result.redirect.status);

  const status = result?.type === 'render' ? result.status : 200;
  // A page that everybody gets carries nobody's request.
  const state = jsonForScript({ origin: request.origin, queries, ...(status >= 500 ? { requestId: request.requestId } : {}) });
  const sources = sourcesOf(router);
  const css = assets.css(sources);
  const data: DocumentData = { theme: themeOf(request.theme), css, state, entry: assets.entry, icon: null };
  const html = `<!doctype html>${renderToString(<StrictMode><DocumentContext value={data}><RouterProvider router={router} /></DocumentContext></StrictMode>)}`;
  return {
    status, html,
    headers: {
      'content-security-policy': contentPolicy(css, request.connect),
      link: assets.preloads(sources).map((file) => `<${file}>; rel=modulepreload`).join(', '),
    },
    error: router.state.matches.find((match) => match.status === 'error')?.error,
    cacheable: status === 200 && !router.state.matches.some((match) => match.staticData.signedIn),
  };
}

/** Code and words this page needs beside the entry. */
function sourcesOf(router: AppRouter): readonly string[] {
  const matches = router.state.matches;
  const modules = matches.flatMap((match) => match.staticData.module ?? []);
  const names: readonly CatalogueName[] = ['web', ...matches.flatMap((match) => match.staticData.messages ?? [])];
  return [...modules, ...messageSources(languageOfPath(router.state.location.pathname), names)];
}

function away(location: string, status: number): RenderedPage {
  return { status, html: '', headers: {}, redirect: { location, status }, cacheable: false };
}
