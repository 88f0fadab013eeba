/** @jest-environment jsdom */
import { jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createMemoryHistory, createRootRoute, createRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router';
import { LanguageContext, QueryFailed, ViewerContext, type ViewerState } from '@classmark/platform/web';
import { DocumentContext } from '../document/document-data';
import { PlainLayout } from './app-layout';

window.scrollTo = () => undefined;

/** A signed-in page, for a viewer of whom so much is known. */
async function pageFor(state: ViewerState) {
  const root = createRootRoute({
    component: () => (
      <DocumentContext value={{ theme: null, css: '', state: '{}', entry: null, icon: null }}>
        <LanguageContext value="en">
          <I18nProvider i18n={setupI18n({ locale: 'en', messages: { en: {} } })}><ViewerContext value={state}><Outlet /></ViewerContext></I18nProvider>
        </LanguageContext>
      </DocumentContext>
    ),
  });
  const frame = createRoute({ getParentRoute: () => root, id: 'plain', component: PlainLayout });
  const page = createRoute({ getParentRoute: () => frame, path: '/en/account', component: () => <h1>Your profile</h1> });
  const router = createRouter({ routeTree: root.addChildren([frame.addChildren([page])]), history: createMemoryHistory({ initialEntries: ['/en/account'] }) });
  await router.load();
  render(<RouterProvider router={router as never} />);
}

describe('a signed-in page', () => {
  it('stands for who is signed in', async () => {
    await pageFor({ viewer: { id: '1', displayName: 'Editor', language: 'en', timeZone: null, officeCode: null, roles: [] }, refresh: async () => undefined });
    expect(await screen.findByRole('heading', { level: 1, name: 'Your profile' })).toBeTruthy();
  });

  it('does not take somebody for a stranger while nobody answers, and offers another try', async () => {
    const refresh = jest.fn(async () => undefined);
    await pageFor({ viewer: null, failure: new QueryFailed('OFFLINE', 'no line'), refresh });
    expect(await screen.findByRole('heading', { level: 1, name: 'There is no connection to Classmark' })).toBeTruthy();
    expect(window.location.pathname).not.toContain('sign-in');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(refresh).toHaveBeenCalledTimes(1);
  });
});
