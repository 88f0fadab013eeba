import { useApolloClient } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { CircleAlert, Download } from 'lucide-react';
import { useState } from 'react';
import { Button, Notice } from '@classmark/ui';
import { selectionOf, type AnswersSearch } from './analysis-search';
import { GroupAnswersCsvDocument } from './analysis.generated';

/** The button that saves the answers of a selection as a file without people in it. */
export function AnswersFile({ search, edition }: { search: AnswersSearch; edition: string }) {
  const client = useApolloClient();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const save = async () => {
    setState('busy');
    try {
      const { data } = await client.query({ query: GroupAnswersCsvDocument, variables: { selection: selectionOf(search, edition) }, fetchPolicy: 'network-only' });
      if (data?.groupAnswersCsv == null) throw new Error('no file');
      saveFile(`answers-${edition.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.csv`, data.groupAnswersCsv);
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      {state === 'failed' ? <Notice tone="bad" icon={<CircleAlert className="i" aria-hidden="true" />} live><Trans>The file could not be fetched. Try again.</Trans></Notice> : null}
      <Button onClick={() => void save()} pending={state === 'busy'}><Download className="i" aria-hidden="true" /><Trans>Answers as CSV</Trans></Button>
    </>
  );
}

function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
