import type { CasePart } from '../../case/case-file';
import type { SetFile } from '../../exercise/set-file';

const product = (text: string): CasePart => ({ heading: { en: 'Product' }, text: { en: text } });
const shown = (text: string): CasePart => ({ heading: { en: 'What the views show' }, text: { en: text } });

/** Five designs: one subclass, two subclasses, a composite piece, and branches that look right at first. */
export const locarnoBasics: SetFile = {
  key: 'locarno-basics', version: 1, edition: 'LOC 15', passMark: '3/5', title: { en: 'Locarno: first cases' },
  cases: [
    {
      key: 'wrist-watch', edition: 'LOC 15', kind: 'design', difficulty: 1, tests: 'locarno.purpose-first', tags: ['watches'], source: 'own case',
      title: { en: 'A watch for the wrist' },
      parts: [product('Wristwatch'), shown('A round case with two hands and a crown, on a strap.')],
      drawing: {
        width: 240, height: 220, alt: { en: 'Line drawing: a round watch with two hands on a strap' }, caption: { en: 'View 1.1' },
        lines: [
          { d: 'M120 62a48 48 0 1 0 .1 0z' }, { d: 'M120 72a38 38 0 1 0 .1 0z', style: 'thin' }, { d: 'M120 110V84M120 110l18 12' },
          { d: 'M98 66 92 12h56l-6 54M98 154l-6 54h56l-6-54' }, { d: 'M168 104h8v12h-8' }, { d: 'M120 76v6M120 138v6M86 110h6M148 110h6', style: 'thin' }, { d: 'M112 190h16M112 176h16', style: 'dashed' },
        ],
      },
      answer: [{ accept: [{ symbol: '10-02' }] }],
      accepted: { '10-02': { en: 'Watches that are worn have a subclass of their own in class 10.' } },
      wrong: {
        '10-01': { en: 'Clocks and alarm clocks stand or hang; a watch is worn.' },
        '10-03': { en: 'This subclass has other instruments for time, such as kitchen timers.' },
        '10-07': { en: 'Case and hands alone would be here; the views show the whole watch.' },
        11: { en: 'A watch may adorn, but it is made to tell the time. Goods are classified by their purpose first.' },
        14: { en: 'Nothing shows a device that handles data; the product is named as a watch.' },
      },
      rule: { en: 'Goods are classified by their purpose first. What they look like or what they are worn with comes after it.' },
      hints: [{ en: 'Say in one verb what the product is for.' }, { en: 'It is worn, but that is not why it was made.' }],
    },
    {
      key: 'trolley-case', edition: 'LOC 15', kind: 'design', difficulty: 2, tests: 'locarno.content-decides-the-container', tags: ['luggage'], source: 'own case',
      title: { en: 'A suitcase on wheels' },
      parts: [product('Suitcase'), shown('An upright case with ribs, a handle that pulls out and two wheels.')],
      drawing: {
        width: 240, height: 220, alt: { en: 'Line drawing: an upright suitcase with ribs, a pull-out handle and two wheels' }, caption: { en: 'View 2.1' },
        lines: [
          { d: 'M76 66h88a8 8 0 0 1 8 8v108a8 8 0 0 1-8 8H76a8 8 0 0 1-8-8V74a8 8 0 0 1 8-8z' }, { d: 'M96 66V18h48v48M104 66V26h32v40' },
          { d: 'M92 78v100M120 78v100M148 78v100', style: 'thin' }, { d: 'M84 192a9 9 0 1 0 .1 0zM156 192a9 9 0 1 0 .1 0z' }, { d: 'M68 124h104', style: 'dashed' },
        ],
      },
      answer: [{ accept: [{ symbol: '03-01' }] }],
      accepted: { '03-01': { en: 'Suitcases hold what a traveller takes along: travel goods.' } },
      wrong: {
        '09': { en: 'Class 9 has packages in which goods are sold or shipped. A suitcase carries the belongings of a person.' },
        12: { en: 'Two wheels do not make a vehicle: the purpose is to hold things, not to transport people or loads.' },
        '03-99': { en: 'Miscellaneous is for what no other subclass of the class names.' },
      },
      rule: { en: 'Cases for personal belongings are in class `03`, packages for goods in class `09`: the content decides. “99” is used only when nothing else in the class fits.' },
      hints: [{ en: 'Who carries it, and what is inside?' }, { en: 'The content belongs to a traveller and is not for sale.' }],
    },
    {
      key: 'desk-with-shelves', edition: 'LOC 15', kind: 'design', difficulty: 3, tests: 'locarno.composite-furniture', tags: ['furniture'], source: 'own case',
      title: { en: 'A desk that is a bookcase, too' },
      parts: [product('Desk with bookcase'), shown('One piece: a table top on legs, fixed to a case with four shelves.')],
      drawing: {
        width: 260, height: 200, alt: { en: 'Line drawing: a table top on legs joined to a case with shelves' }, caption: { en: 'View 3.1' },
        lines: [
          { d: 'M20 92h140v10H20z' }, { d: 'M30 102v82M40 102v82' }, { d: 'M160 20h80v164h-80z' }, { d: 'M160 60h80M160 102h80M160 143h80' },
          { d: 'M170 60V34h9v26M182 60V30h9v30M194 60V38h9v22M172 143v-28h10v28M185 143v-24h10v24', style: 'thin' },
        ],
      },
      answer: [{ accept: [{ symbol: '06-05' }] }],
      accepted: { '06-05': { en: 'One piece joins a table and furniture for storage: composite furniture.' } },
      wrong: {
        '06-03': { en: 'The table is only a part of the piece.' },
        '06-04': { en: 'The shelves are only a part of the piece.' },
        '06-06': { en: 'Other furniture is what no subclass before it names; this one is named.' },
        19: { en: 'Class 19 has office equipment such as files and trays; a desk is furniture.' },
      },
      rule: { en: 'A piece that joins elements of several subclasses of class `06` is composite furniture. For other goods with several purposes each purpose is given its own place.' },
      hints: [{ en: 'Can the parts be carried away one by one?' }, { en: 'The class of furniture has a subclass for what is two things in one piece.' }],
    },
    {
      key: 'chair-and-table', edition: 'LOC 15', kind: 'design', difficulty: 2, tests: 'locarno.each-product-by-itself', tags: ['furniture', 'several-places'], source: 'own case',
      title: { en: 'A chair and the table that goes with it' },
      parts: [product('Chair; table'), shown('Two designs in one application: a chair, and a table in the same style. They are not joined.')],
      drawing: {
        width: 260, height: 200, alt: { en: 'Line drawing: a chair and, apart from it, a small table' }, caption: { en: 'Views 4.1 and 5.1' },
        lines: [{ d: 'M32 24v160M32 104h56v80M32 34h10v62H32' }, { d: 'M36 112h50', style: 'thin' }, { d: 'M136 96h104v10H136z' }, { d: 'M148 106v78M228 106v78' }, { d: 'M148 152h80', style: 'thin' }],
      },
      answer: [{ group: 'chair', accept: [{ symbol: '06-01' }] }, { group: 'table', accept: [{ symbol: '06-03' }] }],
      accepted: { '06-01': { en: 'A chair is a seat.' }, '06-03': { en: 'The table has its own subclass.' } },
      wrong: {
        '06-05': { en: 'Composite means one piece. A set of separate pieces is classified piece by piece.' },
        '06-06': { en: 'Both pieces are named by earlier subclasses.' },
      },
      rule: { en: 'Each product of an application is classified by itself. A matching set is not composite furniture.' },
      hints: [{ en: 'Cover one product, and classify the other.' }, { en: 'Nothing joins the two.' }],
    },
    {
      key: 'screen-icon', edition: 'LOC 15', kind: 'design', difficulty: 2, tests: 'locarno.the-named-product-decides', tags: ['graphics'], source: 'own case',
      title: { en: 'An icon for a screen' },
      parts: [product('Icon for a display screen'), shown('A pictogram of an envelope in a rounded square, shown on a telephone.')],
      drawing: {
        width: 220, height: 220, alt: { en: 'Line drawing: an envelope in a square with rounded corners, inside the outline of a telephone' }, caption: { en: 'View 6.1' },
        lines: [
          { d: 'M66 12h88a14 14 0 0 1 14 14v168a14 14 0 0 1-14 14H66a14 14 0 0 1-14-14V26a14 14 0 0 1 14-14z', style: 'dashed' },
          { d: 'M86 70h48a12 12 0 0 1 12 12v48a12 12 0 0 1-12 12H86a12 12 0 0 1-12-12V82a12 12 0 0 1 12-12z' }, { d: 'M86 92h48v30H86zM86 92l24 18 24-18' },
        ],
      },
      answer: [{ accept: [{ symbol: '14-04' }] }],
      accepted: { '14-04': { en: 'What a screen shows as part of using a device has its own subclass.' } },
      wrong: {
        32: { en: 'Class 32 has symbols and logos as such. The product named here is an icon of a screen.' },
        '14-03': { en: 'The telephone is drawn with broken lines: it is not claimed.' },
        '14-02': { en: 'The device that computes is not the design; its screen is.' },
        20: { en: 'It is no sign that advertises or shows the way.' },
      },
      rule: { en: 'The product that is named decides, not the drawing around it: parts in broken lines are not claimed.' },
      hints: [{ en: 'Read the indication of the product before looking at the views.' }, { en: 'Look where devices are that handle data.' }],
    },
  ],
};
