import { localDate } from '@classmark/platform/core';
import { developmentStatusOn, type DevelopmentStatusPeriod } from './development-status';

const periods: readonly DevelopmentStatusPeriod[] = [
  { countryCode: 'NP', status: 'ldc', from: null, until: localDate('2026-11-24') },
  { countryCode: 'SN', status: 'ldc', from: localDate('2000-01-01'), until: null },
  { countryCode: 'SN', status: 'developing', from: localDate('2010-01-01'), until: null },
  { countryCode: 'CL', status: 'developing', from: null, until: localDate('2030-01-01') },
  { countryCode: 'CL', status: 'developed', from: localDate('2020-01-01'), until: null },
];
const on = (code: string | null, date: string): string => {
  const { developmentStatus, ldc } = developmentStatusOn(periods, code, localDate(date));
  return `${developmentStatus} ${ldc}`;
};

describe('development status', () => {
  it('ends on the day a country leaves the list', () => {
    expect([on('NP', '2026-11-23'), on('NP', '2026-11-24')]).toEqual(['ldc true', 'notStated false']);
  });

  it('begins on its first day', () => {
    expect([on('SN', '1999-12-31'), on('SN', '2000-01-01')]).toEqual(['notStated false', 'ldc true']);
  });

  it('is least developed even where another row says developing', () => {
    expect(on('SN', '2020-01-01')).toBe('ldc true');
  });

  it('is what was stated last', () => {
    expect([on('CL', '2019-12-31'), on('CL', '2020-01-01')]).toEqual(['developing false', 'developed false']);
  });

  it('is not stated until someone states it, and never for an organization', () => {
    expect([on('FR', '2026-01-01'), on(null, '2026-01-01')]).toEqual(['notStated false', 'notStated false']);
  });
});
