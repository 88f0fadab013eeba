import { inLanguage, nextAddress } from './next-address';

describe('the address after signing in', () => {
  it('is a path of this site', () => {
    expect(nextAddress('/en/trainings/nice?step=2#part', '/en')).toBe('/en/trainings/nice?step=2#part');
  });

  it.each([undefined, '', 'https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', '/\t/elsewhere.example', 'javascript:alert(1)', 'en/trainings', '/en/sign-in', '/ar/sign-up?next=/x'])(
    'is the fallback instead of %s', (wish) => {
      expect(nextAddress(wish, '/en/my-learning')).toBe('/en/my-learning');
    });

  it('follows the language chosen when signing up', () => {
    expect(inLanguage('/en/trainings/nice?a=1', 'ar')).toBe('/ar/trainings/nice?a=1');
    expect(inLanguage('/ar', 'en')).toBe('/en');
    expect(inLanguage('/files/x', 'en')).toBe('/files/x');
  });
});
