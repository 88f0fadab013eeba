import { check, classificationSet, lesson, list, node, option, right, table, text, training, tree, workedCase } from '../writing';

/** The Locarno Classification. */
export const locarno = training({
  slug: 'locarno-classification-basics', kind: 'classificationTraining', topics: ['Locarno'], audiences: ['ipoStaff'], edition: 'LOC (15)',
  title: 'The product behind the design', line: 'Find class and subclass of the product that carries an industrial design.',
  lead: 'Designs are filed as pictures, but searched as products. Three short lessons show how Locarno orders products and what to do with parts, sets and mere ornament; five cases follow.',
  outcomes: ['Read a code such as `06-01` and say what it covers', 'Classify the product and not its decoration', 'Place parts, and objects with several purposes'],
  module: 'Products, parts and ornament',
  lessons: [
    lesson('classes-and-subclasses', 'Classes and subclasses', 6, [
      text('classes-text',
        'Locarno has **32 classes** of products, each divided into subclasses. A code joins the two with a hyphen: `06-01` is class `06`, furnishing, subclass `01`, seats. Both halves have two digits, so that codes sort as they should.',
        'Below the subclasses stands an alphabetical list of products. It is the quickest way in: look the product up, then read the titles of class and subclass to see whether they agree.',
        'The subclass `99` exists in most classes. It takes what belongs to the class but to none of its named subclasses: use it last, after reading the others.'),
      tree('classes-figure', {
        alt: 'Class 06, furnishing, with the subclasses 06-01 seats, 06-02 beds, 06-03 tables, 06-04 storage furniture and, at the end, 06-99 miscellaneous.',
        caption: 'Part of class 06. The subclass 99 stands last for a reason.',
      }, [
        node(0, '06', 'Furnishing', true), node(1, '06-01', 'Seats'), node(1, '06-02', 'Beds'), node(1, '06-03', 'Tables and the like'),
        node(1, '06-04', 'Storage furniture'), node(1, '06-99', 'What no other subclass of 06 names', true),
      ]),
      check('classes-check', 'A design has the code `06-99`. What does it tell?', [
        option('open', null, 'The product has not been classified yet', '99 is a decision, not an open question'),
        right('misc', null, 'It is a piece of furnishing that no named subclass covers'),
        option('all', null, 'It covers every piece of furnishing', 'A subclass never stands for its whole class'),
        option('old', null, 'Its subclass was deleted from a later edition', 'Then the old code would be kept with its edition'),
      ], {
        why: 'Class 06 says furnishing; 99 says that seats, beds, tables and all the other named subclasses were considered and did not fit.',
        rule: 'The subclass 99 is for products that belong to the class and to none of its named subclasses. Look through those first.',
      }),
    ]),
    lesson('product-not-ornament', 'The product, not its ornament', 7, [
      text('product-text',
        'A design may be a shape, a pattern, a colouring. Locarno does not order designs by how they look. It asks **in which product** the design is embodied and what that product is for. Two armchairs stand together even if one is bare steel and the other covered with roses.',
        'What remains when there is no product? A logo, a surface pattern or a typeface drawn for its own sake. Graphic symbols, logos, surface patterns and ornamentation are collected in class `32`, in the subclass `32-01`; its other subclass, `32-02`, is for the arrangement of interiors and exteriors. Typefaces are in class `18`, with printing.'),
      workedCase('product-case', 'Worked case', 'An applicant files views of an armchair whose cover shows large printed roses. The applicant calls it “rose pattern”. Which code?', [
        'The views show a product, an armchair, not a pattern on its own.',
        'An armchair is for sitting: class 06, furnishing, subclass 01, seats.',
        'The roses decorate it and change nothing: `06-01`.',
      ]),
      check('product-check', 'A company files the drawing of its logo alone, without any product. Which code?', [
        option('c1908', '19-08', 'Other printed matter', 'Nothing says that it will be printed'),
        option('c2003', '20-03', 'Signs, signboards and advertising devices', 'A logo is not yet a sign on a wall'),
        right('c3201', '32-01', 'Graphic symbols and logos, surface patterns, ornamentation'),
        option('c9900', '99-00', 'Miscellaneous', 'There is no such class'),
      ], {
        why: 'No product is shown, only a graphic symbol. Class 32 was made for just that; it does not ask on what the logo will appear.',
        rule: 'Where a product is shown, classify the product. Where only a graphic symbol, pattern or ornament is shown, use 32-01.',
      }),
    ]),
    lesson('parts-and-several-purposes', 'Parts, and several purposes', 8, [
      text('parts-text', 'Three rules help with objects that do not stand alone.'),
      list('parts-list', [
        'A **part** for which no class of its own exists goes with the product it belongs to, provided it cannot normally serve another purpose.',
        'An **object with several purposes** is placed in every subclass that answers to one of them.',
        '**Composite furniture** is the exception to the second rule: it has the subclass `06-05` to itself.',
      ]),
      table('parts-table', 'Three objects, three answers', ['Object', 'Code', 'Rule'], [
        ['Wall clock', '`10-01`', 'one purpose, one subclass'],
        ['Bed with a built-in desk', '`06-05`', 'composite furniture'],
        ['Hand of a wall clock', '`10-07`', 'parts of clocks have a subclass of their own'],
      ]),
      check('parts-check', 'A bedside lamp has an alarm clock in its foot. Which codes does it need? Choose all.', [
        right('c2605', '26-05', 'Lamps, standard lamps and the like', 'It gives light'),
        right('c1001', '10-01', 'Clocks and alarm clocks', 'It wakes people'),
        option('c0605', '06-05', 'Composite furniture', 'Neither half is furniture'),
        option('c1007', '10-07', 'Cases, dials, hands and other parts of clocks', 'The clock is complete, not a part'),
      ], {
        why: 'The object is a lamp and an alarm clock, and each purpose has a subclass. Composite furniture is only for furniture; a lamp on a bedside table is not.',
        rule: 'An object with several purposes is placed in each subclass that answers to one of them. Composite furniture is the only exception.',
      }),
    ]),
    lesson('practice', 'Practice: five cases', 15, [classificationSet('locarno-set', 'Five products to place', 'locarno-basics')]),
  ],
});
