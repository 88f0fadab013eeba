import fc from 'fast-check';
import { addDays, compareDates, dateOf, dayNumber, daysInclusive, halfYearOf, isLocalDate, localDate, monthOf, parseLocalDate, yearBounds, yearOf } from './local-date';

describe('civil dates', () => {
  it('are read as written', () => {
    expect(parseLocalDate('2026-11-24')).toEqual({ ok: true, value: '2026-11-24' });
    expect(isLocalDate('2024-02-29')).toBe(true);
    expect(isLocalDate('2000-02-29')).toBe(true);
  });

  it('are refused by name when the text is no date or the calendar has no such day', () => {
    expect(parseLocalDate('24.11.2026')).toEqual({ ok: false, refusal: { kind: 'notWrittenAsDate', text: '24.11.2026' } });
    for (const text of ['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-01-00', '0000-01-01']) {
      expect(parseLocalDate(text)).toEqual({ ok: false, refusal: { kind: 'noSuchDay', text } });
    }
    expect(() => localDate('soon')).toThrow('not a date');
  });

  it('count days across months, leap days and years', () => {
    expect(addDays(localDate('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(localDate('2024-03-01'), -1)).toBe('2024-02-29');
    expect(dayNumber(localDate('1970-01-01'))).toBe(0);
    expect(() => addDays(localDate('9999-12-31'), 1)).toThrow(RangeError);
  });

  it('count the days of a training with both ends', () => {
    expect(daysInclusive(localDate('2020-02-24'), localDate('2020-02-27'))).toBe(4);
    expect(daysInclusive(localDate('2020-09-15'), localDate('2020-09-15'))).toBe(1);
    expect(daysInclusive(localDate('2020-09-16'), localDate('2020-09-15'))).toBe(0);
  });

  it('know their year, month and half-year', () => {
    expect([yearOf, monthOf, halfYearOf].map((part) => part(localDate('2018-07-01')))).toEqual([2018, 7, '2018-H2']);
    expect(halfYearOf(localDate('2018-06-30'))).toBe('2018-H1');
    expect(yearBounds(2020)).toEqual({ first: '2020-01-01', last: '2020-12-31' });
    expect(dateOf(33, 4, 3)).toBe('0033-04-03');
  });

  it('move there and back, and stay in order', () => {
    const day = fc.integer({ min: dayNumber(localDate('0001-01-01')), max: dayNumber(localDate('9999-12-31')) }).map((number) => addDays(localDate('1970-01-01'), number));
    fc.assert(fc.property(day, day, (a, b) => {
      const apart = dayNumber(b) - dayNumber(a);
      expect(addDays(a, apart)).toBe(b);
      expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(apart) + 0);
      expect(new Date(dayNumber(a) * 86_400_000).toISOString().slice(0, 10)).toBe(a);
    }));
  });
});
