import { check, classificationSet, lesson, node, option, part, parts, right, table, text, training, tree, workedCase } from '../writing';

/** The International Patent Classification. */
export const ipc = training({
  slug: 'ipc-classification-basics', kind: 'classificationTraining', topics: ['IPC'], audiences: ['ipoStaff', 'universityStudent'], edition: 'IPC 2026.01',
  title: 'The place of an invention', line: 'Walk from section to group, count the dots, and tell function from application.',
  lead: 'The International Patent Classification has about 80,000 places in eight sections, and an examiner finds the right one in minutes. Three short lessons show the way down; five abstracts follow.',
  outcomes: ['Take an IPC symbol apart into its five levels', 'Find what stands above a group by its dots', 'Choose between a function and an application', 'Tell invention information from additional information'],
  before: 'You should have read a patent abstract before; no field of technology is assumed.',
  module: 'From the section to the group',
  lessons: [
    lesson('five-levels', 'A symbol and its five levels', 7, [
      text('five-text',
        'A complete IPC symbol such as `A01B 1/02` names five levels. The **section** is a letter from A to H. Two digits make the **class**, another letter the **subclass**. Before the stroke stands the **main group**, after it the subgroup; `00` after the stroke means the main group itself.',
        'Up to the main group the symbol can be shortened to find what stands above. **Below the main group that no longer works.** All subgroups look alike, and their rank is told by the dots in front of their titles: one dot directly below the main group, two dots below the nearest one-dot group before them, and so on.'),
      parts('five-figure', {
        alt: 'The symbol A01B 1/02 in five boxes: A section, 01 class, B subclass, 1 main group, 02 subgroup.',
        caption: 'Four levels can be read off the symbol. The fifth needs the dots.',
      }, [['A01B 1/02', [part('A', 'section'), part('01', 'class'), part('B', 'subclass'), part('1/', 'main group'), part('02', 'subgroup', true)]]]),
      tree('five-dots', {
        alt: 'Main group A01B 1/00, hand tools. One dot: 1/02, spades. Two dots: 1/04, with teeth. One dot: 1/06, hoes. Two dots: 1/08, with a single blade.',
        caption: 'Indentation stands for dots. 1/04 is below 1/02, 1/08 is below 1/06.',
      }, [
        node(0, 'A01B 1/00', 'Hand tools'), node(1, 'A01B 1/02', 'Spades'), node(2, 'A01B 1/04', 'with teeth'), node(1, 'A01B 1/06', 'Hoes'), node(2, 'A01B 1/08', 'with a single blade', true),
      ]),
      check('five-check', 'Which group stands directly above `A01B 1/08`?', [
        option('g00', 'A01B 1/00', 'Hand tools', 'Two levels up'),
        option('g02', 'A01B 1/02', 'Spades', 'Its own branch ends before 1/06'),
        option('g04', 'A01B 1/04', 'with teeth', 'A group of the same rank, in another branch'),
        right('g06', 'A01B 1/06', 'Hoes'),
      ], {
        why: '1/08 has two dots. Going upwards, the nearest group with one dot is 1/06, so the full title reads: hand tools, hoes, with a single blade.',
        rule: 'A subgroup belongs to the nearest group before it that has one dot less. Its number says nothing about its rank.',
      }),
    ]),
    lesson('function-and-application', 'Function or application', 8, [
      text('function-text',
        'The same thing can be claimed in two ways: **as such**, by what it is or does, or **specially adapted** for a use. The IPC has places of both kinds. Function-oriented places take things that work the same wherever they are used; application-oriented places take things that were shaped by their use.',
        'The claims and examples decide, not the title. If the use left no trace in the construction, classify the function. If the construction makes sense only in that use, classify the application. If both were invented, classify both.'),
      table('function-table', 'Two inventions that look alike', ['What is claimed', 'Place', 'Kind'], [
        ['A valve with a new seal, for any fluid', '`F16K`, valves', 'function'],
        ['A valve that makes sense only inside an artificial heart', '`A61M`, devices for introducing media into the body and the like', 'application'],
      ]),
      workedCase('function-case', 'Worked case', 'The title says “Kitchen scale”. The claim describes a strain gauge whose signal is corrected for temperature; the kitchen appears once, as an example. Where to look?', [
        'What was invented? The correction of a weighing signal.',
        'Does the kitchen shape it? No, any scale could use it.',
        'So the function-oriented place, weighing in `G01G`, and not kitchen equipment in `A47J`.',
      ]),
      check('function-check', 'A claim describes a filter cartridge with a new way of folding the filter sheet. It may be used with liquids of any sort. Which subclass is the right one?', [
        option('a47j', 'A47J', 'Kitchen equipment', 'No word of a kitchen'),
        right('b01d', 'B01D', 'Separation, filters in general'),
        option('c02f', 'C02F', 'Treatment of water', 'Any liquid, not water alone'),
        option('b67d', 'B67D', 'Dispensing liquids', 'Nothing is dispensed'),
      ], {
        why: 'The new feature is the folding, and it works in any liquid. The use has left no trace in the construction, so the place for filters in general is right.',
        rule: 'A thing as such goes to the function-oriented place. It goes to the application when its construction is adapted to that use.',
      }),
    ]),
    lesson('two-kinds-of-information', 'Two kinds of information', 7, [
      text('info-text',
        'A document tells more than its invention. **Invention information** is what adds to the state of the art: everything new and not obvious in the disclosure, claimed or not. It must be classified. **Additional information** adds nothing to the art itself but may help somebody who searches, such as a component or a use that is described in detail. It may be classified.',
        'Both kinds are printed on the front page, invention information in bold. An examiner therefore gives each symbol a role, and the first symbol names the place that represents the invention best.'),
      parts('info-figure', {
        alt: 'Two rows. Invention information, obligatory: B01D 29/00. Additional information, where useful: C02F 1/00.',
        caption: 'A filter for any liquid, with water treatment as a detailed example.',
      }, [['Invention information', [part('B01D 29/00', 'must be given', true)]], ['Additional information', [part('C02F 1/00', 'may be given')]]]),
      check('info-check', 'Which of these must be classified? Choose all.', [
        right('claimed', null, 'The new seal that is claimed', 'Invention information'),
        right('unclaimed', null, 'A new and unobvious tool described for making the seal, but not claimed', 'Claimed or not, it adds to the art'),
        option('known', null, 'A well-known pump in which the seal may be used', 'At most additional information'),
        option('background', null, 'The earlier seals named in the introduction', 'That is the state of the art already'),
      ], {
        why: 'What counts is whether the disclosure adds to the art. The tool does, although nobody claims it; the known pump and the earlier seals do not.',
        rule: 'Everything new and unobvious in the disclosure is invention information and must be classified. What only helps searching may be.',
      }),
    ]),
    lesson('practice', 'Practice: five abstracts', 20, [classificationSet('ipc-set', 'Five abstracts to classify', 'ipc-basics')]),
  ],
});
