import { textOf, textsOf, type ListOrder } from '../../register/entry';
import { databaseKey } from '../../register/from-reference';
import type { FigureSpec } from '../../register/register-kind';
import { DATABASES } from '../../register/kinds';
import type { ReportList } from '../annual-report';
import { plural, prose, sessionText } from '../english';
import { countedFigure, recordedFigure } from '../entry-figures';
import { inWords, type ParagraphRule, type Piece } from './draft';

const CATEGORIES: Readonly<Record<string, readonly [one: string, many: string]>> = { 'developing country': ['developing country', 'developing countries'], LDC: ['LDC', 'LDCs'] };

/** Countries whose participation in a session was funded; the session is the one recorded. */
export const fundedParticipation: ParagraphRule = ({ of, kinds, year }) => {
  const entries = of('fundedParticipation');
  const pieces: Piece[] = [];
  for (const entry of entries) {
    const figure = recordedFigure(kinds, 'fundedParticipants', [entry], year);
    if (!figure) continue;
    const categories = textsOf(entry, 'categories').map((category) => CATEGORIES[category]?.[figure.value === 1 ? 0 : 1] ?? category);
    const countries = entry.lists.find((list) => list.key === 'fundedCountries')?.entries.map((each) => each.name) ?? [];
    pieces.push(
      `${pieces.length > 0 ? ' ' : ''}The ${textOf(entry, 'funder') || 'International Bureau'} funded the participation of `, inWords(figure),
      ` ${categories.length > 0 ? prose(categories, 'or') : plural(figure.value, 'country', 'countries')} in ${sessionText(textOf(entry, 'meeting'))}${countries.length > 0 ? `: ${prose(countries)}` : ''}.`,
    );
  }
  const lists = entries.flatMap((entry) => entry.lists.filter((list) => list.key === 'fundedCountries').map(plain));
  return pieces.length > 0 ? { pieces, lists, entries } : null;
};

/** Collections added per database, each list in the order recorded and under the names of that year. */
export const dataInclusion: ParagraphRule = ({ of, kinds, edition }) => {
  const entries = of('dataInclusion');
  const databases = [...new Set(entries.map((entry) => textOf(entry, 'database')))];
  const pieces: Piece[] = [];
  const lists: ReportList[] = [];
  for (const database of databases) {
    const own = entries.filter((entry) => textOf(entry, 'database') === database);
    const key = `collections.${databaseKey(database)}`;
    const recorded = own.flatMap((entry) => entry.lists.filter((list) => list.key === key));
    const list: ReportList = { key, order: commonOrder(recorded.map((each) => each.order)), entries: recorded.flatMap((each) => plain({ ...each }).entries) };
    if (list.entries.length === 0) continue;
    const spec = kinds.flatMap((kind) => kind.figures).find((figure) => figure.key === key) ?? newDatabase(key, textOf(own[0]!, 'ipRight'));
    const one = list.entries.length === 1;
    pieces.push(
      `${pieces.length > 0 ? ' ' : ''}${database in DATABASES && database === 'PATENTSCOPE' ? '' : 'The '}${database} took in `, inWords(countedFigure(spec, list.entries.length, own)),
      ` ${one ? spec.unit.replace(/s$/, '') : spec.unit}${list.order === 'chronological' && !one ? ', in the order of their inclusion' : ''}: ${prose(list.entries.map((each) => each.name))}.`,
    );
    lists.push(list);
  }
  if (pieces.length === 0) return null;
  pieces.push(` The data were exchanged in accordance with the relevant ${edition.standardsName}.`);
  return { pieces, lists, entries };
};

/** Several lists of one database make one list; where they disagree about the order, nothing is claimed. */
function commonOrder(orders: readonly ListOrder[]): ListOrder {
  return orders.length === 1 ? orders[0]! : 'asEntered';
}

function newDatabase(key: string, ipRight: string): FigureSpec {
  return { key, label: key, kind: 'ofYear', unit: `${ipRight ? `${ipRight} ` : ''}collections`, how: 'counted' };
}

function plain(list: { readonly key: string; readonly order: ListOrder; readonly entries: readonly { readonly st3: string; readonly name: string }[] }): ReportList {
  return { key: list.key, order: list.order, entries: list.entries.map(({ st3, name }) => ({ st3, name })) };
}
