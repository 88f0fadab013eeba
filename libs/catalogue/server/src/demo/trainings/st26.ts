import { check, lesson, list, node, option, right, table, text, training, tree, workedCase } from '../writing';

/** WIPO Standard ST.26. */
export const st26 = training({
  slug: 'st26-sequence-listings', kind: 'distanceCourse', topics: ['ST.26'], audiences: ['ipoStaff', 'ipInformationUser'], edition: null,
  title: 'Sequence listings in XML', line: 'Know which sequences a listing needs and how one sequence is written.',
  lead: 'Patent applications that disclose nucleotide or amino acid sequences carry them in one XML file, the same for every office. Three short lessons for those who draft listings and those who check them.',
  outcomes: ['Decide whether a sequence must be in the listing', 'Write residues as ST.26 asks', 'Name the feature that every sequence needs, and its two qualifiers'],
  before: 'You should know what DNA, RNA and a protein are.',
  module: 'One file for all offices',
  lessons: [
    lesson('what-belongs-in', 'What belongs in a listing', 7, [
      text('in-text',
        'WIPO Standard ST.26 has been in force since 1 July 2022. Since then listings are XML; the earlier ST.25, a text format, applies only to applications filed before.',
        'A sequence has to be in the listing when it is disclosed by **enumerating its residues** and is long enough: **ten or more** specifically defined nucleotides, or **four or more** specifically defined amino acids. Shorter ones must stay out.',
        '“Specifically defined” excludes the placeholders `n` (any nucleotide) and `X` (any amino acid): they take up room but do not count.'),
      table('in-table', 'In or out?', ['Disclosed', 'Counted', 'In the listing'], [
        ['12 nucleotides, none of them `n`', '12', 'yes'],
        ['14 nucleotides, 5 of them `n`', '9', 'no'],
        ['Peptide of 4 amino acids', '4', 'yes'],
      ]),
      check('in-check', 'Which of these must be in the listing? Choose all.', [
        right('primer', null, 'A primer of 18 nucleotides', 'More than ten'),
        option('tri', null, 'A peptide of three amino acids', 'Four are needed'),
        right('five', null, 'A peptide of five amino acids, one of them `X`', 'Four are specifically defined'),
        option('masked', null, 'A stretch of twelve nucleotides, three of them `n`', 'Nine are specifically defined: one too few'),
      ], {
        why: 'The primer has 18 defined nucleotides. The peptide of five has four defined amino acids, just enough. Twelve minus three leaves nine nucleotides, and three amino acids are too few.',
        rule: 'Ten specifically defined nucleotides or four specifically defined amino acids. Placeholders n and X do not count.',
      }),
    ]),
    lesson('writing-residues', 'Writing the residues', 7, [
      text('res-text',
        'The element `INSDSeq_sequence` holds nothing but residues: no spaces, no numbers. **Nucleotides are written in lower case, amino acids in upper case**, one letter each.',
        'RNA is written like DNA: its uracil appears as `t`, never as `u`. What the molecule really is stands elsewhere, in `INSDSeq_moltype`, which is `DNA`, `RNA` or `AA`.'),
      list('res-list', [
        '`INSDSeq_length` must equal the number of residues.',
        'A sequence left out on purpose keeps its number, so that the others keep theirs: its residues are given as `000`.',
      ]),
      workedCase('res-case', 'Worked case', 'The description shows the RNA “AUG GCU UAA CGU”. How is it written?', [
        'Take the spaces out: AUGGCUUAACGU, twelve residues, so it belongs in the listing.',
        'Nucleotides are lower case: auggcuuaacgu.',
        'Uracil becomes t: `atggcttaacgt`, with molecule type `RNA` and length 12.',
      ]),
      check('res-check', 'Which of these is a correct `INSDSeq_sequence` for the RNA “GGC AUU CCA U”?', [
        option('upper', 'GGCATTCCAT', 'upper case', 'Nucleotides are lower case'),
        right('right', 'ggcattccat', 'lower case, t for uracil'),
        option('u', 'ggcauuccau', 'lower case, u for uracil', 'u is never used'),
        option('spaces', 'ggc att cca t', 'in groups of three', 'No spaces between residues'),
      ], {
        why: 'Ten nucleotides in lower case, without spaces, uracil written as t. That it is RNA is said by the molecule type.',
        rule: 'Nucleotides in lower case, amino acids in upper case, t also in RNA, and nothing between the residues.',
      }),
    ]),
    lesson('the-source-feature', 'The feature that is never missing', 8, [
      text('src-text',
        'A sequence is annotated by **features**: a key that names what is there, a location that says where, and qualifiers that say more. Every nucleotide or amino acid sequence needs at least the feature that covers all of it, **`source`**, with two qualifiers: `organism` and `mol_type`.',
        'The values of `mol_type` are fixed. For a molecule `AA` there is only one, `protein`. For `DNA` one chooses `genomic DNA`, `other DNA` or `unassigned DNA`. A sequence made in the laboratory has the organism `synthetic construct`.'),
      tree('src-figure', {
        alt: 'Element SequenceData, below it INSDSeq, below it length, molecule type, feature table and sequence. In the feature table one feature source, location 1..12, with the qualifiers organism and mol_type.',
        caption: 'One sequence of a listing, shortened. The location of source always covers the whole sequence.',
      }, [
        node(0, 'SequenceData', 'one sequence, with its number'), node(1, 'INSDSeq', 'its entry'), node(2, 'INSDSeq_length', '12'), node(2, 'INSDSeq_moltype', 'DNA'),
        node(2, 'INSDSeq_feature-table', 'its features'), node(3, 'source', 'location 1..12', true), node(4, 'organism', 'synthetic construct'), node(4, 'mol_type', 'other DNA'),
        node(2, 'INSDSeq_sequence', 'the residues'),
      ]),
      check('src-check', 'A primer of 20 nucleotides was designed on a computer and synthesized. Which entries are right? Choose all.', [
        right('loc', null, '`source` with the location 1..20', 'It covers the whole sequence'),
        right('org', null, '`organism`: synthetic construct', 'It exists in no organism'),
        option('genomic', null, '`mol_type`: genomic DNA', 'It was not taken from a genome'),
        right('other', null, '`mol_type`: other DNA', 'Made, not found'),
        option('protein', null, '`mol_type`: protein', 'Only for amino acid sequences'),
      ], {
        why: 'The source feature covers 1..20, the primer exists in no organism, and synthesized DNA is neither genomic nor unassigned: other DNA.',
        rule: 'Every sequence has a source feature over its whole length with organism and mol_type. The values of mol_type depend on the molecule.',
      }),
    ]),
  ],
});
