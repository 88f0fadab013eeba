import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type Words = Readonly<Record<string, MessageDescriptor>>;

/** Names of the kinds; a kind that came by configuration later shows its own label. */
export const KINDS: Words = {
  technicalAdvice: msg`Technical advice`, trainingRequestStatus: msg`Requests for training`, webinarPlan: msg`Planned webinar`, distanceCoursePlan: msg`Planned distance course`,
  webinar: msg`Webinar held`, distanceCourse: msg`Distance course held`, officeBusinessSolutions: msg`Office systems`, onlineExchangePlatform: msg`Exchange platform`,
  fullTextOcrProject: msg`OCR project`, softwareTool: msg`Software tool`, classificationTraining: msg`Classification training`, fundedParticipation: msg`Funded participation`, dataInclusion: msg`Data inclusion`,
};

/** Labels of fields, figures and lists, by the English one of the configuration. */
export const LABELS: Words = {
  'Title': msg`Title`, 'First day': msg`First day`, 'Last day': msg`Last day`, 'Standards and classifications': msg`Standards and classifications`, 'Host office': msg`Host office`,
  'Channels': msg`Channels`, 'Given by': msg`Given by`, 'Given to': msg`Given to`, 'Subject': msg`Subject`, 'Circumstances': msg`Circumstances`, 'From': msg`From`, 'To': msg`To`,
  'Requests received': msg`Requests received`, 'Window': msg`Window`, 'Delivery asked for': msg`Delivery asked for`, 'Commitment': msg`Commitment`, 'Planned for': msg`Planned for`, 'Basis': msg`Basis`,
  'Status': msg`Status`, 'Partner': msg`Partner`, 'Audiences': msg`Audiences`, 'Programme': msg`Programme`, 'Services': msg`Services`, 'Ways of delivery': msg`Ways of delivery`, 'Key focus': msg`Key focus`,
  'Period of the focus': msg`Period of the focus`, 'Address': msg`Address`, 'Platforms': msg`Platforms`, 'Purpose': msg`Purpose`, 'Format': msg`Format`, 'Years counted': msg`Years counted`,
  'Offices equipped': msg`Offices equipped`, 'Offices in production': msg`Offices in production`, 'Why the exceptions': msg`Why the exceptions`, 'Searchable in': msg`Searchable in`, 'Tool': msg`Tool`, 'Standard': msg`Standard`,
  'Users': msg`Users`, 'What it does': msg`What it does`, 'Free of charge': msg`Free of charge`, 'Classifications': msg`Classifications`, 'Audience': msg`Audience`, 'Right': msg`Right`, 'Office, as printed': msg`Office, as printed`,
  'Country': msg`Country`, 'Delivered': msg`Delivered`, 'On request': msg`On request`, 'Covers WIPO Standards': msg`Covers WIPO Standards`, 'Kind of event': msg`Kind of event`, 'Session': msg`Session`,
  'Countries funded': msg`Countries funded`, 'Categories': msg`Categories`, 'Funded by': msg`Funded by`, 'First day of the session': msg`First day of the session`, 'Database': msg`Database`, 'Countries': msg`Countries`,
  'Offices with activities': msg`Offices with activities`, 'Regional training workshops': msg`Regional training workshops`, 'Offices using the business solutions': msg`Offices using the business solutions`,
  'Offices in one of the exchange platforms': msg`Offices in one of the exchange platforms`, 'Offices in CASE': msg`Offices in CASE`, 'Offices in DAS': msg`Offices in DAS`, 'Offices not yet trained': msg`Offices not yet trained`,
  'Requests for training on Standards': msg`Requests for training on Standards`, 'Requests for training in person': msg`Requests for training in person`, 'Webinars planned': msg`Webinars planned`,
  'Offices equipped and trained': msg`Offices equipped and trained`, 'Patent classification trainings': msg`Patent classification trainings`, 'Mark and design classification trainings': msg`Mark and design classification trainings`,
  'Training days': msg`Training days`, 'Trainings held': msg`Trainings held`, 'People': msg`People`, 'Enrolments': msg`Enrolments`, 'Participations': msg`Participations`, 'Completions': msg`Completions`, 'Offices reached': msg`Offices reached`,
};

/** Options of choices. What nobody thought of is shown as it was entered. */
export const OPTIONS: Words = {
  email: msg`E-mail`, onlineConference: msg`Online conference`, faceToFace: msg`Face to face`, any: msg`Any`, inPerson: msg`In person`, virtual: msg`Online`, hybrid: msg`Partly online`,
  onSiteTraining: msg`Training on site`, virtualTraining: msg`Training online`, mentoring: msg`Mentoring`, regionalWorkshop: msg`Regional workshop`,
  officials: msg`Officials`, examiners: msg`Examiners`, 'trademark examiners': msg`Trademark examiners`, 'design examiners': msg`Design examiners`,
  patent: msg`Patents`, trademark: msg`Trademarks`, design: msg`Designs`, 'trademark+design': msg`Trademarks and designs`,
};

