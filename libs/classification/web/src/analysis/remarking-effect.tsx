import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ArrowRight, Check, X } from 'lucide-react';
import { DataTable, Loading, Tag, type Column } from '@classmark/ui';
import { useFormats } from '@classmark/platform/web';
import { AnalysisFailed } from './analysis-failed';
import { MarkOf } from './answers-screen';
import { RemarkedResultsDocument, type KeyChangeEffectQuery, type ResultPartsFragment } from './disputes.generated';
import { modeWords } from './figure-words';

export type Effect = Extract<KeyChangeEffectQuery['keyChangeEffect'], { __typename: 'KeyChangeEffect' }>;

/** What another key would change, before it does. */
export function EffectOf({ effect }: { effect: Effect }) {
  const { number } = useFormats();
  return (
    <section className="effect" aria-live="polite">
      <h3><Trans>What this key would change</Trans></h3>
      <p>
        <Plural value={effect.answers} one="One answer is marked anew" other={`${number(effect.answers)} answers are marked anew`} />, <Plural value={effect.changedAnswers} one="the mark of one becomes another" other={`the marks of ${number(effect.changedAnswers)} become others`} />.
        {' '}<Plural value={effect.results.length} _0="No result changes." one="One result changes." other={`${number(effect.results.length)} results change.`} />
      </p>
      <p><Tag tone="ok"><Check className="i s" aria-hidden="true" /> <Plural value={effect.newlyPassed} one="One more person passes" other="# more people pass" /></Tag> <Tag tone={effect.newlyFailed > 0 ? 'bad' : 'plain'}><X className="i s" aria-hidden="true" /> <Plural value={effect.newlyFailed} one="One person passes no more" other="# people pass no more" /></Tag></p>
      {effect.marks.length > 0 ? <ul className="moves">{effect.marks.slice(0, 12).map((move) => <li key={`${move.before} ${move.after}`}><MarkOf mark={move.before} /><ArrowRight className="i s flip" aria-hidden="true" /><MarkOf mark={move.after} /> <span className="small-code"><Plural value={move.answers} one="one answer" other="# answers" /></span></li>)}</ul> : null}
      {effect.results.length > 0 ? <Results results={effect.results} /> : null}
      <p className="small-code"><Trans>Nothing has happened yet. Earlier marks and results stay in the record; answers that come until then are marked anew, too.</Trans></p>
    </section>
  );
}

/** What a job changed. */
export function RemarkedResults({ decisionId }: { decisionId: string }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(RemarkedResultsDocument, { variables: { decisionId } });
  if (data) return <Results results={data.remarkedResults} />;
  return error ? <AnalysisFailed error={error} title={<Trans>The results could not be fetched</Trans>} onRetry={() => void refetch()} /> : <Loading label={t`The results are being fetched`} />;
}

function Results({ results }: { results: readonly ResultPartsFragment[] }) {
  const { t } = useLingui();
  const passed = (yes: boolean) => (yes ? <Trans>passed</Trans> : <Trans>not passed</Trans>);
  const columns: Column<ResultPartsFragment>[] = [
    { key: 'person', header: t`Person`, rowHeader: true, cell: (each) => <bdi dir="ltr" className="sym">{each.person}</bdi> },
    { key: 'mode', header: t`Result of`, cell: (each) => modeWords(each.mode) },
    { key: 'before', header: t`Before`, cell: (each) => <><MarkOf mark={each.markBefore} /> {passed(each.passedBefore)}</> },
    { key: 'after', header: t`After`, cell: (each) => <><MarkOf mark={each.markAfter} /> {each.passedAfter === each.passedBefore ? passed(each.passedAfter) : <Tag tone={each.passedAfter ? 'ok' : 'bad'}>{passed(each.passedAfter)}</Tag>}</> },
  ];
  return <DataTable caption={t`Results that change`} captionHidden columns={columns} rows={results} rowKey={(each) => `${each.person} ${each.mode} ${each.markBefore}`} dense />;
}
