/** @jest-environment jsdom */
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { answering, LEARNER, pageOf } from '@classmark/platform/web/testing';
import { ToastRegion } from '@classmark/ui';
import { accessibilityFaults } from '@classmark/ui/testing';
import { RosterScreen } from './roster-screen';
import type { RosterSearch } from './roster-search';
import { TaughtOfferingsScreen } from './taught-offerings-screen';

window.scrollTo = () => undefined;

const offering = (over: object = {}) => ({
  __typename: 'Offering', id: 'o1', slug: 'st3-two-letter-codes', kind: 'distanceCourse', topics: ['ST.3'], title: 'Two-letter codes', titleLanguage: 'en', startsAt: null, endsAt: null, languages: ['en', 'fr'], capacity: null, ...over,
});
const line = (id: string, over: object = {}) => ({
  __typename: 'RosterLine', id, name: id, officeCode: 'KE', officeName: 'Kenya', officeConfirmed: true, episode: 1, state: 'begun', share: 0.5, enrolledAt: '2026-11-02T09:00:00.000Z', completedAt: null, passedAt: null, withdrawnAt: null, ...over,
});
const LINES = [
  line('Zola', { officeConfirmed: false }),
  line('Mina', { state: 'passed', share: 1, completedAt: '2026-11-10T09:00:00.000Z', passedAt: '2026-11-10T09:00:00.000Z' }),
  line('Anna', { officeCode: null, officeName: null, officeConfirmed: false, state: 'withdrawn', share: 0, episode: 2, withdrawnAt: '2026-11-03T09:00:00.000Z' }),
];

async function show(children: ReactNode, path = '/en/teach/offerings') {
  const client = new ApolloClient({ link: new HttpLink({ uri: '/graphql', fetch: (address, request) => globalThis.fetch(address as string, request).then(async (response) => ({ ...response, status: 200, ok: true, headers: new Headers({ 'content-type': 'application/json' }), text: async () => JSON.stringify(await response.json()) }) as Response) }), cache: new InMemoryCache() });
  const { page } = await pageOf(<ApolloProvider client={client}><ToastRegion label="Messages"><main>{children}</main></ToastRegion></ApolloProvider>, { viewer: LEARNER, path });
  return render(page);
}
const roster = (search: RosterSearch = {}) => show(<RosterScreen offeringId="o1" search={search} head={() => null} />, `/en/teach/offerings/o1?${new URLSearchParams(Object.entries(search).map(([name, value]) => [name, String(value)]))}`);
const rows = (): string[][] => within(screen.getByRole('table')).getAllByRole('row').slice(1).map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? ''));

describe('the roster of an offering', () => {
  it('says of each person the office as claimed or confirmed, the state, and how far', async () => {
    answering({ Roster: () => ({ roster: { __typename: 'Roster', offering: offering({ capacity: 12 }), lines: LINES } }) });
    await roster();
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('1 of 2 completed Two-letter codes');
    expect(document.querySelector('.sub')?.textContent).toBe('Distance course · Any time · English, French · up to 12 people');
    expect(rows()).toEqual([
      ['Zola', 'Kenya KE · claimed', '2 Nov 2026', 'Under way', '50%', '–', '–'],
      ['Mina', 'Kenya KE', '2 Nov 2026', 'Passed', '100%', '10 Nov 2026', '10 Nov 2026'],
      ['Annaenrolled again', 'no office', '2 Nov 2026', 'Withdrawn 3 Nov 2026', '0%', '–', '–'],
    ]);
    expect(within(screen.getByRole('navigation', { name: 'State' })).getAllByRole('link').map((link) => link.textContent)).toEqual(['All 3', 'Not begun 0', 'Under way 1', 'Completed 0', 'Passed 1', 'Withdrawn 1']);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('shows what the address says, and counts the states among what the words found', async () => {
    answering({ Roster: () => ({ roster: { __typename: 'Roster', offering: offering(), lines: LINES } }) });
    await roster({ words: 'kenya', state: 'begun', order: 'name' });
    await screen.findByRole('table');
    expect(rows().map(([name]) => name)).toEqual(['Zola']);
    expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('ascending');
    expect(screen.getAllByRole('link', { current: 'page' }).map((link) => link.textContent)).toEqual(['Under way 1']);
    expect(screen.getByRole('link', { name: 'All 2' }).getAttribute('aria-current')).toBeNull();
    expect(screen.getByRole('searchbox', { name: 'Name or office' })).toHaveProperty('value', 'kenya');
  });

  it('that fits nobody leads back to everybody', async () => {
    answering({ Roster: () => ({ roster: { __typename: 'Roster', offering: offering(), lines: LINES } }) });
    await roster({ state: 'completed' });
    expect((await screen.findByRole('link', { name: 'Show everybody' })).getAttribute('href')).toBe('/en/teach/offerings/o1');
  });

  it('without people says how they come, and has no file', async () => {
    answering({ Roster: () => ({ roster: { __typename: 'Roster', offering: offering(), lines: [] } }) });
    await roster();
    expect(await screen.findByRole('heading', { name: 'Nobody has enrolled yet' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Roster as CSV' })).toBeNull();
  });

  it('that is not the reader’s looks like one that does not exist', async () => {
    answering({ Roster: () => ({ roster: null }) });
    await roster();
    expect(await screen.findByRole('heading', { name: 'There is no such offering' })).toBeTruthy();
  });
});

describe('the offerings of a trainer', () => {
  const entry = (over: object, counts: object = {}) => ({ __typename: 'RosterOffering', id: (over as { id: string }).id, enrolled: 5, participated: 3, completed: 2, offering: offering(over), ...counts });

  it('lead to their rosters, webinars to their attendance', async () => {
    answering({ RosterOfferings: () => ({ rosterOfferings: [
      entry({ id: 'o1', startsAt: '2026-12-01T08:00:00.000Z', endsAt: '2026-12-04T08:00:00.000Z', capacity: 12 }), entry({ id: 'o2', kind: 'webinar', title: 'Nice clinic', languages: ['en'] }),
    ] }) });
    await show(<TaughtOfferingsScreen />);
    await screen.findByRole('table');
    expect(rows()).toEqual([
      ['Two-letter codesST.3', 'Distance course', '1 Dec 2026 – 4 Dec 2026', 'English, French', '5 of 12', '3', '2', 'Roster: Two-letter codes'],
      ['Nice clinicST.3', 'Webinar', 'Any time', 'English', '5', '3', '2', 'Attendance: Nice clinic'],
    ]);
    expect(screen.getByRole('link', { name: 'Two-letter codes' }).getAttribute('href')).toBe('/en/teach/offerings/o1');
    expect(screen.getByRole('link', { name: 'Nice clinic' }).getAttribute('href')).toBe('/en/teach/webinars/o2');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('say so when there is none', async () => {
    answering({ RosterOfferings: () => ({ rosterOfferings: [] }) });
    await show(<TaughtOfferingsScreen />);
    expect(await screen.findByRole('heading', { name: 'No offering is yours yet' })).toBeTruthy();
  });
});
