/** @jest-environment jsdom */
import { jest } from '@jest/globals';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createMemoryHistory, createRootRoute, createRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router';
import type { Language, RoleName, Viewer } from '@classmark/platform/web';
import { LanguageContext, ViewerContext } from '@classmark/platform/web';
import { accessibilityFaults } from '@classmark/ui/testing';
import { DocumentContext } from '../document/document-data';
import { Shell } from './shell';

window.scrollTo = () => undefined;

const PATHS = ['trainings', 'my-learning', 'sign-in', 'sign-up', 'secretariat/statistics', 'secretariat/register', 'teach/webinars'];

function person(...roles: RoleName[]): Viewer {
  return { id: '1', displayName: 'Editor', language: 'en', timeZone: null, officeCode: null, roles };
}

/** The shell around pages that exist, as the given person sees it. */
async function shellAt(path: string, { viewer, language = 'en' }: { viewer: Viewer | null | undefined; language?: Language }) {
  const root = createRootRoute({
    component: () => (
      <DocumentContext value={{ theme: null, css: '', state: '{}', entry: null, icon: null }}>
        <LanguageContext value={language}>
          <I18nProvider i18n={setupI18n({ locale: language, messages: { [language]: {} } })}>
            <ViewerContext value={{ viewer, refresh: async () => undefined }}><Shell><Outlet /></Shell></ViewerContext>
          </I18nProvider>
        </LanguageContext>
      </DocumentContext>
    ),
  });
  const lang = createRoute({ getParentRoute: () => root, path: '$lang' });
  const pages = PATHS.map((page) => createRoute({ getParentRoute: () => lang, path: page, component: () => <h1>{page}</h1>, staticData: page.includes('/') ? { frame: 'staff', signedIn: true } : {} }));
  const router = createRouter({ routeTree: root.addChildren([lang.addChildren(pages)]), history: createMemoryHistory({ initialEntries: [path] }) });
  await router.load();
  render(<RouterProvider router={router as never} />);
  await screen.findByRole('heading', { level: 1 });
  return router;
}

const links = (name: string) => within(screen.getByRole('navigation', { name })).getAllByRole('link').map((link) => link.textContent);

describe('the header', () => {
  it('shows a stranger the pages that exist and the ways in', async () => {
    await shellAt('/en/trainings', { viewer: null });
    expect(links('Main')).toEqual(['Courses', 'My learning']);
    expect(screen.getAllByRole('link', { name: 'Sign in' })[0]?.getAttribute('href')).toBe('/en/sign-in');
    expect(screen.getAllByRole('link', { name: 'Courses' })[0]?.getAttribute('aria-current')).toBe('page');
  });

  it('shows staff the areas they have and no other, with the learner\'s words in a second row', async () => {
    await shellAt('/en/trainings', { viewer: person('learner', 'trainer') });
    expect(links('Areas')).toEqual(['Learn', 'Teach']);
    expect(links('Learn')).toEqual(['Courses', 'My learning']);
  });

  it('says nothing about a way in while a page of the application still asks who is there', async () => {
    await shellAt('/en/teach/webinars', { viewer: undefined });
    expect(within(screen.getByRole('banner')).queryByRole('link', { name: 'Sign in' })).toBeNull();
  });
});

describe('the frame', () => {
  it('gives a staff page the rail of its area', async () => {
    await shellAt('/en/secretariat/register', { viewer: person('secretariat') });
    expect(links('Secretariat')).toEqual(['Statistics', 'Register']);
    expect(within(screen.getByRole('navigation', { name: 'Secretariat' })).getByRole('link', { name: 'Register' }).getAttribute('aria-current')).toBe('page');
  });

  it('has exactly one main part', async () => {
    await shellAt('/en/secretariat/statistics', { viewer: person('secretariat') });
    expect(screen.getAllByRole('main')).toHaveLength(1);
  });

  it('says so where a language is not translated yet', async () => {
    await shellAt('/fr/trainings', { viewer: null, language: 'fr' });
    expect(screen.getByText('This language is not translated yet: the interface is shown in English.')).toBeTruthy();
  });

  it('moves the focus to the beginning of a new page', async () => {
    const router = await shellAt('/en/trainings', { viewer: null });
    await userEvent.click(within(screen.getByRole('navigation', { name: 'Main' })).getByRole('link', { name: 'My learning' }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('my-learning'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
    expect(router.state.location.pathname).toBe('/en/my-learning');
  });

  it('has no accessibility faults', async () => {
    await shellAt('/en/trainings', { viewer: person('learner', 'secretariat') });
    expect(await accessibilityFaults()).toEqual([]);
  });
});

it('the language menu keeps page and filters', async () => {
  await shellAt('/en/trainings?q=nice', { viewer: null });
  const arabic = document.querySelector('a[hreflang="ar"]');
  expect(arabic?.getAttribute('href')).toBe('/ar/trainings?q=nice');
});

it('signing out ends the session and takes along what this browser kept of the person', async () => {
  localStorage.setItem('classmark.private.practice.person', '"somebody"');
  localStorage.setItem('classmark.practice.queue.somebody', '[]');
  const asked = jest.fn(async (_address: string, _request: { body: string }) => ({ json: async () => ({ data: { signOut: null } }) }));
  globalThis.fetch = asked as unknown as typeof fetch;
  // This document cannot go to another page and says so.
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await shellAt('/en/trainings', { viewer: person('learner') });
  await userEvent.click(screen.getAllByRole('button', { name: 'Sign out', hidden: true })[0] as HTMLElement);
  expect(JSON.parse(asked.mock.calls[0]?.[1].body ?? '{}')).toMatchObject({ query: expect.stringContaining('signOut') });
  await waitFor(() => expect(said).toHaveBeenCalled());
  expect(Object.keys(localStorage)).toEqual(['classmark.practice.queue.somebody']);
  said.mockRestore();
  localStorage.clear();
});
