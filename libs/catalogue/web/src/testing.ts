import type { CataloguePageQuery } from './catalogue/catalogue.generated';
import type { LessonOfPage } from './lesson/lesson-types';
import type { TrainingOfPage } from './training/training-screen';
import type { OfferingPartsFragment } from './webinar/offering.generated';

/** A webinar of two days after the fixed moment of the tests. */
export const OFFERING: OfferingPartsFragment = {
  __typename: 'Offering', id: '01890000-0000-7000-8000-0000000000a1', slug: 'nice-clinic', kind: 'webinar', topics: ['Nice'], title: 'Nice clinic', line: 'Ten terms, classified together.',
  titleLanguage: 'en', startsAt: '2026-11-26T12:00:00.000Z', endsAt: '2026-11-26T13:00:00.000Z', capacity: 40, placesLeft: 38, languages: ['en', 'ar'], audiences: [],
  enrolmentOpensAt: null, enrolmentClosesAt: null, phase: 'open',
};

export const CARD: CataloguePageQuery['catalogue']['nodes'][number] = {
  __typename: 'TrainingCard', slug: 'st3-two-letter-codes', offeringId: null, kind: 'distanceCourse', topics: ['ST.3'], languages: ['en', 'ar'], minutes: 70, title: 'Two-letter codes', line: 'Name every office by its code.', titleLanguage: 'en',
};

const facet = (value: string, count: number) => ({ __typename: 'FacetOption' as const, value, count, on: false });

/** The answer of the catalogue's page. */
export function catalogueAnswer(over: Partial<CataloguePageQuery['catalogue']> = {}): CataloguePageQuery {
  return {
    catalogue: {
      __typename: 'Catalogue', totalCount: 12, nodes: [CARD], nearest: [],
      facets: { __typename: 'CatalogueFacets', topic: [facet('Nice', 5), facet('IPC', 6)], kind: [facet('webinar', 7)], language: [facet('ar', 3), facet('en', 12)], length: [facet('short', 9)] },
      ...over,
    },
    webinars: { __typename: 'Webinars', totalCount: 1, nodes: [OFFERING] },
  };
}

const activity = (key: string, kind: string, count: number | null = null) => ({ __typename: 'OutlineActivity' as const, key, kind, count });
const lesson = (key: string, title: string, minutes: number, activities: ReturnType<typeof activity>[]) => ({ __typename: 'OutlineLesson' as const, key, slug: key, title, titleLanguage: 'en', minutes, activities });

const MODULES: TrainingOfPage['modules'] = [
  { __typename: 'OutlineModule', key: 'm1', title: 'Codes', titleLanguage: 'en', minutes: 15, lessons: [lesson('what', 'What the code is for', 6, [activity('what', 'reading')]), lesson('where', 'Where a code stands', 9, [activity('where', 'reading'), activity('q1', 'check')])] },
  { __typename: 'OutlineModule', key: 'm2', title: 'Practice', titleLanguage: 'en', minutes: 10, lessons: [lesson('set', 'Five cases', 10, [activity('nice-set', 'classificationSet', 5)])] },
];

/** A training of three lessons with one offering at one's own pace. */
export function trainingOfTests(over: Partial<TrainingOfPage> = {}): TrainingOfPage {
  return {
    __typename: 'Training', id: 't1', slug: 'st3-two-letter-codes', kind: 'distanceCourse', level: 'introduction', topics: ['ST.3'], audiences: [], languages: ['en'], minutes: 25, title: 'Two-letter codes',
    line: 'Name every office by its code.', lead: 'For everybody who reads numbers of documents.', outcomes: ['Name an office by its code'], before: null, titleLanguage: 'en', edition: null, modules: MODULES,
    offerings: [{ ...OFFERING, id: '01890000-0000-7000-8000-0000000000a2', kind: 'distanceCourse', slug: 'st3-two-letter-codes', startsAt: null, endsAt: null, capacity: null, placesLeft: null }],
    ...over,
  };
}

/** The second lesson of that training, with a check question. */
export function lessonOfTests(over: Partial<LessonOfPage> = {}): LessonOfPage {
  return {
    __typename: 'Lesson', releaseId: 'r1', trainingSlug: 'st3-two-letter-codes', trainingKind: 'distanceCourse', topics: ['ST.3'], trainingTitle: 'Two-letter codes', trainingTitleLanguage: 'en', key: 'where', slug: 'where',
    title: 'Where a code stands', titleLanguage: 'en', minutes: 9, number: 2, lessonCount: 3, shownIn: [],
    previous: { __typename: 'LessonNeighbour', slug: 'what', title: 'What the code is for', titleLanguage: 'en' }, next: { __typename: 'LessonNeighbour', slug: 'set', title: 'Five cases', titleLanguage: 'en' },
    modules: MODULES,
    blocks: [
      { __typename: 'TextBlock', key: 'b1', language: 'en', text: '`ST.3` gives **two letters** to each office.\n\nThe [Standard](/trainings/st3-two-letter-codes) says more.' },
      { __typename: 'FigureBlock', key: 'b2', language: 'en', alt: 'A number in two parts', caption: 'The number.', drawing: { __typename: 'PartsDrawing', rows: [{ __typename: 'DrawingRow', title: 'As published', parts: [{ __typename: 'DrawingPart', text: 'WO', label: 'who publishes', note: 'ST.3', strong: true }, { __typename: 'DrawingPart', text: '2026/012345', label: 'year and number', note: null, strong: false }] }] } },
      { __typename: 'TableBlock', key: 'b3', language: 'en', caption: 'Organizations', head: ['Code', 'Name'], rows: [['`EP`', 'EPO'], ['`OA`', 'OAPI']] },
      { __typename: 'CaseBlock', key: 'b4', language: 'en', caseTitle: null, text: 'Which letters come first?', steps: ['Look who published.', 'Take its code.'] },
      { __typename: 'CheckBlock', key: 'q1', language: 'en', question: 'Which codes stand for an organization?', multiple: true, options: [{ __typename: 'CheckOption', key: 'ao', symbol: 'AO', text: 'Angola' }, { __typename: 'CheckOption', key: 'ap', symbol: 'AP', text: 'ARIPO' }, { __typename: 'CheckOption', key: 'oa', symbol: 'OA', text: 'OAPI' }] },
    ],
    ...over,
  };
}
