import { keyOf, one } from '../writing';
import { locarnoCase } from './locarno-case';

/** Furnishing, house and household: rooms, doors, light, cooling, and what is laid on tables and walls. */
export const locarnoHome = [
  locarnoCase({
    key: 'door-and-handle', difficulty: 2, tests: 'locarno.parts-with-the-whole', tags: ['building', 'hardware', 'several-places'],
    title: 'A door and what opens it', product: 'Door; handle for doors', shown: 'A door with two panels; apart from it a plate with a lever. The handle is a design of its own in the same application.',
    sketch: {
      size: [260, 220], alt: 'a panelled door and, apart from it, a lever handle on a plate', view: '7.1 and 8.1',
      line: ['M30 16h100v190H30z', 'M190 50h26v110h-26z', 'M203 84h46v14h-46z'],
      thin: ['M44 30h72v66H44zM44 112h72v80H44z', 'M203 80a11 11 0 1 0 .1 0z', 'M203 126a6 6 0 1 0 .1 0zM200 138h6v10h-6z'], solid: ['M119 100h6v8h-6z'],
    },
    answer: keyOf({ door: '25-02', handle: '08-06' }),
    accepted: { '25-02': 'Doors are parts of buildings that come ready to fit, like windows.', '08-06': 'Handles have a place of their own, whatever they open: door, drawer or box.' },
    wrong: {
      '25-01': 'Building materials are bricks, tiles and profiles; a door is a finished part.',
      '08-07': 'Locks close. This plate only carries a lever.',
      '06-06': 'A door of a cupboard would be a part of furniture; this one stands in a wall.',
      '08-09': 'Fittings are left for what has no place before them; handles have one.',
    },
    hint: 'The handle belongs to the door, and yet there is a place for handles.',
  }),
  locarnoCase({
    key: 'against-the-light', difficulty: 4, tests: 'locarno.notes-draw-the-border', tags: ['building', 'furnishing', 'several-places'],
    title: 'Two ways to keep the light out', product: 'Roller blind for indoors; shutter for outdoors', shown: 'A cloth that rolls up above a window inside a room; two wings of slats hinged to the wall of a house.',
    answer: keyOf({ inside: '06-10', outside: '25-02' }),
    accepted: { '06-10': 'Blinds for indoors hang with the curtains: furnishing.', '25-02': 'Shutters for outdoors are parts of the building, like its windows.' },
    wrong: {
      '25-01': 'Slats as a material would be there; the shutter is a finished part.',
      '06-13': 'Household linen covers beds and tables.',
      '05-05': 'The cloth of the blind is no longer sold by the metre.',
      '21-04': 'Awnings and tents shelter people in the open.',
    },
    hint: 'The wall of the house is the border.',
  }),
  locarnoCase({
    key: 'paper-on-the-wall', difficulty: 3, tests: 'locarno.material-or-article', tags: ['sheets', 'patterns'],
    title: 'Paper for the wall', product: 'Wallpaper', shown: 'A roll that is partly unrolled; diamonds repeat over the whole sheet.',
    sketch: {
      size: [200, 220], alt: 'a roll of paper, unrolled downwards, with a pattern of diamonds', view: '9.1',
      line: ['M30 30c0-12 140-12 140 0v16c0 12-140 12-140 0z', 'M30 46v158h140V46'],
      thin: ['M65 72l12 16-12 16-12-16zM135 72l12 16-12 16-12-16z', 'M100 104l12 16-12 16-12-16z', 'M65 136l12 16-12 16-12-16zM135 136l12 16-12 16-12-16z', 'M100 168l12 16-12 16-12-16z'],
    },
    answer: one('05-06'),
    accepted: { '05-06': 'A sheet whose only special feature is its surface: wallpaper is named there.' },
    wrong: {
      32: 'A pattern as such would be there. The product named is the paper that carries it.',
      '06-12': 'Tapestries hang on a wall as finished pieces.',
      '25-01': 'Wallpaper is glued onto a wall that is already built.',
      '05-05': 'Paper is no fabric.',
      '19-08': 'It is printed, but nothing is to be read.',
    },
    hint: 'It is sold by length and is not woven.',
  }),
  locarnoCase({
    key: 'cloth-and-tablecloth', difficulty: 2, tests: 'locarno.material-or-article', tags: ['textiles', 'furnishing', 'several-places'],
    title: 'From the roll to the table', product: 'Textile fabric; tablecloth', shown: 'A bolt of chequered cloth; a square cloth with a hem, in the same chequers.',
    answer: keyOf({ fabric: '05-05', tablecloth: '06-13' }),
    accepted: { '05-05': 'Cloth from the bolt is still to be cut.', '06-13': 'Hemmed and square, it is linen for the table.' },
    wrong: {
      32: 'The chequers are not filed as a pattern; two products are named.',
      '05-06': 'Sheets that are not woven are there.',
      '06-11': 'Carpets and mats lie on the floor.',
      '07-06': 'Utensils of the table are there, not its linen.',
    },
    hint: 'Look for the hem.',
  }),
  locarnoCase({
    key: 'candle-and-candlestick', difficulty: 3, tests: 'locarno.each-product-by-itself', tags: ['lighting', 'several-places'],
    title: 'Light for the table', product: 'Candle; candlestick', shown: 'A smooth candle with its wick; a low stick with a foot and a dish. Sold as a set.',
    sketch: {
      size: [220, 220], alt: 'a candle and, apart from it, a candlestick', view: '10.1 and 11.1',
      line: ['M40 204V70h28v134z', 'M54 70V58', 'M150 120h20v58h-20z', 'M128 120c0 10 64 10 64 0z', 'M122 200c4-16 20-22 38-22s34 6 38 22z', 'M147 120V96h26v24'],
      thin: ['M40 70c0 6 28 6 28 0'],
    },
    answer: keyOf({ candle: '26-04', stick: '26-01' }),
    accepted: { '26-04': 'A candle is a source of light, like a bulb.', '26-01': 'The stick holds it and has its own subclass.' },
    wrong: {
      '26-05': 'Lamps have their source of light built in or fitted.',
      '11-02': 'It may adorn a table; lighting is its purpose.',
      '23-03': 'A candle gives light before it gives heat.',
      '07-06': 'Utensils of the table serve eating.',
    },
    hint: 'What burns and what holds are both in one class.',
  }),
  locarnoCase({
    key: 'reading-light-and-alarm', difficulty: 3, tests: 'locarno.several-purposes', tags: ['lighting', 'clocks', 'several-places'],
    title: 'Beside the bed', product: 'Table lamp with built-in alarm clock', shown: 'A lamp with a shade; its foot is a box with the face of a clock.',
    sketch: {
      size: [180, 220], alt: 'a table lamp whose foot is a clock', view: '12.1',
      line: ['M60 30h60l24 66H36z', 'M86 96h8v60h-8z', 'M34 156h112v48H34z', 'M90 162a18 18 0 1 0 .1 0z', 'M90 180v-12M90 180l9 5'],
      thin: ['M44 204v8M136 204v8', 'M122 174h14v12h-14z'],
    },
    answer: keyOf({ lamp: '26-05', clock: '10-01' }),
    accepted: { '26-05': 'It lights the bed.', '10-01': 'It wakes who lies there.' },
    wrong: {
      '06-05': 'Composite is a word for furniture only, and this is none.',
      '10-02': 'Watches are worn.',
      '10-07': 'The clock is whole: face, hands and work.',
      '26-02': 'Nobody carries it in the hand.',
    },
    hint: 'There is no subclass for lamps with clocks: take both.',
  }),
  locarnoCase({
    key: 'tall-and-cold', difficulty: 2, tests: 'locarno.purpose-first', tags: ['kitchen', 'machines'],
    title: 'Tall and cold', product: 'Refrigerator', shown: 'A tall cabinet with two doors and long handles.',
    sketch: {
      size: [150, 230], alt: 'a tall cabinet with two doors, one above the other', view: '13.1',
      line: ['M24 12h102v200H24z', 'M24 80h102'], thin: ['M34 44v26M34 92v44', 'M34 212v8M116 212v8', 'M104 24h12'],
    },
    answer: one('15-07'),
    accepted: { '15-07': 'It cools by a machine: refrigeration, the household’s included.' },
    wrong: {
      '06-04': 'It looks like a cupboard and stores, but it is made to cool.',
      '07-02': 'Cooking apparatus heats.',
      '07-10': 'Cool boxes and moulds for ice are there: they have no machine of their own.',
      '31-00': 'Machines there prepare food; this one keeps it.',
      '23-04': 'Air conditioning cools rooms.',
    },
    hint: 'Look among the machines.',
  }),
  locarnoCase({
    key: 'washday', difficulty: 3, tests: 'locarno.hand-or-machine', tags: ['cleaning', 'machines', 'several-places'],
    title: 'Washday', product: 'Washing machine; rack for drying laundry', shown: 'A machine with a round door; a folding rack with rods over which laundry is hung.',
    answer: keyOf({ machine: '15-05', rack: '07-05' }),
    accepted: { '15-05': 'Machines for washing, the household’s included, are among the machines.', '07-05': 'Equipment without a machine stands with irons and household goods.' },
    wrong: {
      '06-08': 'Hangers hold clothes in a wardrobe.',
      '06-06': 'A rack for laundry is no furniture.',
      '15-06': 'Machines that make textiles are there.',
      '28-06': 'Drying hair is another matter.',
    },
    rule: 'Washing and drying by a machine is in `15-05`; what helps without a machine is in `07-05`. Electricity alone does not decide: irons are in `07-05`, too.',
    hint: 'One has a motor.',
  }),
];
