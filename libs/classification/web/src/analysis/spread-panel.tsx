import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Check, CornerDownRight, X } from 'lucide-react';
import { FigurePanel, Symbol, Tag } from '@classmark/ui';
import { useLanguage } from '@classmark/platform/web';
import type { CaseFiguresQuery } from './analysis.generated';
import type { AnswersSearch } from './analysis-search';
import { useFigureWords } from './figure-words';

type CaseView = NonNullable<CaseFiguresQuery['classificationCaseFigures']>;
type Node = CaseView['spread'][number];

/** The answers over the tree: dark who chose the place, pale who went on below; where the right path was left is said in words. */
export function SpreadPanel({ view, search }: { view: CaseView; search: AnswersSearch }) {
  const { t } = useLingui();
  const left = view.spread.filter((node) => node.leaves).reduce((sum, node) => sum + node.leading, 0);
  return (
    <FigurePanel
      title={<Trans>Where the answers went</Trans>}
      subtitle={<Trans>Dark: chose this place. Pale: leads over it. Only places that answers or the key lead over.</Trans>}
      foot={<p>{left > 0 ? <Plural value={left} one="The right path is left once" other="The right path is left # times" /> : <Trans>Nobody left the right path.</Trans>} {view.outdated.length > 0 ? <OutdatedWords outdated={view.outdated} /> : null}</p>}
    >
      <ul className="spread" aria-label={t`Answers over the tree`}>
        {view.spread.map((node) => <SpreadRow key={node.symbol} node={node} answers={view.answers} search={search} />)}
      </ul>
    </FigurePanel>
  );
}

function OutdatedWords({ outdated }: { outdated: CaseView['outdated'] }) {
  return <><Trans>Symbols of another edition:</Trans> {outdated.map((each, index) => <span key={each.symbol}>{index > 0 ? ', ' : ''}<Symbol>{each.symbol}</Symbol> ({each.chosen})</span>)}</>;
}

function SpreadRow({ node, answers, search }: { node: Node; answers: number; search: AnswersSearch }) {
  const lang = useLanguage();
  const { number } = useFigureWords();
  const share = (count: number) => `${(count / Math.max(1, answers)) * 100}%`;
  return (
    <li className={`d${Math.min(node.depth, 9)} ${node.standing}`}>
      <span className="what">
        {node.depth > 1 ? <CornerDownRight className="i s flip" aria-hidden="true" /> : null}
        <Symbol>{node.symbol}</Symbol> <span className="title">{node.title}</span>
        {node.standing === 'main' ? <Tag tone="ok"><Check className="i s" aria-hidden="true" /> <Trans>Accepted</Trans></Tag> : null}
        {node.standing === 'alternate' ? <Tag tone="ok"><Trans>Acceptable, too</Trans></Tag> : null}
        {node.leaves ? <Tag tone="bad"><X className="i s" aria-hidden="true" /> <Trans>Leaves the path</Trans></Tag> : null}
      </span>
      <Link className="counts" to="/$lang/teach/classification/answers" params={{ lang }} search={{ ...search, leadsOver: node.symbol }}>
        <svg aria-hidden="true" width="100%" height="14"><rect className="ground" width="100%" height="14" rx="2" /><rect className="leading" width={share(node.leading)} height="14" rx="2" /><rect className="chosen" width={share(node.chosen)} height="14" rx="2" /></svg>
        <span className="num"><Trans><b>{number(node.chosen)}</b> chose, {number(node.leading)} lead over</Trans></span>
      </Link>
    </li>
  );
}
