import type { CasePart } from '../../case/case-file';
import type { SetFile } from '../../exercise/set-file';

const element = (text: string): CasePart => ({ heading: { en: 'Mark' }, text: { en: text } });
const auxiliary = { en: 'An auxiliary section: right beside the principal one, in offices that use auxiliary sections.' };

/** Five figurative marks: one element, several elements with auxiliary sections, and shapes that mislead. */
export const viennaBasics: SetFile = {
  key: 'vienna-basics', version: 1, edition: 'VCL 10', passMark: '3/5', title: { en: 'Vienna: first cases' },
  cases: [
    {
      key: 'butterfly', edition: 'VCL 10', kind: 'mark', difficulty: 1, tests: 'vienna.what-it-represents', tags: ['animals'], source: 'own case',
      title: { en: 'A butterfly' },
      parts: [element('A mark without words and without a claim of colours.')],
      drawing: {
        width: 220, height: 190, alt: { en: 'Line drawing: a butterfly with open wings' }, caption: null,
        lines: [
          { d: 'M110 60c-4 30-4 60 0 92 4-32 4-62 0-92z' }, { d: 'M107 72C88 30 42 18 26 38c-14 20 8 56 80 60M113 72c19-42 65-54 81-34 14 20-8 56-80 60' },
          { d: 'M106 104c-50 0-66 28-54 48 14 20 46 4 55-28M114 104c50 0 66 28 54 48-14 20-46 4-55-28' }, { d: 'M108 60c-2-14-10-26-20-32M112 60c2-14 10-26 20-32', style: 'thin' },
          { d: 'M56 52a9 9 0 1 0 .1 0zM164 52a9 9 0 1 0 .1 0z', style: 'thin' },
        ],
      },
      answer: [{ accept: [{ symbol: '03.13.01' }] }],
      accepted: { '03.13.01': { en: 'The figure is a butterfly, and butterflies have a section.' } },
      wrong: {
        '03.07': { en: 'Wings lead to birds at first sight, but this is an insect.' },
        '05': { en: 'The wings look like petals; the whole is an animal.' },
        26: { en: 'A figure that can be named is classified as what it shows, not by its outline.' },
      },
      rule: { en: 'A figurative element is classified by what it represents. Go down to the section: a division alone says too little for a search.' },
    },
    {
      key: 'star-in-circle', edition: 'VCL 10', kind: 'mark', difficulty: 3, tests: 'vienna.every-element-that-matters', tags: ['heavenly-bodies', 'auxiliary'], source: 'own case',
      title: { en: 'A star in a circle' },
      parts: [element('A circle; in it a star with five points. Two elements of equal weight.')],
      drawing: {
        width: 200, height: 200, alt: { en: 'Line drawing: a five-pointed star inside a circle' }, caption: null,
        lines: [{ d: 'M100 12a88 88 0 1 0 .1 0z' }, { d: 'M100 34l15.4 47.400h49.800l-40.300 29.300 15.400 47.400-40.300-29.300-40.300 29.300 15.400-47.400-40.300-29.300h49.800z' }],
      },
      answer: [
        { group: 'star', accept: [{ symbol: '01.01.01' }] }, { group: 'circle', accept: [{ symbol: '26.01.01' }] },
        { group: 'one star', required: false, accept: [{ symbol: '01.01.02' }] }, { group: 'points', required: false, accept: [{ symbol: '01.01.10' }] },
        { group: 'one circle', required: false, accept: [{ symbol: '26.01.03' }] }, { group: 'content', required: false, accept: [{ symbol: '26.01.13' }] },
      ],
      accepted: {
        '01.01.01': { en: 'The star has its own principal section.' }, '26.01.01': { en: 'The circle has its own principal section.' },
        '01.01.02': auxiliary, '01.01.10': auxiliary, '26.01.03': auxiliary, '26.01.13': auxiliary,
      },
      wrong: {
        '26.05': { en: 'A star has corners, but stars are classified in category 1, not as polygons.' },
        '26.01.12': { en: 'This section is for circles that contain geometrical figures; a star is no geometrical figure here.' },
        '26.01.08': { en: 'This section is for circles that contain polygons; a star is classified in category 1.' },
        '24.05': { en: 'It may remind of a medal; nothing shows one.' },
      },
      rule: { en: 'Every element that matters gets its place. Auxiliary sections say more about a principal section and never stand without it.' },
    },
    {
      key: 'red-heart', edition: 'VCL 10', kind: 'mark', difficulty: 2, tests: 'vienna.claimed-colours', tags: ['colours', 'several-places'], source: 'own case',
      title: { en: 'A red heart' },
      parts: [element('One heart, drawn as the usual sign. The colour red is claimed.')],
      drawing: {
        width: 200, height: 180, alt: { en: 'A red heart' }, caption: null,
        lines: [{ d: 'M100 160C30 108 22 70 34 48c16-28 52-24 66 8 14-32 50-36 66-8 12 22 4 60-66 112z', style: 'red' }],
      },
      answer: [{ group: 'heart', accept: [{ symbol: '02.09.01' }] }, { group: 'colour', accept: [{ symbol: '29.01.01' }] }],
      accepted: { '02.09.01': { en: 'Hearts stand with the parts of the human body, also as a sign.' }, '29.01.01': { en: 'The colour is claimed, so it gets its place.' } },
      wrong: {
        26: { en: 'A heart can be named; it is not an unnamed geometrical design.' },
        '24.17': { en: 'The heart as a sign is kept with the hearts of category 2.' },
        25: { en: 'A single figure is no ornament of a surface.' },
      },
      rule: { en: 'What can be named is classified by its name. A colour is classified when it is claimed.' },
    },
    {
      key: 'rising-sun', edition: 'VCL 10', kind: 'mark', difficulty: 2, tests: 'vienna.the-exact-section-wins', tags: ['heavenly-bodies', 'auxiliary'], source: 'own case',
      title: { en: 'A sun on the horizon' },
      parts: [element('Half a disc on a horizontal line, with straight rays above it.')],
      drawing: {
        width: 240, height: 150, alt: { en: 'Line drawing: half a sun on a line, with straight rays' }, caption: null,
        lines: [{ d: 'M20 128h200' }, { d: 'M72 128a48 48 0 0 1 96 0' }, { d: 'M120 68V28M90 74 72 38M150 74l18-36M68 94 36 70M172 94l32-24M58 114l-36-8M182 114l36-8' }],
      },
      answer: [{ group: 'sun', accept: [{ symbol: '01.03.01' }] }, { group: 'rays', required: false, accept: [{ symbol: '01.03.15' }] }],
      accepted: { '01.03.01': { en: 'Half the sun on the horizon rises or sets: a section of its own.' }, '01.03.15': auxiliary },
      wrong: {
        '01.03.02': { en: 'Other pictures of the sun: only when none of the named ones fits.' },
        '26.02': { en: 'The half disc has rays, so it is a sun and not a segment of a circle.' },
        '06': { en: 'A line alone makes no landscape.' },
      },
      rule: { en: 'The more exact section wins over “other”. Rays turn a disc into a sun.' },
    },
    {
      key: 'barred-shield', edition: 'VCL 10', kind: 'mark', difficulty: 3, tests: 'vienna.carrier-and-content', tags: ['shields'], source: 'own case',
      title: { en: 'A shield with two bands' },
      parts: [element('A shield of usual shape with two slanting bands on it. No words.')],
      drawing: {
        width: 180, height: 200, alt: { en: 'Line drawing: a shield with two slanting bands' }, caption: null,
        lines: [{ d: 'M20 18h140v82c0 44-34 70-70 84-36-14-70-40-70-84z' }, { d: 'M20 96 108 18M25 129 148 18M36 147 160 40M52 163 160 72' }],
      },
      answer: [{ accept: [{ symbol: '24.01.03' }] }],
      accepted: { '24.01.03': { en: 'A shield with lines, bands or partitions: one section says both the shield and what is on it.' } },
      wrong: {
        '26.11': { en: 'The bands belong to the shield; division 24.1 already says so.' },
        '24.01.01': { en: 'This section is for shields with nothing on them.' },
        '24.01.05': { en: 'This section is for other figures or for words on the shield.' },
        '24.11': { en: 'An emblem that can be named as a shield stands with the shields.' },
      },
      rule: { en: 'A section that names the carrier and its content together is used alone. The content is not classified a second time.' },
    },
  ],
};
