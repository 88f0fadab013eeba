import { enterRoom, checkDevices, inRoom, scheduleWebinar, whyNoLiveRooms } from '../live/room';
import { pictureMoves } from '../live/frames';
import { between, timed, type Moment } from '../live/stopwatch';
import { expect, test } from '../test';
import { checkAnswer, searchFor, walkTo } from './path/cases';
import { figuresCounted, figuresShown, openRows, type Figures } from './path/figures';
import { findByFilter, findByWords } from './path/find-training';
import { goToCases, readAndAnswer } from './path/lesson';
import { annexOf, grown, openRunningReport } from './path/report';
import { attendanceOf, mailedFiles, registerFor, rosterFile } from './path/webinar';

const WEBINAR = 'Blades, teeth and dots: an IPC clinic';
const QUESTION = 'Does the exchangeable blade go to 1/22?';
/** Years of figures are counted there, whatever the clock of this machine is set to. */
const REPORTING_ZONE = 'Europe/Zurich';
/** Definitions §2: how far each connection may be off. */
const BOUND_MS = 5_000;
/** A full minute on air at least, so that attendance comes to a minute in the figures. */
const ON_AIR_MS = 64_000;
/** Who dropped out is to stay under the 75 % of attendance, however slow the machine: the webinar goes on until it is at most this share. */
const DROPPED_SHARE = 0.6;

