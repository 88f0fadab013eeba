import { textOf, textsOf } from '../../register/entry';
import { dateRange, halfYearText, plural, prose, spelled } from '../english';
import { countedFigure, platformSpec, recordedFigure } from '../entry-figures';
import { printedTrainings } from '../platform-figures';
import { first, inNumerals, type ParagraphRule, type Piece } from './draft';

const CHANNELS: Readonly<Record<string, string>> = { email: 'by e-mail', onlineConference: 'in online conferences', faceToFace: 'face to face' };
const KIND_NAMES: Readonly<Record<string, string>> = { webinar: 'webinar', distanceCourse: 'distance course', classificationTraining: 'classification training' };

/** Advice given in the year and the channels used. */
export const technicalAdvice: ParagraphRule = ({ of, year, edition }) => {
  const entries = of('technicalAdvice');
  if (entries.length === 0) return null;
  const sentences = entries.map((entry) => {
    const channels = textsOf(entry, 'channels').map((channel) => CHANNELS[channel] ?? channel);
    const context = textOf(entry, 'context');
    return `Throughout ${year} the ${textOf(entry, 'provider') || 'International Bureau'} advised IP offices and users on the use of ${edition.standardsName} ${prose(channels)}${context ? `, in the circumstances of the ${context}` : ''}.`;
  });
  return { pieces: [sentences.join(' ')], entries };
};

/** Requests for training since the last session. None received is a sentence, not a gap. */
export const trainingRequests: ParagraphRule = ({ of, kinds, year, edition }) => {
  const entries = of('trainingRequestStatus');
  const pieces: Piece[] = [];
  for (const entry of entries) {
    const inPerson = textOf(entry, 'deliveryScope') === 'inPerson';
    const figure = recordedFigure(kinds, inPerson ? 'standardsTrainingRequestsInPerson' : 'standardsTrainingRequests', [entry], year);
    const window = textOf(entry, 'window');
    const commitment = textOf(entry, 'commitment');
    if (!figure) continue;
    const one = figure.value <= 1;
    pieces.push(
      ...(pieces.length > 0 ? [' '] : []), first(figure),
      ` ${one ? 'request' : 'requests'} for training on ${edition.standardsName}${inPerson ? ' in person' : ''} ${one ? 'was' : 'were'} received ${/^\d/.test(window) ? 'in ' : ''}${window}.`,
      ...(commitment ? [` Such training remains available ${commitment}.`] : []),
    );
  }
  return pieces.length > 0 ? { pieces, entries } : null;
};

/** Webinars planned, with their half-years, and the plan of a distance course. */
export const plans: ParagraphRule = ({ of, kinds, edition }) => {
  const [webinars, courses] = [of('webinarPlan'), of('distanceCoursePlan')];
  if (webinars.length + courses.length === 0) return null;
  const pieces: Piece[] = [];
  if (webinars.length > 0) {
    const windows = webinars.map((entry) => textOf(entry, 'window'));
    const spec = kinds.flatMap((kind) => kind.figures).find((figure) => figure.key === 'plannedWebinars')!;
    const grouped = [...new Set(windows)].map((window) => ({ window, count: windows.filter((each) => each === window).length }));
    const scope = grouped.map(({ window, count }) => `${spelled(count)} in ${window}`).join(', ');
    pieces.push(
      first(countedFigure(spec, webinars.length, webinars, scope)),
      ` ${plural(webinars.length, 'webinar', 'webinars')} on ${edition.standardsName} ${plural(webinars.length, 'is', 'are')} planned: ${prose(grouped.map(({ window, count }) => `${spelled(count)} in ${halfYearText(window)}`))}.`,
    );
  }
  for (const entry of courses) {
    const [partner, audiences, window] = [textOf(entry, 'partner'), textsOf(entry, 'audiences'), textOf(entry, 'window')];
    pieces.push(`${pieces.length > 0 ? ' ' : ''}A distance course on ${textOf(entry, 'subject') || edition.standardsName}${audiences.length > 0 ? ` for ${prose(audiences)}` : ''}${partner ? `, together with the ${partner},` : ''} is under consideration${window ? ` for ${halfYearText(window)}` : ''}: ${textOf(entry, 'status')}.`);
  }
  return { pieces, entries: [...webinars, ...courses] };
};

/** Trainings held on the platform, from the ledger; absent for years before the platform. */
export const platformTrainings: ParagraphRule = ({ entries: all, platform, year }) => {
  const entries = printedTrainings(all);
  if (!platform || entries.length === 0) return null;
  const figure = (key: string, value: number) => countedFigure(platformSpec(key), value, entries);
  const people = figure('platform.people', platform.people);
  const offices = figure('platform.offices', platform.offices);
  const counts = [['platform.enrolments', platform.enrolments, 'enrolment'], ['platform.participations', platform.participations, 'participation'], ['platform.completions', platform.completions, 'completion']] as const;
  return {
    pieces: [
      first(figure('platform.trainings', platform.trainings)), ` ${plural(platform.trainings, 'training was', 'trainings were')} held on the learning platform in ${year}. `,
      ...counts.flatMap(([key, value, word], index): Piece[] => [
        index === 0 ? `${plural(platform.trainings, 'It accounts', 'They account')} for ` : index === 1 ? ', ' : ' and ', inNumerals(figure(key, value)), ` ${plural(value, word, `${word}s`)}`,
      ]),
      '; ', inNumerals(people), ` ${plural(platform.people, 'person', 'people')} of `, inNumerals(offices), ` ${plural(platform.offices, 'office', 'offices')} took part. The annex shows the figures of each office. ${plural(platform.trainings, 'The training was', 'The trainings were')}:`,
    ],
    items: entries.map((entry, index) => {
      const topics = textsOf(entry, 'topics').length > 0 ? textsOf(entry, 'topics') : textsOf(entry, 'classifications');
      const about = topics.length > 0 ? ` on ${prose(topics)}` : '';
      return `${[textOf(entry, 'title'), `${KIND_NAMES[entry.kind] ?? entry.kind}${about}`, dateRange(textOf(entry, 'start'), textOf(entry, 'end'))].filter((part) => part !== '').join(', ')}${index === entries.length - 1 ? '.' : ';'}`;
    }),
    entries,
  };
};
