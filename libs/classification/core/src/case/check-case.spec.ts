import { SchemeTree } from '../scheme/scheme-tree';
import type { CaseFile } from './case-file';
import { sentenceOfFinding } from './case-finding';
import { checkCase, type CheckedEdition } from './check-case';

const built = SchemeTree.build([
  { symbol: 'A', parent: null }, { symbol: 'A01', parent: 'A' }, { symbol: 'A01B', parent: 'A01' }, { symbol: 'A01B 1/00', parent: 'A01B' }, { symbol: 'A01B 1/02', parent: 'A01B 1/00' },
  { symbol: 'A01B 1/04', parent: 'A01B 1/02' }, { symbol: 'A01B 1/06', parent: 'A01B 1/00' }, { symbol: 'B', parent: null },
]);
if (!built.ok) throw new Error(built.refusal.kind);
const ipc: CheckedEdition = { code: 'IPC 2026.01', scheme: 'ipc', tree: built.value };

const words = { en: 'Words.' };
const sound: CaseFile = {
  key: 'spade', edition: 'IPC 2026.01', kind: 'abstract', difficulty: 2, tests: 'ipc.a-rule', tags: [], source: 'own case', title: words, parts: [{ heading: words, text: words }],
  roles: ['invention', 'additional'], answer: [{ first: true, accept: [{ symbol: 'A01B 1/04', role: 'invention' }] }], accepted: { 'A01B 1/04': words }, wrong: { 'A01B 1/06': words }, rule: words,
};
const found = (over: Partial<CaseFile>, edition = ipc): string[] => checkCase(edition, { ...sound, ...over }).map(({ path, kind }) => `${path} ${kind}`);
/** A key whose places are all explained. */
const keyed = (answer: CaseFile['answer'], over: Partial<CaseFile> = {}): Partial<CaseFile> => ({ answer, accepted: Object.fromEntries(answer.flatMap((group) => group.accept.map((place) => [place.symbol, words]))), ...over });

