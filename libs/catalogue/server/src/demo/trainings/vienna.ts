import { check, classificationSet, lesson, list, node, option, part, parts, right, text, training, tree, workedCase } from '../writing';

/** The Vienna Classification. */
export const vienna = training({
  slug: 'vienna-classification-basics', kind: 'classificationTraining', topics: ['Vienna'], audiences: ['ipoStaff'], edition: 'VCL (10)',
  title: 'What a figurative mark shows', line: 'Code the figurative elements of a mark so that others can find it.',
  lead: 'Words can be searched letter by letter; pictures can be searched only if somebody has said what they show. Three short lessons teach that language of codes; five marks follow.',
  outcomes: ['Read and write codes of three levels in both spellings', 'Tell principal from auxiliary sections', 'Code what is visible, completely and without interpretation'],
  module: 'From the picture to its codes',
  lessons: [
    lesson('three-levels', 'Categories, divisions, sections', 6, [
      text('levels-text',
        'The Vienna Classification describes the figurative elements of marks. It has **29 categories**, from celestial bodies (`1`) to colours (`29`). A category has divisions, a division has sections, and a code names all three levels: `5.5.1` is category 5, plants, division 5, flowers, section 1, roses.',
        'The same code is often written with two digits for each level, `05.05.01`, because that sorts correctly. Both spellings mean the same place.',
        'The order of the categories runs from the concrete to the abstract: first what exists in the sky and on earth, then what people make, then shapes, letters and colours.'),
      tree('levels-figure', {
        alt: 'Category 5, plants. Below it division 5.1, trees and bushes, 5.3, leaves, and 5.5, flowers. Below flowers the section 5.5.1, roses.',
        caption: 'Three levels: a code always carries its whole path.',
      }, [
        node(0, '5', 'Plants'), node(1, '5.1', 'Trees, bushes'), node(1, '5.3', 'Leaves, needles, branches with them'), node(1, '5.5', 'Flowers, blossoms'), node(2, '5.5.1', 'Roses', true),
      ]),
      check('levels-check', 'Which of these name the same place as `5.5.1`? Choose all.', [
        right('padded', '05.05.01', 'two digits for each level', 'Only zeros were added'),
        option('swapped', '5.1.5', 'levels in another order', 'The division would be trees'),
        option('short', '5.5', 'without the section', 'That is the division: any flower'),
        right('mixed', '05.5.1', 'two digits in the first level only', 'Only one zero was added'),
      ], {
        why: 'Leading zeros change nothing, so 05.05.01 and 05.5.1 are roses. 5.5 stops one level earlier, and 5.1.5 is a different path.',
        rule: 'A Vienna code is a path of three numbers. Zeros in front of a number do not change it; order and depth do.',
      }),
    ]),
    lesson('principal-and-auxiliary', 'Principal and auxiliary sections', 7, [
      text('auxiliary-text',
        'Sections are of two kinds. A **principal** section says what an element is. An **auxiliary** section groups elements that already have a principal section once more, by a trait that helps in searching, such as how many of them appear or how they are shown.',
        'In the printed classification auxiliary sections carry the letter A. The letter is a reading aid: it is never written in the codes given to a mark.'),
      parts('auxiliary-figure', {
        alt: 'Two rows. Always: a principal section, which says what it is. Besides, where the office uses them: an auxiliary section, which says how it is shown.',
        caption: 'An auxiliary code never stands alone.',
      }, [
        ['Always', [part('principal', 'what it is', true)]],
        ['Besides, where used', [part('principal', 'what it is', true), part('auxiliary', 'how it is shown')]],
      ]),
      workedCase('auxiliary-case', 'Worked case', 'A mark shows three roses side by side. What must its coding contain?', [
        'The elements are roses: a principal section, in the division of flowers.',
        'That there are three may be worth an auxiliary section, if the office uses auxiliary sections.',
        'The auxiliary code joins the principal one, it does not replace it.',
      ]),
      check('auxiliary-check', 'A colleague coded a mark with one auxiliary section and nothing else. What is wrong?', [
        option('letter', null, 'The letter A is missing', 'A is never written in the codes of a mark'),
        right('alone', null, 'The principal section is missing'),
        option('count', null, 'A mark needs at least three codes', 'There is no such number'),
        option('nothing', null, 'Nothing, if the auxiliary section fits', 'It only repeats elements coded elsewhere'),
      ], {
        why: 'An auxiliary section groups once more what a principal section has named. Whoever searches by the principal section would never meet this mark.',
        rule: 'First code what an element is, in a principal section. Auxiliary sections are added to it and never stand alone.',
      }),
    ]),
    lesson('code-what-you-see', 'Code what you see', 8, [
      text('see-text', 'Coding is description, not interpretation. A dove is a bird in category 3, whether or not it stands for peace. Four questions keep the coding complete:'),
      list('see-list', [
        'Which **beings and things** can be recognized? One code for each kind.',
        'Which **geometrical figures** frame or carry them (category `26`)?',
        'Which **letters, numerals or scripts** have a special form (categories `27` and `28`)?',
        'Which **emblems** appear, such as crowns, shields or flags (category `24`)?',
      ]),
      check('see-check', 'A mark shows a lion wearing a crown, inside a circle. Which categories must appear in its codes? Choose all.', [
        right('animals', '3', 'Animals', 'The lion'),
        option('supernatural', '4', 'Supernatural and legendary beings', 'A lion with a crown is still a lion'),
        right('heraldry', '24', 'Heraldry, coins, emblems, symbols', 'The crown'),
        right('geometry', '26', 'Geometrical figures and solids', 'The circle'),
        option('human', '2', 'Human beings', 'Nobody is shown'),
      ], {
        why: 'Three things are visible: a lion (3), a crown (24) and a circle (26). The crown does not turn the lion into a legendary being; it is an element of its own.',
        rule: 'Each recognizable element gets its own code, frames included. What the picture may mean is not coded.',
      }),
    ]),
    lesson('practice', 'Practice: five marks', 15, [classificationSet('vienna-set', 'Five figurative marks to code', 'vienna-basics')]),
  ],
});
