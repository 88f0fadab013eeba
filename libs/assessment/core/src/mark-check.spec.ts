import fc from 'fast-check';
import { CHECK_RULE, markCheck, UnknownChoice } from './mark-check';

/** Codes of organizations among codes of states: AP, EP and OA are right. */
const codes = ['AO', 'AP', 'EE', 'EP', 'OA', 'OM'].map((key) => ({ key, right: ['AP', 'EP', 'OA'].includes(key) }));

describe('a check question', () => {
  it('with two of three found and one too many marks 1/2, with a word for each option', () => {
    expect(markCheck(codes, true, ['AO', 'EP', 'OA'])).toEqual({
      mark: '1/2', passed: false, found: 2, rightOptions: 3, tooMany: 1, ruleVersion: CHECK_RULE,
      verdicts: [
        { key: 'AO', verdict: 'wrong' }, { key: 'AP', verdict: 'missed' }, { key: 'EE', verdict: 'leftOut' },
        { key: 'EP', verdict: 'right' }, { key: 'OA', verdict: 'right' }, { key: 'OM', verdict: 'leftOut' },
      ],
    });
  });

  it.each<[string, string[], string, boolean]>([
    ['every right option', ['AP', 'EP', 'OA'], '1/1', true],
    ['one of three', ['EP'], '1/3', false],
    ['everything', ['AO', 'AP', 'EE', 'EP', 'OA', 'OM'], '1/2', false],
    ['only wrong ones', ['AO', 'OM'], '0/1', false],
    ['nothing', [], '0/1', false],
    ['one option named twice', ['EP', 'EP'], '1/3', false],
  ])('marks %s', (_, chosen, mark, passed) => {
    expect(markCheck(codes, true, chosen)).toMatchObject({ mark, passed });
  });

  it('with a single choice is right or wrong', () => {
    const options = [{ key: 'a', right: true }, { key: 'b', right: false }];
    expect([['a'], ['b'], []].map((chosen) => markCheck(options, false, chosen).mark)).toEqual(['1/1', '0/1', '0/1']);
  });

  it('refuses an option it does not have, and two where one may be chosen', () => {
    expect(() => markCheck(codes, true, ['EP', 'XX'])).toThrow(UnknownChoice);
    expect(() => markCheck(codes, false, ['EP', 'OA'])).toThrow('Only one option');
  });

  it('is marked alike in any order, 1/1 exactly for all that is right, and never higher for a wrong option more', () => {
    const options = fc.array(fc.boolean(), { minLength: 2, maxLength: 8 }).filter((right) => right.includes(true)).map((right) => right.map((is, index) => ({ key: `o${index}`, right: is })));
    const valueOf = (mark: string): number => Number(mark.split('/')[0]) / Number(mark.split('/')[1]);
    fc.assert(fc.property(options, fc.nat(255), fc.nat(7), (question, bits, extra) => {
      const chosen = question.filter((_, index) => (bits >> index) & 1).map((option) => option.key);
      const result = markCheck(question, true, chosen);
      expect(markCheck(question, true, [...chosen].reverse())).toEqual(result);
      expect(result.mark === '1/1').toBe(question.every((option) => option.right === chosen.includes(option.key)));
      expect(result.passed).toBe(result.mark === '1/1');
      const more = question[extra % question.length]!;
      if (!more.right && !chosen.includes(more.key)) expect(valueOf(markCheck(question, true, [...chosen, more.key]).mark)).toBeLessThanOrEqual(valueOf(result.mark));
    }));
  });
});
