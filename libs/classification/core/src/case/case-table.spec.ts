import fc from 'fast-check';
import type { CaseFile } from './case-file';
import { CASE_COLUMNS, caseToRow, rowToCase } from './case-table';
import { sameCase } from './compare-cases';
import { readCase } from './read-case';

const words = fc.string({ unit: fc.constantFrom('a', 'ب', ' ', '\n', '#', '[', ']', ';', '`', '"', ',', '='), minLength: 1, maxLength: 14 });
const translations = fc.record({ en: words, ar: words }, { requiredKeys: ['en'] });
const symbols = fc.constantFrom('25', '06-01', '26.04.01', 'A01B 1/02', 'H01M 10/0562');
const accepted = fc.record({ symbol: symbols, role: fc.constantFrom('invention', 'additional'), weight: fc.constantFrom('1/2', '3/4') }, { requiredKeys: ['symbol'] });
const group = fc.record({ group: fc.constantFrom('teeth', 'first item'), required: fc.constant(false), first: fc.constant(true), accept: fc.array(accepted, { minLength: 1, maxLength: 3 }) }, { requiredKeys: ['accept'] });
const explained = fc.dictionary(symbols, translations, { maxKeys: 3 });

/** Cases that a table should be able to say, and some that it cannot. */
const cases: fc.Arbitrary<CaseFile> = fc.record({
  key: fc.constantFrom('one', 'two-2'), edition: fc.constantFrom('NCL 13-2026', 'IPC 2026.01'), kind: fc.constantFrom('term', 'abstract'), difficulty: fc.constantFrom(1, 5),
  tests: fc.constant('nice.a-rule'), tags: fc.array(fc.constantFrom('food', 'software'), { maxLength: 2 }), source: fc.constantFrom('own case', ''), title: translations,
  parts: fc.array(fc.record({ heading: translations, text: translations }), { maxLength: 3 }), roles: fc.constant(['invention', 'additional']),
  hints: fc.array(translations, { minLength: 1, maxLength: 3 }), answer: fc.array(group, { maxLength: 3 }), policy: fc.constantFrom('exact', 'level'), accepted: explained, wrong: explained, rule: translations,
}, { requiredKeys: ['key', 'edition', 'kind', 'difficulty', 'tests', 'tags', 'source', 'title', 'parts', 'answer', 'accepted', 'wrong', 'rule'] });

const simple: CaseFile = {
  key: 'spade', edition: 'IPC 2026.01', kind: 'abstract', difficulty: 2, tests: 'ipc.a-rule', tags: ['hand-tools', 'roles'], source: 'own case', title: { en: 'A spade', ar: 'مجرفة' }, roles: ['invention', 'additional'],
  parts: [{ heading: { en: 'Abstract', ar: 'ملخص' }, text: { en: 'A spade.\n\nIt digs.', ar: 'مجرفة.' } }, { heading: { en: 'Claim 1', ar: 'المطالبة' }, text: { en: 'A spade with teeth.', ar: 'بأسنان.' } }],
  answer: [{ group: 'teeth', first: true, accept: [{ symbol: 'A01B 1/04', role: 'invention' }, { symbol: 'A01B 1/06', weight: '3/4' }] }, { required: false, accept: [{ symbol: 'A01B 1/22', role: 'additional' }] }],
  accepted: { 'A01B 1/04': { en: 'Teeth.', ar: 'أسنان.' }, 'A01B 1/06': { en: 'Near.' }, 'A01B 1/22': { en: 'The blade,\nin two lines.' } }, wrong: { 'B25G': { en: 'Handles.' } }, rule: { en: 'Down.', ar: 'إلى الأسفل.' }, hints: [{ en: 'A tool.', ar: 'أداة.' }, { en: 'For the soil,\nby hand.' }],
};

describe('a table of cases', () => {
  it('writes a case as a row', () => {
    const row = caseToRow(simple)!;
    expect(Object.keys(row).every((column) => CASE_COLUMNS.includes(column))).toBe(true);
    expect(row).toMatchObject({
      key: 'spade', difficulty: '2', tags: 'hand-tools roles', roles: 'invention additional', policy: '',
      answer: '!teeth = A01B 1/04 @invention | A01B 1/06 *3/4; ?A01B 1/22 @additional',
      'text.en': '# Abstract\nA spade.\n\nIt digs.\n# Claim 1\nA spade with teeth.', 'accepted.en': '[A01B 1/04] Teeth.\n[A01B 1/06] Near.\n[A01B 1/22] The blade,\nin two lines.', 'accepted.ar': '[A01B 1/04] أسنان.', 'wrong.en': '[B25G] Handles.', 'hints.en': '- A tool.\n- For the soil,\nby hand.',
    });
    expect(readCase(rowToCase(row))).toEqual({ ok: true, value: simple });
  });

  it('leaves to JSON what a row cannot say', () => {
    expect(caseToRow({ ...simple, hints: [{ ar: 'A' }, { en: 'Section A.' }] })).toBeNull();
    expect(caseToRow({ ...simple, drawing: { width: 1, height: 1, alt: { en: 'x' }, caption: null, lines: [] } })).toBeNull();
    expect(caseToRow({ ...simple, rule: { en: '' } })).toBeNull();
    expect(caseToRow({ ...simple, parts: [{ heading: { en: 'A' }, text: { en: 'a line\n# that looks like a heading' } }] })).toBeNull();
  });

  it('comes back as it went, whatever stands in the texts', () => {
    let said = 0;
    fc.assert(fc.property(cases, (file) => {
      const row = caseToRow(file);
      if (!row) return;
      said += 1;
      const back = readCase(rowToCase(row));
      expect(back.ok && sameCase(back.value, file)).toBe(true);
    }), { numRuns: 2000 });
    expect(said).toBeGreaterThan(200);
  });

  it('leaves what is wrong to the reader of cases', () => {
    const read = readCase(rowToCase({ ...caseToRow(simple)!, difficulty: 'hard', tags: 'Hand_tools' }));
    expect(!read.ok && read.refusal.map((finding) => `${finding.path} ${finding.kind}`)).toEqual(['difficulty notOneOf', 'tags[0] notASlug']);
  });
});