test('F1 to F7: two examiners find, enrol, learn, classify and attend; the trainer holds the webinar; the Secretariat counts and reports it', async ({ open }) => {
  test.setTimeout(600_000);
  const secretariat = await open('secretariat');
  const trainer = await open('trainer');
  const [steady, dropped] = [await open('learner'), await open('learner2')];
  const noLiveRooms = await whyNoLiveRooms(trainer);
  const year = Number(new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: REPORTING_ZONE }).format(Date.now()));
  let before: Figures;
  let [offeringId, startsAt] = ['', 0];
  /** Whole minutes of the two, as the figures count them: each person's by themselves. */
  let minutes: readonly [number, number] = [0, 0];

  await test.step('Before: what the Secretariat sees', async () => {
    await secretariat.goto('/en/secretariat/statistics');
    before = await figuresShown(secretariat);
  });

  await test.step('F1 Catalogue: one finds the training by words, one by the filter', async () => {
    await findByWords(steady);
    await findByFilter(dropped);
  });

  await test.step('F2 Enrolment: one press each', async () => {
    for (const examiner of [steady, dropped]) {
      await examiner.getByRole('button', { name: 'Start the training' }).filter({ visible: true }).click();
      await expect(examiner).toHaveURL(/\/trainings\/ipc-classification-basics\/lessons\//);
    }
  });

  await test.step('F3 Lesson: read, answered wrong, answered right, saved', async () => {
    for (const examiner of [steady, dropped]) await readAndAnswer(examiner);
  });

  await test.step('F4 Classification: one walks the tree, one searches it; both are wrong first', async () => {
    await goToCases(steady);
    await walkTo(steady, ['A', 'A01', 'A01B', 'A01B 1/00', 'A01B 1/02']);
    await checkAnswer(steady, {
      mark: [5, 6], verdict: 'Close, but not all the right places yet', findings: ['Too coarse by one level', 'Missing'],
      words: ['This group keeps the spades that none of its subgroups describes.', 'Follow the dots down as long as the claim goes with you.'],
    });
    await steady.getByRole('button', { name: 'Try this case again' }).click();
    await walkTo(steady, ['A', 'A01', 'A01B', 'A01B 1/00', 'A01B 1/02', 'A01B 1/04']);
    await searchFor(steady, 'exchanged', 'A01B 1/22');
    await steady.getByRole('radiogroup', { name: 'Role of A01B 1/22' }).getByText('Additional').click();
    await checkAnswer(steady, { mark: [1, 1], verdict: 'Right: every place found', findings: ['Right place', 'Right place'], words: ['For practice: the first answer to a case is the one that counts.'] });

    await goToCases(dropped);
    await dropped.getByRole('button', { name: 'Skip for now' }).click();
    await expect(dropped.getByRole('heading', { name: 'A hoe for two rows' })).toBeVisible();
    await searchFor(dropped, 'one blade', 'A01B 1/08');
    await checkAnswer(dropped, { mark: [5, 6], verdict: 'Close, but not all the right places yet', findings: ['Neighbouring place'], words: ['This group is for a hoe with one blade.'] });
    await dropped.getByRole('button', { name: 'Try this case again' }).click();
    await searchFor(dropped, 'several blades', 'A01B 1/10');
    await checkAnswer(dropped, { mark: [1, 1], verdict: 'Right: every place found', findings: ['Right place'], words: ['Two blades on one hoe: the group for several blades.'] });
  });

  await test.step('F5 Live: the trainer schedules a webinar, both register and have it in their calendars', async () => {
    ({ offeringId, startsAt } = await scheduleWebinar(trainer, { title: WEBINAR, line: 'Questions from the first cases, on real abstracts.', topic: 'IPC', startsInSeconds: 25, minutes: 30, places: 20 }));
    for (const examiner of [steady, dropped]) await registerFor(examiner, WEBINAR);
    const administrator = await open('administrator');
    await expect.poll(() => mailedFiles(administrator, WEBINAR), { timeout: 30_000 }).toEqual({
      'learner@demo.test': [expect.stringMatching(/\.ics$/)], 'learner2@demo.test': [expect.stringMatching(/\.ics$/)],
    });
    await administrator.context().close();
  });

  await test.step('F5 Live: held, with picture and chat; one loses the line, returns, and leaves early', async (step) => {
    if (noLiveRooms) process.stdout.write(`skipped: the webinar is not held: ${noLiveRooms}\n`);
    step.skip(noLiveRooms !== null, noLiveRooms ?? '');

    await steady.getByRole('link', { name: 'Check devices and wait inside' }).click();
    await checkDevices(steady);
    await expect(steady.getByText('This page turns into the room by itself.')).toBeVisible();
    await trainer.getByRole('link', { name: 'Room', exact: true }).click();
    await checkDevices(trainer);
    await trainer.getByRole('button', { name: 'Open the room' }).click();
    await Promise.all([inRoom(trainer), inRoom(steady)]);
    await enterRoom(dropped, offeringId);
    await inRoom(dropped);

    const onAir = await timed(async () => {
      await trainer.getByRole('button', { name: 'Go on air' }).click();
      await expect(trainer.getByText('On air', { exact: true })).toBeVisible();
    });
    await Promise.all([steady, dropped].map(async (page) => {
      await expect(page.locator('video.picture')).toBeVisible({ timeout: 30_000 });
      await pictureMoves(page);
    }));
    await steady.getByLabel('Message to everyone').fill(QUESTION);
    await steady.getByRole('button', { name: 'Send' }).click();
    for (const page of [trainer, steady, dropped]) await expect(page.getByText(QUESTION)).toBeVisible();
    await expect(trainer.getByText('2 present')).toBeVisible();

    // Gone without a word, and back before LiveKit has noticed: the gap must not count.
    const lost = await timed(() => dropped.close());
    await trainer.waitForTimeout(12_000);
    const returned = await dropped.context().newPage();
    let pressedAt = 0;
    await enterRoom(returned, offeringId, () => { pressedAt = Date.now(); });
    await inRoom(returned);
    const back: Moment = { from: pressedAt, to: Date.now() };
    await expect(returned.locator('video.picture')).toBeVisible({ timeout: 30_000 });
    await expect(returned.getByText(QUESTION)).toBeVisible();
    await pictureMoves(returned);
    const left = await timed(async () => {
      await returned.getByRole('button', { name: 'Leave' }).click();
      await returned.waitForURL(`**/en/webinars/${offeringId}`);
    });

    // It ends well before the planned end, though not before the planned beginning.
    const longEnough = Math.max(ON_AIR_MS, (between(onAir, lost).most + between(back, left).most) / DROPPED_SHARE);
    await trainer.waitForTimeout(Math.max(0, onAir.to + longEnough - Date.now(), startsAt + 1_000 - Date.now()));
    const over = await timed(async () => {
      await trainer.getByRole('button', { name: 'End webinar' }).click();
      await trainer.getByRole('button', { name: 'End for everyone' }).click();
      await expect(trainer.getByText('The webinar is over')).toBeVisible();
    });
    await expect(steady.getByText('The webinar is over')).toBeVisible();
    await expect(steady.getByText('Your attendance is still being gathered')).toBeVisible();

    // Each sees the own outcome, in the room and on the webinar's page.
    await expect(steady.getByText('Attended', { exact: true })).toBeVisible({ timeout: 90_000 });
    await expect(steady.getByText('both ends proven')).toBeVisible();
    await expect(returned.getByText('Below 75 % of the live time')).toBeVisible({ timeout: 30_000 });

    const [whole, apart] = [await attendanceOf(trainer, offeringId, 'TN'), await attendanceOf(trainer, offeringId, 'KE')];
    const live = between(onAir, over);
    expect(whole).toMatchObject({ attended: true, grade: 'A' });
    expect(whole.time).toBeGreaterThanOrEqual(live.least - BOUND_MS);
    expect(whole.time).toBeLessThanOrEqual(live.most + BOUND_MS);
    const [stayed, came] = [between(onAir, lost), between(back, left)];
    expect(apart).toMatchObject({ attended: false, grade: 'A' });
    expect(apart.connections).toHaveLength(2);
    expect(apart.time).toBeGreaterThanOrEqual(stayed.least + came.least - 2 * BOUND_MS);
    expect(apart.time).toBeLessThanOrEqual(stayed.most + came.most + 2 * BOUND_MS);
    minutes = [Math.floor(whole.time / 60_000), Math.floor(apart.time / 60_000)];
    expect(minutes[0]).toBeGreaterThanOrEqual(1);

    await trainer.getByRole('link', { name: 'Roster and attendance' }).click();
    await expect(trainer.getByRole('heading', { level: 1 })).toHaveText(`1 of 2 people attended ${WEBINAR}`);
    await expect(trainer.getByRole('row', { name: /^Demo learner/ })).toContainText('Attended');
    await expect(trainer.getByRole('row', { name: /^Second demo learner/ })).toContainText('Under 75 %');
    expect(await rosterFile(trainer)).toMatchObject({
      'Demo learner': { 'Office code': 'TN', 'Attended': 'yes', 'Evidence': 'A', 'Final': 'yes' },
      'Second demo learner': { 'Office code': 'KE', 'Attended': 'no', 'Final': 'yes' },
    });
    await steady.goto('/en/my-learning');
    await expect(steady.getByRole('region', { name: 'Completed' }).getByRole('listitem').filter({ hasText: WEBINAR })).toContainText('Attended');
    await returned.goto('/en/my-learning');
    const missed = returned.getByRole('region', { name: 'Past webinars' }).getByRole('listitem').filter({ hasText: WEBINAR });
    await expect(missed).toBeVisible();
    await expect(missed).not.toContainText('Attended');
  });

  await test.step('F6 Statistics: figures equal to a count of their rows', async () => {
    const more = noLiveRooms ? { participations: 2, minutes: 0 } : { participations: 4, minutes: minutes[0] + minutes[1] };
    await expect.poll(async () => {
      await secretariat.goto('/en/secretariat/statistics');
      return (await figuresShown(secretariat)).participations;
    }, { timeout: 60_000 }).toBe(before.participations + more.participations);
    const shown = await figuresShown(secretariat);
    expect(shown.minutes).toBe(before.minutes + more.minutes);
    expect(shown).toEqual(await figuresCounted(secretariat, year));
    const rows = await openRows(secretariat, 'participations', shown.participations);
    for (const row of rows.slice(0, more.participations)) expect(row).toMatch(/TN|KE/);
  });

  await test.step('F7 Register and report: the webinar stands there by itself; once it is printed the report of the year counts it per office', async () => {
    await openRunningReport(secretariat);
    const trainings = secretariat.locator('.par').filter({ hasText: 'held on the learning platform' }).locator('li').filter({ hasText: WEBINAR });
    await expect(trainings).toHaveCount(0);
    const annexBefore = [await annexOf(secretariat, 'TN'), await annexOf(secretariat, 'KE')] as const;

    await secretariat.getByRole('link', { name: 'Register', exact: true }).filter({ visible: true }).click();
    await secretariat.getByRole('link', { name: /^Held on the platform/ }).click();
    const entry = secretariat.getByRole('row').filter({ hasText: WEBINAR });
    const print = entry.getByRole('switch');
    await expect(print).not.toBeChecked();
    await print.check();
    await expect(secretariat.getByText(/^\d{4}-P\d+ is printed in the annual report/)).toBeVisible();

    await openRunningReport(secretariat);
    await expect(trainings).toHaveCount(1);
    const [tunisia, kenya] = [grown(annexBefore[0], await annexOf(secretariat, 'TN')), grown(annexBefore[1], await annexOf(secretariat, 'KE'))];
    // Enrolments, participations, completions, minutes. The column of people counts nobody twice.
    expect(tunisia.slice(1)).toEqual(noLiveRooms ? [1, 0, 0, 0] : [1, 1, 1, minutes[0]]);
    expect(kenya.slice(1)).toEqual(noLiveRooms ? [1, 0, 0, 0] : [1, 1, 0, minutes[1]]);
  });
});
