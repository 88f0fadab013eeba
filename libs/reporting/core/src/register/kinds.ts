import type { FieldSpec, FieldType, FigureSpec, RegisterKind } from './register-kind';
import type { FigureKind } from './entry';

const field = (key: string, label: string, type: FieldType, required = false): FieldSpec => ({ key, label, required, ...type });
const text = { type: 'text' } as const;
const texts = { type: 'texts' } as const;
const flag = { type: 'flag' } as const;
const halfYear = { type: 'halfYear' } as const;
const day = { type: 'date', precision: 'day' } as const;
const month = { type: 'date', precision: 'month' } as const;
const choice = (...options: string[]): FieldType => ({ type: 'choice', options, open: true });
const choices = (...options: string[]): FieldType => ({ type: 'choices', options, open: true });
const mode = { type: 'choice', options: ['virtual', 'inPerson', 'hybrid'] } as const;
const figure = (key: string, label: string, kind: FigureKind, unit: string, how: FigureSpec['how'], of?: string): FigureSpec => ({ key, label, kind, unit, how, field: of });

const heldOnPlatform: readonly FieldSpec[] = [
  field('title', 'Title', text, true), field('start', 'First day', month, true), field('end', 'Last day', month), field('topics', 'Standards and classifications', texts), field('host', 'Host office', text),
];
/** Figures of trainings held on the platform; they come from the ledger, over the trainings printed. */
export const PLATFORM_FIGURES: readonly FigureSpec[] = [
  figure('platform.trainings', 'Trainings held', 'ofYear', 'trainings', 'counted'), figure('platform.people', 'People', 'ofYear', 'people', 'counted'),
  figure('platform.enrolments', 'Enrolments', 'ofYear', 'enrolments', 'counted'), figure('platform.participations', 'Participations', 'ofYear', 'participations', 'counted'),
  figure('platform.completions', 'Completions', 'ofYear', 'completions', 'counted'), figure('platform.offices', 'Offices reached', 'ofYear', 'offices', 'counted'),
];

/** The databases that collections are added to, with the key and the right of their figure. */
export const DATABASES: Readonly<Record<string, { readonly key: string; readonly unit: string }>> = {
  'Global Brand Database': { key: 'globalBrandDatabase', unit: 'trademark collections' },
  PATENTSCOPE: { key: 'patentscope', unit: 'patent collections' },
  'Global Design Database': { key: 'globalDesignDatabase', unit: 'design collections' },
};

