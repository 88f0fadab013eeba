import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { ChevronRight } from 'lucide-react';
import { Bdi, Symbol } from '@classmark/ui';
import { useFormats } from '@classmark/platform/web';
import { MasteryMark, type Counts } from './mastery-words';
import type { MyPracticeMapQuery } from './spaced.generated';

export type MapRow = NonNullable<MyPracticeMapQuery['practiceMap']>['rows'][number];
interface Node { readonly row: MapRow; readonly below: Node[] }

/** The map of a scheme as lists in lists: places that cases ask for, with the places above them. */
export function MasteryMap({ rows, label }: { rows: readonly MapRow[]; label: string }) {
  return <div className="mastery-map" role="group" aria-label={label}><Places nodes={nodesOf(rows)} /></div>;
}

function Places({ nodes }: { nodes: readonly Node[] }) {
  return <ul className="bare">{nodes.map((node) => <li key={node.row.symbol}><Place node={node} /></li>)}</ul>;
}

function Place({ node: { row, below } }: { node: Node }) {
  const words = useCountWords();
  const line = <><Symbol>{row.symbol}</Symbol><span className="title"><Bdi lang={row.titleLanguage}>{row.title}</Bdi>{below.length > 0 ? <small>{words(row.counts)}</small> : null}</span><MasteryMark state={row.state} /></>;
  if (below.length === 0) return <div className="map-row">{line}</div>;
  return <details><summary className="map-row"><ChevronRight className="i s flip" aria-hidden="true" />{line}</summary><Places nodes={below} /></details>;
}

/** "2 due, 5 new"; zeros are left out. */
export function useCountWords(): (counts: Counts) => string {
  const { t } = useLingui();
  const { listMark } = useFormats();
  return (counts) => [
    counts.due > 0 ? t`${plural(counts.due, { one: '# due', other: '# due' })}` : '',
    counts.practised > 0 ? t`${plural(counts.practised, { one: '# practised', other: '# practised' })}` : '',
    counts.solid > 0 ? t`${plural(counts.solid, { one: '# solid', other: '# solid' })}` : '',
    counts.new > 0 ? t`${plural(counts.new, { one: '# new', other: '# new' })}` : '',
  ].filter((words) => words !== '').join(listMark);
}

/** The tree of the rows, which stand in reading order. */
function nodesOf(rows: readonly MapRow[]): readonly Node[] {
  const top: Node[] = [];
  const open: Node[] = [];
  for (const row of rows) {
    const node: Node = { row, below: [] };
    open.length = Math.min(open.length, row.depth - 1);
    (open.at(-1)?.below ?? top).push(node);
    open.push(node);
  }
  return top;
}
