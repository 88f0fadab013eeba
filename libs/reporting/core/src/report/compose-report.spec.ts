import type { RegisterEntryInput } from '../register/entry';
import { registerKinds } from '../register/kinds';
import type { RegisterKind } from '../register/register-kind';
import { composeReport, composeReportWithSources } from './compose-report';
import { editionFor, type ReportEdition } from './edition';
import { aggregate } from './entry-figures';
import { recordedYears, shippedEditions } from './recorded-years';

const YEAR = 2026;
let serial = 0;
const entry = (kind: string, over: Partial<RegisterEntryInput> = {}): RegisterEntryInput => ({ id: `e${++serial}`, kind, year: YEAR, fields: {}, figures: [], lists: [], printed: true, ...over });
const edition = editionFor(YEAR, shippedEditions);
const compose = (entries: RegisterEntryInput[], over: Partial<{ edition: ReportEdition; kinds: readonly RegisterKind[] }> = {}) => composeReport({ year: YEAR, edition, entries, names: {}, ...over });
const texts = (entries: RegisterEntryInput[], over = {}) => compose(entries, over).sections.flatMap((section) => section.paragraphs.map((paragraph) => paragraph.text));
const figureOf = (entries: RegisterEntryInput[], key: string, over = {}) => compose(entries, over).sections.flatMap((section) => section.paragraphs.flatMap((paragraph) => paragraph.figures)).find((figure) => figure.key === key);
const training = (start: string, end: string, classifications: string[], more = {}) => entry('classificationTraining', { fields: { classifications, audience: ['examiners'], office: `Office ${start}`, start, end, deliveryMode: 'virtual', ...more } });