describe('the publishing checks', () => {
  it('find nothing in a sound case', () => expect(found({})).toEqual([]));

  it.each<[string, Partial<CaseFile>, string[]]>([
    ['another edition', { edition: 'IPC 2025.01' }, ['edition unknownEdition']],
    ['a kind of another classification', { kind: 'mark' }, ['kind notOfScheme']],
    ['a rule of another classification', { tests: 'nice.a-rule' }, ['tests ruleOfScheme']],
    ['no source', { source: ' ' }, ['source missingField']],
    ['texts that are not there in English', { title: { ar: 'مجرفة' }, parts: [{ heading: {}, text: { en: ' ' } }], rule: {} }, ['title.en englishMissing', 'parts[0].heading.en englishMissing', 'parts[0].text.en englishMissing', 'rule.en englishMissing']],
    ['nothing to classify', { parts: [] }, ['parts noPart']],
    ['a drawing without a description', { drawing: { width: 9, height: 9, alt: {}, caption: {}, lines: [] } }, ['drawing.alt.en englishMissing', 'drawing.caption.en englishMissing']],
    ['a hint without words', { hints: [words, { fr: 'A' }] }, ['hints[1].en englishMissing']],
    ['no explanation of an accepted place', { accepted: {} }, ['accepted acceptedUnexplained']],
    ['an empty explanation', { accepted: { 'A01B 1/04': {} } }, ['accepted["A01B 1/04"].en englishMissing']],
    ['an explanation of a place that is not accepted', { accepted: { ...sound.accepted, B: words } }, ['accepted.B explainedNotAccepted']],
    ['no wrong branch', { wrong: {} }, ['wrong wrongMissing']],
    ['a wrong branch that is accepted', { wrong: { 'A01B 1/04': words } }, ['wrong["A01B 1/04"] acceptedAndWrong']],
    ['a wrong branch that is not there', { wrong: { Z: words } }, ['wrong.Z unknownSymbol']],
  ])('name %s', (_, over, expected) => expect(found(over)).toEqual(expected));

  it.each<[string, CaseFile['answer'], string[]]>([
    ['no group', [], ['answer noRequiredGroup']],
    ['an empty group', [{ accept: [] }], ['answer[0].accept emptyGroup']],
    ['a place that is not there', [{ accept: [{ symbol: 'A01B 1/04' }, { symbol: 'C' }] }], ['answer[0].accept[1].symbol unknownSymbol']],
    ['a place twice', [{ accept: [{ symbol: 'A01B 1/04' }, { symbol: 'A01B 1/04' }] }], ['answer[0].accept[1].symbol acceptedTwice']],
    ['a weight out of range', [{ accept: [{ symbol: 'A01B 1/04' }, { symbol: 'B', weight: '2/1' }] }], ['answer[0].accept[1].weight weightOutOfRange']],
    ['a main place above another', [{ accept: [{ symbol: 'A01B 1/04' }] }, { accept: [{ symbol: 'A01B' }] }], ['answer mainPlaceAboveAnother']],
    ['the same main place', [{ accept: [{ symbol: 'B' }] }, { accept: [{ symbol: 'B' }] }], ['answer[1].accept[0].symbol sameMainPlace']],
    ['an alternate that is the main place of another group', [{ accept: [{ symbol: 'A01B 1/04' }, { symbol: 'B' }] }, { accept: [{ symbol: 'B' }] }], ['answer[0].accept[1].symbol alternateIsMain']],
    ['an alternate under the main place of another group', [{ accept: [{ symbol: 'B' }, { symbol: 'A01B 1/04' }] }, { accept: [{ symbol: 'A01B' }] }], ['answer[0].accept[1].symbol alternateUnderMain']],
    ['a weight that never counts', [{ accept: [{ symbol: 'A01B 1/04' }, { symbol: 'A01B 1/06', weight: '1/2' }] }], ['answer[0].accept[1].weight idleAlternate']],
  ])('name a key with %s', (_, answer, expected) => expect(found(keyed(answer, { roles: [] })).filter((each) => each.startsWith('answer'))).toEqual(expected));

  it('try the weight of an alternate by the policy of the case: under exact, half is something', () => {
    expect(found(keyed([{ accept: [{ symbol: 'A01B 1/04' }, { symbol: 'A01B 1/06', weight: '1/2' }] }], { wrong: { B: words }, policy: 'exact' }))).toEqual([]);
  });

  it.each<[string, Partial<CaseFile>, string[]]>([
    ['a role of another classification', { roles: ['invention', 'additional', 'main'] }, ['roles[2] roleOfScheme']],
    ['a role that the case does not ask for', { roles: ['additional'] }, ['answer[0].accept[0].role roleNotDeclared']],
    ['two first places', keyed([{ first: true, accept: [{ symbol: 'A01B 1/04', role: 'invention' }] }, { first: true, accept: [{ symbol: 'B', role: 'invention' }] }]), ['answer[1].first firstTwice']],
    ['a first place that is additional', keyed([{ first: true, accept: [{ symbol: 'A01B 1/04', role: 'additional' }] }]), ['answer[0].first firstNotInvention']],
    ['a first place that may be left out', keyed([{ accept: [{ symbol: 'B' }] }, { first: true, required: false, accept: [{ symbol: 'A01B 1/04', role: 'invention' }] }]), ['answer[1].first firstNotRequired']],
  ])('name %s', (_, over, expected) => expect(found(over)).toEqual(expected));

  it('let no auxiliary section of Vienna be the main one', () => {
    const tree = SchemeTree.build([{ symbol: '01', parent: null }, { symbol: '01.01', parent: '01' }, { symbol: '01.01.02', parent: '01.01' }]);
    if (!tree.ok) throw new Error(tree.refusal.kind);
    const vienna: CheckedEdition = { code: 'VCL 10', scheme: 'vienna', tree: tree.value, isAuxiliary: (symbol) => symbol === '01.01.02' };
    const star = keyed([{ accept: [{ symbol: '01.01.02', role: 'main' }] }], { edition: 'VCL 10', kind: 'mark', tests: 'vienna.a-rule', roles: ['main', 'auxiliary'], wrong: { '01': words } });
    expect(found(star, vienna)).toEqual(['answer[0].accept[0].role roleOfAuxiliary']);
  });

  it('say what is wrong in a sentence', () => {
    const [finding] = checkCase(ipc, { ...sound, ...keyed([{ accept: [{ symbol: 'A01B 1/04' }, { symbol: 'C' }] }]) });
    expect(sentenceOfFinding(finding!)).toBe('IPC 2026.01 has no place C.');
  });
});
