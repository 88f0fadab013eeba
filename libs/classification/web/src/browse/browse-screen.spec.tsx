/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { packColumns } from '@classmark/classification/core';
import { answering, pageOf } from '@classmark/platform/web/testing';
import { accessibilityFaults } from '@classmark/ui/testing';
import { columnsOf } from '../scheme/testing';
import { ClassificationsScreen } from './classifications-screen';
import { EditionScreen, type EditionData, type PlaceData } from './edition-screen';
import { MissingPlace } from './missing-place';
import { schemeFile } from './offline-pack';
import { PlaceArticle } from './place-article';

Object.defineProperty(globalThis, 'crypto', { configurable: true, value: webcrypto });
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 800 });
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 36 });
window.scrollTo = () => undefined;
beforeEach(() => localStorage.clear());

const step = (symbol: string, title: string) => ({ __typename: 'PlaceStep' as const, symbol, title, titleLanguage: 'en' });
const CHAIN = [step('A', 'Human necessities'), step('A01B', 'Soil'), step('A01B 1/00', 'Hand tools'), step('A01B 1/02', 'Spades')];
const at = { scheme: 'ipc', edition: 'IPC 2026.01' };
const data: EditionData = {
  classifications: [{ __typename: 'ClassificationScheme', code: 'ipc', editions: [
    { __typename: 'EditionInList', edition: 'IPC 2026.01', slug: '2026.01', inForce: '2026-01-01', places: 6, languages: ['en', 'fr'] },
    { __typename: 'EditionInList', edition: 'IPC 2025.01', slug: '2025.01', inForce: '2025-01-01', places: 6, languages: ['en'] },
  ] }],
  classificationEdition: { __typename: 'ClassificationEdition', ...at, inForce: '2026-01-01', size: 6, languages: ['en', 'fr'], top: [step('A', 'Human necessities'), step('B', 'Operations')] },
  classificationChanges: { __typename: 'ClassificationChanges', since: 'IPC 2025.01', added: 1, moved: 0, retitled: 0, vanished: 0 },
};
const place: PlaceData = {
  __typename: 'ClassificationPlace', symbol: 'A01B 1/02', title: 'Spades', titleLanguage: 'en', nature: null, auxiliary: false, chain: CHAIN,
  notes: [
    { __typename: 'AppliedNote', kind: 'includes', text: 'Snow shovels.', language: 'en', from: 'A01B 1/02' },
    { __typename: 'AppliedNote', kind: 'remark', text: 'Trimmers are in `A01G 3/06`, hoes in `A01B 1/06`.', language: 'en', from: 'A01B 1/00' },
  ],
  links: ['A01B 1/06'], children: [{ ...step('A01B 1/04', 'with teeth'), __typename: 'PlaceBelow', below: 0, flags: 0 }],
  otherEditions: [{ __typename: 'StandsIn', edition: 'IPC 2025.01', slug: '2025.01', inForce: '2025-01-01' }],
  change: { __typename: 'PlaceChanged', kind: 'retitled', before: 'Shovels', parentBefore: null, since: 'IPC 2025.01' }, validFrom: '2006-01-01',
  entries: { __typename: 'PlaceEntries', nodes: [{ __typename: 'ListedEntry', code: '080190', label: 'shovels', synonyms: ['scoops'], language: 'en' }], totalCount: 1 },
};

async function show(element: React.ReactNode) {
  const { page, router } = await pageOf(element);
  render(page);
  return router;
}

