import { textOf, textsOf, type RegisterEntryInput } from '../../register/entry';
import { audienceProse, dateRange, halfYearText, plural, prose, spelled } from '../english';
import { countedFigure, trainingDays } from '../entry-figures';
import type { TracedFigure } from '../annual-report';
import { first, inNumerals, inWords, type Bound, type ParagraphRule, type Piece, type ReportContext } from './draft';

const MODES: Readonly<Record<string, string>> = { virtual: 'online', inPerson: 'on site', hybrid: 'on site and online' };

/** Software tools, their state in the year and what they are for. */
export const softwareTool: ParagraphRule = ({ of, year, edition }) => {
  const entries = of('softwareTool');
  if (entries.length === 0) return null;
  const text = entries.map((entry) => {
    const [users, functions] = [textsOf(entry, 'users'), textsOf(entry, 'functions')];
    const [standard, planned, link] = [textOf(entry, 'standard'), textOf(entry, 'plannedDeployment'), textOf(entry, 'link')];
    return [
      `The ${textOf(entry, 'tool')}${entry.fields.free === true ? ', free of charge' : ''}${users.length > 0 ? `${entry.fields.free === true ? '' : ','} for ${prose(users)}` : ''}, serves to ${functions.length > 0 ? prose(functions) : 'apply the Standards'}${standard && !functions.some((each) => each.includes(standard)) ? ` under ${standardOf(edition.standardsName)} ${standard}` : ''}.`,
      ` Its status in ${year}: ${textOf(entry, 'status')}.`,
      planned ? ` Deployment is planned for ${halfYearText(planned)}.` : '',
      link ? ` Address: ${link}` : '',
    ].join('');
  }).join(' ');
  return { pieces: [text], entries };
};

/** Trainings on the classification of patents, in prose. */
export const patentTrainings: ParagraphRule = (context) => {
  const { patent, markAndDesign } = trainingsOf(context);
  if (patent.length === 0) return null;
  const figure = countedFigure(specOf(context, 'classificationTrainings.patent'), patent.length, patent);
  const [only] = patent;
  const pieces: Piece[] = patent.length === 1 && only
    ? [
      ...(only.fields.onRequest === true ? ['At the request of the office, ', inWords(figure)] : [first(figure)]),
      ` ${textOf(only, 'eventKind') || 'training'} on the ${prose(textsOf(only, 'classifications'))} was held ${[modeOf(only), preposition(only)].filter((part) => part !== '').join(' ')} ${dates(only)} for ${whom(only, context)}.`,
      ...(only.fields.coversWipoStandards === true ? [` It covered the relevant ${context.edition.standardsName}.`] : []),
    ]
    : [
      first(figure), ` trainings on the classification of patents were held${requestAndMode(patent)}: `,
      `${prose(patent.map((entry) => `on the ${prose(textsOf(entry, 'classifications'))} for ${whom(entry, context)} ${preposition(entry)} ${dates(entry)}`))}.`,
      ...(patent.every((entry) => entry.fields.coversWipoStandards === true) ? [` They covered the relevant ${context.edition.standardsName}.`] : []),
    ];
  // The days of all classification trainings stand in the last paragraph about them.
  const days = markAndDesign.length === 0 ? daysFigure(context, patent) : null;
  if (days) pieces.push(` ${patent.length === 1 ? 'It' : 'Together they'} took `, inNumerals(days), ` training ${plural(days.value, 'day', 'days')}.`);
  return { pieces, entries: patent };
};

