import { Trans } from '@lingui/react/macro';
import { useMemo, type RefObject } from 'react';
import { pathMarks } from '../scheme/marked-paths';
import { SchemePane, type DrawnPaths } from '../scheme/scheme-pane';
import type { RowFlag, RowSign } from '../scheme/scheme-tree';
import type { Scheme } from '../scheme/use-scheme';
import { acceptedWords, flagWords, SIGNS, TONES } from './finding-words';
import type { Practice, PracticeCase } from './use-practice';

export interface PracticeSchemeProps {
  readonly practice: Practice;
  readonly scheme: Scheme;
  readonly value: PracticeCase;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly focusCount: number;
  readonly onFocusTree: () => void;
}

/** The scheme beside a case. Before the check rows are added to the answer; after it the tree shows where the paths part. */
export function PracticeScheme({ practice, scheme, value, search, focusCount, onFocusTree }: PracticeSchemeProps) {
  const { edition, scheme: code } = practice.attempt!;
  const chosen = useMemo(() => new Set(practice.basket.map((place) => place.symbol)), [practice.basket]);
  const drawn = useMarking(value, code);
  return (
    <SchemePane
      code={code} edition={edition} scheme={scheme} search={search} focusCount={focusCount} onFocusTree={onFocusTree} chosen={chosen} drawn={drawn}
      about={`${value.id} ${value.marking ? 'marked' : 'open'}`} untouched={<Trans>Your answer is not touched.</Trans>} {...(drawn ? {} : { onAdd: practice.add, onRemove: practice.remove })}
    />
  );
}

/** What the marking draws into the tree: paths, a sign and words at each answered and each accepted place. Null before the check. */
function useMarking(value: PracticeCase, scheme: string): DrawnPaths | null {
  return useMemo(() => {
    const { marking } = value;
    if (!marking) return null;
    const signs = new Map<string, RowSign>();
    const flags = new Map<string, RowFlag>();
    for (const place of marking.accepted.filter((each) => each.counted)) {
      signs.set(place.symbol, 'missed');
      flags.set(place.symbol, { words: acceptedWords(place.role ?? null, place.required), tone: 'ok' });
    }
    for (const finding of marking.findings) {
      if (finding.answer === null || finding.answer === undefined) continue;
      const tone = TONES[finding.kind] ?? 'bad';
      signs.set(finding.answer, SIGNS[tone]);
      flags.set(finding.answer, { words: flagWords(finding, scheme), tone });
    }
    return { marks: pathMarks(marking), signs, flags, answered: new Set(value.places.map((place) => place.symbol)) };
  }, [value, scheme]);
}
