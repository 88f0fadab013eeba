import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { VerdictTone } from '@classmark/ui';
import type { RowSign } from '../scheme/scheme-tree';
import type { CaseMarking } from './answering';

export type PlaceFinding = CaseMarking['findings'][number];

/** What a kind of finding looks like. */
export const TONES: Readonly<Record<string, VerdictTone>> = {
  exact: 'ok', alternate: 'part', wrongRole: 'part', tooCoarse: 'part', tooFine: 'part', sibling: 'bad', wrongBranch: 'bad', superfluous: 'bad', outdated: 'bad', missing: 'bad',
};

/** The sign of an answered place in the tree. */
export const SIGNS: Readonly<Record<VerdictTone, RowSign>> = { ok: 'right', part: 'part', bad: 'wrong' };

/** The finding in the words of the field. The classes of Nice stand beside one another, all of them: there, neighbour says nothing. */
export function findingWords(finding: PlaceFinding, scheme: string): ReactNode {
  const levels = finding.levels ?? 0;
  const level = finding.level ?? 0;
  switch (finding.kind) {
    case 'exact': return <Trans>Right place</Trans>;
    case 'alternate': return <Trans>Acceptable, too</Trans>;
    case 'wrongRole': return <Trans>Right place, wrong role</Trans>;
    case 'tooCoarse': return <Plural value={levels} one="Too coarse by one level" other="Too coarse by # levels" />;
    case 'tooFine': return <Plural value={levels} one="Too fine by one level" other="Too fine by # levels" />;
    case 'sibling': return scheme === 'nice' ? <Trans>Another class</Trans> : <Trans>Neighbouring place</Trans>;
    case 'wrongBranch': return level <= 1 ? <Trans>Another branch from the top</Trans> : <Trans>Wrong branch from level {level}</Trans>;
    case 'superfluous': return <Trans>One place too many</Trans>;
    case 'outdated': return <Trans>Place of another edition</Trans>;
    default: return <Trans>Missing</Trans>;
  }
}

/** The same in a few words at the end of a row of the tree. */
export function flagWords(finding: PlaceFinding, scheme: string): ReactNode {
  switch (finding.kind) {
    case 'exact': return <Trans>Your answer: right</Trans>;
    case 'alternate': return <Trans>Your answer: acceptable</Trans>;
    case 'wrongRole': return <Trans>Your answer: wrong role</Trans>;
    case 'tooCoarse': return <Trans>Your answer: stops here</Trans>;
    case 'tooFine': return <Trans>Your answer: too deep</Trans>;
    case 'sibling': return scheme === 'nice' ? <Trans>Your answer: another class</Trans> : <Trans>Your answer: neighbour</Trans>;
    case 'superfluous': return <Trans>Your answer: too many</Trans>;
    default: return <Trans>Your answer: wrong branch</Trans>;
  }
}

/** A role in words; a role of another kind is shown as it is. */
export function roleWords(role: string): ReactNode {
  switch (role) {
    case 'invention': return <Trans>Invention</Trans>;
    case 'additional': return <Trans>Additional</Trans>;
    case 'main': return <Trans>Main section</Trans>;
    case 'auxiliary': return <Trans>Auxiliary section</Trans>;
    default: return role;
  }
}

/** "Accepted", with the role where one is asked for. */
export function acceptedWords(role: string | null, required: boolean): ReactNode {
  if (role === 'invention') return <Trans>Accepted: invention</Trans>;
  if (role === 'additional') return <Trans>Accepted: additional</Trans>;
  if (role === 'main') return <Trans>Accepted: main section</Trans>;
  if (role === 'auxiliary') return <Trans>Accepted: auxiliary section</Trans>;
  return required ? <Trans>Accepted</Trans> : <Trans>May be added</Trans>;
}