/** What is wrong with a field, and the way out. */
export const PROBLEMS: Words = {
  unknownKind: msg`Choose a kind from the list.`, unknownField: msg`This kind has no such field.`, missing: msg`Fill this in.`, notText: msg`Write a text.`, notANumber: msg`Write a whole number.`, tooSmall: msg`Write 0 or more.`,
  notADate: msg`Write a day such as 2026-11-24; where the day is not known, the month: 2026-11.`, notAHalfYear: msg`Write a half-year such as 2026-H2.`, notAnOption: msg`Choose one of the options.`, notYesOrNo: msg`Choose yes or no.`,
  notAList: msg`Write one on each line.`, endBeforeStart: msg`The last day is before the first.`, unknownFigure: msg`This kind has no such figure.`, unknownList: msg`This kind has no such list.`,
  orderNotPossible: msg`Choose one of the orders.`, entryTwice: msg`An entry stands here twice.`, nameMissing: msg`Write the name as printed after the code.`, notAYear: msg`Write a year such as 2026.`, tooLong: msg`Shorten it to 2,000 characters.`,
};

/** What the order of a list means. */
export const ORDERS: Words = { chronological: msg`In the order of their dates`, alphabetical: msg`By name`, asEntered: msg`As entered` };

/** How an entry came to be. */
export const PROVENANCES: Words = { form: msg`Entered`, import: msg`Recorded`, platform: msg`Platform` };

/** How a figure behaves over time. */
export const FIGURE_KINDS: Words = {
  ofYear: msg`Of the year: it counts what happened in it and adds up over the years`, atDate: msg`At a date: a state on that day; figures of two years are never added`,
  cumulative: msg`Cumulative: since the beginning of the period; the latest stands`, distinctUnion: msg`Distinct union: an office that takes part in two counts once, so no sum is shown`,
  sinceSession: msg`Since the session before`, ofSession: msg`Of one session, as recorded`, planned: msg`Planned, not held`,
};

/** What a paragraph is about, for the outline. */
export const SLOTS: Words = {
  mandate: msg`Mandate and year`, followUp: msg`Earlier decisions`, standardsInTools: msg`Standards in the tools`, technicalAdvice: msg`Advice and channels`, trainingRequests: msg`Requests for training`, plans: msg`Plans`,
  platformTrainings: msg`Trainings on the platform`, solutionsServices: msg`Business solutions`, solutionsFigures: msg`Offices using them`, fullTextOcr: msg`Full-text OCR`, softwareTool: msg`Software tools`,
  patentTrainings: msg`Patent classification`, markAndDesignTrainings: msg`Marks and designs`, fundedParticipation: msg`Funded participation`, dataInclusion: msg`Collections added`, decision: msg`Invitation to note`,
};

/** Sections by their role, for the outline. */
export const SECTIONS: Words = {
  introduction: msg`Introduction`, trainingAdvice: msg`Training and technical advice`, infrastructure: msg`Building infrastructure`, capacity: msg`Capacity building`,
  understanding: msg`Better understanding`, exchange: msg`IP data exchange`, decision: msg`Decision paragraph`,
};

/** Names of figures by their key; one that a later kind yields shows its unit. */
export const FIGURE_NAMES: Words = {
  standardsTrainingRequests: msg`Requests for training on Standards`, standardsTrainingRequestsInPerson: msg`Requests for training in person`, plannedWebinars: msg`Webinars planned`, iposWithActivities: msg`Offices with activities`,
  regionalTrainingWorkshops: msg`Regional training workshops`, iposUsingBusinessSolutions: msg`Offices using the business solutions`, iposInExchangePlatforms: msg`Offices in one of the exchange platforms`,
  ocrFullTextIposEquipped: msg`Offices equipped and trained`, ocrFullTextIposInProduction: msg`Offices in production`, 'classificationTrainings.patent': msg`Patent classification trainings`,
  'classificationTrainings.markAndDesign': msg`Mark and design classification trainings`, classificationTrainingDays: msg`Training days`, fundedParticipants: msg`Countries funded`,
  'collections.globalBrandDatabase': msg`Trademark collections added`, 'collections.patentscope': msg`Patent collections added`, 'collections.globalDesignDatabase': msg`Design collections added`,
  'platform.trainings': msg`Trainings held`, 'platform.people': msg`People`, 'platform.enrolments': msg`Enrolments`, 'platform.participations': msg`Participations`, 'platform.completions': msg`Completions`, 'platform.offices': msg`Offices reached`,
};
