import { audienceProse, dateRange, figures, halfYearText, ordinal, prose, sessionText, spelled } from './english';

describe('the wording', () => {
  it('writes numbers up to ten in words, nothing as "no", and the rest in figures', () => {
    expect([0, 1, 7, 10, 12, 90, 1234].map(spelled)).toEqual(['no', 'one', 'seven', 'ten', '12', '90', '1,234']);
    expect(figures(1234567)).toBe('1,234,567');
  });

  it('writes ordinals', () => {
    expect([1, 7, 12, 20, 21, 22, 23, 24, 111].map(ordinal)).toEqual(['first', 'seventh', 'twelfth', 'twentieth', '21st', '22nd', '23rd', '24th', '111th']);
  });

  it('puts lists in prose without touching their order', () => {
    expect([[], ['b'], ['b', 'a'], ['c', 'a', 'b']].map((list) => prose(list))).toEqual(['', 'b', 'b and a', 'c, a and b']);
    expect(prose(['CASE', 'DAS'], 'or')).toBe('CASE or DAS');
    expect(prose(['search', 'training and transfer'])).toBe('search, and training and transfer');
    expect(prose(['Office, Ministry', 'Office'])).toBe('Office, Ministry; and Office');
  });

  it('lets audiences share their last word', () => {
    expect(audienceProse(['trademark examiners', 'design examiners'])).toBe('trademark and design examiners');
    expect(audienceProse(['officials', 'examiners'])).toBe('officials and examiners');
    expect(audienceProse(['trademark examiners'])).toBe('trademark examiners');
  });

  it.each([
    ['2020-02-24', '2020-02-27', '24 to 27 February 2020'],
    ['2020-09-15', '2020-09-16', '15 and 16 September 2020'],
    ['2020-09-05', '2020-09-05', '5 September 2020'],
    ['2020-09-05', '', '5 September 2020'],
    ['2020-11-30', '2020-12-02', '30 November to 2 December 2020'],
    ['2020-12-30', '2021-01-02', '30 December 2020 to 2 January 2021'],
    ['2020-09', '', 'September 2020'],
    ['2020-09', '2020-10', 'September to October 2020'],
    ['2020-09', '2020-09-16', 'September 2020'],
  ])('writes %s to %s as %s', (start, end, text) => expect(dateRange(start, end)).toBe(text));

  it('names half-years and sessions, and leaves alone what it does not know', () => {
    expect([halfYearText('2018-H2'), halfYearText('2019-H1'), halfYearText('soon')]).toEqual(['the second half of 2018', 'the first half of 2019', 'soon']);
    expect([sessionText('CWS/7'), sessionText('a meeting')]).toEqual(['the seventh session of the CWS', 'a meeting']);
  });
});
