import { expect, type Page } from '@playwright/test';

/** A line of the annex: people, enrolments, participations, completions, minutes of an office. */
export type AnnexLine = readonly [people: number, enrolments: number, participations: number, completions: number, minutes: number];

const NOTHING: AnnexLine = [0, 0, 0, 0, 0];

/** Opens the draft of the running year. */
export async function openRunningReport(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Annual report', exact: true }).filter({ visible: true }).click();
  await page.getByRole('row').filter({ hasText: 'Running year' }).getByRole('link', { name: /^Annual report/ }).click();
  await expect(page.getByText('Composed now from register and ledger')).toBeVisible();
}

/** The line of an office in the annex; zeros where it has none. */
export async function annexOf(page: Page, officeCode: string): Promise<AnnexLine> {
  const line = page.getByRole('region', { name: 'Annex' }).getByRole('row').filter({ has: page.getByText(officeCode, { exact: true }) });
  if (await line.count() === 0) return NOTHING;
  return (await line.getByRole('cell').allTextContents()).map((cell) => Number(cell.replaceAll(',', ''))) as unknown as AnnexLine;
}

/** How much each column grew. */
export function grown(before: AnnexLine, after: AnnexLine): AnnexLine {
  return after.map((value, column) => value - before[column]!) as unknown as AnnexLine;
}
