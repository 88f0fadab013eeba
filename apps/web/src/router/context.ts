import type { RunQuery } from '@classmark/platform/web';
import type { CatalogueName } from '../i18n/messages';

/** What every loader gets. */
export interface RouterContext {
  /** Asks the API. In the browser a post to `/graphql`, on the server an execution without a person: what a loader shows, everybody may see. */
  readonly publicQuery: RunQuery;
  /** Scheme and host of the platform as readers know it, without a slash at the end. */
  readonly origin: string;
  /** The request a failed page was drawn for, as the log names it; `null` otherwise. */
  readonly requestId: string | null;
}

/** What surrounds a page: the site's header and footer, a staff area with its rail, or nothing but the page. */
export type Frame = 'site' | 'staff' | 'bare';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Catalogues of words the page needs beside the shell's. */
    readonly messages?: readonly CatalogueName[];
    /** Source file of a page whose code is split off, from `apps/web` ("src/pages/training.page.tsx"): fetched with the entry instead of after it. */
    readonly module?: string;
    readonly frame?: Frame;
    /** Lists the page in the sitemap; routes with parameters name the kind whose addresses the API knows. */
    readonly sitemap?: true | SitemapKind;
    /** Drawn in the browser only, after sign-in: never cached, never asked for data on the server. */
    readonly signedIn?: true;
  }
}

/** Pages whose addresses depend on data; the API lists their parameters. */
export type SitemapKind = 'training' | 'lesson' | 'webinar' | 'edition';
