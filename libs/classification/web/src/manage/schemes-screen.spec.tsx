/** @jest-environment jsdom */
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, LEARNER, pageOf } from '@classmark/platform/web/testing';
import { accessibilityFaults } from '@classmark/ui/testing';
import { SchemesScreen } from './schemes-screen';

window.scrollTo = () => undefined;
HTMLCanvasElement.prototype.getContext = () => null;

async function show(): Promise<void> {
  const client = new ApolloClient({ link: new HttpLink({ uri: '/graphql', fetch: (address, request) => globalThis.fetch(address as string, request).then(async (response) => ({ ...response, status: 200, ok: true, headers: new Headers({ 'content-type': 'application/json' }), text: async () => JSON.stringify(await response.json()) }) as Response) }), cache: new InMemoryCache() });
  const { page } = await pageOf(<ApolloProvider client={client}><main><SchemesScreen /></main></ApolloProvider>, { viewer: LEARNER, path: '/en/administration/schemes' });
  render(page);
}

const edition = { __typename: 'ManagedEdition', code: 'IPC 2026.01', scheme: 'ipc', inForce: '2026-01-01', places: 80_000, entries: 0, publishedAt: '2026-11-24T09:00:00Z', languages: [{ __typename: 'EditionLanguage', language: 'en', titles: 80_000, notes: 5, labels: 0 }] };
const report = {
  __typename: 'EditionImportReport', outcome: 'published', places: 80_012, entries: 0, labels: 0, notes: 7, references: 9, languages: ['en'], previous: 'IPC 2026.01', addedCount: 12, movedCount: 1, retitledCount: 0, vanishedCount: 0,
  added: ['A01B 1/06'], vanished: [], warnings: ['3 of 80012 places have no title in “en”.'], moved: [{ __typename: 'MovedPlace', symbol: 'A01B 1/04', from: 'A01B 1/00', to: 'A01B 1/02' }], retitled: [],
};
const request = (over: object) => ({
  __typename: 'EditionImportRequest', id: 'r1', scheme: 'ipc', edition: 'IPC 2027.01', dryRun: true, state: 'done', bytesRead: 10, report: null, refusal: null,
  files: [{ __typename: 'EditionImportFile', name: 'scheme.xml', bytes: 10, received: 10 }], ...over,
});
const managed = (open: object | null, imports: object[] = []) => ({ managedSchemes: { __typename: 'ManagedSchemes', editions: [edition], imports, open } });

describe('the editions for administrators', () => {
  it('lists what there is, and says what is missing before anything is sent', async () => {
    answering({ ManagedSchemes: () => managed(null) });
    await show();
    expect((await screen.findByRole('link', { name: 'IPC 2026.01' })).getAttribute('href')).toBe('/en/classifications/ipc/2026.01');
    await userEvent.click(screen.getByRole('button', { name: 'Check the files' }));
    expect(screen.getByRole('alert').textContent).toContain('Edition: write it as it is printed, such as 13-2026');
    expect(screen.getByRole('alert').textContent).toContain('Files: choose at least one');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('finds an import that was left, shows what would change, and imports it', async () => {
    let dryRun = true;
    answering({
      ManagedSchemes: () => managed(dryRun ? request({ report }) : null),
      EditionImport: () => ({ editionImport: request({ report, dryRun }) }),
      StartEditionImport: () => {
        dryRun = false;
        return { startEditionImport: request({ report, dryRun }) };
      },
    });
    await show();
    expect(await screen.findByText(/The files are in order/)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Changes since IPC 2026.01');
    expect(screen.getByText('12 places added')).toBeTruthy();
    expect(screen.getByText('3 of 80012 places have no title in “en”.')).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Import now' }));
    expect(await screen.findByText(/is published/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Import more files' })).toBeTruthy();
  });

  it('says why files were refused: what, in which file, on which line, and what to do', async () => {
    const refusal = { __typename: 'ImportRefused', kind: 'duplicateSymbol', reason: 'A01B 1/04 stands there twice.', advice: 'Keep one of them.', file: 'scheme.xml', line: 14, column: 7 };
    answering({ ManagedSchemes: () => managed(request({ state: 'running' })), EditionImport: () => ({ editionImport: request({ state: 'refused', refusal }) }) });
    await show();
    await waitFor(() => expect(screen.getByText('A place stands there twice')).toBeTruthy());
    expect(screen.getByText(/scheme\.xml/, { selector: 'bdi' }).parentElement!.textContent).toBe('scheme.xml · line 14, column 7');
    expect(screen.getByText('A01B 1/04 stands there twice. Keep one of them.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Import now' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Start over' }));
    expect(screen.getByRole('button', { name: 'Check the files' })).toBeTruthy();
  });

  it('is for administrators', async () => {
    globalThis.fetch = (async () => ({ json: async () => ({ errors: [{ message: 'Your roles do not include this.', extensions: { code: 'FORBIDDEN' } }] }) })) as never;
    await show();
    expect((await screen.findByRole('heading', { level: 2 })).textContent).toBe('This page is for administrators');
  });
});
