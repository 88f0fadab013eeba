import type { FactKind, ParticipationFact } from '../facts/participation-fact';
import type { RegisterEntryInput } from '../register/entry';
import { composeReport } from './compose-report';
import { editionFor } from './edition';
import { platformFiguresOf } from './platform-figures';
import { shippedEditions } from './recorded-years';

const ZONE = 'Europe/Zurich';
const NAMES = { CL: 'INAPI Chile', OM: 'Office of Oman' };
let serial = 0;
function fact(kind: FactKind, personId: string, officeCode: string | null, offeringId = 'webinar-1', amountMs?: number): ParticipationFact {
  return {
    factId: `f${++serial}`, kind, personId, offeringId, trainingKind: 'webinar', topics: ['Nice'], atMs: Date.UTC(2026, 10, 19), amountMs, ruleVersion: 'x/1', evidence: null,
    snapshot: { officeCode, countryCode: officeCode, organization: false, region: null, developmentStatus: 'notStated', ldc: false, audience: 'ipoStaff', confirmed: officeCode !== null },
  };
}
const facts = [
  ...['p1', 'p2'].flatMap((person) => [fact('enrolment', person, 'OM'), fact('participation', person, 'OM'), fact('minutes', person, 'OM', 'webinar-1', 85 * 60_000)]),
  fact('completion', 'p1', 'OM'), fact('enrolment', 'p3', 'CL'), fact('enrolment', 'p4', null), fact('participation', 'p4', null), fact('minutes', 'p4', null, 'webinar-1', 59_999),
  fact('enrolment', 'p1', 'OM', 'not-printed'), fact('participation', 'p1', 'OM', 'not-printed'),
];
const held = (offeringId: string, printed: boolean, kind = 'webinar'): RegisterEntryInput => ({
  id: `entry-${offeringId}`, kind, year: 2026, printed, offeringId, figures: [], lists: [], fields: { title: 'Goods or services?', start: '2026-11-19', end: '2026-11-19', topics: ['Nice'] },
});
const report = (entries: RegisterEntryInput[]) => composeReport({
  year: 2026, edition: editionFor(2026, shippedEditions), entries, names: {}, platformFigures: platformFiguresOf(facts, entries, 2026, ZONE, NAMES),
});

describe('the running year', () => {
  it('counts the flagged trainings with their enrolments per office, in the paragraph and in the annex', () => {
    const draft = report([held('webinar-1', true), held('not-printed', false)]);
    const [paragraph] = draft.sections.find((section) => section.role === 'trainingAdvice')!.paragraphs;
    expect(paragraph!.text).toBe('One training was held on the learning platform in 2026. It accounts for 4 enrolments, 3 participations and 1 completion; 3 people of 1 office took part. The annex shows the figures of each office. The training was:');
    expect(paragraph!.items).toEqual(['Goods or services?, webinar on Nice, 19 November 2026.']);
    expect(Object.fromEntries(paragraph!.figures.map((figure) => [figure.key, `${figure.value} ${figure.unit} ${figure.kind}`]))).toEqual({
      'platform.trainings': '1 trainings ofYear', 'platform.enrolments': '4 enrolments ofYear', 'platform.participations': '3 participations ofYear', 'platform.completions': '1 completions ofYear', 'platform.people': '3 people ofYear', 'platform.offices': '1 offices ofYear',
    });
    expect(draft.annex).toEqual({ offices: [
      { st3: 'CL', office: 'INAPI Chile', people: 0, enrolments: 1, participations: 0, completions: 0, minutes: 0 },
      { st3: 'OM', office: 'Office of Oman', people: 2, enrolments: 2, participations: 2, completions: 1, minutes: 170 },
      { st3: null, office: 'Office not confirmed', people: 1, enrolments: 1, participations: 1, completions: 0, minutes: 0 },
    ] });
  });

  it('has no such paragraph and no annex while nothing is flagged', () => {
    const draft = report([held('webinar-1', false)]);
    expect([draft.annex, JSON.stringify(draft).includes('platform.')]).toEqual([null, false]);
  });

  it('counts a classification training of the platform also among the classification trainings', () => {
    const training = { ...held('webinar-1', true, 'classificationTraining'), fields: { title: 'Clinic', classifications: ['Nice'], start: '2026-11-19', end: '2026-11-19' } };
    const keys = report([training]).sections.flatMap((section) => section.paragraphs.flatMap((paragraph) => paragraph.figures.map((figure) => `${figure.key} ${figure.value}`)));
    expect(keys).toEqual(expect.arrayContaining(['platform.trainings 1', 'platform.enrolments 4', 'classificationTrainings.markAndDesign 1', 'classificationTrainingDays 1']));
  });

  it('gives a training at one’s own pace no training days', () => {
    const own: RegisterEntryInput = { ...held('webinar-1', true, 'classificationTraining'), fields: { title: 'At one’s own pace', classifications: ['Nice'], start: '2026-03-03' } };
    const days = (entries: RegisterEntryInput[]) => report(entries).sections.flatMap((section) => section.paragraphs.flatMap((paragraph) => paragraph.figures)).find((figure) => figure.key === 'classificationTrainingDays')?.value;
    expect(days([own])).toBeUndefined();
    expect(days([own, { ...held('other', true, 'classificationTraining'), fields: { title: 'Clinic', classifications: ['Nice'], start: '2026-11-19', end: '2026-11-20' } }])).toBe(2);
  });

  it('has annex columns that add up to the totals', () => {
    const figures = platformFiguresOf(facts, [held('webinar-1', true), held('not-printed', true)], 2026, ZONE, NAMES)!;
    expect(figures.annex.reduce((sum, row) => sum + row.enrolments, 0)).toBe(figures.enrolments);
    expect(figures.annex.reduce((sum, row) => sum + row.participations, 0)).toBe(figures.participations);
    expect(figures.trainings).toBe(2);
  });
});