describe('composing a report', () => {
  it('of a year without an edition takes the structure of the newest, without a session', () => {
    const draft = compose([entry('technicalAdvice', { fields: { channels: ['email'] } })]);
    expect([draft.status, draft.session, draft.sections.map((section) => section.heading)]).toEqual(['draft', null, [
      'INTRODUCTION', 'TRAINING AND TECHNICAL ADVICE ON THE USE OF WIPO STANDARDS', null,
    ]]);
    expect(edition.reportedTo).toEqual({ body: 'General Assembly', year: 2028 });
    expect(() => editionFor(YEAR, [])).toThrow('no edition');
  });

  it('follows the headings, wording and order of its edition', () => {
    const early: ReportEdition = {
      ...edition, standardsName: 'IP standards',
      sections: [
        { order: 2, role: 'trainingAdvice', heading: 'TRAINING ON THE USE OF WIPO STANDARDS', slots: ['trainingRequests', 'technicalAdvice'] },
        { order: 1, role: 'introduction', heading: null, slots: ['mandate'] },
      ],
    };
    const report = compose([entry('technicalAdvice', { fields: { channels: ['email'] } }), entry('trainingRequestStatus', { fields: { count: 12, window: 'in 2026' } })], { edition: early });
    expect(report.sections.map((section) => [section.heading, section.paragraphs.map((paragraph) => paragraph.number)])).toEqual([[null, [1]], ['TRAINING ON THE USE OF WIPO STANDARDS', [2, 3]]]);
    expect(report.sections[1]!.paragraphs.map((paragraph) => paragraph.text)).toEqual(['12 requests for training on IP standards were received in 2026.', 'Throughout 2026 the International Bureau advised IP offices and users on the use of IP standards by e-mail.']);
  });

  it('quotes the mandate only when the Secretariat filled it in', () => {
    expect(texts([])[0]).not.toContain('“');
    expect(texts([], { edition: { ...edition, mandate: { ...edition.mandate, quote: 'Own test wording.' } } })[0]).toContain('“Own test wording.”');
  });

  it('prints and counts only what is flagged, of that year', () => {
    const plan = (over = {}) => entry('webinarPlan', { fields: { window: '2027-H1' }, ...over });
    expect(figureOf([plan(), plan({ printed: false }), plan({ year: 2025 })], 'plannedWebinars')).toMatchObject({ value: 1, scope: 'one in 2027-H1' });
    expect(figureOf([plan({ printed: false })], 'plannedWebinars')).toBeUndefined();
  });

  it('does not count a planned course as a webinar', () => {
    expect(figureOf([entry('distanceCoursePlan', { fields: { status: 'explored' } })], 'plannedWebinars')).toBeUndefined();
  });

  it('takes a number from the form before the one recorded', () => {
    expect(figureOf([entry('fundedParticipation', { fields: { meeting: 'CWS/13', fundedCountries: 9 }, figures: [{ key: 'fundedParticipants', value: 7 }] })], 'fundedParticipants')).toMatchObject({ value: 9, unit: 'countries' });
  });

  it('prints a recorded 0 as a sentence and states it', () => {
    const none = entry('officeBusinessSolutions', { figures: [{ key: 'iposWithActivities', value: 0 }] });
    expect(texts([none])[2]).toBe('During 2026, activities were carried out with no offices.');
    expect(figureOf([none], 'iposWithActivities')?.value).toBe(0);
  });

  it('counts an office in both exchange platforms once', () => {
    const office = (st3: string) => ({ st3, name: st3 });
    const platforms = entry('onlineExchangePlatform', {
      fields: { platforms: ['CASE', 'DAS'] },
      lists: [{ key: 'platform.CASE', order: 'asEntered', entries: ['AU', 'CL', 'KR'].map(office) }, { key: 'platform.DAS', order: 'asEntered', entries: ['KR', 'AU', 'MA'].map(office) }],
    });
    expect(figureOf([platforms], 'iposInExchangePlatforms')).toMatchObject({ value: 4, kind: 'distinctUnion', asOf: '2026-12-31' });
  });

  it('puts trainings in date order whatever the order of entry, and adds their days over both paragraphs', () => {
    const entries = [training('2026-11-16', '2026-11-18', ['Vienna']), training('2026-03-02', '2026-03-02', ['Nice']), training('2026-05-04', '2026-05-05', ['IPC'])];
    const paragraphs = compose(entries).sections.flatMap((section) => section.paragraphs).filter((paragraph) => paragraph.figures.some((figure) => figure.key.startsWith('classification')));
    expect(paragraphs.map((paragraph) => paragraph.figures.map((figure) => `${figure.key} ${figure.value}`))).toEqual([['classificationTrainings.patent 1'], ['classificationTrainings.markAndDesign 2', 'classificationTrainingDays 6']]);
    expect(paragraphs[1]!.items).toEqual(['Nice, examiners of the Office 2026-03-02, 2 March 2026;', 'Vienna, examiners of the Office 2026-11-16, 16 to 18 November 2026.']);
  });

  it('states the days with the patent trainings when there are no others, and not at all when a date is known by its month only', () => {
    expect(texts([training('2026-05-04', '2026-05-05', ['IPC'])])[2]).toContain('It took 2 training days.');
    const monthOnly = [training('2026-05', '', ['Nice'])];
    expect(figureOf(monthOnly, 'classificationTrainingDays')).toBeUndefined();
    expect(compose(monthOnly).sections[1]!.paragraphs[0]!.items).toEqual(['Nice, examiners of the Office 2026-05, May 2026.']);
  });

  it('says how each was held when they differ, as it was recorded', () => {
    const mixed = [training('2026-03-02', '', ['Nice'], { deliveryMode: 'inPerson' }), training('2026-04-02', '', ['Nice'])];
    expect(compose(mixed).sections[1]!.paragraphs[0]!.items?.map((item) => item.includes('on site') || item.includes('online'))).toEqual([true, true]);
  });

  it('takes data of a database nobody thought of', () => {
    const inclusion = entry('dataInclusion', { fields: { database: 'Global Plant Register', ipRight: 'plant variety' }, lists: [{ key: 'collections.globalPlantRegister', order: 'asEntered', entries: [{ st3: 'NL', name: 'Netherlands' }, { st3: 'KE', name: 'Kenya' }] }] });
    expect(figureOf([inclusion], 'collections.globalPlantRegister')).toMatchObject({ value: 2, unit: 'plant variety collections' });
    expect(texts([inclusion])[2]).toContain('The Global Plant Register took in two plant variety collections: Netherlands and Kenya.');
  });

  it('prints a new kind as soon as it is configured, with its figure and in its section', () => {
    const hackathon: RegisterKind = {
      key: 'hackathon', label: 'Hackathon', section: 'capacity', order: 9, bornOnPlatform: false, lists: [],
      fields: [{ key: 'place', label: 'Place', type: 'text' }, { key: 'standards', label: 'Standards', type: 'texts' }, { key: 'teams', label: 'Teams', type: 'number' }],
      figures: [{ key: 'hackathonTeams', label: 'Teams', kind: 'ofYear', unit: 'teams', how: 'field', field: 'teams' }],
      sentence: 'A hackathon on {standards} took place in {place} with {#hackathonTeams} teams.',
    };
    const kinds = [...registerKinds, hackathon];
    const report = compose([entry('hackathon', { fields: { place: 'Geneva', standards: ['ST.96', 'ST.97'], teams: 12 } })], { kinds });
    expect(report.sections[1]).toMatchObject({ role: 'capacity', paragraphs: [{ text: 'A hackathon on ST.96 and ST.97 took place in Geneva with 12 teams.', figures: [{ key: 'hackathonTeams', value: 12, unit: 'teams', kind: 'ofYear' }] }] });
    const two = [12, 30].map((teams) => entry('hackathon', { fields: { place: 'Geneva', standards: ['ST.96'], teams } }));
    expect(figureOf(two, 'hackathonTeams', { kinds })?.value).toBe(42);
    const plain = compose([entry('hackathon', { fields: { place: 'Geneva' } })], { kinds: [...registerKinds, { ...hackathon, sentence: undefined }] });
    expect(plain.sections[1]!.paragraphs[0]!.text).toBe('Hackathon. Place: Geneva.');
  });

  it('names printed entries for which the edition has no section, so that nothing is lost unseen', () => {
    const bare = { ...edition, sections: edition.sections.filter((section) => section.role !== 'exchange') };
    const inclusion = recordedYears().find((each) => each.kind === 'dataInclusion')!;
    expect(composeReportWithSources({ year: 2017, edition: bare, entries: [inclusion], names: {} }).unplaced).toEqual([inclusion.id]);
  });
});

describe('several values of one figure', () => {
  const values = [{ value: 84, asOf: '2017-12-31' }, { value: 90, asOf: '2020-12-31' }, { value: 87, asOf: '2019-12-31' }];

  it('add up for a year, and give way to the latest at a date, cumulative or as a distinct union', () => {
    expect(aggregate('ofYear', values)).toEqual({ value: 261, asOf: null });
    for (const kind of ['atDate', 'cumulative', 'distinctUnion'] as const) expect(aggregate(kind, values)).toEqual(values[1]);
    expect(aggregate('ofYear', [])).toBeNull();
  });
});
