import { expect, type Page } from '@playwright/test';
import { graphql } from '../people/graphql';

/** What the form of a webinar is filled with. It begins at the first full minute that is not sooner than `startsInSeconds`. */
export interface WebinarForm { readonly title: string; readonly line: string; readonly topic: string; readonly startsInSeconds: number; readonly minutes: number; readonly places: number }

const TRAINERS_ZONE = 'Europe/Zurich';
const LONGEST_WAIT_MS = 240_000;

/** Fills the form as a trainer does, on the trainer's wall clock. @returns the id of the webinar, and when it is to begin (epoch milliseconds) */
export async function scheduleWebinar(page: Page, form: WebinarForm): Promise<{ offeringId: string; startsAt: number }> {
  await page.goto('/en/teach/webinars');
  await page.getByRole('link', { name: 'Schedule a webinar' }).click();
  await page.getByLabel('Title').fill(form.title);
  await page.getByLabel('What it is about, in one sentence').fill(form.line);
  await page.locator('label.chip', { hasText: form.topic }).click();
  const startsAt = Math.ceil((Date.now() + form.startsInSeconds * 1_000) / 60_000) * 60_000;
  const [date, time] = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: TRAINERS_ZONE }).format(startsAt).split(' ');
  await page.getByLabel('Date').fill(date!);
  await page.getByLabel('Time', { exact: true }).fill(time!);
  await page.getByLabel('Minutes').fill(String(form.minutes));
  await page.getByLabel('Places').fill(String(form.places));
  await page.getByRole('button', { name: 'Schedule the webinar' }).click();
  await page.waitForURL(/\/teach\/webinars\/[0-9a-f-]{36}$/);
  return { offeringId: page.url().split('/').at(-1)!, startsAt };
}

/** Goes to the room and through the check of devices; `pressed` is called right before the last press. */
export async function enterRoom(page: Page, offeringId: string, pressed: () => void = () => undefined): Promise<void> {
  await page.goto(`/en/webinars/${offeringId}/room`);
  await checkDevices(page, pressed);
}

/** The check of devices on the way into the room, and the press that goes in. */
export async function checkDevices(page: Page, pressed: () => void = () => undefined): Promise<void> {
  await page.getByRole('button', { name: 'Check the microphone' }).click();
  await expect(page.getByText('Works. Say something')).toBeVisible();
  await page.getByRole('button', { name: 'Check the camera' }).click();
  await expect(page.getByText('Works. Only you see this picture.')).toBeVisible();
  pressed();
  await page.getByRole('button', { name: /^(Join the webinar|Join with sound only|Go to the room)$/ }).click();
}

/** Waits until the line to the room stands. */
export const inRoom = (page: Page): Promise<void> => expect(page.getByText(/^Line (good|weak)$/)).toBeVisible({ timeout: 30_000 });

/** Waits while live rooms are being made ready. @returns why there are none, or null when there are */
export async function whyNoLiveRooms(page: Page): Promise<string | null> {
  for (const until = Date.now() + LONGEST_WAIT_MS; ;) {
    const { liveStatus: { state, howToSwitchOn } } = await graphql<{ liveStatus: { state: string; howToSwitchOn: string | null } }>(page.request, process.env['CLASSMARK_URL']!, '{ liveStatus { state howToSwitchOn } }');
    if (state === 'ready') return null;
    if (state !== 'preparing') return `live rooms are ${state}: ${howToSwitchOn ?? 'no reason given'}`;
    if (Date.now() > until) return `live rooms were not ready after ${LONGEST_WAIT_MS / 1000} s`;
    await page.waitForTimeout(2_000);
  }
}
