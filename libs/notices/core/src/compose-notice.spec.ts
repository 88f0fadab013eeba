import type { Translations } from '@classmark/platform/core';
import { composeNotice, fillIn, type NoticeWords } from './compose-notice';

const words: Translations<NoticeWords> = {
  en: { subject: 'You are enrolled: {title}', paragraphs: ['Good day {name},', 'you have a place in {title}.'], action: { label: 'Open {title}', address: '{address}' } },
  ar: { subject: 'تم التسجيل: {title}', paragraphs: ['{name}'] },
};
const values = { title: 'Nice & Vienna', name: 'Examiner 1 <Oman>', address: 'https://classmark.example/en/trainings/nice?a=1&b=2' };

describe('a notice', () => {
  it('says the same as text and as HTML, values escaped in the latter', () => {
    expect(composeNotice(words, 'en', values)).toEqual({
      language: 'en', subject: 'You are enrolled: Nice & Vienna',
      text: 'Good day Examiner 1 <Oman>,\n\nyou have a place in Nice & Vienna.\n\nOpen Nice & Vienna\nhttps://classmark.example/en/trainings/nice?a=1&b=2\n',
      html: '<!doctype html><html lang="en" dir="ltr"><body><p>Good day Examiner 1 &lt;Oman&gt;,</p><p>you have a place in Nice &amp; Vienna.</p>'
        + '<p><a href="https://classmark.example/en/trainings/nice?a=1&amp;b=2">Open Nice &amp; Vienna</a></p></body></html>',
    });
  });

  it('is written from right to left in Arabic, and in English where there is no translation', () => {
    expect(composeNotice(words, 'ar', values).html).toContain('<html lang="ar" dir="rtl">');
    expect(composeNotice(words, 'ru', values)).toMatchObject({ language: 'en', subject: 'You are enrolled: Nice & Vienna' });
  });

  it('cannot be given another header by a value', () => {
    expect(composeNotice(words, 'ar', { ...values, title: 'Nice\r\nBcc: all@office.example' }).subject).toBe('تم التسجيل: Nice Bcc: all@office.example');
  });

  it('takes values literally', () => {
    expect(fillIn('{a} {b}', { a: '{b}', b: '$& $1' })).toBe('{b} $& $1');
  });

  it('is refused as a fault without words, without a value, or with an address that is no page', () => {
    expect(() => composeNotice({}, 'en', values)).toThrow('no words');
    expect(() => composeNotice(words, 'en', { title: 'Nice' })).toThrow('a value for “address”');
    expect(() => fillIn('{toString}', {})).toThrow('a value for “toString”');
    expect(() => composeNotice(words, 'en', { ...values, address: 'javascript:alert(1)' })).toThrow('not an address');
  });
});
