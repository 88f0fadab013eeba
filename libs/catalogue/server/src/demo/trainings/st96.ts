import { check, lesson, list, node, option, part, parts, right, table, text, training, tree } from '../writing';

/** WIPO Standard ST.96. */
export const st96 = training({
  slug: 'st96-xml-for-ip', kind: 'distanceCourse', topics: ['ST.96'], audiences: ['ipoStaff', 'ipInformationUser'], edition: null,
  title: 'One XML for all kinds of IP', line: 'Read XML of patents, marks and designs with one vocabulary.',
  lead: 'Offices exchange data about patents, trademarks, designs and more. ST.96 gives them one set of building blocks, so that a date or a name is written in the same way everywhere. Two lessons to read such a document with confidence.',
  outcomes: ['Tell from a prefix which right an element belongs to', 'Take the name of a component apart', 'Say what validation proves and what it does not'],
  before: 'You should have seen an XML document before: elements, attributes, namespaces.',
  module: 'Building blocks',
  lessons: [
    lesson('one-vocabulary', 'One vocabulary, several namespaces', 7, [
      text('voc-text',
        'Before ST.96 each right had an XML format of its own: ST.36 for patents, ST.66 for trademarks, ST.86 for designs. The same applicant was written in three ways. ST.96 defines XML Schema components for all of them, and shares whatever can be shared.',
        'The **namespace** tells how far an element reaches. What every right needs, such as names and addresses, is in the common namespace. What only one right needs is in that right’s own. The prefixes below are those that the Standard uses.'),
      table('voc-table', 'Usual prefixes', ['Prefix', 'Holds what belongs to'], [
        ['`com`', 'all rights'], ['`pat`', 'patents'], ['`tmk`', 'trademarks'], ['`dgn`', 'industrial designs'],
      ]),
      tree('voc-figure', {
        alt: 'A trademark application in the namespace tmk. Below it an application number and a postal address in the namespace com, and the representation of the mark in tmk again.',
        caption: 'A trademark application, shortened: common blocks inside a frame of its own.',
      }, [
        node(0, 'tmk:', 'the application for a trademark'), node(1, 'com:', 'its application number'), node(1, 'com:', 'the postal address of the applicant'), node(1, 'tmk:', 'the representation of the mark', true),
      ]),
      check('voc-check', 'Which of these would you expect in the common namespace? Choose all.', [
        right('name', null, 'The name of a person', 'Every right has people behind it'),
        option('claims', null, 'The claims', 'Only patents have claims'),
        right('address', null, 'The postal address of an applicant', 'Every right has applicants'),
        option('mark', null, 'The representation of a mark', 'Only trademarks have one'),
      ], {
        why: 'Names of people and addresses are the same for every right and therefore shared. Claims belong to patents, the representation of a mark to trademarks.',
        rule: 'What several rights use is in the common namespace. What one right uses is in the namespace of that right.',
      }),
    ]),
    lesson('names-that-explain-themselves', 'Names that explain themselves', 7, [
      text('nam-text',
        'The names of components are built by rules, in English, with a capital at the beginning of each word: `UpperCamelCase`. A simple element ends in a word that says **what kind of value** it holds. Who knows the ending can read elements never met before.'),
      parts('nam-figure', {
        alt: 'The name ApplicationNumberText in three boxes: Application, the thing; Number, its property; Text, the kind of value.',
        caption: 'Thing, property, kind of value.',
      }, [['ApplicationNumberText', [part('Application', 'the thing'), part('Number', 'its property'), part('Text', 'kind of value', true)]]]),
      list('nam-list', [
        '`…Date` holds a calendar date, written as in `2026-11-24`.',
        '`…Code` holds one value of a closed list, such as a two-letter code of ST.3.',
        '`…Indicator` holds true or false, `…Quantity` a number of things.',
        '`…Bag` holds several elements of one kind: `ApplicantBag` is a bag of `Applicant`.',
      ]),
      text('nam-valid', 'A document is **valid** when it follows its schema: right elements, right order, values of the right kind. That proves its form. Whether the filing date is the true one, no schema can know.'),
      check('nam-check', 'An office receives a valid document in which a publication date lies before the filing date. What follows?', [
        option('schema', null, 'The schema has an error', 'It checks the form of each date'),
        right('business', null, 'The form is right, and a business rule has to find the contradiction'),
        option('impossible', null, 'This cannot happen: a valid document is true', 'Valid means well formed by the schema, not true'),
        option('namespace', null, 'The dates stand in different namespaces', 'Namespaces group components, they do not compare values'),
      ], {
        why: 'Each date is a correct date, so the document is valid. That one must not lie before the other is knowledge about procedures, which the schema does not hold.',
        rule: 'Validation proves form. Relations between values are checked by business rules besides.',
      }),
    ]),
  ],
});
