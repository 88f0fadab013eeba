import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { Panel } from '@classmark/ui';
import { useFormats, useLanguage } from '@classmark/platform/web';
import { RowsEquationsDocument } from './rows.generated';
import { filterInput, filtersOf, REST, type RowsSearch, type StatisticsMeasure } from './statistics-search';

interface Term { readonly key: string; readonly value: number; readonly name: ReactNode; readonly search?: RowsSearch; readonly sign?: '+' | '−'; readonly look?: 'minus' | 'sum' }

/** How the parts make the whole, as equations whose terms open: by topic, where parts overlap, and by person. */
export function RowsEquations({ search, measure }: { search: RowsSearch; measure: StatisticsMeasure }) {
  const { t } = useLingui();
  const distinct = measure === 'people' || measure === 'offices';
  const additive = distinct ? 'participations' : measure;
  const { data } = useQuery(RowsEquationsDocument, { variables: { measures: [additive], years: [search.year ?? null], through: search.through ?? null, filter: filterInput(search) } });
  const topics = data?.byTopic[0];
  if (!topics || topics.total.value === 0) return null;
  const base: RowsSearch = { ...filtersOf(search), measure: additive, ...(search.year ? { year: search.year } : {}), ...(search.through ? { through: search.through } : {}) };
  const people = data.people.find((figure) => figure.measure === 'people')!.total;
  const offices = data.people.find((figure) => figure.measure === 'offices')!.total;
  const byTopic: Term[] = [
    ...topics.parts.map((part): Term => ({ key: part.key, value: part.value, name: <bdi>{part.key}</bdi>, search: { ...base, topic: part.key, shown: part.rows } })),
    ...(topics.rest ? [{ key: REST, value: topics.rest.value, name: t`no topic`, search: { ...base, topic: REST, shown: topics.rest.rows } }] : []),
    ...(topics.overlap > 0 ? [{ key: 'overlap', value: topics.overlap, name: t`counted in several`, search: { ...base, overlap: 'topic' as const }, sign: '−' as const, look: 'minus' as const }] : []),
  ];
  const total: Term = { key: 'sum', value: topics.total.value, name: additive === 'minutes' ? t`minutes` : t`rows`, look: 'sum' };
  return (
    <div className="equations">
      <Panel title={topics.overlap > 0 ? <Trans>By topic the parts overlap</Trans> : <Trans>By topic the parts add up</Trans>}>
        <Equation terms={byTopic} total={total} />
        <p>{topics.overlap > 0 ? <Trans>A training on several topics stands in each of them and counts once in the whole.</Trans> : <Trans>Each row stands in one topic.</Trans>}</p>
      </Panel>
      {additive === 'participations' && people.value > 0 ? (
        <Panel title={people.rows > people.value ? <Trans>By person some come again</Trans> : <Trans>Each person came once</Trans>}>
          <Equation
            terms={[{ key: 'people', value: people.value, name: t`people` }, ...(people.rows > people.value ? [{ key: 'again', value: people.rows - people.value, name: t`further participations` }] : [])]}
            total={{ key: 'sum', value: people.rows, name: t`rows`, look: 'sum' }}
          />
          <p>{people.rows > offices.rows ? <Trans>Rows without a confirmed office: {people.rows - offices.rows}. They are in the whole, and in no office.</Trans> : <Trans>Every row has a confirmed office.</Trans>}</p>
        </Panel>
      ) : null}
    </div>
  );
}

function Equation({ terms, total }: { terms: readonly Term[]; total: Term }) {
  return (
    <div className="equation">
      {terms.map((term, index) => <Fragment key={term.key}>{index > 0 ? <span className="sign">{term.sign ?? '+'}</span> : null}<TermBox term={term} /></Fragment>)}
      <span className="sign">=</span>
      <TermBox term={total} />
    </div>
  );
}

function TermBox({ term }: { term: Term }) {
  const lang = useLanguage();
  const { number } = useFormats();
  const content = <><b><bdi dir="ltr">{number(term.value)}</bdi></b><small>{term.name}</small></>;
  return term.search ? <Link to="/$lang/secretariat/statistics/rows" params={{ lang }} search={term.search} className={term.look}>{content}</Link> : <span className={term.look}>{content}</span>;
}
