import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { graphql } from '../../people/graphql';

const ROSTER = `query ($id: ID!) { webinarRoster(offeringId: $id) { people { officeCode attendance { time attended grade connections { closeReason } } } } }`;

/** What the roster says of one attendee. `time` in milliseconds. */
export interface Attended { readonly time: number; readonly attended: boolean; readonly grade: string; readonly connections: readonly { readonly closeReason: string }[] }

/** Registers from the list of webinars, and goes to the webinar's page. */
export async function registerFor(page: Page, title: string): Promise<void> {
  await page.goto('/en/webinars');
  const row = page.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) });
  await row.getByRole('button', { name: /^Register/ }).click();
  await expect(row.getByText('Registered')).toBeVisible();
  await row.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** Attachments of the mails about something, by addressee. */
export async function mailedFiles(administrator: Page, words: string): Promise<Record<string, string[]>> {
  const { mailbox } = await graphql<{ mailbox: { nodes: { to: string; subject: string; attachments: { filename: string }[] }[] } }>(administrator.request, process.env['CLASSMARK_URL']!, '{ mailbox(first: 50) { nodes { to subject attachments { filename } } } }');
  return Object.fromEntries(mailbox.nodes.filter((mail) => mail.subject.includes(words)).map((mail) => [mail.to, mail.attachments.map(({ filename }) => filename)]));
}

/** The attendance of an office's one attendee, as the trainer sees it. */
export async function attendanceOf(trainer: Page, offeringId: string, officeCode: string): Promise<Attended> {
  const { webinarRoster } = await graphql<{ webinarRoster: { people: { officeCode: string; attendance: Attended | null }[] } }>(trainer.request, process.env['CLASSMARK_URL']!, ROSTER, { id: offeringId });
  const [person, ...others] = webinarRoster.people.filter((each) => each.officeCode === officeCode);
  expect(others).toEqual([]);
  return person!.attendance!;
}

/** Saves the roster and reads it: each person's line as an object, by name. */
export async function rosterFile(trainer: Page): Promise<Record<string, Record<string, string>>> {
  const [file] = await Promise.all([trainer.waitForEvent('download'), trainer.getByRole('button', { name: 'Roster as CSV' }).click()]);
  const [head, ...lines] = readFileSync((await file.path())!, 'utf8').replace(/^\uFEFF/, '').trim().split('\r\n').map((line) => line.split(','));
  return Object.fromEntries(lines.map((cells) => [cells[0]!, Object.fromEntries(cells.map((cell, index) => [head![index]!, cell]))]));
}
