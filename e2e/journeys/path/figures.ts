import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { graphql } from '../../people/graphql';

/** The four figures of the page of statistics. */
export interface Figures { readonly participations: number; readonly people: number; readonly offices: number; readonly minutes: number }

const CARDS: Readonly<Record<keyof Figures, string>> = { participations: 'Participations', people: 'People', offices: 'Offices reached', minutes: 'Attended minutes' };
const ROWS = `query ($measure: StatisticsMeasure!, $year: Int!, $after: String) { participationRows(measure: $measure, year: $year, first: 100, after: $after) {
  nodes { id personNumber officeCode confirmed minutes title } pageInfo { hasNextPage endCursor } } }`;

interface Row { readonly id: string; readonly personNumber: string; readonly officeCode: string | null; readonly confirmed: boolean; readonly minutes: number | null; readonly title: string | null }

/** What the page of statistics says of the running year. */
export async function figuresShown(page: Page): Promise<Figures> {
  const read = async (name: string): Promise<number> => Number((await cardOf(page, name).locator('.fv').textContent())!.replaceAll(',', ''));
  const entries = await Promise.all(Object.entries(CARDS).map(async ([key, name]) => [key, await read(name)] as const));
  return Object.fromEntries(entries) as unknown as Figures;
}

/** The same figures, counted here from every row there is. */
export async function figuresCounted(page: Page, year: number): Promise<Figures> {
  const [participations, minutes] = [await allRows(page, 'participations', year), await allRows(page, 'minutes', year)];
  return {
    participations: new Set(participations.map((row) => row.id)).size,
    people: new Set(participations.map((row) => row.personNumber)).size,
    offices: new Set(participations.filter((row) => row.confirmed).map((row) => row.officeCode)).size,
    minutes: minutes.reduce((sum, row) => sum + row.minutes!, 0),
  };
}

async function allRows(page: Page, measure: string, year: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const { participationRows: { nodes, pageInfo } }: { participationRows: { nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } = await graphql(page.request, process.env['CLASSMARK_URL']!, ROWS, { measure, year, after });
    rows.push(...nodes);
    if (!pageInfo.hasNextPage) return rows;
    after = pageInfo.endCursor;
  }
}

/** Opens a figure to its rows: page, line of comparison and file agree with it. @returns the first rows as the table shows them */
export async function openRows(page: Page, figure: keyof Figures, rows: number): Promise<string[]> {
  await cardOf(page, CARDS[figure]).getByRole('link', { name: /^Open the/ }).click();
  await expect(page.getByRole('status').filter({ hasText: `${rows} rows here, ${rows} behind the figure` })).toBeVisible();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()]);
  expect(readFileSync((await file.path())!, 'utf8').trim().split('\r\n')).toHaveLength(rows + 1);
  return page.getByRole('table', { name: 'Rows behind the figure' }).locator('tbody tr').allTextContents();
}

function cardOf(page: Page, name: string) {
  return page.locator('.fig').filter({ has: page.getByRole('heading', { name, exact: true }) });
}
