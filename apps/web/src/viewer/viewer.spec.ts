import { languageOfPath } from '../router/language-of-path';
import { viewerOf } from './viewer-query';

describe('the viewer', () => {
  const me = { id: '1', displayName: 'Trainer', language: 'en', timeZone: null, officeCode: null };

  it('holds each role once, whatever it is valid for', () => {
    expect(viewerOf({ me: { ...me, roles: [{ role: 'coordinator', officeCode: 'OM' }, { role: 'coordinator', officeCode: 'CL' }, { role: 'trainer', officeCode: null }] } })?.roles).toEqual(['coordinator', 'trainer']);
  });

  it('is nobody when nobody is signed in', () => {
    expect(viewerOf({ me: null })).toBeNull();
  });
});

it('the language of an address is its first part, or English', () => {
  expect(['/ar/webinars', '/en', '/xx/nothing', '/'].map(languageOfPath)).toEqual(['ar', 'en', 'en', 'en']);
});
