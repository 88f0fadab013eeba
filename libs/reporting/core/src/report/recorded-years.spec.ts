import activities2017 from '../reference/activities-2017.json' with { type: 'json' };
import activities2020 from '../reference/activities-2020.json' with { type: 'json' };
import { checkEntry } from '../register/check-entry';
import type { AnnualReport } from './annual-report';
import { composeReport, composeReportWithSources } from './compose-report';
import { editionFor } from './edition';
import { recordedYears, shippedEditions } from './recorded-years';

const names = { OM: 'Oman', BH: 'Bahrain' };
const report = (year: number) => composeReport({ year, edition: editionFor(year, shippedEditions), entries: recordedYears(), names });
const paragraphs = (of: AnnualReport) => of.sections.flatMap((section) => section.paragraphs);
const paragraph = (year: number, number: number) => paragraphs(report(year))[number - 1]!;
const list = (year: number, key: string) => paragraphs(report(year)).flatMap((each) => each.lists).find((each) => each.key === key);
const figure = (year: number, key: string) => paragraphs(report(year)).flatMap((each) => each.figures).find((each) => each.key === key);

describe.each([[2017, activities2017], [2020, activities2020]] as const)('the report of %i', (year, reference) => {
  it('states every figure of the reference with equal key, value and unit, and no other', () => {
    const plain = (figures: readonly { key: string; value: number; unit: string }[]) => figures.map(({ key, value, unit }) => ({ key, value, unit })).sort((a, b) => (a.key < b.key ? -1 : 1));
    expect(plain(paragraphs(report(year)).flatMap((each) => each.figures))).toEqual(plain(reference.figures));
  });

  it('has the headings, roles and paragraph numbers of that edition', () => {
    expect(report(year).sections.map(({ order, heading, paragraphs: own }) => ({ order, heading, paragraphs: own.map((each) => each.number) })))
      .toEqual(reference.reportSections.map(({ order, heading, paragraphs: own }) => ({ order, heading, paragraphs: own })));
    expect(report(year).sections.map((section) => section.role)).toEqual(['introduction', 'trainingAdvice', 'infrastructure', 'capacity', 'understanding', 'exchange', 'decision']);
  });

  it('states each figure in the paragraph in which it was printed', () => {
    for (const { key, paragraph: where } of reference.figures) {
      expect({ key, number: paragraphs(report(year)).find((each) => each.figures.some((own) => own.key === key))?.number }).toEqual({ key, number: typeof where === 'number' ? where : 10 });
    }
  });

  it('prints every figure it states, and leads each back to entries of the register', () => {
    const composed = composeReportWithSources({ year, edition: editionFor(year, shippedEditions), entries: recordedYears(), names });
    for (const each of composed.sections.flatMap((section) => section.paragraphs)) {
      expect(each.runs.flatMap((run) => run.figure ?? [])).toEqual(each.figures.map((own) => own.key));
      for (const own of each.figures) expect(own.entryIds.every((id) => id.startsWith(`${year}-A`)) && own.entryIds.length > 0).toBe(true);
    }
    expect(composed.unplaced).toEqual([]);
  });

  it('is made of entries that the form would take', () => {
    for (const entry of recordedYears().filter((each) => each.year === year)) expect(checkEntry(entry)).toEqual({ ok: true, value: entry });
  });

  it('knows its session and that the platform did not exist', () => {
    const { code, ordinal, place, start, end } = reference.source.committeeSession;
    expect(report(year)).toMatchObject({ year, status: 'draft', session: { code, ordinal, place, start, end }, annex: null });
    expect(JSON.stringify(report(year))).not.toContain('platform.');
  });

  it('says the mandate in own words with its source, and invites to take note', () => {
    expect(paragraph(year, 1).text).toContain('(document WO/GA/40/19, paragraph 190)');
    expect(paragraph(year, 1).text).toContain('www.wipo.int/tad');
    expect(paragraphs(report(year)).at(-1)!.text).toBe(`The CWS is invited to take note of the activities of ${year} reported here, which are the basis of the report to the General Assembly in ${year + 2} under document WO/GA/40/19, paragraph 190.`);
  });
});

