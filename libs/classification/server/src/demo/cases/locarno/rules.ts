import { say, type TaughtRule } from '../writing';

/** The rules that the cases of Locarno test. The slugs are stable: practice and figures count by them. */
export const LOCARNO_RULES = {
  /** Purpose first; shape, ornament and place of use come after it. */
  'locarno.purpose-first': {
    rule: say('Goods are classified by their purpose first. What they look like, what they are made of and where they are used comes after it.'),
    hint: say('Say in one verb what the product is for.'),
  },
  /** Cases and packages: what they hold decides. */
  'locarno.content-decides-the-container': {
    rule: say('Cases for personal belongings are in class `03`, packages for goods in class `09`; some contents have cases of their own. What is inside the packages is another product.'),
    hint: say('Who carries it, and what is inside?'),
  },
  /** One piece that joins several kinds of furniture. */
  'locarno.composite-furniture': {
    rule: say('A piece that joins elements of several subclasses of class `06` is composite furniture. A set of separate pieces is not.'),
    hint: say('Can the parts be carried away one by one?'),
  },
  /** Each product of an application gets its own place. */
  'locarno.each-product-by-itself': {
    rule: say('Each product of an application is classified by itself. Being sold or shown together changes nothing.'),
    hint: say('Cover all products but one, and classify that one.'),
  },
  /** The indication of product decides, not what surrounds it in the drawing. */
  'locarno.the-named-product-decides': {
    rule: say('The product that is named decides, not what is drawn around it. Parts in broken lines are not claimed.'),
    hint: say('Read the indication of the product before looking at the views.'),
  },
  /** A part goes with the whole unless it has its own place. */
  'locarno.parts-with-the-whole': {
    rule: say('A part that can normally be used for nothing else goes with the product it belongs to. A part that has a place of its own goes there.'),
    hint: say('Is there a place for this part wherever it is used?'),
  },
  /** A product with several purposes that is not furniture gets several places. */
  'locarno.several-purposes': {
    rule: say('A composite product with several purposes is given the place of each of them. Only furniture has a subclass for what is composite.'),
    hint: say('Count the purposes.'),
  },
  /** Tools and utensils against machines. */
  'locarno.hand-or-machine': {
    rule: say('A tool guided by hand is in class `08`, even when a motor drives it. In the kitchen utensils worked by hand are in `07-04` and machines in `31-00`.'),
    hint: say('Locarno does not ask what Nice asks: look at how it is held.'),
  },
  /** Two subclasses that share a border; a note draws it. */
  'locarno.notes-draw-the-border': {
    rule: say('Where two places touch, the notes draw the line between them. They are read before the titles are compared.'),
    hint: say('Open the notes of both places that come to mind.'),
  },
  /** What a thing represents counts after what it is. */
  'locarno.what-it-is-before-what-it-shows': {
    rule: say('A product is classified by what it is. What it represents or imitates can be added at most in second place.'),
    hint: say('Could it be used as the thing it looks like?'),
  },
  /** Things for animals have their own class. */
  'locarno.people-or-animals': {
    rule: say('Articles for the care of animals are in class `30`, even when they are made like those for people.'),
    hint: say('Who uses it?'),
  },
  /** Material by the metre against finished articles. */
  'locarno.material-or-article': {
    rule: say('Sheets and fabrics sold by length are in class `05`. Cut, hemmed and ready for use they belong to the article they have become.'),
    hint: say('Is it ready for use as it is shown, or is it still to be cut?'),
  },
} as const satisfies Readonly<Record<string, TaughtRule>>;

export type LocarnoRule = keyof typeof LOCARNO_RULES;
