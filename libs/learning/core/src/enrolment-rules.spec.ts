import { decideEnrolment, type OpenOffering } from './enrolment-rules';

const open: OpenOffering = { enrolmentOpensAtMs: 10, enrolmentClosesAtMs: 20, endsAtMs: 30, audiences: [] };
const decided = (offering: Partial<OpenOffering>, atMs: number, audience = 'ipoStaff'): object => decideEnrolment({ offering: { ...open, ...offering }, audience, atMs });

describe('enrolment', () => {
  it('is open from its first instant until before its last', () => {
    expect([9, 10, 19, 20].map((atMs) => decided({}, atMs))).toEqual([
      { kind: 'notOpenYet', opensAtMs: 10 }, { kind: 'allowed' }, { kind: 'allowed' }, { kind: 'closed', closedAtMs: 20 },
    ]);
  });

  it('is over at the latest when the training is', () => {
    expect(decided({ enrolmentClosesAtMs: null }, 29)).toEqual({ kind: 'allowed' });
    expect(decided({ enrolmentClosesAtMs: null }, 30)).toEqual({ kind: 'closed', closedAtMs: 30 });
    expect(decided({ enrolmentClosesAtMs: 50 }, 40)).toEqual({ kind: 'closed', closedAtMs: 30 });
  });

  it('without dates is always open', () => {
    expect(decided({ enrolmentOpensAtMs: null, enrolmentClosesAtMs: null, endsAtMs: null }, 0)).toEqual({ kind: 'allowed' });
  });

  it('is for the audiences named, or for everybody', () => {
    expect(decided({ audiences: ['universityStudent'] }, 15)).toEqual({ kind: 'notInvited' });
    expect(decided({ audiences: ['universityStudent', 'ipoStaff'] }, 15)).toEqual({ kind: 'allowed' });
    expect(decided({ audiences: ['universityStudent'] }, 25)).toEqual({ kind: 'notInvited' });
  });
});
