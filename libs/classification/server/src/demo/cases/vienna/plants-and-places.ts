import type { CaseFile } from '../../../case/case-file';
import { clover, grapes, house, palm, peaks } from './drawings/plants-and-places';
import { beside, besideInBoth, drawn, mark, markCase, officeOfDivisionsInBoth, words } from './mark-case';

/** Plants, landscapes and buildings. */
export const plantAndPlaceCases: readonly CaseFile[] = [
  markCase({
    key: 'vienna-palm', difficulty: 1, tests: 'vienna.divisions-only', tags: ['plants', 'divisions'],
    title: words('Shade on the beach', 'ظل على الشاطئ'),
    parts: [mark('One tree with a bare trunk and long leaves at its top; a line for the ground.', 'شجرة واحدة بجذع عار وأوراق طويلة في أعلاها، وخط للأرض.'), officeOfDivisionsInBoth],
    drawing: drawn(palm, 'Line drawing: a bent trunk with rings, long pointed leaves at its top and two round fruits', 'رسم خطي: جذع منحن عليه حلقات، وفي أعلاه أوراق طويلة مدببة وثمرتان مستديرتان'),
    answer: [{ accept: [{ symbol: '05.01' }] }],
    accepted: { '05.01': words('A palm is a tree, seen whole; the office stops at the division.', 'النخلة شجرة ظاهرة بكاملها، والمكتب يقف عند القسم.') },
    wrong: {
      '05.03': words('The leaves belong to a whole tree.', 'الأوراق جزء من شجرة كاملة.'),
      '06.06': words('One tree on a line is no landscape.', 'شجرة واحدة على خط ليست منظرا طبيعيا.'),
      '05.07': words('The fruits are small and hang on the tree: they are no element of their own.', 'الثمار صغيرة ومعلقة بالشجرة، فليست عنصرا مستقلا.'),
      '05.11': words('Other plants are there; trees have their division.', 'هناك النباتات الأخرى، وللأشجار قسمها.'),
    },
    rule: words('A tree with its leaves and fruits is one element. The line it stands on does not make a landscape.', 'الشجرة بأوراقها وثمارها عنصر واحد. والخط الذي تقف عليه لا يجعلها منظرا طبيعيا.'),
    hints: [words('Find the trees.', 'ابحث عن الأشجار.'), words('The office stops one level above the sections.', 'يقف المكتب قبل الفروع بمستوى واحد.')],
  }),
  markCase({
    key: 'vienna-clover', difficulty: 3, tests: 'vienna.what-it-represents', tags: ['plants', 'auxiliary-sections'],
    title: words('A bit of luck'),
    parts: [mark('Four parts in the shape of hearts around a stem. One figure.')],
    drawing: drawn(clover, 'Line drawing: four heart-shaped parts that meet at their tips, with a bent stem'),
    answer: [
      { group: 'clover', accept: [{ symbol: '05.03.06' }] },
      { group: 'stylised', required: false, accept: [{ symbol: '05.03.13' }] }, { group: 'number', required: false, accept: [{ symbol: '05.03.14' }] },
    ],
    accepted: { '05.03.06': words('Four parts and a stem make one leaf of clover, and clover has a section, also as a sign.'), '05.03.13': beside, '05.03.14': beside },
    wrong: {
      '02.09': words('Each part looks like a heart, but together they are a leaf.'),
      '05.05': words('The parts are those of a leaf; a flower would have a centre.'),
      '05.03.15': words('Four parts, but one leaf on one stem.'),
      '24.17': words('The sign of luck is kept with the leaves of clover.'),
      '05.03.11': words('“Other leaves” only when no section names the plant.'),
    },
    rule: words('Look at the whole before its parts: four hearts on a stem are a leaf of clover. A section that names it goes before “other”.'),
    hints: [words('What do the four parts form together?'), words('A leaf, and the plant has a section.')],
  }),
  markCase({
    key: 'vienna-grapes', difficulty: 2, tests: 'vienna.what-it-represents', tags: ['plants', 'one-element'],
    title: words('Ripe for the harvest'),
    parts: [mark('A bunch of round berries that becomes narrower below, with a piece of the stem and a tendril.')],
    drawing: drawn(grapes, 'Line drawing: rows of small circles that become shorter downwards, with a stem and a curled line on top'),
    answer: [{ accept: [{ symbol: '05.07.10' }] }],
    accepted: { '05.07.10': words('The rows of circles are the berries of a bunch of grapes.') },
    wrong: {
      '26.01': words('Many circles, but they represent berries.'),
      '05.03': words('No leaf is shown; a vine leaf would get a place of its own.'),
      '05.11': words('Other plants only when fruit, leaves and flowers do not fit.'),
      '08': words('Fruit is classified with the plants, not with food.'),
    },
    rule: words('Fruit stays with the plants. Circles that make up a thing are no circles of category `26`.'),
  }),
  markCase({
    key: 'vienna-peaks-and-sun', difficulty: 4, tests: 'vienna.every-element-that-matters', tags: ['landscapes', 'sky', 'auxiliary-sections'],
    title: words('Behind the summits'),
    parts: [mark('Two pointed summits with snow on a line; between them half a disc with straight rays. Both are large enough to be remembered.')],
    drawing: drawn(peaks, 'Line drawing: two pointed summits with zigzag lines near the top, and half a disc with short straight strokes between them'),
    answer: [
      { group: 'mountains', accept: [{ symbol: '06.01.02' }] }, { group: 'sun', accept: [{ symbol: '01.03.01' }] },
      { group: 'stylised', required: false, accept: [{ symbol: '06.01.04' }] }, { group: 'with landscape', required: false, accept: [{ symbol: '01.03.06' }] },
      { group: 'rays', required: false, accept: [{ symbol: '01.03.15' }] },
    ],
    accepted: {
      '06.01.02': words('Summits with snow are mountains, the first element.'), '01.03.01': words('The sun is cut by the mountains: it rises or sets.'),
      '06.01.04': beside, '01.03.06': beside, '01.03.15': beside,
    },
    wrong: {
      '26.03': words('The outlines are angles, but they represent summits.'),
      '01.03.02': words('“Other pictures of the sun” is closed as soon as it rises or sets.'),
      '06.03': words('No water is shown.'),
      '06.19': words('Other landscapes only when mountains, water, desert and town do not fit.'),
    },
    rule: words('Each element that is remembered gets its place. Auxiliary sections tie them together: the sun with a landscape.'),
    hints: [words('Two elements in two categories.'), words('Is the sun whole?')],
  }),
  markCase({
    key: 'vienna-house', difficulty: 2, tests: 'vienna.whole-and-part', tags: ['buildings', 'auxiliary-sections'],
    title: words('Under one roof', 'تحت سقف واحد'),
    parts: [mark('The front of a house with a door, two windows and a chimney.', 'واجهة بيت بباب ونافذتين ومدخنة.')],
    drawing: drawn(house, 'Line drawing: a front with a pointed roof, a chimney, one door and two windows with four panes each', 'رسم خطي: واجهة بسقف مدبب ومدخنة وباب ونافذتين في كل منهما أربعة ألواح'),
    answer: [{ group: 'house', accept: [{ symbol: '07.01.08' }] }, { group: 'stylised', required: false, accept: [{ symbol: '07.01.24' }] }],
    accepted: {
      '07.01.08': words('A house to live in, seen from the front.', 'بيت للسكن من الأمام.'),
      '07.01.24': besideInBoth,
    },
    wrong: {
      '07.03': words('Door and windows are parts of the house that is shown whole.', 'الباب والنافذتان أجزاء من البيت الظاهر كله.'),
      '07.01.01': words('Castles have towers and battlements.', 'للقلاع أبراج وشرفات.'),
      '06.07': words('One house is no view of a village.', 'بيت واحد ليس منظر قرية.'),
      '26.05': words('The outline has five corners, but it is a house.', 'للمحيط خمس زوايا، لكنه بيت.'),
    },
    rule: words('Who sees the whole does not classify its usual parts. Doors and windows alone have division `07.03`.', 'من رأى الكل لا يصنف أجزاءه المعتادة. وللأبواب والنوافذ وحدها القسم `07.03`.'),
    hints: [words('Are door and window elements of their own?', 'هل الباب والنافذة عنصران مستقلان؟'), words('Look in division `07.01`.', 'انظر في القسم `07.01`.')],
  }),
];
