import { editionOfSlug, editionSlug, placeSlug, symbolOfSlug } from './addresses';
import { editionCode } from './edition-code';

describe('the code of an edition', () => {
  it.each([
    ['nice', '13-2026', 'NCL 13-2026'], ['nice', 'ncl 13-2026', 'NCL 13-2026'], ['nice', 'NCL(13-2026)', 'NCL 13-2026'],
    ['locarno', 'loc15', 'LOC 15'], ['vienna', ' 10 ', 'VCL 10'], ['ipc', 'IPC\u00A02026.01', 'IPC 2026.01'],
  ] as const)('%s “%s” is %s', (scheme, text, code) => expect(editionCode(scheme, text)).toBe(code));
});

describe('addresses of places', () => {
  it.each([
    ['nice', 'NCL 13-2026', '13-2026', '9', '9'], ['locarno', 'LOC 15', '15', '06-01', '06-01'],
    ['vienna', 'VCL 10', '10', '26.04.01', '26.04.01'], ['ipc', 'IPC 2026.01', '2026.01', 'A01B 1/02', 'A01B1-02'],
  ] as const)('%s: %s is %s, %s is %s, and back', (scheme, code, edition, symbol, place) => {
    expect([editionSlug(scheme, code), placeSlug(symbol)]).toEqual([edition, place]);
    expect([editionOfSlug(scheme, edition), symbolOfSlug(scheme, place)]).toEqual([code, symbol]);
  });

  it.each([
    ['ipc', 'a01b1-02', 'A01B 1/02'], ['ipc', 'A01B 1/02', 'A01B 1/02'], ['ipc', 'A01B0001020000', 'A01B 1/02'], ['ipc', 'a01b', 'A01B'], ['ipc', 'H04L12-2801', 'H04L 12/2801'],
    ['nice', 'class 9', '9'], ['nice', '09', '9'], ['locarno', '9-1', '09-01'], ['vienna', '26.4.1', '26.04.01'], ['vienna', 'butterfly', null],
  ] as const)('%s: %s leads to %s', (scheme, slug, symbol) => expect(symbolOfSlug(scheme, slug)).toBe(symbol));
});
