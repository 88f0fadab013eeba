import { editionFor, faultsOf, otherSubject, type Draft } from './exam-draft';

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

describe('what is wrong with a new exam', () => {
  const NOW = Date.parse('2026-11-26T12:00:00Z');
  const HOUR = 3_600_000;
  const draft: Draft = {
    offering: 'o', activity: '', title: 'Final exam', edition: 'NCL 13-2026', opensAt: '', closesAt: '', minutes: '45', pass: '70', policy: 'hierarchical', review: 'missed',
    lines: [{ key: 0, title: '', count: '5', branch: '', tests: '', difficulty: '' }],
  };

  it('is nothing when it closes later, also when it has opened already', () => {
    expect(faultsOf(draft, NOW - HOUR, NOW + HOUR, NOW)).toEqual([]);
  });

  it('is a closing time in the past, together with everything else', () => {
    expect(faultsOf({ ...draft, title: ' ', minutes: '0' }, NOW - 2 * HOUR, NOW - HOUR, NOW)).toEqual(['title', 'closesAt', 'duration']);
    expect(faultsOf(draft, null, NOW, NOW)).toEqual(['opensAt', 'closesAt']);
  });

  it('is a closing time before the opening or at it, together with everything else', () => {
    expect(faultsOf({ ...draft, title: '', pass: '101' }, NOW + 2 * HOUR, NOW + HOUR, NOW)).toEqual(['title', 'closesAt', 'passMark']);
    expect(faultsOf(draft, NOW + HOUR, NOW + HOUR, NOW)).toEqual(['closesAt']);
  });
});