/** The kinds of activity that the reports list (definitions §5). */
export const registerKinds: readonly RegisterKind[] = [
  {
    key: 'technicalAdvice', label: 'Technical advice', section: 'trainingAdvice', order: 1, bornOnPlatform: false, figures: [], lists: [],
    fields: [field('channels', 'Channels', choices('email', 'onlineConference', 'faceToFace'), true), field('provider', 'Given by', text), field('beneficiaries', 'Given to', text), field('subject', 'Subject', text), field('context', 'Circumstances', text), field('start', 'From', month), field('end', 'To', month)],
  }, {
    key: 'trainingRequestStatus', label: 'Requests for training', section: 'trainingAdvice', order: 2, bornOnPlatform: true, lists: [],
    fields: [field('count', 'Requests received', { type: 'number', min: 0 }, true), field('window', 'Window', text, true), field('deliveryScope', 'Delivery asked for', choice('any', 'inPerson')), field('commitment', 'Commitment', text)],
    figures: [figure('standardsTrainingRequests', 'Requests for training on Standards', 'sinceSession', 'requests', 'field', 'count'), figure('standardsTrainingRequestsInPerson', 'Requests for training in person', 'sinceSession', 'requests', 'field', 'count')],
  }, {
    key: 'webinarPlan', label: 'Planned webinar', section: 'trainingAdvice', order: 3, bornOnPlatform: false, lists: [],
    fields: [field('window', 'Planned for', halfYear, true), field('subject', 'Subject', text), field('basis', 'Basis', text)],
    figures: [figure('plannedWebinars', 'Webinars planned', 'planned', 'webinars', 'counted')],
  }, {
    key: 'distanceCoursePlan', label: 'Planned distance course', section: 'trainingAdvice', order: 4, bornOnPlatform: false, figures: [], lists: [],
    fields: [field('status', 'Status', text, true), field('partner', 'Partner', text), field('audiences', 'Audiences', texts), field('subject', 'Subject', text), field('window', 'Planned for', halfYear)],
  },
  { key: 'webinar', label: 'Webinar held', section: 'trainingAdvice', order: 5, bornOnPlatform: true, lists: [], fields: heldOnPlatform, figures: PLATFORM_FIGURES },
  { key: 'distanceCourse', label: 'Distance course held', section: 'trainingAdvice', order: 6, bornOnPlatform: true, lists: [], fields: heldOnPlatform, figures: PLATFORM_FIGURES },
  {
    key: 'officeBusinessSolutions', label: 'Office systems', section: 'infrastructure', order: 1, bornOnPlatform: false, lists: [],
    fields: [field('programme', 'Programme', text), field('services', 'Services', texts), field('deliveryModes', 'Ways of delivery', choices('onSiteTraining', 'virtualTraining', 'mentoring', 'regionalWorkshop')), field('keyFocus', 'Key focus', texts), field('keyFocusPeriod', 'Period of the focus', text), field('link', 'Address', text)],
    figures: [
      figure('iposWithActivities', 'Offices with activities', 'ofYear', 'IPOs', 'recorded'), figure('regionalTrainingWorkshops', 'Regional training workshops', 'ofYear', 'workshops', 'recorded'),
      figure('iposUsingBusinessSolutions', 'Offices using the business solutions', 'atDate', 'IPOs', 'recorded'),
    ],
  }, {
    key: 'onlineExchangePlatform', label: 'Exchange platform', section: 'infrastructure', order: 2, bornOnPlatform: false,
    fields: [field('platforms', 'Platforms', texts, true)],
    figures: [figure('iposInExchangePlatforms', 'Offices in one of the exchange platforms', 'distinctUnion', 'IPOs', 'recorded')],
    lists: [{ key: 'platform.CASE', label: 'Offices in CASE', orders: ['alphabetical', 'asEntered', 'chronological'] }, { key: 'platform.DAS', label: 'Offices in DAS', orders: ['alphabetical', 'asEntered', 'chronological'] }],
  }, {
    key: 'fullTextOcrProject', label: 'OCR project', section: 'infrastructure', order: 3, bornOnPlatform: false,
    fields: [field('partner', 'Partner', text), field('purpose', 'Purpose', text), field('format', 'Format', text), field('periodYears', 'Years counted', { type: 'number', min: 1 }), field('received', 'Offices equipped', { type: 'number', min: 0 }), field('inProduction', 'Offices in production', { type: 'number', min: 0 }), field('exceptionReason', 'Why the exceptions', text), field('searchableIn', 'Searchable in', texts)],
    figures: [figure('ocrFullTextIposEquipped', 'Offices equipped and trained', 'cumulative', 'IPOs', 'field', 'received'), figure('ocrFullTextIposInProduction', 'Offices in production', 'cumulative', 'IPOs', 'field', 'inProduction')],
    lists: [{ key: 'ocrExceptions', label: 'Offices not yet trained', orders: ['asEntered', 'alphabetical'] }],
  }, {
    key: 'softwareTool', label: 'Software tool', section: 'capacity', order: 1, bornOnPlatform: false, figures: [], lists: [],
    fields: [field('tool', 'Tool', text, true), field('standard', 'Standard', text), field('status', 'Status', text, true), field('plannedDeployment', 'Planned for', halfYear), field('users', 'Users', texts), field('functions', 'What it does', texts), field('free', 'Free of charge', flag), field('link', 'Address', text)],
  }, {
    key: 'classificationTraining', label: 'Classification training', section: 'capacity', order: 2, bornOnPlatform: true, lists: [],
    fields: [
      field('classifications', 'Classifications', choices('Nice', 'Locarno', 'Vienna', 'IPC', 'CPC'), true), field('audience', 'Audience', choices('officials', 'examiners', 'trademark examiners', 'design examiners')), field('ipRight', 'Right', choice('patent', 'trademark', 'design', 'trademark+design')),
      field('office', 'Office, as printed', text), field('countryST3', 'Country', text), field('start', 'First day', month, true), field('end', 'Last day', month), field('deliveryMode', 'Delivered', mode), field('onRequest', 'On request', flag), field('coversWipoStandards', 'Covers WIPO Standards', flag), field('eventKind', 'Kind of event', text), field('title', 'Title', text),
    ],
    figures: [figure('classificationTrainings.patent', 'Patent classification trainings', 'ofYear', 'trainings', 'counted'), figure('classificationTrainings.markAndDesign', 'Mark and design classification trainings', 'ofYear', 'trainings', 'counted'), figure('classificationTrainingDays', 'Training days', 'ofYear', 'calendar days (inclusive)', 'counted')],
  }, {
    key: 'fundedParticipation', label: 'Funded participation', section: 'understanding', order: 1, bornOnPlatform: false,
    fields: [field('meeting', 'Session', text, true), field('fundedCountries', 'Countries funded', { type: 'number', min: 0 }, true), field('categories', 'Categories', texts), field('funder', 'Funded by', text), field('date', 'First day of the session', day)],
    figures: [figure('fundedParticipants', 'Countries funded', 'ofSession', 'countries', 'field', 'fundedCountries')],
    lists: [{ key: 'fundedCountries', label: 'Countries', orders: ['alphabetical', 'asEntered'] }],
  }, {
    key: 'dataInclusion', label: 'Data inclusion', section: 'exchange', order: 1, bornOnPlatform: false,
    fields: [field('database', 'Database', choice(...Object.keys(DATABASES)), true), field('ipRight', 'Right', choice('patent', 'trademark', 'design'))],
    figures: Object.entries(DATABASES).map(([label, { key, unit }]) => figure(`collections.${key}`, label, 'ofYear', unit, 'counted')),
    lists: Object.entries(DATABASES).map(([label, { key }]) => ({ key: `collections.${key}`, label, orders: ['chronological', 'alphabetical', 'asEntered'] as const })),
  },
];
