import { textOf, textsOf } from '../../register/entry';
import { plural, prose, spelled } from '../english';
import { distinctUnionFigure, recordedFigure } from '../entry-figures';
import { inNumerals, type ParagraphRule, type Piece } from './draft';

const DELIVERY: Readonly<Record<string, string>> = { onSiteTraining: 'training on site', virtualTraining: 'training online', mentoring: 'mentoring', regionalWorkshop: 'regional workshops' };

/** The programme of office systems: services, ways of delivery, key focus. */
export const solutionsServices: ParagraphRule = ({ of }) => {
  const entries = of('officeBusinessSolutions').filter((entry) => textsOf(entry, 'services').length > 0);
  if (entries.length === 0) return null;
  const text = entries.map((entry) => {
    const programme = textOf(entry, 'programme');
    const named = /^Program/.test(programme) ? programme : `the ${programme} programme`;
    const modes = textsOf(entry, 'deliveryModes').map((mode) => DELIVERY[mode] ?? mode);
    const focus = textsOf(entry, 'keyFocus');
    const period = textOf(entry, 'keyFocusPeriod');
    return [
      `${programme ? `Under ${named}, offices` : 'Offices'} could draw on the following services: ${prose(textsOf(entry, 'services'))}.`,
      modes.length > 0 ? ` They were delivered through ${prose(modes)}.` : '',
      focus.length > 0 ? ` Key points of focus${period ? ` in the ${period}` : ''}: ${prose(focus)}.` : '',
    ].join('');
  }).join(' ');
  return { pieces: [text], entries };
};

/** How many offices: of the year, at its end, and in one of the exchange platforms. */
export const solutionsFigures: ParagraphRule = ({ of, kinds, year }) => {
  const solutions = of('officeBusinessSolutions').filter((entry) => entry.figures.length > 0);
  const platforms = of('onlineExchangePlatform');
  const active = recordedFigure(kinds, 'iposWithActivities', solutions, year);
  const workshops = recordedFigure(kinds, 'regionalTrainingWorkshops', solutions, year);
  const using = recordedFigure(kinds, 'iposUsingBusinessSolutions', solutions, year);
  const exchanging = distinctUnionFigure(kinds, 'iposInExchangePlatforms', platforms, year);
  const sentences: Piece[][] = [];
  if (active) sentences.push([`During ${year}, activities were carried out with `, inNumerals(active), ` ${plural(active.value, 'office', 'offices')}`, ...(workshops ? ['; they included ', inNumerals(workshops), ` regional or subregional training ${plural(workshops.value, 'workshop', 'workshops')}`] : []), '.']);
  else if (workshops) sentences.push([`During ${year}, `, inNumerals(workshops), ` regional or subregional training ${plural(workshops.value, 'workshop was', 'workshops were')} held.`]);
  const exchange: Piece[] = exchanging ? [inNumerals(exchanging), ` ${plural(exchanging.value, 'office', 'offices')} took part in one of the online exchange platforms${namesOf(platforms.flatMap((entry) => textsOf(entry, 'platforms')))}`] : [];
  if (using) sentences.push([`At the end of ${year}, `, inNumerals(using), ` ${plural(using.value, 'office', 'offices')} of developing countries in all regions ${plural(using.value, 'was', 'were')} actively using the business solutions`, ...(exchanging ? [', and ', ...exchange] : []), '.']);
  else if (exchanging) sentences.push([`At the end of ${year}, `, ...exchange, '.']);
  if (sentences.length === 0) return null;
  const link = solutions.map((entry) => textOf(entry, 'link')).find((address) => address !== '');
  if (link) sentences.push([`More about the programme: ${link}`]);
  return { pieces: sentences.flatMap((sentence, index) => (index === 0 ? sentence : [' ', ...sentence])), entries: [...solutions, ...platforms] };
};

/** The project that turns publications into searchable text: cumulative figures, exceptions named. */
export const fullTextOcr: ParagraphRule = ({ of, kinds, year }) => {
  const entries = of('fullTextOcrProject');
  const [entry] = entries;
  if (!entry) return null;
  const equipped = recordedFigure(kinds, 'ocrFullTextIposEquipped', entries, year);
  const running = recordedFigure(kinds, 'ocrFullTextIposInProduction', entries, year);
  const years = entry.fields.periodYears;
  const [partner, format, searchable] = [textOf(entry, 'partner'), textOf(entry, 'format'), textsOf(entry, 'searchableIn')];
  const exceptions = entries.flatMap((each) => each.lists.find((list) => list.key === 'ocrExceptions')?.entries ?? []);
  const period = typeof years === 'number' ? `Over the last ${years === 1 ? 'year' : `${spelled(years)} years`}` : `By the end of ${year}`;
  const software = `the full-text OCR software${partner ? ` developed with the ${partner}` : ''}`;
  const pieces: Piece[] = [];
  if (equipped) {
    pieces.push(`${period}, `, inNumerals(equipped), ` ${plural(equipped.value, 'office', 'offices')} received ${software} and ${plural(equipped.value, 'was', 'were')} trained in it`);
    pieces.push(exceptions.length > 0 ? `, except for ${prose(exceptions.map((each) => each.name))} (${textOf(entry, 'exceptionReason') || 'not yet trained'}).` : '.');
  }
  if (running) pieces.push(`${pieces.length > 0 ? ' ' : ''}By the end of ${year}, `, inNumerals(running), `${equipped ? ' of them' : ` ${plural(running.value, 'office', 'offices')}`} had ${equipped ? 'it' : software} in production.`);
  if (pieces.length === 0) pieces.push(`The work on ${software} went on.`);
  if (format) pieces.push(` It delivers ${format}${searchable.length > 0 ? `; the documents can be searched in ${prose(searchable)}` : ''}.`);
  const purpose = textOf(entry, 'purpose');
  if (purpose) pieces.push(` Its purpose is ${purpose}.`);
  const lists = exceptions.length > 0 ? [{ key: 'ocrExceptions', order: 'asEntered' as const, entries: exceptions.map(({ st3, name }) => ({ st3, name })) }] : [];
  return { pieces, lists, entries };
};

function namesOf(platforms: readonly string[]): string {
  return platforms.length > 0 ? `, ${prose(platforms, 'or')}` : '';
}
