import { readFileSync } from 'node:fs';
import { LANGS } from '@classmark/platform/core';
import ldc from '../reference/ldc-status.json' with { type: 'json' };
import reference from '../reference/offices.json' with { type: 'json' };
import st3 from '../reference/st3-codes.json' with { type: 'json' };

const office = (code: string) => reference.offices.find((candidate) => candidate.code === code);

describe('the list of offices', () => {
  it('has every code of ST.3 once, with the English name of ST.3', () => {
    const listed = reference.offices.filter(({ inSt3 }) => inSt3).map(({ code, names }) => ({ code, name: names.en }));
    expect(listed).toEqual(st3.entries.map(({ code, name }) => ({ code, name })).sort((a, b) => (a.code < b.code ? -1 : 1)));
    expect(new Set(reference.offices.map(({ code }) => code)).size).toBe(reference.offices.length);
  });

  it('names each office and each entity of the past in six languages', () => {
    for (const { names } of [...reference.offices, ...reference.historical]) {
      expect(Object.keys(names).sort()).toEqual([...LANGS].sort());
      expect(Object.values(names).every((name) => name.trim().length > 1)).toBe(true);
    }
  });

  it('knows the region of every country by UN M49, of organizations by their seat, and none of IB', () => {
    expect(['TN', 'BR', 'OM', 'CZ', 'FJ', 'TW'].map((code) => office(code)?.region)).toEqual(['africa', 'americas', 'asia', 'europe', 'oceania', 'asia']);
    expect(['AP', 'OA', 'EA', 'EP', 'GC', 'WO'].map((code) => [office(code)?.region, office(code)?.countryCode])).toEqual([['africa', null], ['africa', null], ['europe', null], ['europe', null], ['asia', null], ['europe', null]]);
    expect(reference.offices.filter(({ region }) => region === null).map(({ code }) => code)).toEqual(['AQ', 'IB']);
  });

  it('keeps the fourteen organizations apart, and those without people', () => {
    expect(reference.offices.filter(({ kind }) => kind === 'organization')).toHaveLength(14);
    expect(reference.offices.filter(({ inSt3, canHaveStaff }) => inSt3 && !canHaveStaff).map(({ code }) => code)).toEqual(['BV', 'EH', 'EU', 'GS', 'IB']);
  });

  it('keeps entities of the past by letters and first day, because letters are used again', () => {
    expect(reference.historical.filter(({ code }) => code === 'CS').map(({ id, from, until }) => [id, from, until])).toEqual([['CSHH', '1918-10-28', '1993-01-01'], ['CSXX', '2003-02-04', '2006-06-03']]);
    expect(reference.historical.map(({ code }) => office(code)).filter(Boolean)).toEqual([]);
  });
});

it('the migration states the least developed countries of the reference, with the day on which they leave', () => {
  const sql = readFileSync(new URL('../../../../../apps/api/migrations/1790000000010-identity.ts', import.meta.url), 'utf8');
  const stated = [...sql.matchAll(/\('([A-Z]{2})', (null|'([\d-]+)'), (true|false)\)/g)].map(([, code, , until]) => [code, until ?? null]);
  const leaving = new Map([...ldc.graduated, ...ldc.scheduled].map(({ st3: code, on }) => [code, on]));
  const expected = [...new Set([...ldc.listedToday.codes, ...leaving.keys()])].sort().map((code) => [code, leaving.get(code) ?? null]);
  expect(stated).toEqual(expected);
});
