import { compareCases, sameCase } from './compare-cases';
import { CASE_STATUSES, CASE_TRANSITIONS, changeStatus, transitionsFrom, type CaseTransition } from './case-status';
import { languagesOfCase, readCase } from './read-case';

const file = {
  key: 'spade', edition: 'IPC 2026.01', kind: 'abstract', difficulty: 2, tests: 'ipc.a-rule', tags: ['hand-tools'], source: 'own case', title: { en: 'A spade', ar: 'مجرفة' },
  parts: [{ heading: { en: 'Abstract', ar: 'ملخص' }, text: { en: 'It digs.', ar: 'يحفر.' } }], answer: [{ accept: [{ symbol: 'A01B 1/04' }] }], accepted: { 'A01B 1/04': { en: 'Teeth.' } }, wrong: {}, rule: { en: 'Down.', ar: 'إلى الأسفل.' },
};
const wrong = (over: object): string[] => {
  const read = readCase({ ...file, ...over });
  return read.ok ? [] : read.refusal.map(({ path, kind }) => `${path} ${kind}`);
};
const read = (over: object = {}) => {
  const result = readCase({ ...file, ...over });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

describe('reading a case from a file', () => {
  it('gives it back as it is, incomplete or not', () => {
    expect(readCase(file)).toEqual({ ok: true, value: file });
    expect(wrong({ title: {}, parts: [], answer: [], accepted: {}, rule: {} })).toEqual([]);
  });

  it.each<[string, object, string[]]>([
    ['a field that is missing', { title: undefined }, ['title missingField']],
    ['a field that does not exist', { titel: {} }, ['titel unknownField']],
    ['a mistyped weight', { answer: [{ accept: [{ symbol: 'A', wieght: '1/2' }] }] }, ['answer[0].accept[0].wieght unknownField']],
    ['a key that is empty', { key: '' }, ['key missingField']],
    ['a key with capitals', { key: 'Spade' }, ['key notASlug']],
    ['a difficulty of 6', { difficulty: 6 }, ['difficulty notOneOf']],
    ['another language', { title: { de: 'Spaten' } }, ['title.de unknownLanguage']],
    ['a text that is a number', { parts: [{ heading: { en: 1 }, text: {} }] }, ['parts[0].heading.en notAText']],
    ['a sign that cannot be stored', { source: 'own\u0000case', wrong: { 'A\u0000': { en: 'x' } } }, ['source notAText', 'wrong notAText']],
    ['a list that is none', { tags: 'food' }, ['tags notAList']],
    ['a group that is none', { answer: ['25'] }, ['answer[0] notAnObject', 'answer[0].accept notAList']],
    ['a flag that is none', { answer: [{ required: 'no', accept: [] }] }, ['answer[0].required notAFlag']],
    ['a policy that is none', { policy: 'kind' }, ['policy notOneOf']],
    ['a drawing that would run', { drawing: { width: 9, height: 9, alt: {}, caption: null, lines: [{ d: 'M0 0"/><script>' }] } }, ['drawing.lines[0].d notAPath']],
    ['a drawing too large', { drawing: { width: 9000, height: 9, alt: {}, caption: null, lines: [] } }, ['drawing.width notANumber']],
    ['too many tags', { tags: Array.from({ length: 21 }, (_, index) => `t${index}`) }, ['tags tooMany']],
    ['a title that has no end', { title: { en: 'x'.repeat(301) } }, ['title.en tooLong']],
  ])('names %s', (_, over, expected) => expect(wrong(over)).toEqual(expected));

  it('names what is no object at all', () => {
    for (const value of [null, 7, 'case', []]) expect(readCase(value)).toMatchObject({ ok: false, refusal: [{ path: '', kind: 'notAnObject' }] });
  });

  it('knows in which languages it can be read whole', () => {
    expect(languagesOfCase(read())).toEqual(['ar', 'en']);
    expect(languagesOfCase(read({ rule: { en: 'Down.' } }))).toEqual(['en']);
  });
});

describe('comparing versions', () => {
  it('sees no difference in the order of fields, nor in the usual policy', () => {
    expect(sameCase(read(), read({ policy: 'hierarchical' }))).toBe(true);
    const { key, ...rest } = file;
    expect(sameCase(read(), { ...rest, key } as never)).toBe(true);
  });

  it('leads to every text that changed', () => {
    expect(compareCases(read(), read({ difficulty: 3, wrong: { B25G: { en: 'No.' } }, parts: [{ heading: { en: 'Claim', ar: 'ملخص' }, text: { en: 'It digs.', ar: 'يحفر.' } }] }))).toEqual([
      { path: 'difficulty', before: 2, after: 3 }, { path: 'parts[0].heading.en', before: 'Abstract', after: 'Claim' }, { path: 'wrong.B25G', before: null, after: { en: 'No.' } },
    ]);
  });
});

describe('the status of a version', () => {
  it('goes only the named ways', () => {
    expect(Object.fromEntries(CASE_STATUSES.map((status) => [status, transitionsFrom(status)]))).toEqual({
      draft: ['review', 'retire'], reviewed: ['sendBack', 'publish', 'retire'], live: ['dispute', 'retire'], disputed: ['settle', 'retire'], retired: ['takeUp'],
    });
    for (const status of CASE_STATUSES) {
      for (const transition of Object.keys(CASE_TRANSITIONS) as CaseTransition[]) {
        const changed = changeStatus(status, transition, 'Because.');
        expect(changed).toEqual(transitionsFrom(status).includes(transition) ? { ok: true, value: CASE_TRANSITIONS[transition].to } : { ok: false, refusal: { kind: 'notFromHere', status, allowed: transitionsFrom(status) } });
      }
    }
  });

  it('wants a reason where somebody loses something', () => {
    expect(changeStatus('live', 'retire', ' ')).toEqual({ ok: false, refusal: { kind: 'reasonMissing', transition: 'retire' } });
    expect(changeStatus('reviewed', 'publish', null)).toEqual({ ok: true, value: 'live' });
  });
});
