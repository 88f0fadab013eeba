import type { CaseFile } from '@classmark/classification/core';
import { emptyCase, withAccepted, withMain, withoutAccepted, withPlace, withRoles, withWords } from './case-draft';
import { drawingFromSvg, linesToText, numeralsToText, textToLines, textToNumerals } from './drawing-text';

const start = emptyCase('IPC 2026.01', 'ipc');
const chosen = (...symbols: string[]): CaseFile => symbols.reduce((file, symbol) => withPlace(file, { to: 'group', index: 0 }, symbol), withPlace(start, { to: 'newGroup' }, 'A01B 1/02'));

describe('a case that is being written', () => {
  it('takes places from the scheme into a group, a new group or the wrong branches, each once', () => {
    const file = withPlace(withPlace(chosen('A01B 1/04', 'A01B 1/04'), { to: 'newGroup' }, 'B25G'), { to: 'wrong' }, 'A01C');
    expect(file.answer).toEqual([{ accept: [{ symbol: 'A01B 1/02' }, { symbol: 'A01B 1/04' }] }, { accept: [{ symbol: 'B25G' }] }]);
    expect(Object.keys(file.accepted)).toEqual(['A01B 1/02', 'A01B 1/04', 'B25G']);
    expect(file.wrong).toEqual({ A01C: {} });
    expect(withPlace(file, { to: 'test' }, 'A')).toBe(file);
  });

  it('loses the explanation with the place, and the group with its last one', () => {
    const file = withoutAccepted(chosen('A01B 1/04'), 0, 0);
    expect(file.answer).toEqual([{ accept: [{ symbol: 'A01B 1/04' }] }]);
    expect(Object.keys(file.accepted)).toEqual(['A01B 1/04']);
    expect(withoutAccepted(file, 0, 0)).toMatchObject({ answer: [], accepted: {} });
  });

  it('makes an alternate the main place, which weighs the whole', () => {
    const file = withMain(withAccepted(chosen('A01B 1/04'), 0, 1, { weight: '3/4' }), 0, 1);
    expect(file.answer[0]!.accept).toEqual([{ symbol: 'A01B 1/04' }, { symbol: 'A01B 1/02' }]);
    expect(withAccepted(file, 0, 1, { weight: undefined }).answer[0]!.accept[1]).toEqual({ symbol: 'A01B 1/02' });
  });

  it('asks for roles, and forgets them with the question', () => {
    const asked = withRoles(chosen(), 'ipc', true);
    expect(asked).toMatchObject({ roles: ['invention', 'additional'], answer: [{ accept: [{ symbol: 'A01B 1/02', role: 'invention' }] }] });
    expect(withPlace(asked, { to: 'newGroup' }, 'B25G').answer[1]).toEqual({ accept: [{ symbol: 'B25G', role: 'invention' }] });
    const without = withRoles(asked, 'ipc', false);
    expect('roles' in without).toBe(false);
    expect(without.answer).toEqual([{ accept: [{ symbol: 'A01B 1/02' }] }]);
  });

  it('keeps texts per language and no empty ones', () => {
    expect(withWords({ en: 'Spade' }, 'ar', 'مجرفة')).toEqual({ en: 'Spade', ar: 'مجرفة' });
    expect(withWords({ en: 'Spade', ar: 'مجرفة' }, 'ar', '')).toEqual({ en: 'Spade' });
  });
});

describe('a drawing', () => {
  it('is written one line a row', () => {
    const lines = [{ d: 'M0 0h10' }, { d: 'M5 5v5', style: 'dashed' as const }];
    expect(linesToText(lines)).toBe('M0 0h10\ndashed M5 5v5');
    expect(textToLines('M0 0h10\n\n dashed M5 5v5 ')).toEqual(lines);
    expect(textToNumerals(numeralsToText([{ x: 1, y: 2, text: '4 a' }]))).toEqual([{ x: 1, y: 2, text: '4 a' }]);
    expect(textToNumerals('1 two 3')).toEqual([]);
  });

  it('comes from the shapes of an SVG file, and nothing that runs comes with it', () => {
    const svg = '<svg viewBox="0 0 120 80"><script>alert(1)</script><path d="M1 1h9" onload="x()"/><line x1="0" y1="1" x2="2" y2="3" stroke-dasharray="2"/><rect x="1" y="2" width="3" height="4"/>'
      + '<circle cx="10" cy="10" r="5"/><polygon points="0,0 1,1 2,0"/><path d="M0 0 url(#x)"/><image href="https://example.org/x.png"/></svg>';
    expect(drawingFromSvg(svg)).toEqual({ width: 120, height: 80, lines: [
      { d: 'M1 1h9' }, { d: 'M0 1L2 3', style: 'dashed' }, { d: 'M1 2h3v4h-3z' }, { d: 'M5 10a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z' }, { d: 'M0,0 1,1 2,0z' },
    ] });
    expect(drawingFromSvg('<svg><image href="x.png"/></svg>')).toBeNull();
  });
});
