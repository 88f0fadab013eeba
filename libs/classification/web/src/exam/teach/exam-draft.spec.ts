import { editionFor, otherSubject } from './exam-draft';

describe('the edition of a new exam', () => {
  const bank = [{ edition: 'IPC 2026.01', scheme: 'ipc', cases: 50 }, { edition: 'NCL 12-2025', scheme: 'nice', cases: 2 }, { edition: 'NCL 13-2026', scheme: 'nice', cases: 60 }];

  it('is that of the training’s subject with most live cases', () => {
    expect(editionFor(['nice'], bank)).toBe('NCL 13-2026');
    expect(editionFor(['ipc'], bank)).toBe('IPC 2026.01');
  });

  it('stays open where the training has no subject of the bank', () => {
    expect([editionFor(['vienna'], bank), editionFor([], bank)]).toEqual([null, null]);
  });

  it('is said to be of another subject only when the training has one and it is another', () => {
    expect([otherSubject(['nice', 'vienna'], 'ipc'), otherSubject(['nice', 'vienna'], 'vienna'), otherSubject([], 'ipc')]).toEqual([['nice', 'vienna'], [], []]);
  });
});
