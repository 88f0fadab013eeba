/** @jest-environment jsdom */
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { drawnByServer, pageOf, type PageSetting } from '@classmark/platform/web/testing';
import { accessibilityFaults } from '@classmark/ui/testing';
import { CARD, catalogueAnswer } from '../testing';
import { CatalogueScreen } from './catalogue-screen';
import { answersTo, catalogueSearch, shownBy, withoutAnswer, wordsOf, type CatalogueSearch } from './catalogue-search';

window.scrollTo = () => undefined;

const screenOf = (data = catalogueAnswer(), search: CatalogueSearch = {}, setting: PageSetting = {}) =>
  pageOf(<main><CatalogueScreen data={data} search={search} action={(offering) => <a href={`#${offering.id}`}>Register</a>} /></main>, { path: '/en/trainings', ...setting });

describe('the catalogue without a script', () => {
  it('holds the cards, a form that searches and filters by address, and the webinars', async () => {
    const { page } = await screenOf(catalogueAnswer(), { topic: 'IPC' });
    await drawnByServer(page);
    const form = document.querySelector('form') as HTMLFormElement;
    expect([form.method, form.getAttribute('action'), within(form).getByRole('button', { name: 'Search' }).getAttribute('type')]).toEqual(['get', '/en/trainings', 'submit']);
    expect([...new FormData(form)]).toEqual([['q', ''], ['topic', 'IPC']]);
    expect(screen.getByRole('link', { name: 'Two-letter codes' }).getAttribute('href')).toBe('/en/trainings/st3-two-letter-codes');
    expect(screen.getByRole('link', { name: 'Show 9 more' }).getAttribute('href')).toBe('/en/trainings?topic=IPC&first=10');
    // The server knows no reader's zone: it prints Geneva's time and calls it so.
    expect(screen.getByRole('article', { name: 'Nice clinic' }).textContent).toContain('Geneva time13:00–14:00');
    document.body.innerHTML = '';
  });
});

describe('the catalogue', () => {
  it('filters as soon as a chip is pressed, keeping words and other answers', async () => {
    const { page, router } = await screenOf(catalogueAnswer(), { q: 'xml', topic: 'IPC' });
    render(page);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Nice 5' }));
    await waitFor(() => expect(router.state.location.search).toEqual({ q: 'xml', topic: ['Nice', 'IPC'] }));
    // Shown at once, although the new list has not come.
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Nice 5' }).checked).toBe(true);
  });

  it('searches by words', async () => {
    const { page, router } = await screenOf();
    render(page);
    await userEvent.type(screen.getByRole('searchbox'), ' ST.26 {Enter}');
    await waitFor(() => expect(router.state.location.search).toEqual({ q: 'ST.26' }));
  });

  it('offers what is nearest when nothing fits, and the way back to all', async () => {
    const { page } = await screenOf(catalogueAnswer({ totalCount: 0, nodes: [], nearest: [CARD] }), { q: 'two leters' });
    render(page);
    expect(screen.getByRole('heading', { name: 'No training fits' })).toBeTruthy();
    expect(within(screen.getByRole('list', { name: 'Nearest trainings' })).getAllByRole('link').map((link) => link.textContent)).toEqual(['Two-letter codes']);
    expect(screen.getByRole('link', { name: 'Show all trainings' }).getAttribute('href')).toBe('/en/trainings');
  });

  it('leads from the card of a webinar to its date', async () => {
    const { page } = await screenOf(catalogueAnswer({ nodes: [{ ...CARD, kind: 'webinar', offeringId: 'o1' }] }));
    render(page);
    expect(screen.getByRole('link', { name: 'Two-letter codes' }).getAttribute('href')).toBe('/en/webinars/o1');
  });

  it('names the language of a title that is not translated', async () => {
    const { page } = await screenOf(catalogueAnswer(), {}, { language: 'ar', path: '/ar/trainings' });
    render(page);
    const title = screen.getByText('Two-letter codes');
    expect([title.getAttribute('lang'), title.getAttribute('dir')]).toEqual(['en', 'ltr']);
  });

  it('has no accessibility faults', async () => {
    const { page } = await screenOf(catalogueAnswer(), { language: 'en', q: 'codes' });
    render(page);
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('what stands in the address', () => {
  it('is kept as it came, so that nobody is sent to another address', () => {
    expect(catalogueSearch({ q: 26, topic: ['Nice', 'IPC'], kind: 'webinar', first: 18, utm: 'x', language: { a: 1 } })).toEqual({ q: 26, topic: ['Nice', 'IPC'], kind: 'webinar', first: 18 });
  });

  it('is read as words and answers', () => {
    const search = catalogueSearch({ q: ' 26 ', topic: 'Nice', length: ['short', 'long'] });
    expect([wordsOf(search), answersTo(search, 'topic'), answersTo(search, 'length'), answersTo(search, 'kind')]).toEqual(['26', ['Nice'], ['short', 'long'], []]);
  });

  it('asks for no more and no fewer trainings than the page can show', () => {
    expect([shownBy({}), shownBy({ first: 2 }), shownBy({ first: 18 }), shownBy({ first: 1e9 })]).toEqual([9, 9, 18, 300]);
  });

  it('loses one answer and the number shown when a chip is taken away', () => {
    expect(withoutAnswer({ q: 'a', topic: ['Nice', 'IPC'], first: 18 }, 'topic', 'Nice')).toEqual({ q: 'a', topic: 'IPC' });
    expect(withoutAnswer({ topic: 'IPC' }, 'topic', 'IPC')).toEqual({ topic: undefined });
  });
});
