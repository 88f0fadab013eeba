import { Trans } from '@lingui/react/macro';
import { useMemo } from 'react';
import { pathMarks } from '../scheme/marked-paths';
import { SchemePane, type DrawnPaths } from '../scheme/scheme-pane';
import type { RowFlag, RowSign } from '../scheme/scheme-tree';
import type { Scheme } from '../scheme/use-scheme';
import type { AnswerBasket, MarkedPlaces } from './answering';
import { acceptedWords, flagWords, SIGNS, TONES } from './finding-words';
import type { Panes } from './use-panes';

export interface CaseSchemeProps {
  /** The scheme of the case and its edition, as printed. */
  readonly code: string;
  readonly edition: string;
  readonly scheme: Scheme;
  readonly panes: Panes;
  /** Id of the case: with another one the search begins anew. */
  readonly caseId: string;
  readonly basket: AnswerBasket;
  /** After the check: what the tree draws, and nothing is chosen any more. */
  readonly marked: MarkedPlaces | null;
  /** The answer is given: nothing is chosen any more, though nothing is marked yet. */
  readonly locked?: boolean;
}

/** The scheme beside a case. Before the check rows are added to the answer; after it the tree shows where the paths part. */
export function CaseScheme({ code, edition, scheme, panes, caseId, basket, marked, locked = false }: CaseSchemeProps) {
  const chosen = useMemo(() => new Set(basket.places.map((place) => place.symbol)), [basket.places]);
  const drawn = useMarking(marked, code);
  return (
    <SchemePane
      code={code} edition={edition} scheme={scheme} search={panes.search} focusCount={panes.focusCount} onFocusTree={panes.focusTree} notesCount={panes.notesCount} chosen={chosen} drawn={drawn}
      about={`${caseId} ${marked ? 'marked' : 'open'}`} untouched={<Trans>Your answer is not touched.</Trans>} {...(drawn || locked ? {} : { onAdd: basket.add, onRemove: basket.remove })}
    />
  );
}

/** What the marking draws into the tree: paths, a sign and words at each answered and each accepted place. Null before the check. */
function useMarking(marked: MarkedPlaces | null, scheme: string): DrawnPaths | null {
  return useMemo(() => {
    if (!marked) return null;
    const { marking, places } = marked;
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
    return { marks: pathMarks(marking), signs, flags, answered: new Set(places.map((place) => place.symbol)), reached: { shared: marking.sharedCount, answer: marking.answerCount, accepted: marking.keyCount } };
  }, [marked, scheme]);
}
