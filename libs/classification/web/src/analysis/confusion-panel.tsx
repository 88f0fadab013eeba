import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { DataTable, FigurePanel, RowsIcon, Segments, Select, Symbol, type Column } from '@classmark/ui';
import { useLanguage } from '@classmark/platform/web';
import type { ConfusionPartsFragment } from './analysis.generated';
import { NOTHING, type AnswersSearch } from './analysis-search';
import { useFigureWords } from './figure-words';

interface Pair { readonly key: string; readonly wanted: ConfusionPartsFragment['keys'][number]; readonly given: ConfusionPartsFragment['answers'][number]; readonly count: number }

/** A matrix with more columns than this is a list first. */
const WIDE = 24;
const MOST_PAIRS = 20;

/** Which places are taken for which: as pairs, the most frequent first, or as a matrix; at any level of the tree. */
export function ConfusionPanel({ confusion, levels, search, onLevel }: { confusion: ConfusionPartsFragment; levels: number; search: AnswersSearch; onLevel: (level: number | undefined) => void }) {
  const { t } = useLingui();
  const { number, percent } = useFigureWords();
  const [view, setView] = useState<'pairs' | 'matrix'>(confusion.answers.length > WIDE ? 'pairs' : 'matrix');
  const options = [{ value: '', label: t`The places themselves` }, ...Array.from({ length: levels - 1 }, (_, index) => ({ value: String(index + 1), label: t`Level ${index + 1}` }))];
  return (
    <FigurePanel
      title={<Trans>Which places are taken for which</Trans>}
      subtitle={<Trans>Each answered place beside the place of the key it was held against. An accepted alternate counts as itself.</Trans>}
      aside={<Segments dense label={t`View`} value={view} options={[{ value: 'matrix', label: <Trans>Matrix</Trans> }, { value: 'pairs', label: <Trans>Pairs</Trans> }]} onChange={setView} />}
      foot={<p><Trans>{number(confusion.same)} of {number(confusion.total)} pairs are the same place{confusion.total > 0 ? <> ({percent(confusion.same / confusion.total)})</> : null}. Press a number for its answers.</Trans></p>}
    >
      {levels > 1 ? <div className="mb-2 max-w-60"><Select flat label={t`Compared at`} value={search.level === undefined ? '' : String(search.level)} set={search.level !== undefined} options={options} onChange={(event) => onLevel(event.currentTarget.value ? Number(event.currentTarget.value) : undefined)} /></div> : null}
      {view === 'matrix' ? <Matrix confusion={confusion} search={search} /> : <Pairs confusion={confusion} search={search} />}
    </FigurePanel>
  );
}

/** A symbol, or the word for nothing. */
function Place({ symbol, none }: { symbol?: string | null; none: React.ReactNode }) {
  return symbol ? <Symbol>{symbol}</Symbol> : <span className="small-code">{none}</span>;
}

function cellSearch(search: AnswersSearch, wanted: string | null | undefined, given: string | null | undefined): AnswersSearch {
  return { ...search, wanted: wanted ?? NOTHING, given: given ?? NOTHING };
}

function Matrix({ confusion, search }: { confusion: ConfusionPartsFragment; search: AnswersSearch }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const counts = new Map(confusion.cells.map((cell) => [`${cell.key} ${cell.answer}`, cell.count]));
  const most = Math.max(1, ...confusion.cells.map((cell) => cell.count));
  const label = t`Wanted places by row, answered places by column`;
  return (
    <div className="matrix" role="region" aria-label={label} tabIndex={0}>
      <table>
        <caption className="sr">{label}</caption>
        <thead><tr><td><Trans>wanted ↓ answered →</Trans></td>{confusion.answers.map((place, index) => <th key={index} scope="col" title={place.title}><Place symbol={place.symbol} none={<Trans>nothing</Trans>} /></th>)}</tr></thead>
        <tbody>
          {confusion.keys.map((key, row) => (
            <tr key={row}>
              <th scope="row" title={key.title}><Place symbol={key.symbol} none={<Trans>nothing</Trans>} /></th>
              {confusion.answers.map((answer, column) => {
                const count = counts.get(`${row} ${column}`) ?? 0;
                if (count === 0) return <td key={column} />;
                const same = key.symbol !== null && key.symbol === answer.symbol;
                const strength = Math.min(4, Math.ceil((count / most) * 4));
                return <td key={column} className={same ? `same s${strength}` : `other s${strength}`}><Link to="/$lang/teach/classification/answers" params={{ lang }} search={cellSearch(search, key.symbol, answer.symbol)}>{count}</Link></td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Pairs({ confusion, search }: { confusion: ConfusionPartsFragment; search: AnswersSearch }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { number } = useFigureWords();
  const pairs = confusion.cells.map((cell): Pair => ({ key: `${cell.key} ${cell.answer}`, wanted: confusion.keys[cell.key]!, given: confusion.answers[cell.answer]!, count: cell.count }))
    .filter((pair) => pair.wanted.symbol === null || pair.wanted.symbol !== pair.given.symbol).sort((a, b) => b.count - a.count);
  const columns: Column<Pair>[] = [
    { key: 'wanted', header: t`Wanted`, rowHeader: true, cell: ({ wanted }) => <span className="twolines"><Place symbol={wanted.symbol} none={<Trans>nothing: superfluous</Trans>} /><small>{wanted.title}</small></span> },
    { key: 'given', header: t`Answered`, cell: ({ given }) => <span className="twolines"><Place symbol={given.symbol} none={<Trans>nothing: missing</Trans>} /><small>{given.title}</small></span> },
    { key: 'count', header: t`How often`, numeric: true, cell: (pair) => <Link className="lk" to="/$lang/teach/classification/answers" params={{ lang }} search={cellSearch(search, pair.wanted.symbol, pair.given.symbol)}><RowsIcon />{number(pair.count)}</Link> },
  ];
  return (
    <>
      <DataTable caption={t`Confused pairs, the most frequent first`} captionHidden columns={columns} rows={pairs.slice(0, MOST_PAIRS)} rowKey={(pair) => pair.key} dense empty={<p className="small-note"><Trans>Nothing was confused: every answered place is the wanted one.</Trans></p>} />
      {pairs.length > MOST_PAIRS ? <p className="small-note"><Trans>The {MOST_PAIRS} most frequent of {number(pairs.length)} pairs. The file has all answers.</Trans></p> : null}
    </>
  );
}
