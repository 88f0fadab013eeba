import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { classNames } from '@classmark/ui';

const FILLED: Readonly<Record<string, number>> = { new: 0, practised: 2, due: 2, solid: 4 };

/** How a place stands, in a word. */
export function masteryWord(state: string): ReactNode {
  switch (state) {
    case 'due': return <Trans>due</Trans>;
    case 'practised': return <Trans>practised</Trans>;
    case 'solid': return <Trans>solid</Trans>;
    default: return <Trans>new</Trans>;
  }
}

/** The word with four bars before it. The bars say nothing that the word does not. */
export function MasteryMark({ state }: { state: string }) {
  return (
    <span className={classNames('mastery', state === 'due' && 'due')}>
      <span className="bars" aria-hidden="true">{[0, 1, 2, 3].map((bar) => <i key={bar} className={bar < (FILLED[state] ?? 0) ? 'on' : undefined} />)}</span>{masteryWord(state)}
    </span>
  );
}

export interface Counts { readonly due: number; readonly new: number; readonly practised: number; readonly solid: number }
