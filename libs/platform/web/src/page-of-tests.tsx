import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createMemoryHistory, createRootRoute, createRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { LanguageContext } from './language-context';
import { directionOf, type Language } from './languages';
import { ViewerContext, type Viewer } from './viewer';

export interface PageSetting {
  readonly language?: Language;
  /** Nobody unless somebody is named; `undefined` is "not asked yet". */
  readonly viewer?: Viewer | null | undefined;
  readonly path?: string;
}

/** A learner of the tests. */
export const LEARNER: Viewer = { id: '01890000-0000-7000-8000-000000000001', displayName: 'Learner', language: 'en', timeZone: null, roles: ['learner'], officeCode: null };

/** A page of one element, with language, reader and addresses; words are the English ones of the code. Returns what to render and where it stands. */
export async function pageOf(element: ReactNode, { language = 'en', viewer = null, path = `/${language}/page` }: PageSetting = {}) {
  const root = createRootRoute({
    component: () => (
      <LanguageContext value={language}>
        <I18nProvider i18n={setupI18n({ locale: language, messages: { [language]: {} } })}>
          <ViewerContext value={{ viewer, refresh: async () => undefined }}><div dir={directionOf(language)}><Outlet /></div></ViewerContext>
        </I18nProvider>
      </LanguageContext>
    ),
  });
  const page = createRoute({ getParentRoute: () => root, path: '$', component: () => <>{element}</> });
  const router = createRouter({ routeTree: root.addChildren([page]), history: createMemoryHistory({ initialEntries: [path] }) });
  await router.load();
  return { page: <RouterProvider router={router as never} />, router };
}

/** Answers GraphQL by the name of the operation and files by their address; records what was asked. `line.broken` makes the line break. */
export function answering(answers: Readonly<Record<string, (variables: never) => unknown>>) {
  const asked: { name: string; variables: Record<string, unknown> }[] = [];
  const line = { broken: false };
  globalThis.fetch = (async (address: string, request?: { body?: string }) => {
    if (request?.body === undefined) {
      if (line.broken) throw new TypeError('network');
      asked.push({ name: address, variables: {} });
      const file = answers[address];
      return { ok: file !== undefined, status: file ? 200 : 404, json: async () => file?.({} as never) };
    }
    const { query, variables } = JSON.parse(request.body) as { query: string; variables: Record<string, unknown> };
    const name = /^(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? '';
    if (line.broken) throw new TypeError('network');
    asked.push({ name, variables });
    const answer = answers[name];
    return { status: 200, json: async () => (answer ? { data: await answer(variables as never) } : { errors: [{ message: `No answer to ${name}`, extensions: { code: 'INTERNAL' } }] }) };
  }) as unknown as typeof fetch;
  return { asked, line };
}

/** Puts a page into the document as the server draws it: markup without anything that runs. */
export async function drawnByServer(page: ReactNode): Promise<void> {
  // React's server half asks for these when it is loaded; drawing to a text uses neither.
  globalThis.TextEncoder ??= class { readonly encode = () => new Uint8Array(); } as unknown as typeof TextEncoder;
  globalThis.MessageChannel ??= class { readonly port1 = {}; readonly port2 = { postMessage: () => undefined }; } as unknown as typeof MessageChannel;
  const { renderToString } = await import('react-dom/server');
  document.body.innerHTML = renderToString(page);
}
