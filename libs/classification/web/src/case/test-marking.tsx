import { Trans, useLingui } from '@lingui/react/macro';
import { Crosshair, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { MARKING_POLICIES, previewCase, SchemeTree, type CaseFile, type Finding, type MarkingPolicy } from '@classmark/classification/core';
import type { Lang } from '@classmark/platform/core';
import { Button, Ltr, Segments, Symbol, Verdict } from '@classmark/ui';
import type { BasketPlace, ChainStep } from '../answering/answering';
import { findingWords, roleWords, TONES, type PlaceFinding } from '../answering/finding-words';
import { MarkedText } from '../answering/marked-text';
import { POLICY_NAMES, useName } from './case-words';
import { PlaceTitle, RoleTag } from './key-fields';

export interface TestMarkingProps {
  readonly file: CaseFile;
  readonly scheme: string;
  readonly language: Lang;
  readonly places: readonly BasketPlace[];
  readonly chains: ReadonlyMap<string, readonly ChainStep[]>;
  /** Position of a place in the scheme, where it is known here: places are marked in the order of the scheme. */
  readonly numberOf: (symbol: string) => number;
  readonly onRemove: (symbol: string) => void;
  readonly onRole: (symbol: string, role: string) => void;
  /** Fills the answer with the main place of each required group. */
  readonly onKey: () => void;
  readonly onAim: () => void;
}

/** Tries an answer against the key that is being written: marked here, by core, under all three policies. */
export function TestMarking(props: TestMarkingProps) {
  const { t } = useLingui();
  const name = useName();
  const { file, places, chains, numberOf } = props;
  const own = file.policy ?? 'hierarchical';
  const [looked, setLooked] = useState<MarkingPolicy | null>(null);
  const policy = looked ?? own;
  const tree = useMemo(() => treeOf(file, places, chains, numberOf), [file, places, chains, numberOf]);
  const previewed = useMemo(() => (tree && file.answer.length > 0 ? previewCase(tree, file.answer, places) : null), [tree, file.answer, places]);
  return (
    <div className="case-test">
      <h2><Trans>Test the marking</Trans></h2>
      <div className="row"><Button dense onClick={props.onAim}><Crosshair className="i s" aria-hidden="true" /><Trans>Choose an answer in the scheme</Trans></Button><Button dense onClick={props.onKey}><Trans>Take the key</Trans></Button></div>
      {places.length === 0 ? <p className="small mute"><Trans>Nothing answered yet.</Trans></p> : (
        <ul className="bare">
          {places.map((place) => (
            <li key={place.symbol} className="case-piece-head">
              <span className="case-place"><Symbol>{place.symbol}</Symbol> <PlaceTitle chain={place.chain} />{file.roles ? null : <RoleTag role={place.role} />}</span>
              <span className="row">
                {file.roles ? <Segments dense label={t`Role of ${place.symbol}`} value={place.role ?? ''} options={file.roles.map((value) => ({ value, label: roleWords(value) }))} onChange={(role) => props.onRole(place.symbol, role)} /> : null}
                <Button look="quiet" dense icon aria-label={t`Remove ${place.symbol}`} onClick={() => props.onRemove(place.symbol)}><Trash2 className="i s" aria-hidden="true" /></Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {!previewed ? null : previewed.ok ? (
        <div role="status">
          <table className="case-marks">
            <caption className="sr"><Trans>The mark by each policy</Trans></caption>
            <thead><tr><th scope="col"><Trans>Marking</Trans></th><th scope="col" className="n"><Trans>Mark</Trans></th><th scope="col" className="n"><Trans>Precision</Trans></th><th scope="col" className="n"><Trans>Recall</Trans></th><th scope="col" className="n">F</th></tr></thead>
            <tbody>
              {MARKING_POLICIES.map((each) => {
                const marking = previewed.value[each];
                return <tr key={each} aria-selected={each === own || undefined}><th scope="row">{name(POLICY_NAMES, each)}{each === own ? <> <span className="small mute"><Trans>(this case)</Trans></span></> : null}</th>{[marking.mark, marking.precision, marking.recall, marking.f].map((value, at) => <td key={at} className="n"><Ltr>{value.toString()}</Ltr></td>)}</tr>;
              })}
            </tbody>
          </table>
          <Segments dense label={t`Findings of`} value={policy} options={MARKING_POLICIES.map((value) => ({ value, label: name(POLICY_NAMES, value) }))} onChange={setLooked} />
          <ul className="bare findings">{previewed.value[policy].findings.map((finding) => <Found key={`${'answer' in finding ? finding.answer : ''} ${'key' in finding ? finding.key : ''}`} finding={finding} {...props} />)}</ul>
        </div>
      ) : <p role="status" className="small mute"><Trans>The key cannot be marked with yet: see the checks.</Trans></p>}
    </div>
  );
}

function Found({ finding, file, scheme, language, chains }: TestMarkingProps & { finding: Finding }) {
  const answer = 'answer' in finding ? finding.answer : null;
  const key = 'key' in finding ? finding.key : null;
  const tone = TONES[finding.kind] ?? 'bad';
  const path = answer === null || answer === key ? [] : [...(chains.get(answer) ?? [])].reverse();
  const wrong = path.map((step) => file.wrong[step.symbol]).find((words) => words);
  const why = [wrong, key === null ? undefined : file.accepted[key]].flatMap((words) => words?.[language] ?? words?.en ?? []);
  return (
    <li className={`finding ${tone === 'ok' ? 'right' : tone === 'part' ? 'part' : 'wrong'}`}>
      <div className="head"><Symbol>{answer ?? key ?? ''}</Symbol></div>
      <h4><Verdict tone={tone}>{findingWords({ levels: null, level: null, role: null, ...finding } as unknown as PlaceFinding, scheme)}</Verdict></h4>
      {key !== null && key !== answer && answer !== null ? <p><Trans>Accepted: <Symbol>{key}</Symbol></Trans></p> : null}
      {why.map((text) => <p key={text} dir="auto"><MarkedText text={text} /></p>)}
    </li>
  );
}

/** The part of the scheme that key and answer lead over: all that marking looks at. Null while a place of the key is not known. */
function treeOf(file: CaseFile, places: readonly BasketPlace[], chains: TestMarkingProps['chains'], numberOf: TestMarkingProps['numberOf']): SchemeTree | null {
  const symbols = [...file.answer.flatMap((group) => group.accept.map((place) => place.symbol)), ...places.map((place) => place.symbol)];
  const parents = new Map<string, string | null>();
  for (const symbol of symbols) {
    const chain = chains.get(symbol);
    if (!chain || chain.length === 0) return null;
    chain.forEach((step, index) => parents.set(step.symbol, chain[index - 1]?.symbol ?? null));
  }
  const ordered = [...parents].map(([symbol, parent]) => ({ symbol, parent })).sort((one, other) => {
    const [a, b] = [numberOf(one.symbol), numberOf(other.symbol)];
    return a >= 0 && b >= 0 ? a - b : one.symbol.localeCompare(other.symbol, 'en', { numeric: true });
  });
  const tree = SchemeTree.build(ordered);
  return tree.ok ? tree.value : null;
}
