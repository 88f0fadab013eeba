import type { CaseFile } from '../../../case/case-file';
import { boltInCircle, crescent, globe, rose, sunFace, threeStars } from './drawings/sky';
import { besideInBoth, drawn, mark, markCase, officeWithAuxiliaries, words } from './mark-case';

/** Heavenly bodies and natural phenomena: what is a sun, a star, a globe, and when a circle is only a circle. */
export const skyCases: readonly CaseFile[] = [
  markCase({
    key: 'vienna-crescent', difficulty: 1, tests: 'vienna.what-it-represents', tags: ['sky', 'one-element'],
    title: words('A thin sickle', 'هلال رفيع'),
    parts: [mark('One figure, no words, no colours claimed.', 'شكل واحد بلا كلمات ولا ألوان مطالب بها.')],
    drawing: drawn(crescent, 'Line drawing: a sickle open to the upper right, with two sharp tips', 'رسم خطي: شكل منجلي مفتوح نحو أعلى اليمين بطرفين حادين'),
    answer: [{ accept: [{ symbol: '01.07.06' }] }],
    accepted: { '01.07.06': words('The sickle is the moon in its first quarter, and crescents and half moons share a section.', 'الشكل المنجلي هو القمر في ربعه الأول، وللأهلة وأنصاف الأقمار فرع واحد.') },
    wrong: {
      '01.07.01': words('This section is for the full disc, or for several moons.', 'هذا الفرع للقرص الكامل أو لعدة أقمار.'),
      '26.01': words('The outline is made of two arcs, but the figure represents the moon.', 'يتكون المحيط من قوسين، لكن الشكل يمثل القمر.'),
      '26.02': words('A segment of a circle is a figure that represents nothing else.', 'قطعة الدائرة شكل لا يمثل شيئا آخر.'),
      '14.09': words('A sickle for harvesting would have a handle.', 'لو كان منجلا للحصاد لكان له مقبض.'),
    },
    rule: words('An element is classified by what it shows, and only then by its outline. The moon goes before the circle.', 'يصنف العنصر بما يظهره ثم بمحيطه. القمر قبل الدائرة.'),
    hints: [words('Is it something in the sky, or only a figure?', 'أهو شيء في السماء أم مجرد شكل؟'), words('Look in division `01.07`.', 'انظر في القسم `01.07`.')],
  }),
  markCase({
    key: 'vienna-globe', difficulty: 2, tests: 'vienna.what-it-represents', tags: ['sky', 'auxiliary-sections'],
    title: words('A ball with a net of lines', 'كرة عليها شبكة خطوط'),
    parts: [mark('A globe that shows only its meridians and parallels; no lands and seas.', 'كرة أرضية لا تظهر إلا خطوط الطول والعرض، بلا يابسة ولا بحار.')],
    drawing: drawn(globe, 'Line drawing: a round outline with curved lines from top to bottom and straight lines across', 'رسم خطي: محيط دائري فيه خطوط منحنية من أعلى إلى أسفل وخطوط مستقيمة عرضا'),
    answer: [{ group: 'globe', accept: [{ symbol: '01.05.01' }] }, { group: 'lines only', required: false, accept: [{ symbol: '01.05.02' }] }],
    accepted: {
      '01.05.01': words('The lines make the ball the globe of the earth, even without lands.', 'الخطوط تجعل الكرة كرة أرضية حتى دون يابسة.'),
      '01.05.02': besideInBoth,
    },
    wrong: {
      '26.01': words('A circle with lines in it would be geometrical only if it represented nothing.', 'الدائرة التي فيها خطوط هندسية فقط إن لم تمثل شيئا.'),
      '26.15': words('A sphere is a solid without meaning; the net of meridians gives this one a meaning.', 'الكرة مجسم بلا معنى، وشبكة خطوط الطول تعطيه معنى.'),
      '01.17': words('A map is flat and shows places; this is the globe itself.', 'الخريطة مسطحة وتظهر أماكن، وهذه هي الكرة نفسها.'),
      '01.05.15': words('The whole globe is seen, not a part of it.', 'تظهر الكرة كلها لا جزء منها.'),
    },
    rule: words('Meridians and parallels turn a ball into the globe. An auxiliary section may add that nothing else is on it.', 'خطوط الطول والعرض تجعل الكرة كرة أرضية. ويجوز أن يضيف فرع مساعد أنه لا شيء آخر عليها.'),
  }),
  markCase({
    key: 'vienna-three-stars', difficulty: 3, tests: 'vienna.auxiliary-beside-principal', tags: ['sky', 'roles'],
    title: words('Three of the same'), roles: ['main', 'auxiliary'],
    parts: [mark('Three equal figures, one above two.'), officeWithAuxiliaries],
    drawing: drawn(threeStars, 'Line drawing: three equal figures with five points each, one above and two below'),
    answer: [
      { group: 'stars', accept: [{ symbol: '01.01.01', role: 'main' }] },
      { group: 'number', accept: [{ symbol: '01.01.04', role: 'auxiliary' }] }, { group: 'points', accept: [{ symbol: '01.01.10', role: 'auxiliary' }] },
    ],
    accepted: {
      '01.01.01': words('All three are stars: one principal section for the three.'),
      '01.01.04': words('The auxiliary section counts them: three.'),
      '01.01.10': words('Five points are more than four, and the number of points has its auxiliary sections.'),
    },
    wrong: {
      '01.01.05': words('“More than three” begins with four.'),
      '01.01.09': words('Count the points again: there are five.'),
      '01.11': words('Three stars in a triangle are no constellation that one knows from the sky.'),
      '26.05': words('A star is no polygon, although it has corners: a note in category `01` keeps stars there.'),
    },
    rule: words('Equal elements get their principal section once. How many they are, and of which kind, is said by auxiliary sections.'),
    hints: [words('One principal section is enough.'), words('Two auxiliary sections of the same division say more: how many, and how many points.')],
  }),
  markCase({
    key: 'vienna-compass-card', difficulty: 3, tests: 'vienna.a-note-decides', tags: ['sky', 'notes'],
    title: words('North, east, south, west'),
    parts: [mark('A round card with a star of eight points; N, E, S and W stand at the four long points. The needle and the case of an instrument are not shown.')],
    drawing: drawn(rose, 'Line drawing: a disc with a pointed figure of eight rays, the letters N, E, S and W at the long rays, and a ring of small marks'),
    answer: [{ accept: [{ symbol: '01.01.17' }] }],
    accepted: { '01.01.17': words('The card of a compass has its own section, beside the stars: the letters and the ring belong to it.') },
    wrong: {
      '17.05': words('Compasses as instruments are there. Only the card is shown: no case, no needle.'),
      '01.01.01': words('The pointed figure is a part of the card; nobody would call the whole a star.'),
      '24.15': words('The points show directions, but they are no arrows.'),
      '26.01': words('The rings are the edge of the card.'),
      '27.05': words('The four letters belong to the card and are in no special form of writing.'),
    },
    rule: words('A thing with its own section keeps all its usual parts. Notes tell the picture on the card from the instrument.'),
    hints: [words('It is not the instrument that is shown.'), words('Its section stands among the stars.')],
  }),
  markCase({
    key: 'vienna-bolt-in-circle', difficulty: 4, tests: 'vienna.every-element-that-matters', tags: ['sky', 'geometry', 'roles'],
    title: words('A zigzag in a ring'), roles: ['main', 'auxiliary'],
    parts: [mark('A filled zigzag with a point below, inside one circle. Both are of equal weight.'), officeWithAuxiliaries],
    drawing: drawn(boltInCircle, 'Drawing: a filled zigzag that ends in a point, inside a circle'),
    answer: [
      { group: 'lightning', accept: [{ symbol: '01.15.03', role: 'main' }] }, { group: 'circle', accept: [{ symbol: '26.01.01', role: 'main' }] },
      { group: 'one circle', accept: [{ symbol: '26.01.03', role: 'auxiliary' }] }, { group: 'content', accept: [{ symbol: '26.01.13', role: 'auxiliary' }] },
    ],
    accepted: {
      '01.15.03': words('The zigzag is the usual picture of lightning, a natural phenomenon.'),
      '26.01.01': words('The circle matters as much as what is in it.'),
      '26.01.03': words('Auxiliary: there is one circle.'),
      '26.01.13': words('Auxiliary: the circle contains a natural phenomenon.'),
    },
    wrong: {
      '26.01.12': words('This section is for circles with other geometrical figures in them; lightning is none.'),
      '24.15': words('The point makes no arrow: the zigzag is lightning.'),
      '26.11': words('A zigzag line is geometrical only when it represents nothing else.'),
      '24.17': words('As a warning sign it would stand in a triangle; here it is lightning in a circle.'),
    },
    rule: words('A figure and the circle around it are two elements. The auxiliary section of the circle says what kind of thing it contains.'),
    hints: [words('Two principal sections, in two categories.'), words('Both auxiliary sections belong to the circle.')],
  }),
  markCase({
    key: 'vienna-sun-face', difficulty: 4, tests: 'vienna.the-exact-section-wins', tags: ['sky', 'roles'],
    title: words('Good morning'), roles: ['main', 'auxiliary'],
    parts: [mark('A whole disc with a face and with pointed rays all around.'), officeWithAuxiliaries],
    drawing: drawn(sunFace, 'Line drawing: a smiling face in a disc with a ring of twelve pointed triangles around it'),
    answer: [
      { group: 'sun', accept: [{ symbol: '01.03.02', role: 'main' }] },
      { group: 'rays', accept: [{ symbol: '01.03.17', role: 'auxiliary' }] }, { group: 'face', accept: [{ symbol: '01.03.20', role: 'auxiliary' }] },
    ],
    accepted: {
      '01.03.02': words('A whole sun that neither rises nor sets: the section for the other pictures of it is the right one here.'),
      '01.03.17': words('Auxiliary: the rays are triangles.'),
      '01.03.20': words('Auxiliary: the sun has a face.'),
    },
    wrong: {
      '01.03.01': words('A sun that rises or sets is cut by the horizon.'),
      '01.03.15': words('The rays are triangles, not lines or bands.'),
      '02': words('The face is that of the sun; nobody is represented.'),
      '04': words('A sun with a face has its own auxiliary section and stays in category `01`.'),
      '01.01': words('The triangles stand apart from the disc: rays, not the points of a star.'),
    },
    rule: words('“Other pictures” is right only after every named section has been tried. A face on the sun is said beside it.'),
    hints: [words('Does it rise or set?'), words('Two auxiliary sections: one for the rays, one for the face.')],
  }),
];
