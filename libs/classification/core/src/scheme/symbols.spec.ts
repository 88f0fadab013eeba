import fc from 'fast-check';
import { normaliseSymbol, SCHEMES, type SchemeCode } from './symbols';

const SPELLINGS: readonly (readonly [SchemeCode, string, readonly string[]])[] = [
  ['nice', '9', ['9', '09', 'class 9', 'Class 09', 'Cl. 9', 'NCL 9', 'NCL(13-2026) class 9', 'classe 9', 'clase 9', 'класс 9', 'الفئة ٩', '第9类', '９', ' 9\u00A0']],
  ['nice', '45', ['45', 'class 45']],
  ['nice', '090373', ['090373', '09 0373']],
  ['locarno', '06-01', ['6-1', '06-01', '06-1', '06.01', '6/1', '0601', 'Cl. 06-01', 'LOC (15) Cl. 06-01', '06‑01', '06–01', '٠٦-٠١']],
  ['locarno', '31', ['31', 'class 31']],
  ['locarno', '06', ['6', '06', 'Class 6']],
  ['vienna', '26.04.01', ['26.4.1', '26.04.01', 'A 26.4.1', 'A26.04.01', '260401', 'CFE(9) 26.04.01', 'VCL 26.4.1']],
  ['vienna', '01.01', ['1.1', '01.01', '0101']],
  ['vienna', '29', ['29']],
  ['ipc', 'A01B 1/02', ['a01b1/02', 'A01B 1/02', 'A01B\u00A01/02', 'A01B0001020000', 'A01B 001/02', 'A01B-1/02', 'A01B1⁄02', 'A01B 1/02 (2006.01)', 'Int. Cl. A01B 1/02', 'ａ01b1/02', 'A 01 B 1 / 02']],
  ['ipc', 'H04L 65/1016', ['H04L0065101600', 'h04l65/1016']],
  ['ipc', 'A01B 1/00', ['A01B 1', 'a01b1', 'A01B0001000000', 'A01B 1/00']],
  ['ipc', 'B65D 43/00', ['b65d43']],
  ['ipc', 'H01M 10/0562', ['H01M0010056200']],
  ['ipc', 'A01B', ['a01b', 'A 01 B']],
  ['ipc', 'A01', ['a01']],
  ['ipc', 'A', ['a']],
];

describe('symbols', () => {
  it.each(SPELLINGS)('%s: usual spellings of %s are read', (scheme, canonical, spellings) => {
    for (const spelling of spellings) expect(`${spelling} = ${normaliseSymbol(scheme, spelling)}`).toBe(`${spelling} = ${canonical}`);
  });

  it.each<[SchemeCode, readonly string[]]>([
    ['nice', ['', '0', '00', '100', '9a', 'class', '9.1', 'A01B']],
    ['locarno', ['', '6-', '-1', '006-01', '06-001', 'six']],
    ['vienna', ['', '26.', '26.4.1.1', '26-4', 'B26.4.1', '260', '126.4']],
    ['ipc', ['', 'I', 'A1', 'A01B 1/2', 'A01B 0/00', 'A01B 1/', 'A01BB', 'A01B00010200', 'A01B 1/02/03', 'A 1/02', '9']],
  ])('%s: what is no symbol is not guessed', (scheme, texts) => {
    for (const text of texts) expect(`${text} = ${normaliseSymbol(scheme, text)}`).toBe(`${text} = null`);
  });

  it('are not changed by being read again', () => {
    const text = fc.oneof(fc.constantFrom(...SPELLINGS.flatMap(([, , spellings]) => spellings)), fc.stringMatching(/^[A-Ha-h0-9 ./-]{1,14}$/));
    fc.assert(fc.property(fc.constantFrom(...SCHEMES), text, (scheme, spelling) => {
      const symbol = normaliseSymbol(scheme, spelling);
      if (symbol !== null) expect(normaliseSymbol(scheme, symbol)).toBe(symbol);
    }), { numRuns: 2000 });
  });
});