describe('what catches a naive generator', () => {
  it('keeps each list in its recorded order', () => {
    const codes = (year: number, key: string) => list(year, key)?.entries.map((entry) => entry.st3).join(' ');
    expect([list(2020, 'collections.globalBrandDatabase')?.order, codes(2020, 'collections.globalBrandDatabase')]).toEqual(['chronological', 'BT KZ RS UA AL SM IN']);
    expect([list(2020, 'collections.patentscope')?.order, codes(2020, 'collections.patentscope')]).toEqual(['alphabetical', 'CZ CS NL RS SK SE']);
    expect([list(2020, 'collections.globalDesignDatabase')?.order, codes(2020, 'collections.globalDesignDatabase')]).toEqual(['asEntered', 'KR AL UA TH CH IN']);
    expect(paragraph(2020, 12).text).toContain('seven trademark collections, in the order of their inclusion: Bhutan, Kazakhstan, Serbia, Ukraine, Albania, San Marino and India.');
    expect(paragraph(2017, 11).text).not.toContain('order of their inclusion');
  });

  it('prints a state that no longer exists, and keeps its historical code in the register', () => {
    expect(paragraph(2020, 12).text).toContain('Czech Republic, the former Czechoslovakia, Netherlands');
    expect(recordedYears().flatMap((entry) => entry.lists).flatMap((own) => own.entries).find((entry) => entry.st3 === 'CS')).toEqual({ st3: 'CS', name: 'the former Czechoslovakia', historical: true, iso3166_3: 'CSHH' });
  });

  it('prints names as they were that year', () => {
    expect(list(2017, 'collections.globalBrandDatabase')?.entries.at(-1)).toEqual({ st3: 'VN', name: 'Vietnam' });
    expect(list(2020, 'collections.patentscope')?.entries[0]).toEqual({ st3: 'CZ', name: 'Czech Republic' });
  });

  it('names the funded session that was recorded', () => {
    expect(paragraph(2020, 11).text).toBe('The International Bureau funded the participation of seven developing countries or LDCs in the seventh session of the CWS.');
    expect(paragraph(2017, 10).text).toContain('in the fifth session of the CWS');
  });

  it('tells figures of the year, at a date, cumulative ones and a distinct union apart', () => {
    expect([figure(2017, 'iposWithActivities'), figure(2017, 'iposUsingBusinessSolutions')]).toMatchObject([{ kind: 'ofYear', asOf: null, value: 58 }, { kind: 'atDate', asOf: '2017-12-31', value: 84 }]);
    expect([figure(2020, 'ocrFullTextIposEquipped'), figure(2020, 'ocrFullTextIposInProduction')]).toMatchObject([{ kind: 'cumulative', asOf: '2020-12-31', value: 35 }, { kind: 'cumulative', value: 12 }]);
    expect(figure(2020, 'iposInExchangePlatforms')).toMatchObject({ kind: 'distinctUnion', asOf: '2020-12-31', value: 51 });
    expect([figure(2017, 'plannedWebinars'), figure(2017, 'fundedParticipants'), figure(2017, 'standardsTrainingRequests')].map((each) => `${each?.kind} ${each?.asOf}`)).toEqual(['planned null', 'ofSession null', 'sinceSession null']);
  });

  it('prints that nothing was requested as a sentence', () => {
    expect(paragraph(2017, 5).text).toBe('No request for training on WIPO Standards was received since the previous CWS session. Such training remains available on demand, subject to resources.');
    expect(paragraph(2020, 4).text).toBe('No request for training on WIPO Standards in person was received in 2020, since the eighth session of the CWS. Such training remains available on demand, subject to resources and the pandemic situation.');
  });

  it('drops what a year does not have, text and figure', () => {
    for (const key of ['collections.globalDesignDatabase', 'classificationTrainings.patent', 'classificationTrainings.markAndDesign', 'classificationTrainingDays', 'iposInExchangePlatforms']) expect(figure(2017, key)).toBeUndefined();
    for (const key of ['plannedWebinars', 'iposWithActivities', 'regionalTrainingWorkshops']) expect(figure(2020, key)).toBeUndefined();
    expect(JSON.stringify(report(2017))).not.toMatch(/Design Database|training seminar|exchange platform|OCR/);
    expect(paragraph(2020, 3).text).not.toContain('face to face');
  });

  it('lists the four trainings in the order of their dates, the one in Bahrain among those held online', () => {
    expect(paragraph(2020, 10).text).toContain('Four trainings on the classifications of marks and designs were held online at the request of offices');
    expect(paragraph(2020, 10).items).toEqual([
      'Nice, trademark examiners of the Bahrain IP Office, 24 to 27 February 2020;',
      'Nice, Locarno and Vienna, trademark and design examiners of the Saudi Arabian IP Office, 20 to 23 July 2020;',
      'Nice and Vienna, trademark examiners of the Indonesian IP Office, 16 to 18 November 2020;',
      'Nice, trademark examiners of the Malaysian IP Office, 8 to 10 December 2020.',
    ]);
    expect(paragraph(2020, 9).text).toContain('one training seminar on the IPC was held online on 15 and 16 September 2020 for officials and examiners of the Intellectual Property Department, Ministry of Commerce, Industry and Investment Promotion, Oman.');
  });

  it('names the exception of the OCR project and keeps 35', () => {
    expect(paragraph(2020, 7).text).toContain('Over the last four years, 35 offices received the full-text OCR software developed with the European Patent Office and were trained in it, except for Panama');
  });

  it('counts the days of trainings from their dates', () => {
    expect(figure(2020, 'classificationTrainingDays')).toEqual({ key: 'classificationTrainingDays', value: 16, unit: 'calendar days (inclusive)', kind: 'ofYear', asOf: null, scope: null });
  });
});
