import fc from 'fast-check';
import { isUuid, uuidv7 } from './uuid';

describe('uuidv7', () => {
  it('gives the example of RFC 9562', () => {
    expect(uuidv7(0x017f22e279b0, Uint8Array.from([0xcc, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]))).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('sorts by time and is always a UUID', () => {
    const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });
    fc.assert(fc.property(fc.nat(2 ** 31 - 1), fc.integer({ min: 1, max: 1e9 }), bytes, bytes, (ms, later, a, b) => {
      expect(uuidv7(ms, a) < uuidv7(ms + later, b)).toBe(true);
      expect(isUuid(uuidv7(ms, a))).toBe(true);
    }));
  });

  it('refuses other randomness and times than it can hold', () => {
    expect(() => uuidv7(0, new Uint8Array(16))).toThrow('10 random bytes');
    expect(() => uuidv7(-1, new Uint8Array(10))).toThrow('not a time');
    expect(() => uuidv7(1.5, new Uint8Array(10))).toThrow('not a time');
  });

  it('knows what is not a UUID', () => {
    expect(['', 'x', '017f22e2-79b0-7cc3-98c4-dc0c0c07398', '017F22E2-79B0-7CC3-98C4-DC0C0C07398F', '017f22e2-79b0-7cc3-18c4-dc0c0c07398f'].map(isUuid)).toEqual([false, false, false, false, false]);
  });
});
