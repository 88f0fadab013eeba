import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Switch } from '@classmark/ui';
import { useSingleKeys } from '../answering/single-keys';
import { PracticeDialog } from './practice-dialog';

/** The keys of practice. */
export function KeysHelp({ open, onClose, withHints }: { open: boolean; onClose: () => void; withHints: boolean }) {
  const { t } = useLingui();
  const [single, setSingle] = useSingleKeys();
  const keys: readonly { keys: readonly string[]; words: ReactNode }[] = [
    { keys: ['/'], words: <Trans>Search the scheme</Trans> },
    { keys: ['↑', '↓', '←', '→'], words: <Trans>Walk over hits and places, open and close</Trans> },
    { keys: ['Enter'], words: <Trans>Add the place to the answer</Trans> },
    { keys: ['Delete'], words: <Trans>Take the place out</Trans> },
    { keys: ['1', '2'], words: <Trans>Give the place its role, where a case asks for one</Trans> },
    { keys: ['Ctrl', 'Enter'], words: <Trans>Check, then go on to the next case</Trans> },
    { keys: ['N'], words: <Trans>Show or hide the notes</Trans> },
    ...(withHints ? [{ keys: ['H'], words: <Trans>Ask for a hint</Trans> }] : []),
    { keys: ['?'], words: <Trans>This list</Trans> },
  ];
  return (
    <PracticeDialog open={open} onClose={onClose} title={<Trans>Keys</Trans>} closeLabel={t`Close`}>
      <dl className="keys">{keys.map(({ keys: names, words }) => <div key={names.join(' ')}><dt dir="ltr">{names.map((name) => <kbd key={name}>{name}</kbd>)}</dt><dd>{words}</dd></div>)}</dl>
      <Switch label={<Trans>Keys of one letter or figure</Trans>} checked={single} onChange={(event) => setSingle(event.currentTarget.checked)} stateWord={single ? <Trans>On</Trans> : <Trans>Off</Trans>} />
      <p className="small mute"><Trans>Letters work outside of the search and the tree, where they are typed.</Trans></p>
    </PracticeDialog>
  );
}
