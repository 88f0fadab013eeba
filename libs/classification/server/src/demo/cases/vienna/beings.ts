import type { CaseFile } from '../../../case/case-file';
import { bee, catHead, cock, eye, hand, hare, runner } from './drawings/beings';
import { beside, besideInBoth, drawn, mark, markCase, officeWithAuxiliaries, words } from './mark-case';

/** Human beings, parts of the body, animals and their heads. */
export const beingCases: readonly CaseFile[] = [
  markCase({
    key: 'vienna-eye', difficulty: 1, tests: 'vienna.whole-and-part', tags: ['human-body', 'one-element'],
    title: words('It looks at you', 'ينظر إليك'),
    parts: [mark('One figure: an eye with lashes.', 'شكل واحد: عين برموش.')],
    drawing: drawn(eye, 'Line drawing: an almond shape with a ring and a filled disc in it, and short strokes above', 'رسم خطي: شكل لوزي فيه حلقة وقرص ممتلئ، وفوقه خطوط قصيرة'),
    answer: [{ accept: [{ symbol: '02.09.04' }] }],
    accepted: { '02.09.04': words('An eye alone is a part of the human body, and eyes have a section.', 'العين وحدها جزء من جسم الإنسان، وللعيون فرع.') },
    wrong: {
      '02.01': words('A person is not shown, only a part of the face.', 'لا يظهر شخص بل جزء من الوجه فقط.'),
      '02.03': words('Lashes do not make it a woman: no person is shown.', 'الرموش لا تجعلها امرأة: لا يظهر أي شخص.'),
      '16.03': words('Optical instruments are there; this is the eye itself.', 'هناك الأجهزة البصرية، وهذه هي العين نفسها.'),
      '26.01': words('Disc and ring are pupil and iris.', 'القرص والحلقة هما البؤبؤ والقزحية.'),
    },
    rule: words('A part of the body that stands alone has its place in division `02.09`. Only heads and busts stay with the person.', 'جزء الجسم القائم بذاته مكانه في القسم `02.09`. الرؤوس والتماثيل النصفية وحدها تبقى مع الشخص.'),
    hints: [words('A whole person, or a part?', 'شخص كامل أم جزء؟'), words('Look in division `02.09`.', 'انظر في القسم `02.09`.')],
  }),
  markCase({
    key: 'vienna-open-hand', difficulty: 2, tests: 'vienna.whole-and-part', tags: ['human-body', 'one-element'],
    title: words('Five fingers', 'خمس أصابع'),
    parts: [mark('An open hand from the inside, up to the wrist.', 'كف مفتوحة من الداخل حتى الرسغ.')],
    drawing: drawn(hand, 'Line drawing: a palm with four long parts upwards and one to the left, cut off straight below', 'رسم خطي: راحة لها أربعة أجزاء طويلة إلى أعلى وجزء إلى اليسار، مقطوعة أسفلها'),
    answer: [{ accept: [{ symbol: '02.09.14' }] }],
    accepted: { '02.09.14': words('Hands, fingers, their prints and arms share one section of the parts of the body.', 'الأيدي والأصابع وبصماتها والأذرع في فرع واحد من أجزاء الجسم.') },
    wrong: {
      '09.03': words('A glove is clothing, but the lines of the palm show a bare hand.', 'القفاز لباس، لكن خطوط الراحة تدل على يد عارية.'),
      '24.17': words('No usual sign is made with it: it is a hand.', 'لا تؤلف إشارة معتادة: إنها يد.'),
      '02.01': words('Only the hand is shown, not a man.', 'لا يظهر إلا اليد، لا رجل.'),
    },
    rule: words('Parts of the human body have their own division. What they could mean is not classified, only what they are.', 'لأجزاء جسم الإنسان قسم خاص. ولا يصنف ما قد تعنيه بل ما هي عليه.'),
  }),
  markCase({
    key: 'vienna-runner', difficulty: 3, tests: 'vienna.the-exact-section-wins', tags: ['human-beings'],
    title: words('In full run'),
    parts: [mark('A filled silhouette of a man who runs; a line for the ground and three short lines behind him.')],
    drawing: drawn(runner, 'Drawing: a filled figure with bent arms and legs in long steps, on a thin line, with three short lines behind'),
    answer: [{ accept: [{ symbol: '02.01.08' }] }],
    accepted: { '02.01.08': words('A man who does sport: the section for athletes and dancers names what he is doing.') },
    wrong: {
      '02.01.01': words('Heads and busts are there; the whole man is shown.'),
      '02.07': words('A scene needs more than one person who does something; the ground alone makes none.'),
      '21.03': words('Articles of sport are there; the sportsman is a human being.'),
      '26.11': words('The lines only show speed and ground.'),
      '24.17': words('A silhouette is still a man; no usual sign is represented.'),
    },
    rule: words('Among the sections for men the one that names what he does wins. Lines that only show movement are no element of their own.'),
    hints: [words('What is he doing?'), words('Ground and speed add nothing: one place.')],
  }),
  markCase({
    key: 'vienna-cat-head', difficulty: 3, tests: 'vienna.whole-and-part', tags: ['animals', 'roles', 'notes'],
    title: words('Whiskers'), roles: ['main', 'auxiliary'],
    parts: [mark('The head of a house cat from the front; nothing else of the animal.'), officeWithAuxiliaries],
    drawing: drawn(catHead, 'Line drawing: a head with two pointed ears, slit eyes, a small nose and long whiskers'),
    answer: [
      { group: 'cat', accept: [{ symbol: '03.01.06', role: 'main' }] }, { group: 'head', accept: [{ symbol: '03.01.16', role: 'auxiliary' }] },
      { group: 'stylised', required: false, accept: [{ symbol: '03.01.24', role: 'auxiliary' }] },
    ],
    accepted: {
      '03.01.06': words('The head is enough to know a small cat, and a head stays with its animal.'),
      '03.01.16': words('Auxiliary: only the head of an animal of this series is shown.'),
      '03.01.24': words('Auxiliary, for offices that find the lines simplified.'),
    },
    wrong: {
      '03.06': words('This division is for other parts of the body, skins and skeletons; a note sends heads to their animal.'),
      '03.01.04': words('Large cats, tigers for instance, are there.'),
      '03.01.08': words('Ears and whiskers are those of a cat, not of a fox.'),
      '04.07': words('The head can be identified and is no mask.'),
    },
    rule: words('The head of a quadruped is classified with the quadruped. Division `03.06` takes the other parts.'),
    hints: [words('A note above the sections says where heads go.'), words('Principal section for the animal, auxiliary section for “head”.')],
  }),
  markCase({
    key: 'vienna-hare', difficulty: 1, tests: 'vienna.the-exact-section-wins', tags: ['animals', 'one-element'],
    title: words('All ears', 'كله آذان'),
    parts: [mark('An animal that sits, with long ears and a round tail.', 'حيوان جالس بأذنين طويلتين وذيل مستدير.')],
    drawing: drawn(hare, 'Line drawing: a sitting animal in profile with two long upright ears, whiskers and a round tail', 'رسم خطي: حيوان جالس من الجانب بأذنين طويلتين منتصبتين وشوارب وذيل مستدير'),
    answer: [{ group: 'animal', accept: [{ symbol: '03.05.01' }] }, { group: 'stylised', required: false, accept: [{ symbol: '03.05.24' }] }],
    accepted: {
      '03.05.01': words('Rabbits and hares share the first section of the fifth series.', 'للأرانب والأرانب البرية الفرع الأول من السلسلة الخامسة.'),
      '03.05.24': besideInBoth,
    },
    wrong: {
      '03.05.03': words('A squirrel has short ears and a long bushy tail.', 'للسنجاب أذنان قصيرتان وذيل طويل كثيف.'),
      '03.01': words('The first series has the cats, dogs and bears.', 'في السلسلة الأولى القطط والكلاب والدببة.'),
      '03.03': words('Long ears belong to donkeys, too, but the body is another.', 'للحمير أيضا آذان طويلة، لكن الجسم مختلف.'),
      '03.06': words('The whole animal is shown, not a part.', 'يظهر الحيوان كله لا جزء منه.'),
    },
    rule: words('Quadrupeds are in five series. Find the animal first, then its series.', 'ذوات الأربع في خمس سلاسل. حدد الحيوان أولا ثم سلسلته.'),
  }),
  markCase({
    key: 'vienna-cock', difficulty: 2, tests: 'vienna.the-exact-section-wins', tags: ['animals', 'one-element'],
    title: words('Early riser'),
    parts: [mark('A bird with a comb and with long bent tail feathers, standing.')],
    drawing: drawn(cock, 'Line drawing: a standing bird in profile with a comb, lobes below the beak and long bent tail feathers'),
    answer: [{ group: 'bird', accept: [{ symbol: '03.07.03' }] }, { group: 'stylised', required: false, accept: [{ symbol: '03.07.24' }] }],
    accepted: { '03.07.03': words('Comb, lobes and tail are those of a cock; cocks, hens and chicks have one section.'), '03.07.24': beside },
    wrong: {
      '03.07.01': words('Birds of prey have a hooked beak and no comb.'),
      '03.07.02': words('Eagles of heraldry spread wings and legs.'),
      '08.05': words('The bird is alive; poultry as food is there.'),
      '03.17': words('Groups of animals of different divisions are there; this is one bird.'),
    },
    rule: words('A bird that can be named goes to the section that names it. How it is drawn is said beside.'),
  }),
  markCase({
    key: 'vienna-bee', difficulty: 2, tests: 'vienna.the-exact-section-wins', tags: ['animals', 'one-element'],
    title: words('Busy in summer', 'نشيطة في الصيف'),
    parts: [mark('A small animal from above: four wings, a striped body, two feelers.', 'حيوان صغير من أعلى: أربعة أجنحة وجسم مخطط وقرنا استشعار.')],
    drawing: drawn(bee, 'Line drawing: a striped oval body with a small round head, two feelers and two pairs of wings', 'رسم خطي: جسم بيضوي مخطط برأس صغير مستدير وقرني استشعار وزوجين من الأجنحة'),
    answer: [{ group: 'insect', accept: [{ symbol: '03.13.04' }] }, { group: 'stylised', required: false, accept: [{ symbol: '03.13.24' }] }],
    accepted: {
      '03.13.04': words('Stripes and two pairs of clear wings: bees and wasps have a section among the insects.', 'الخطوط وزوجا الأجنحة الشفافة: للنحل والدبابير فرع بين الحشرات.'),
      '03.13.24': besideInBoth,
    },
    wrong: {
      '03.13.01': words('Butterflies have broad wings with patterns; here the body carries the stripes.', 'للفراشات أجنحة عريضة مزخرفة، وهنا الخطوط على الجسم.'),
      '03.07': words('Wings alone make no bird.', 'الأجنحة وحدها لا تصنع طائرا.'),
      '03.15': words('Other animals come after the insects, which have their division.', 'الحيوانات الأخرى تأتي بعد الحشرات التي لها قسمها.'),
    },
    rule: words('The kind of animal leads to the division, the animal itself to the section.', 'نوع الحيوان يقود إلى القسم، والحيوان نفسه إلى الفرع.'),
    hints: [words('Birds, or insects?', 'طيور أم حشرات؟')],
  }),
];
