import fc from 'fast-check';
import { localDate } from './local-date';
import { civilDateIn, instantOf, isZone, localDateTimeIn, startOfDay, yearIn } from './zones';

const iso = (ms: number): string => new Date(ms).toISOString();

describe('time zones', () => {
  it('are known by their name', () => {
    expect([isZone('Africa/Nairobi'), isZone('Nairobi'), isZone('')]).toEqual([true, false, false]);
    expect(() => civilDateIn(0, 'Mars/Base')).toThrow(RangeError);
  });

  it('put the last minutes of a year into the year of the reporting zone', () => {
    const instant = Date.parse('2026-12-31T23:30:00Z');
    expect(civilDateIn(instant, 'Europe/Zurich')).toBe('2027-01-01');
    expect(yearIn(instant, 'Europe/Zurich')).toBe(2027);
    expect(civilDateIn(instant, 'America/Lima')).toBe('2026-12-31');
    expect(localDateTimeIn(instant, 'Asia/Kathmandu')).toBe('2027-01-01T05:15:00');
  });

  it('turn a planned time into an instant, in winter and in summer', () => {
    expect(iso(instantOf('2026-11-24T14:00', 'Europe/Zurich'))).toBe('2026-11-24T13:00:00.000Z');
    expect(iso(instantOf('2026-07-24T14:00:30', 'Europe/Zurich'))).toBe('2026-07-24T12:00:30.000Z');
    expect(iso(instantOf('2026-11-24T14:00', 'Pacific/Kiritimati'))).toBe('2026-11-24T00:00:00.000Z');
  });

  it('move a time that the clocks skip on by the gap', () => {
    expect(iso(instantOf('2026-03-29T02:30', 'Europe/Zurich'))).toBe('2026-03-29T01:30:00.000Z');
    expect(localDateTimeIn(instantOf('2026-03-29T02:30', 'Europe/Zurich'), 'Europe/Zurich')).toBe('2026-03-29T03:30:00');
  });

  it('take the first of two equal times when the clocks go back', () => {
    expect(iso(instantOf('2026-10-25T02:30', 'Europe/Zurich'))).toBe('2026-10-25T00:30:00.000Z');
  });

  it('find the start of a day that has no midnight', () => {
    expect(localDateTimeIn(startOfDay(localDate('2024-04-26'), 'Africa/Cairo'), 'Africa/Cairo')).toBe('2024-04-26T01:00:00');
    expect(iso(startOfDay(localDate('2026-01-01'), 'Europe/Zurich'))).toBe('2025-12-31T23:00:00.000Z');
  });

  it('refuse a text that is no date and time', () => {
    for (const text of ['2026-11-24', '2026-11-24T24:00', '2026-11-24 14:00', '2026-02-30T10:00']) expect(() => instantOf(text, 'UTC')).toThrow(RangeError);
  });

  it('lead from an instant to the wall and back, outside the hour that is there twice', () => {
    const zones = fc.constantFrom('UTC', 'Europe/Zurich', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Apia');
    fc.assert(fc.property(fc.integer({ min: 946_684_800, max: 2_000_000_000 }), zones, (seconds, zone) => {
      const wall = localDateTimeIn(seconds * 1000, zone);
      const back = instantOf(wall, zone);
      expect(localDateTimeIn(back, zone)).toBe(wall);
      expect(back).toBeLessThanOrEqual(seconds * 1000);
    }));
  });
});
