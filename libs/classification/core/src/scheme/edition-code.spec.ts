import { compareEditions, editionCode, isEditionCode } from './edition-code';

describe('the code of an edition', () => {
  it.each([
    ['nice', 'ncl 13-2026', 'NCL 13-2026'], ['nice', 'NCL(13-2026)', 'NCL 13-2026'], ['locarno', '15', 'LOC 15'], ['vienna', 'vcl10', 'VCL 10'],
    ['ipc', '2026.01', 'IPC 2026.01'], ['ipc', 'ipc 2026.01', 'IPC 2026.01'], ['ipc', '20260101', 'IPC 2026.01'], ['ipc', '2026-01', 'IPC 2026.01'], ['ipc', 'trial-1', 'IPC TRIAL-1'],
  ] as const)('of %s “%s” is %s', (scheme, text, code) => {
    expect(editionCode(scheme, text)).toBe(code);
    expect(isEditionCode(scheme, code)).toBe(true);
  });

  it.each([['nice', 'IPC 2026.01'], ['ipc', ''], ['ipc', '…'], ['vienna', '10; drop']] as const)('of %s is not “%s”', (scheme, text) => {
    expect(isEditionCode(scheme, editionCode(scheme, text))).toBe(false);
  });

  it('says which edition came first', () => {
    expect(['IPC 2026.01', 'IPC 2025.01', 'IPC 2026.07'].sort(compareEditions)).toEqual(['IPC 2025.01', 'IPC 2026.01', 'IPC 2026.07']);
    expect(['NCL 12-2024', 'NCL 9-2007', 'NCL 13-2026'].sort(compareEditions)).toEqual(['NCL 9-2007', 'NCL 12-2024', 'NCL 13-2026']);
    expect(compareEditions('VCL 10', 'VCL 10')).toBe(0);
  });
});