/** Trainings on the classifications of marks and designs: one bullet each, in the order of their dates. */
export const markAndDesignTrainings: ParagraphRule = (context) => {
  const { patent, markAndDesign } = trainingsOf(context);
  if (markAndDesign.length === 0) return null;
  const figure = countedFigure(specOf(context, 'classificationTrainings.markAndDesign'), markAndDesign.length, markAndDesign);
  const days = daysFigure(context, [...patent, ...markAndDesign]);
  const many = markAndDesign.length > 1;
  const covered = markAndDesign.every((entry) => entry.fields.coversWipoStandards === true);
  const modes = new Set(markAndDesign.map(modeOf));
  return {
    pieces: [
      first(figure), ` ${many ? 'trainings' : 'training'} on the classifications of marks and designs ${many ? 'were' : 'was'} held${requestAndMode(markAndDesign)}${covered ? ` and covered the relevant ${context.edition.standardsName}` : ''}`,
      ...(days ? [
        `. ${patent.length > 0 ? `With the ${plural(patent.length, 'training', `${spelled(patent.length)} trainings`)} on the classification of patents, this makes ` : many ? 'Together they took ' : 'It took '}`,
        inNumerals(days), ` training ${plural(days.value, 'day', 'days')}. ${many ? 'The trainings were' : 'The training was'}:`,
      ] as (string | Bound)[] : [':']),
    ],
    items: markAndDesign.map((entry, index) => {
      const about = [prose(textsOf(entry, 'classifications')) || textOf(entry, 'title'), whom(entry, { ...context, names: {} }), ...(modes.size > 1 ? [modeOf(entry)] : []), dates(entry)];
      return `${about.filter((part) => part !== '').join(', ')}${index === markAndDesign.length - 1 ? '.' : ';'}`;
    }),
    entries: markAndDesign,
  };
};

/** Patent trainings, and all others in the order of their dates; on the same day as recorded. */
function trainingsOf(context: ReportContext): { patent: RegisterEntryInput[]; markAndDesign: RegisterEntryInput[] } {
  const byDate = [...context.of('classificationTraining')].sort((a, b) => (textOf(a, 'start') < textOf(b, 'start') ? -1 : textOf(a, 'start') > textOf(b, 'start') ? 1 : 0));
  return { patent: byDate.filter(isPatent), markAndDesign: byDate.filter((entry) => !isPatent(entry)) };
}

function isPatent(entry: RegisterEntryInput): boolean {
  const right = textOf(entry, 'ipRight');
  const classifications = textsOf(entry, 'classifications');
  return right !== '' ? right === 'patent' : classifications.length > 0 && classifications.every((each) => each === 'IPC' || each === 'CPC');
}

function daysFigure(context: ReportContext, entries: readonly RegisterEntryInput[]): TracedFigure | null {
  const days = trainingDays(entries);
  return days === null ? null : countedFigure(specOf(context, 'classificationTrainingDays'), days, entries);
}

function specOf({ kinds }: ReportContext, key: string) {
  return kinds.flatMap((kind) => kind.figures).find((figure) => figure.key === key)!;
}

function requestAndMode(entries: readonly RegisterEntryInput[]): string {
  const modes = new Set(entries.map(modeOf));
  const mode = modes.size === 1 ? [...modes][0]! : '';
  const request = entries.every((entry) => entry.fields.onRequest === true) ? `at the request of ${entries.length === 1 ? 'the office' : 'offices'}` : '';
  return [mode, request].filter((part) => part !== '').map((part) => ` ${part}`).join('');
}

function modeOf(entry: RegisterEntryInput): string {
  return MODES[textOf(entry, 'deliveryMode')] ?? '';
}

function whom(entry: RegisterEntryInput, { names }: Pick<ReportContext, 'names'>): string {
  const [audience, office, country] = [audienceProse(textsOf(entry, 'audience')), textOf(entry, 'office'), names[textOf(entry, 'countryST3')] ?? ''];
  const place = [office, office.includes(country) ? '' : country].filter((part) => part !== '').join(', ');
  return [audience, place ? `of the ${place}` : ''].filter((part) => part !== '').join(' ') || 'examiners';
}

function dates(entry: RegisterEntryInput): string {
  return dateRange(textOf(entry, 'start'), textOf(entry, 'end'));
}

/** "on 15 September" of one or two days, "from 15 to 18 September", "in September". */
function preposition(entry: RegisterEntryInput): string {
  if (textOf(entry, 'start').length < 10) return 'in';
  return dates(entry).includes(' to ') ? 'from' : 'on';
}

/** "WIPO Standards" names one of them as "WIPO Standard". */
function standardOf(name: string): string {
  return name.replace(/s$/, '');
}
