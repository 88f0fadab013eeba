import { keyOf, one } from '../writing';
import { locarnoCase } from './locarno-case';

/** Instruments, signals, stationery, electronics, medicine: borders that only the notes draw. */
export const locarnoInstrumentsAndMedia = [
  locarnoCase({
    key: 'bellows-and-keys', difficulty: 4, tests: 'locarno.notes-draw-the-border', tags: ['music'],
    title: 'Bellows and keys', product: 'Accordion', shown: 'Bellows between two cases; keys like those of a piano on the right, buttons on the left.',
    sketch: {
      size: [270, 180], alt: 'bellows between two cases, with keys on one and buttons on the other', view: '33.1',
      line: ['M18 40h46v104H18z', 'M206 40h46v104h-46z', 'M64 46l12 8 12-8 12 8 12-8 12 8 11-8 12 8 12-8 12 8 12-8 12 8 11-8', 'M64 138l12-8 12 8 12-8 12 8 12-8 11 8 12-8 12 8 12-8 12 8 12-8 11 8'],
      thin: ['M76 54v76M100 54v76M124 54v76M147 54v76M171 54v76M195 54v76', 'M224 40v104M224 55h28M224 70h28M224 85h28M224 100h28M224 115h28M224 130h28', 'M32 56a4 4 0 1 0 .1 0zM48 56a4 4 0 1 0 .1 0zM32 78a4 4 0 1 0 .1 0zM48 78a4 4 0 1 0 .1 0zM32 100a4 4 0 1 0 .1 0zM48 100a4 4 0 1 0 .1 0zM32 122a4 4 0 1 0 .1 0zM48 122a4 4 0 1 0 .1 0z'],
    },
    answer: one('17-01'),
    accepted: { '17-01': 'Accordions are named with the keyboard instruments, like organs.' },
    wrong: {
      '17-02': 'Air makes it sound, but nobody blows: wind instruments are played by mouth.',
      '17-05': 'It plays nothing by itself.',
      '17-99': 'A note names it, so nothing is left over.',
      '14-01': 'Apparatus that records and plays back is there.',
    },
    hint: 'Look for a note, and at the right hand.',
  }),
  locarnoCase({
    key: 'stop-and-go', difficulty: 2, tests: 'locarno.purpose-first', tags: ['signals', 'lighting'],
    title: 'Stop and go', product: 'Traffic light', shown: 'A pole with a box and three round lenses, one above the other.',
    sketch: {
      size: [120, 230], alt: 'a pole with a box and three round lenses', view: '34.1',
      line: ['M36 10h48v110H36z', 'M60 18a14 14 0 1 0 .1 0zM60 51a14 14 0 1 0 .1 0zM60 84a14 14 0 1 0 .1 0z', 'M55 120v90M65 120v90', 'M42 210h36v8H42z'],
      thin: ['M46 22c8-8 20-8 28 0M46 55c8-8 20-8 28 0M46 88c8-8 20-8 28 0'],
    },
    answer: one('10-06'),
    accepted: { '10-06': 'It signals. Light is only the means.' },
    wrong: {
      '26-03': 'Street lamps light the street; nobody sees better by a traffic light.',
      '20-03': 'Signs there advertise and show the way.',
      12: 'It stands beside the road and transports nothing.',
      '10-05': 'It checks nothing.',
    },
    hint: 'Would the street be darker without it?',
  }),
  locarnoCase({
    key: 'sitting-and-rolling', difficulty: 2, tests: 'locarno.purpose-first', tags: ['vehicles', 'medical', 'furniture'],
    title: 'Sitting and rolling', product: 'Wheelchair', shown: 'A seat with armrests between two large wheels, with two small wheels and a footrest in front.',
    sketch: {
      size: [200, 220], alt: 'a seat between two large wheels, with small wheels and a footrest in front', view: '35.1',
      line: ['M60 30v84h76', 'M60 36H40', 'M136 114v54h24', 'M138 168v24', 'M60 84h58v30', 'M80 108a42 42 0 1 0 .1 0z', 'M138 178a14 14 0 1 0 .1 0z'],
      thin: ['M80 118a32 32 0 1 0 .1 0z', 'M80 118v64M48 150h64M57 127l46 46M103 127l-46 46'],
    },
    answer: one('12-12'),
    accepted: { '12-12': 'Vehicles that one pushes persons in, or in which they roll themselves: prams, wheelchairs, stretchers.' },
    wrong: {
      '06-01': 'One sits in it in order to move.',
      24: 'It treats nothing; it carries.',
      '12-11': 'Cycles are driven by pedals or a motor and steered by their rider.',
      '12-02': 'Handcarts carry loads.',
      '24-05': 'Aids to walking support a person on foot; here the person sits.',
    },
    hint: 'It has a neighbour that babies lie in.',
  }),
  locarnoCase({
    key: 'days-of-the-year', difficulty: 4, tests: 'locarno.notes-draw-the-border', tags: ['stationery', 'several-places'],
    title: 'The days of the year', product: 'Diary; wall calendar', shown: 'A bound book with a ribbon, one page for each day; a sheet for each month, held by three rings.',
    sketch: {
      size: [260, 190], alt: 'a bound book with a ribbon and, beside it, a sheet with a grid hanging from three rings', view: '37.1 and 38.1',
      line: ['M20 30h92v130H20z', 'M90 160v18l6-6 6 6v-18', 'M148 40h94v124h-94z', 'M166 30v20M195 30v20M224 30v20'],
      thin: ['M34 30v130', 'M50 56h46v16H50z', 'M148 68h94M148 92h94M148 116h94M148 140h94M167 68v96M186 68v96M205 68v96M224 68v96'],
    },
    answer: keyOf({ diary: '19-04', calendar: '19-03' }),
    accepted: { '19-04': 'It looks like a book and is bound like one: diaries are with the books.', '19-03': 'A calendar hangs and is torn off or turned.' },
    wrong: {
      '19-08': 'Other printed matter is what has no subclass of its own.',
      '19-01': 'Writing paper and cards are loose.',
      '19-02': 'Equipment of an office does something; these are written on and read.',
      10: 'Clocks and watches measure time; a calendar only lists it.',
    },
    hint: 'One of the two is taken out by a note on how it looks.',
  }),
  locarnoCase({
    key: 'letters-of-a-family', difficulty: 5, tests: 'locarno.the-named-product-decides', tags: ['graphics', 'printing'],
    title: 'Letters of one family', product: 'Typeface', shown: 'The letters of an alphabet with soft corners and one heavy stroke, with the figures from 0 to 9.', description: 'Offered as a file for computers and, on request, cast in metal.',
    answer: one('18-03'),
    accepted: { '18-03': 'Type and typefaces are in the class of printing, by name, in metal or as a file.' },
    wrong: {
      '32-01': 'Graphic symbols and logos are there. An alphabet has its own place.',
      '14-04': 'It may appear on a screen; it is no display and no icon.',
      '19-08': 'It is used for printed matter and is none.',
      '14-05': 'The file is only how it is delivered.',
    },
    hint: 'Think of what a printer needed before there were computers.',
  }),
  locarnoCase({
    key: 'hands-free', difficulty: 2, tests: 'locarno.purpose-first', tags: ['electronics'],
    title: 'Hands free', product: 'Stand for mobile telephones', shown: 'A bent strip with a lip; a telephone in broken lines leans on it.',
    sketch: {
      size: [200, 200], alt: 'a bent strip with a lip, on which a telephone in broken lines leans', view: '39.1',
      line: ['M36 172h124v12H36z', 'M60 172 96 62l12 4-34 106', 'M148 172v-18h10v18'], thin: ['M44 178h104'],
      dashed: ['M134 168 92 40l14-5 42 128z'],
    },
    answer: one('14-06'),
    accepted: { '14-06': 'Stands for electronic equipment have their own subclass.' },
    wrong: {
      '14-03': 'The telephone is in broken lines and not claimed.',
      '08-08': 'Devices for supporting are there only when no class of their own names them.',
      '06-06': 'It stands on furniture.',
      '19-02': 'An office may use it; it is made for telephones.',
    },
    hint: 'Not the telephone, but the same class.',
  }),
  locarnoCase({
    key: 'very-small-things', difficulty: 3, tests: 'locarno.notes-draw-the-border', tags: ['optics', 'medical'],
    title: 'Very small things', product: 'Microscope for laboratories', shown: 'A tube with an eyepiece on an arm above a table, with a knob for focusing.',
    sketch: {
      size: [180, 230], alt: 'a tube with an eyepiece on a bent arm above a small table', view: '40.1',
      line: ['M36 200h108v12H36z', 'M56 200c-20-50-6-108 36-124l10 20c-28 14-38 58-24 104z', 'M72 34l26-12 38 86-26 12z', 'M68 24l22-10 6 10-22 10z', 'M84 152h66v9H84z', 'M114 118l8 22h12l-6-28'],
      thin: ['M60 138a11 11 0 1 0 .1 0z', 'M60 143a6 6 0 1 0 .1 0z', 'M84 60l26-12'],
    },
    answer: one('16-06'),
    accepted: { '16-06': 'It enlarges by lenses: microscopes are named with the optical articles.' },
    wrong: {
      '24-02': 'The laboratory is where it stands. Optics have their own class.',
      '24-01': 'Equipment of laboratories is there unless a note sends it elsewhere.',
      '10-04': 'It looks and does not measure.',
      '16-01': 'It takes no picture.',
    },
    hint: 'What would you find in the same shop: scalpels or spectacles?',
  }),
  locarnoCase({
    key: 'around-the-wrist', difficulty: 4, tests: 'locarno.parts-with-the-whole', tags: ['watches', 'parts'],
    title: 'Around the wrist', product: 'Strap for watches', shown: 'Two straps of leather, one with a buckle and one with holes; the watch in broken lines.',
    sketch: {
      size: [120, 250], alt: 'two straps, one with a buckle and one with holes, and a watch in broken lines', view: '41.1',
      line: ['M46 24h28v66H46z', 'M40 8h40v16H40z', 'M46 152h28l-4 84H50z'], thin: ['M60 12v12', 'M60 176a3 3 0 1 0 .1 0zM60 192a3 3 0 1 0 .1 0zM60 208a3 3 0 1 0 .1 0z', 'M50 30v54M70 30v54'],
      dashed: ['M60 86a35 35 0 1 0 .1 0z', 'M60 94a27 27 0 1 0 .1 0z'],
    },
    answer: one('10-07'),
    accepted: { '10-07': 'A strap is good for nothing but a watch: it goes with the parts and accessories of watches.' },
    wrong: {
      '10-02': 'The watch itself is in broken lines and not claimed.',
      '11-01': 'A bracelet adorns without a watch; a strap has a gap where the watch belongs.',
      '02-07': 'Belts and buckles for clothing are there.',
      '03-01': 'Leather goods for carrying are there.',
    },
    hint: 'What is missing in the middle?',
  }),
];
