import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Answer of an operation, as GraphQL gives it. */
export interface Answer { readonly data?: unknown; readonly errors?: ReadonlyArray<{ readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }> }

/** What a page is drawn from. */
export interface RenderRequest {
  /** Path and query: "/en/trainings?q=nice". */
  readonly url: string;
  /** Scheme and host as readers know them, without a slash at the end. */
  readonly origin: string;
  readonly theme?: string;
  readonly acceptLanguage?: string;
  /** Shown on an error page, so that a report leads to the line in the log. */
  readonly requestId?: string;
  /** Executes an operation without a person. */
  readonly execute: (query: string, variables: Record<string, unknown>) => Promise<Answer>;
  /** Origins of the live server, for the content policy. */
  readonly connect?: readonly string[];
}

/** A drawn page. */
export interface RenderedPage {
  readonly status: number;
  readonly html: string;
  /** `content-security-policy` and `link`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly redirect?: { readonly location: string; readonly status: number };
  /** The same bytes for every reader. */
  readonly cacheable: boolean;
  readonly error?: unknown;
}

/** One page of the sitemap: its path below the language, and the day of its last change. */
export interface SitemapEntry { readonly path: string; readonly changed?: string }

/** Names the list that fills the parameters of a public page. */
export type PageList = 'training' | 'lesson' | 'webinar' | 'edition';

/** What the server's half of the web build exports; its other side is `apps/web/src/entry-server.tsx`. */
export interface WebEntry {
  render(request: RenderRequest): Promise<RenderedPage>;
  publicRoutes(): readonly { readonly path: string; readonly kind: PageList | null }[];
  sitemapXml(origin: string, entries: readonly SitemapEntry[]): string;
  robotsText(origin: string): string;
}

/** A built web application: its code for the server and the folder that browsers read. */
export interface WebBuild { readonly entry: WebEntry; readonly clientFolder: string }

/** Loads the build in `folder`; null when there is none, so that the API can run without its pages. */
export async function loadWebBuild(folder: string): Promise<WebBuild | null> {
  const entryFile = resolve(folder, 'server/entry-server.js');
  const clientFolder = resolve(folder, 'client');
  if (!existsSync(entryFile) || !existsSync(clientFolder)) return null;
  return { entry: await import(pathToFileURL(entryFile).href) as WebEntry, clientFolder };
}
