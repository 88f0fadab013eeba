import { fits } from './obtain.mjs';

describe('a livekit-server found on the machine', () => {
  it.each(['1.13.5', '1.13.6', '1.13.20'])('%s fits', (version) => expect(fits(version)).toBe(true));

  it.each(['1.13.4', '1.12.9', '1.14.0', '2.13.5', '', 'v1.13.5'])('"%s" does not', (version) => expect(fits(version)).toBe(false));
});
