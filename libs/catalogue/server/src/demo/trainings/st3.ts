import { check, lesson, list, option, part, parts, right, table, text, training, workedCase } from '../writing';

/** WIPO Standard ST.3. */
export const st3 = training({
  slug: 'st3-two-letter-codes', kind: 'distanceCourse', topics: ['ST.3'], audiences: ['ipoStaff', 'ipInformationUser', 'universityStudent'], edition: null,
  title: 'Two-letter codes of offices and states', line: 'Name any office in two letters, and know which two are meant.',
  lead: 'Two letters open nearly every number in industrial property, and a wrong pair sends a search to another country. Three short lessons, each with a question to try yourself on.',
  outcomes: ['Say what a two-letter code stands for, and look up what you do not know', 'Use `WO` and `IB`, `EP` and `EM` in their right places', 'Read codes in old documents'],
  module: 'Two letters',
  lessons: [
    lesson('what-the-letters-say', 'What the letters say', 6, [
      text('say-text',
        'WIPO Standard ST.3 recommends two-letter codes for states, other entities and organizations that grant or register industrial property rights. Databases, numbers and search reports all use them.',
        'For states the letters are those of the international standard **ISO 3166-1**: `TN` Tunisia, `KE` Kenya, `MX` Mexico. They often come from the country’s own name, not from the English one, which is why Germany is `DE` and Spain `ES`.',
        'In a document number the code comes first and answers one question: **who published or registered this?** It does not tell where the applicant lives.'),
      parts('say-figure', {
        alt: 'A publication number in three boxes: KE, the office that published; 2025 000123, the number; A, the kind of document.',
        caption: 'An invented publication number. The first two letters name the office.',
      }, [['Publication number', [part('KE', 'who published', true), part('2025 000123', 'number'), part('A', 'kind of document')]]]),
      check('say-check', 'A document number begins with `ES`. What do the two letters tell?', [
        option('applicant', null, 'The applicant lives in Spain', 'The letters say nothing about the applicant'),
        right('office', null, 'The office of Spain published it'),
        option('language', null, 'The text is in Spanish', 'Languages have codes of their own'),
        option('estonia', null, 'The office of Estonia published it', 'Estonia is EE'),
      ], {
        why: 'ES is the code of Spain, from España. At the head of a document number it names the publishing office, not the applicant or the language.',
        rule: 'The two letters before a number name who published or registered. For states they are those of ISO 3166-1.',
      }),
    ]),
    lesson('organizations', 'Organizations, and one with two codes', 8, [
      text('org-text',
        'Regional offices and international organizations are in the list, too, with letters that no state uses: `AP` for ARIPO, `OA` for OAPI, `EA` for the Eurasian Patent Organization, `EP` for the European Patent Office, `EM` for the European Union Intellectual Property Office, `GC` for the patent office of the Gulf Cooperation Council.',
        'WIPO’s International Bureau has **two** codes. In the number of a published international application stands `WO`. In the number under which such an application was filed stands the code of the office that received it, and where that was the International Bureau itself, the code is `IB`.'),
      parts('org-figure', {
        alt: 'Two rows. Filed: PCT, then IB, the receiving office, then 2025/050321. Published: WO, then 2026/012345.',
        caption: 'One international application, twice. The numbers are invented.',
      }, [
        ['As filed', [part('PCT/', null), part('IB', 'office that received it', true), part('2025/050321', 'number')]],
        ['As published', [part('WO', 'who published', true), part('2026/012345', 'number')]],
      ]),
      workedCase('org-case', 'Worked case', 'A letter mentions “EM 018765432”. Is it a patent?', [
        '`EM` is the European Union Intellectual Property Office.',
        'That office registers trademarks and designs, it grants no patents.',
        'European patents are granted by the European Patent Office: they begin with `EP`.',
      ]),
      check('org-check', 'Which of these codes stand for an organization? Choose all.', [
        right('oa', 'OA', 'used on documents of OAPI', 'OAPI acts for its member states'),
        option('om', 'OM', 'Oman', 'A state'),
        right('ea', 'EA', 'used on Eurasian patents', 'The Eurasian Patent Organization'),
        option('ae', 'AE', 'United Arab Emirates', 'A state'),
        right('ap', 'AP', 'used on documents of ARIPO', 'ARIPO acts for its member states'),
      ], {
        why: 'OA, EA and AP are organizations that grant or register for several states. OM and AE are states; their letters look no different, so only the list can tell.',
        rule: 'Organizations have letters that no state uses. Nothing in the letters shows it: look the code up.',
      }),
    ]),
    lesson('codes-of-the-past', 'Codes of the past', 7, [
      text('past-text', 'Documents stay when states change. Three things are worth knowing before you meet an old number:'),
      list('past-list', [
        'A state that no longer exists keeps its code **on the documents of its time**: `DD` for the German Democratic Republic, `SU` for the Soviet Union.',
        'Letters can be used **again**: `CS` stood for Czechoslovakia, and years later for Serbia and Montenegro. Letters and date together tell which.',
        'A changed **name** need not change the code: Türkiye has remained `TR`.',
      ]),
      table('past-table', 'The same letters at two times', ['Code', 'On a document of', 'Means'], [
        ['`CS`', '1985', 'Czechoslovakia'],
        ['`CS`', '2005', 'Serbia and Montenegro'],
        ['`CZ`', '2005', 'Czech Republic'],
      ]),
      check('past-check', 'A search report cites a document of 1988 that begins with `CS`. Who published it?', [
        option('serbia', null, 'The office of Serbia and Montenegro', 'That state came into being in 2003'),
        option('czech', null, 'The office of the Czech Republic', 'CZ, and only from 1993'),
        right('czechoslovakia', null, 'The office of Czechoslovakia'),
        option('error', null, 'Nobody: there is no such code', 'Not today, but in 1988 there was'),
      ], {
        why: 'In 1988 CS meant Czechoslovakia. The other use of the letters began fifteen years later, so the date decides.',
        rule: 'Read a code together with the date of its document. Letters of states that no longer exist remain valid on their documents, and may have been used again.',
      }),
    ]),
  ],
});
