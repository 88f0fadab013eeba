import fc from 'fast-check';
import { affiliationAt, AUDIENCES, changeAffiliation, confirmAffiliation, isAddressOf, isConfirmedAt, overlaps, type Affiliation } from './affiliations';

const oman: Affiliation = { officeCode: 'OM', audience: 'ipoStaff', validFromMs: 10, validToMs: null, confirmation: { by: 'mailDomain', atMs: 12 } };

describe('affiliations', () => {
  it('follow each other: the old one ends at the instant the new one begins, which is only claimed', () => {
    expect(changeAffiliation([oman], { officeCode: 'CL', audience: 'ipoStaff' }, 20)).toEqual({
      ok: true, value: { ended: { ...oman, validToMs: 20 }, begun: { officeCode: 'CL', audience: 'ipoStaff', validFromMs: 20, validToMs: null, confirmation: null } },
    });
  });

  it('keep the confirmation when only the audience changes', () => {
    const change = changeAffiliation([oman], { officeCode: 'OM', audience: 'universityStudent' }, 20);
    expect(change.ok && change.value.begun.confirmation).toEqual({ by: 'mailDomain', atMs: 12 });
  });

  it('begin with nothing before', () => {
    expect(changeAffiliation([], { officeCode: null, audience: 'ipInformationUser' }, 20)).toEqual({
      ok: true, value: { ended: null, begun: { officeCode: null, audience: 'ipInformationUser', validFromMs: 20, validToMs: null, confirmation: null } },
    });
  });

  it('refuse staff of no office, no change at all, and a change in the past', () => {
    expect(changeAffiliation([], { officeCode: null, audience: 'ipoStaff' }, 20)).toEqual({ ok: false, refusal: { kind: 'officeMissing' } });
    expect(changeAffiliation([oman], { officeCode: 'OM', audience: 'ipoStaff' }, 20)).toEqual({ ok: false, refusal: { kind: 'unchanged' } });
    expect(changeAffiliation([oman], { officeCode: 'CL', audience: 'ipoStaff' }, 10)).toEqual({ ok: false, refusal: { kind: 'beforeRunning', runningSinceMs: 10 } });
    expect(changeAffiliation([{ ...oman, validToMs: 30 }], { officeCode: 'CL', audience: 'ipoStaff' }, 29)).toEqual({ ok: false, refusal: { kind: 'beforeRunning', runningSinceMs: 30 } });
  });

  it('are one at a time, whatever happens', () => {
    const steps = fc.array(fc.record({ officeCode: fc.constantFrom('OM', 'CL', null), audience: fc.constantFrom(...AUDIENCES), atMs: fc.nat(50) }), { maxLength: 12 });
    fc.assert(fc.property(steps, fc.nat(60), (changes, atMs) => {
      let timeline: Affiliation[] = [];
      for (const { atMs: when, ...next } of changes) {
        const change = changeAffiliation(timeline, next, when);
        if (change.ok) timeline = [...timeline.filter((row) => row.validToMs !== null), ...(change.value.ended ? [change.value.ended] : []), change.value.begun];
      }
      expect(overlaps(timeline)).toBe(false);
      const running = timeline.filter((row) => row.validFromMs <= atMs && (row.validToMs === null || atMs < row.validToMs));
      expect(running.length).toBeLessThanOrEqual(1);
      expect(affiliationAt(timeline, atMs)).toBe(running[0] ?? null);
    }));
    expect(overlaps([oman, { ...oman, validFromMs: 5, validToMs: 11 }])).toBe(true);
    expect(overlaps([oman, { ...oman, validFromMs: 5, validToMs: 10 }])).toBe(false);
  });

  it('are confirmed once, from an instant on, while they run', () => {
    const claimed: Affiliation = { ...oman, confirmation: null, validToMs: 30 };
    const confirmed = confirmAffiliation(claimed, { by: 'coordinator', atMs: 15 });
    expect(confirmed).toEqual({ ok: true, value: { ...claimed, confirmation: { by: 'coordinator', atMs: 15 } } });
    expect(confirmed.ok && [14, 15].map((atMs) => isConfirmedAt(confirmed.value, atMs))).toEqual([false, true]);
    expect(isConfirmedAt(claimed, 99)).toBe(false);
    expect(confirmAffiliation(oman, { by: 'secretariat', atMs: 15 })).toEqual({ ok: false, refusal: { kind: 'alreadyConfirmed' } });
    expect(confirmAffiliation({ ...claimed, officeCode: null }, { by: 'secretariat', atMs: 15 })).toEqual({ ok: false, refusal: { kind: 'nothingToConfirm' } });
    expect(confirmAffiliation(claimed, { by: 'secretariat', atMs: 30 })).toEqual({ ok: false, refusal: { kind: 'notRunning' } });
  });

  it('know the mail domain of an office and its parts, not names that only end alike', () => {
    const domains = ['office.example', 'IP.example'];
    expect(['a@office.example', 'a@Mail.Office.example', 'a@ip.example', '"x@office.example"@evil.example', 'a@myoffice.example', 'office.example', 'a@'].map((address) => isAddressOf(address, domains)))
      .toEqual([true, true, true, false, false, false, false]);
    expect(isAddressOf('a@office.example', [''])).toBe(false);
  });
});
