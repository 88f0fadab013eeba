/** @jest-environment jsdom */
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { answering, LEARNER, pageOf } from '@classmark/platform/web/testing';
import { ToastRegion } from '@classmark/ui';
import { accessibilityFaults } from '@classmark/ui/testing';
import { NewEntrySide } from './register/entry-side';
import { ReportScreen } from './report/report-screen';

Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;
// axe asks a canvas whether an icon is a ligature; jsdom has none.
HTMLCanvasElement.prototype.getContext = () => null;

async function show(screenOf: ReactNode, path: string) {
  const client = new ApolloClient({ link: new HttpLink({ uri: '/graphql', fetch: (address, request) => globalThis.fetch(address as string, request).then(async (response) => ({ ...response, status: 200, ok: true, headers: new Headers({ 'content-type': 'application/json' }), text: async () => JSON.stringify(await response.json()) }) as Response) }), cache: new InMemoryCache() });
  const { page } = await pageOf(<ApolloProvider client={client}><ToastRegion label="Messages"><main>{screenOf}</main></ToastRegion></ApolloProvider>, { viewer: LEARNER, path });
  return render(page);
}

const figure = (key: string, value: number, over: object = {}) => ({ __typename: 'ReportFigure', key, value, unit: 'IPOs', kind: 'distinctUnion', asOf: '2020-12-31', scope: 'CASE or DAS', entryIds: ['e5'], ...over });
const report = {
  __typename: 'AnnualReport', year: 2020, status: 'draft', title: 'Technical advice in 2020', opening: ['Committee on WIPO Standards (CWS), ninth session', 'Geneva'], ownEdition: true, unplaced: [], earlierYear: 2017,
  session: { __typename: 'ReportSession', code: 'CWS/9', ordinal: 9, place: 'Geneva', start: '2021-11-01', end: '2021-11-05' }, annex: null, earlierFigures: [],
  sections: [{
    __typename: 'ReportSection', role: 'infrastructure', heading: 'Infrastructure', paragraphs: [{
      __typename: 'ReportParagraph', number: 6, slot: 'solutionsFigures', items: [], entryIds: ['e5'], figures: [figure('iposInExchangePlatforms', 51)],
      runs: [{ __typename: 'ReportRun', text: 'In all ', figure: null }, { __typename: 'ReportRun', text: '51', figure: 'iposInExchangePlatforms' }, { __typename: 'ReportRun', text: ' offices took part.', figure: null }],
    }],
  }],
  entries: [{ __typename: 'RegisterEntry', id: 'e5', number: '2020-A05', kind: 'onlineExchangePlatform', printed: true, offeringId: null, fields: [] }],
};

describe('the report', () => {
  it('opens a figure under its paragraph with kind, day, earlier edition and entry, and gives the focus back', async () => {
    answering({ AnnualReportOfYear: () => ({ annualReport: report }) });
    await show(<ReportScreen year={2020} />, '/en/secretariat/reports/2020');
    const token = await screen.findByRole('button', { name: '51' });
    await userEvent.click(token);
    const card = screen.getByRole('group', { name: 'Figure 51' });
    expect(token.getAttribute('aria-expanded')).toBe('true');
    expect(card.textContent).toContain('Distinct union: an office that takes part in two counts once');
    expect(card.textContent).toContain('31 December 2020');
    expect(card.textContent).toContain('Edition 2017not reported');
    expect(within(card).getByRole('link', { name: '2020-A05' }).getAttribute('href')).toBe('/en/secretariat/register/e5?year=2020');
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.click(within(card).getByRole('button', { name: 'Close' }));
    expect(document.activeElement).toBe(token);
  });

  it('says to whom it belongs when the roles do not include it', async () => {
    globalThis.fetch = (async () => ({ json: async () => ({ errors: [{ message: 'Your roles do not include this.', extensions: { code: 'FORBIDDEN' } }] }) })) as never;
    await show(<ReportScreen year={2020} />, '/en/secretariat/reports/2020');
    expect((await screen.findByRole('heading', { level: 2 })).textContent).toBe('This page is for the Secretariat');
  });
});

describe('a new entry', () => {
  const kinds = [{
    __typename: 'RegisterKind', key: 'gatherings', label: 'Gatherings', section: 'exchange', bornOnPlatform: false, figures: [], lists: [],
    fields: [{ key: 'place', label: 'Place', type: 'text', required: true }, { key: 'half', label: 'Planned for', type: 'halfYear', required: false }].map((field) => ({ __typename: 'RegisterFieldSpec', options: [], open: false, monthPossible: false, ...field })),
  }];

  it('has the form of its kind, also of one nobody had thought of; what is refused is named and what was typed stays', async () => {
    const { asked } = answering({
      RegisterKinds: () => ({ registerKinds: kinds }),
      SaveRegisterEntry: () => ({ saveRegisterEntry: { __typename: 'RegisterEntryNotValid', problems: [{ __typename: 'RegisterProblem', field: 'half', problem: 'notAHalfYear' }] } }),
    });
    await show(<NewEntrySide search={{ year: 2026 }} register={{ __typename: 'Register', year: 2026, years: [2026], closed: false, entries: [] }} />, '/en/secretariat/register/new');
    await userEvent.click(await screen.findByRole('button', { name: 'Gatherings' }));
    await userEvent.type(screen.getByLabelText('Place'), 'Nairobi');
    await userEvent.type(screen.getByLabelText(/^Planned for/), 'soon');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('link').textContent).toBe('Planned for: Write a half-year such as 2026-H2.');
    await waitFor(() => expect(document.activeElement).toBe(alert));
    expect((screen.getByLabelText('Place') as HTMLInputElement).value).toBe('Nairobi');
    expect(screen.getByLabelText(/^Planned for/).getAttribute('aria-invalid')).toBe('true');
    expect(JSON.stringify(asked)).toContain('"fields":[{"key":"place","text":"Nairobi"},{"key":"half","text":"soon"}]');
    expect(await accessibilityFaults()).toEqual([]);
  });
});
