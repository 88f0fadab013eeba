// Chance that is the same every time: a seed in, numbers and ids out.

/** @param {number} seed @returns {() => number} from 0 to below 1 (mulberry32) */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A UUID of version 7's shape, the same for the same kind and number. In SQL: `bench_id(kind, number)`. */
export const benchId = (kind, number) => `019${kind.toString(16).padStart(5, '0')}-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

export const BENCH_ID_SQL = `create or replace function pg_temp.bench_id(kind int, number bigint) returns uuid immutable language sql as
  $$ select ('019' || lpad(to_hex(kind), 5, '0') || '-0000-7000-8000-' || lpad(to_hex(number), 12, '0'))::uuid $$`;
