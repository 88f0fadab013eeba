import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check, CircleAlert } from 'lucide-react';
import { useState } from 'react';
import { Button, DataTable, Loading, Notice, Panel, Select, Symbol, TextField, type Column } from '@classmark/ui';
import { AnalysisFailed } from './analysis-failed';
import { FateWords } from './moves-screen';
import { ConcordanceBetweenDocument, StateConcordanceDocument, type ConcordanceBetweenQuery } from './moves.generated';

type Line = ConcordanceBetweenQuery['classificationConcordance']['nodes'][number];
const KINDS = ['moved', 'split', 'merged', 'vanished', 'same'] as const;

/** What is stated about places between two editions, and a form to state more. Places about which nothing is stated follow their symbol. */
export function ConcordancePanel({ editions, onStated }: { editions: readonly { readonly edition: string; readonly scheme: string }[]; onStated: () => void }) {
  const { t } = useLingui();
  // Of every scheme with at least two editions, each pair of neighbours, the newest first: the list has the newest first.
  const pairs = editions.flatMap((each, index) => {
    const older = editions.slice(index + 1).find((other) => other.scheme === each.scheme);
    return older ? [{ from: older.edition, to: each.edition }] : [];
  });
  const [chosen, setChosen] = useState(0);
  const pair = pairs[Math.min(chosen, pairs.length - 1)];
  return (
    <Panel title={<Trans>What became of places</Trans>}>
      <div className="dispute"><div className="body">
        {pair ? (
          <>
            <div className="max-w-96"><Select flat label={t`From edition to edition`} value={String(Math.min(chosen, pairs.length - 1))} options={pairs.map((each, index) => ({ value: String(index), label: `${each.from} → ${each.to}` }))} onChange={(event) => setChosen(Number(event.currentTarget.value))} /></div>
            <Between key={`${pair.from} ${pair.to}`} from={pair.from} to={pair.to} onStated={onStated} />
          </>
        ) : <p><Trans>No scheme has two editions yet. A symbol that stays is the same place; what is different can be stated here or comes with the publisher’s files.</Trans></p>}
      </div></div>
    </Panel>
  );
}

function Between({ from, to, onStated }: { from: string; to: string; onStated: () => void }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(ConcordanceBetweenDocument, { variables: { fromEdition: from, toEdition: to }, fetchPolicy: 'cache-and-network' });
  const [state, { loading }] = useMutation(StateConcordanceDocument);
  const [symbol, setSymbol] = useState('');
  const [kind, setKind] = useState<string>('moved');
  const [successors, setSuccessors] = useState('');
  const [said, setSaid] = useState<{ tone: 'ok' | 'bad'; words: string } | null>(null);
  const send = async () => {
    setSaid(null);
    try {
      const { data: answer } = await state({ variables: { input: { fromEdition: from, toEdition: to, fromSymbol: symbol, kind, toSymbols: kind === 'vanished' ? [] : successors.split(/[;,،\n]/).map((each) => each.trim()).filter(Boolean) } } });
      const result = answer?.stateConcordance;
      if (result?.__typename === 'ConcordanceStated') {
        setSaid({ tone: 'ok', words: t`Stored for ${result.symbol}.` });
        setSymbol('');
        setSuccessors('');
        void refetch();
        onStated();
      } else setSaid({ tone: 'bad', words: result && 'message' in result ? result.message : t`It could not be stored. What you wrote is kept; try again.` });
    } catch {
      setSaid({ tone: 'bad', words: t`It could not be stored. What you wrote is kept; try again.` });
    }
  };
  const kindWords: Readonly<Record<string, string>> = { moved: t`moved`, split: t`split`, merged: t`merged`, vanished: t`vanished`, same: t`the same` };
  const columns: Column<Line>[] = [
    { key: 'symbol', header: t`Place`, rowHeader: true, cell: (line) => <Symbol>{line.symbol}</Symbol> },
    { key: 'kind', header: t`What became of it`, cell: (line) => <FateWords kind={line.kind} /> },
    { key: 'to', header: t`Successors`, cell: (line) => (line.to.length === 0 ? '–' : line.to.map((each, index) => <span key={each}>{index > 0 ? ', ' : ''}<Symbol>{each}</Symbol></span>)) },
    { key: 'source', header: t`Stated by`, cell: (line) => (line.source === 'file' ? <Trans>the publisher’s list</Trans> : <Trans>an editor</Trans>) },
  ];
  return (
    <>
      <form className="state-row" onSubmit={(event) => { event.preventDefault(); void send(); }}>
        <TextField flat dir="ltr" label={t`Place`} value={symbol} onChange={(event) => setSymbol(event.currentTarget.value)} required maxLength={40} />
        <Select flat label={t`What became of it`} value={kind} options={KINDS.map((value) => ({ value, label: kindWords[value]! }))} onChange={(event) => setKind(event.currentTarget.value)} />
        <TextField flat dir="ltr" label={t`Successors, separated by commas`} value={successors} onChange={(event) => setSuccessors(event.currentTarget.value)} required={kind !== 'vanished'} disabled={kind === 'vanished'} maxLength={400} />
        <Button type="submit" pending={loading}><Trans>State it</Trans></Button>
      </form>
      {said ? <Notice tone={said.tone} icon={said.tone === 'ok' ? <Check className="i" aria-hidden="true" /> : <CircleAlert className="i" aria-hidden="true" />} live><bdi>{said.words}</bdi></Notice> : null}
      {data ? <DataTable caption={t`Statements, by symbol`} captionHidden columns={columns} rows={data.classificationConcordance.nodes} rowKey={(line) => line.symbol} dense empty={<p className="small-note"><Trans>Nothing is stated: a symbol that stays is the same place, or has moved when other places stand above it; one that is gone has vanished.</Trans></p>} />
        : error ? <AnalysisFailed error={error} title={<Trans>The statements could not be fetched</Trans>} onRetry={() => void refetch()} /> : <Loading label={t`The statements are being fetched`} />}
    </>
  );
}
