/** @jest-environment jsdom */
import { render } from '@testing-library/react';
import { LanguageContext } from '@classmark/platform/web';
import { Points } from './points';

describe('points', () => {
  const shown = (points: string, language: 'en' | 'ar' = 'en') => render(<LanguageContext.Provider value={language}><Points points={points} /></LanguageContext.Provider>).container.textContent;

  it('stand exact, with a rounded decimal beside them', () => {
    expect([shown('9244/1155'), shown('5/6')]).toEqual(['8 4/1155 (8.00)', '5/6 (0.83)']);
    expect(shown('9244/1155', 'ar')).toBe('8 4/1155 (8.00)');
  });

  it('need no decimal where they are whole', () => {
    expect([shown('8/1'), shown('0/1')]).toEqual(['8', '0']);
  });
});