describe('a place of a classification', () => {
  it('is read as one sentence, with its own notes, those above it, and links to places the edition has', async () => {
    await show(<PlaceArticle at={at} place={place} beside={null} search={{}} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('A01B 1/02 Spades');
    expect(screen.getByText((_text, element) => element?.matches('dd.sentence') ?? false).textContent).toBe('Hand tools: spades');
    expect(screen.getByRole('link', { name: 'A01B 1/06' }).getAttribute('href')).toBe('/en/classifications/ipc/2026.01/A01B1-06');
    expect(screen.queryByRole('link', { name: 'A01G 3/06' })).toBeNull();
    expect(document.body.textContent).toContain('In IPC 2025.01 it was called “Shovels”.');
    expect(screen.getByRole('link', { name: 'A01B 1/04 with teeth' })).toBeTruthy();
    expect(screen.getByText('shovels')).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('goes into the basket and out again, and the basket says so', async () => {
    answering({});
    await show(<EditionScreen data={data} place={place} search={{}}><PlaceArticle at={at} place={place} beside={null} search={{}} /></EditionScreen>);
    await userEvent.click(await screen.findByRole('button', { name: 'Put into the basket' }));
    expect(JSON.parse(localStorage.getItem('classmark.basket')!)).toMatchObject([{ symbol: 'A01B 1/02', sentence: 'Hand tools: spades' }]);
    await userEvent.click(screen.getByText('Basket'));
    await userEvent.click(screen.getByRole('button', { name: 'Take A01B 1/02 out of the basket' }));
    expect(screen.getByRole('button', { name: 'Put into the basket' })).toBeTruthy();
  });
});

describe('the classifications', () => {
  const edition = (code: string, inForce: string) => ({ __typename: 'EditionInList' as const, edition: code, slug: code.slice(4), inForce, places: 6, languages: ['en'] });
  const editions = [edition('IPC 2028.01', '2028-01-01'), edition('IPC 2027.01', '2027-01-01'), edition('IPC 2026.01', '2026-01-01'), edition('IPC 2025.01', '2025-01-01')];
  const card = async (current: string | null, shown = editions) => {
    await show(<ClassificationsScreen schemes={[{ __typename: 'ClassificationScheme', code: 'ipc', current, editions: shown }]} />);
    const [name] = await screen.findAllByRole('heading', { level: 2 });
    return [name!.querySelector('a')!.getAttribute('href'), ...[...document.querySelectorAll('.scheme-cards .meta')].map((line) => line.textContent)];
  };

  it('lead each with the edition in force today; those that come stand below it with their day, then the earlier ones', async () => {
    expect(await card('IPC 2026.01')).toEqual([
      '/en/classifications/ipc/2026.01', 'IPC 2026.01in force from 1 January 20266 placesEnglish',
      'IPC 2027.01from 1 January 2027', 'IPC 2028.01from 1 January 2028', 'Earlier:IPC 2025.01',
    ]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('lead with the edition that comes first as long as none is in force', async () => {
    expect(await card(null, editions.slice(0, 2))).toEqual(['/en/classifications/ipc/2027.01', 'IPC 2027.01in force from 1 January 20276 placesEnglish', 'IPC 2028.01from 1 January 2028']);
  });
});

describe('an edition', () => {
  it('shows the tree at the place that is read, and reads another by Enter', async () => {
    answering({
      [schemeFile('IPC 2026.01', 'en', 'skeleton')]: () => packColumns(columnsOf(['1 A Human necessities', '2 A01B Soil +', '1 B Operations']), 'en'),
      [schemeFile('IPC 2026.01', 'en', 'branch/A01B')]: () => packColumns(columnsOf(['3 A01B_1/00 Hand tools', '4 A01B_1/02 Spades', '5 A01B_1/04 with teeth']), 'en'),
    });
    const router = await show(<EditionScreen data={data} place={place} search={{ beside: 'fr' }}><h1>Place</h1></EditionScreen>);
    const row = await screen.findByRole('treeitem', { name: /A01B 1\/02/ });
    await waitFor(() => expect(row.getAttribute('aria-selected')).toBe('true'));
    expect(screen.getByRole('tree').hasAttribute('aria-multiselectable')).toBe(false);
    row.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    await waitFor(() => expect(router.state.location.href).toBe('/en/classifications/ipc/2026.01/A01B1-04?beside=fr'));
    expect(screen.getByRole('link', { name: /IPC 2025\.01/ }).getAttribute('href')).toBe('/en/classifications/ipc/2025.01/A01B1-02?beside=fr');
  });

  it('says where a place is that it does not have', async () => {
    await show(<MissingPlace at={at} asked="A01B1-99" missing={{ __typename: 'MissingPlace', symbol: 'A01B 1/99', editions: [{ __typename: 'StandsIn', edition: 'IPC 2025.01', slug: '2025.01', inForce: '2025-01-01' }], successors: [step('A01B 1/02', 'Spades')], nearest: [step('A01B 1/04', 'with teeth')] }} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('A01B 1/99 is not in IPC 2026.01');
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/en/classifications/ipc/2026.01/A01B1-02', '/en/classifications/ipc/2025.01/A01B1-99', '/en/classifications/ipc/2026.01/A01B1-04']);
  });
});
