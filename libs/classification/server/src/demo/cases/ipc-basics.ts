import type { CasePart } from '../../case/case-file';
import type { SetFile } from '../../exercise/set-file';

const part = (heading: string, text: string): CasePart => ({ heading: { en: heading }, text: { en: text } });

/** Five inventions: hand tools for the soil and accumulators, with invention and additional information told apart. */
export const ipcBasics: SetFile = {
  key: 'ipc-basics', version: 1, edition: 'IPC 2026.01', passMark: '3/5', title: { en: 'IPC: first cases' },
  cases: [
    {
      key: 'toothed-spade', edition: 'IPC 2026.01', kind: 'abstract', difficulty: 2, tests: 'ipc.down-to-the-deepest-group', tags: ['hand-tools', 'roles'], source: 'own case',
      title: { en: 'A spade that cuts roots' }, roles: ['invention', 'additional'],
      parts: [
        part('Abstract', 'A spade (1) for ground full of roots. The front edge of its blade (2) is a row of pointed teeth (3). They cut through roots before the blade goes in. The blade is held on the shaft (4) by a bolt (5).'),
        part('Claim 1', 'A spade with a shaft and a blade, wherein the front edge of the blade is a row of teeth.'),
        part('Described besides', 'Taking the bolt out frees the blade, so that another blade can be fixed to the same shaft.'),
      ],
      drawing: {
        width: 220, height: 240, alt: { en: 'Line drawing: a spade whose blade ends in teeth, with a bolt at the shaft' }, caption: { en: 'Figure 1. The spade from the front.' },
        lines: [
          { d: 'M82 14h36v10a18 18 0 0 1-10 14v84H92V38a18 18 0 0 1-10-14z' }, { d: 'M90 22h20', style: 'thin' }, { d: 'M94 122h12v22H94z' }, { d: 'M100 130a3 3 0 1 0 .1 0z', style: 'solid' },
          { d: 'M62 144h76v54l-6 16-7-16-6 16-7-16-6 16-6-16-6 16-7-16-6 16-7-16-6 16-6-16z' }, { d: 'M100 150v40', style: 'dashed' },
          { d: 'M160 40 118 66M168 170l-30 6M168 218l-36-8M40 134l52-2M40 90l52-10', style: 'thin' },
        ],
        numerals: [{ x: 162, y: 42, text: '1' }, { x: 170, y: 174, text: '2' }, { x: 170, y: 224, text: '3' }, { x: 28, y: 94, text: '4' }, { x: 28, y: 138, text: '5' }],
      },
      answer: [
        { group: 'teeth', accept: [{ symbol: 'A01B 1/04', role: 'invention' }] },
        { group: 'blade', accept: [{ symbol: 'A01B 1/22', role: 'additional' }] },
      ],
      accepted: {
        'A01B 1/04': { en: 'Claim 1 turns on the teeth, and spades with teeth have their own group.' },
        'A01B 1/22': { en: 'The exchangeable blade is told, not claimed: useful for searching, so it is additional information.' },
      },
      wrong: {
        'A01B 1/02': { en: 'This group keeps the spades that none of its subgroups describes.' },
        'A01B 1/06': { en: 'A hoe is pulled; this tool is pushed into the ground like a spade.' },
        'A01B 1/20': { en: 'One tool with a blade that comes off is not a combination of different tools.' },
        B25G: { en: 'Handles in general are there. Fixing blades of soil tools to handles has its own group.' },
      },
      rule: { en: 'A group holds what its title says, less what its own subgroups say. Follow the dots down as long as the claim goes with you.' },
    },
    {
      key: 'twin-hoe', edition: 'IPC 2026.01', kind: 'abstract', difficulty: 2, tests: 'ipc.compare-neighbouring-groups', tags: ['hand-tools'], source: 'own case',
      title: { en: 'A hoe for two rows' },
      parts: [
        part('Abstract', 'A hoe with a single shaft that ends in a fork. Each arm of the fork carries a flat blade, so that two rows are worked with one pull.'),
        part('Claim 1', 'A hand hoe, wherein two blades are fixed side by side to one shaft.'),
      ],
      answer: [{ accept: [{ symbol: 'A01B 1/10' }] }],
      accepted: { 'A01B 1/10': { en: 'Two blades on one hoe: the group for several blades.' } },
      wrong: {
        'A01B 1/08': { en: 'This group is for a hoe with one blade.' },
        'A01B 1/06': { en: 'The number of blades is claimed, and there is a group for it.' },
        'A01B 1/14': { en: 'The blades are flat; teeth are not mentioned.' },
        'A01B 1/20': { en: 'Two equal blades are one hoe, not different tools combined.' },
      },
      rule: { en: 'Groups with the same number of dots exclude one another here: compare them all before choosing one.' },
    },
    {
      key: 'weed-tongs', edition: 'IPC 2026.01', kind: 'abstract', difficulty: 3, tests: 'ipc.use-before-function', tags: ['hand-tools'], source: 'own case',
      title: { en: 'Pulling weeds without bending' },
      parts: [
        part('Abstract', 'A long-handled tool with two jaws at its lower end. A lever at the grip closes the jaws around the root, and the weed is pulled out whole.'),
        part('Claim 1', 'A hand tool for removing weeds with their roots, comprising two jaws that are closed like tongs by a lever at the grip.'),
      ],
      answer: [{ accept: [{ symbol: 'A01B 1/18' }] }],
      accepted: { 'A01B 1/18': { en: 'A tool for weeds that grips like tongs: two dots below the hand tools.' } },
      wrong: {
        'A01B 1/16': { en: 'Right path, but the jaws are claimed and have their own group below it.' },
        'A01G': { en: 'Gardening is the place of many tools; pulling out weeds by hand has its group in A01B.' },
        B25: { en: 'Tongs in general are in B25; tools for a particular use are in the place of that use.' },
        A01D: { en: 'Nothing is harvested: the root is removed to be thrown away.' },
      },
      rule: { en: 'A place for the particular use goes before a place for the function in general.' },
    },
    {
      key: 'ceramic-cell', edition: 'IPC 2026.01', kind: 'abstract', difficulty: 4, tests: 'ipc.read-the-chain-of-titles', tags: ['accumulators', 'roles'], source: 'own case',
      title: { en: 'A lithium-ion cell with a ceramic layer' }, roles: ['invention', 'additional'],
      parts: [
        part('Abstract', 'A rechargeable lithium-ion cell has a dense ceramic oxide between its electrodes. The ceramic conducts lithium ions and takes the place of separator and liquid.'),
        part('Claim 1', 'A solid electrolyte for an accumulator, consisting of a garnet oxide without any organic component.'),
        part('Example', 'The electrolyte is used in a lithium-ion cell whose two electrodes take in lithium.'),
      ],
      answer: [
        { group: 'electrolyte', accept: [{ symbol: 'H01M 10/0562', role: 'invention' }] },
        { group: 'cell', accept: [{ symbol: 'H01M 10/0525', role: 'additional' }] },
      ],
      accepted: {
        'H01M 10/0562': { en: 'The electrolyte is inorganic only, and solid. Both steps are in the title chain.' },
        'H01M 10/0525': { en: 'The kind of cell is told in the example: additional information.' },
      },
      wrong: {
        'H01M 10/0564': { en: 'This branch is for organic electrolytes; the claim excludes anything organic.' },
        'H01M 10/0563': { en: 'Inorganic, but liquid.' },
        'H01M 10/058': { en: 'How the cell is built is not claimed.' },
        'H01M 10/36': { en: 'Non-aqueous electrolytes have their own branch, so the group for others is closed.' },
      },
      rule: { en: 'Read the whole chain of titles: `H01M 10/0562` means solid material in an electrolyte of inorganic materials only, whatever its number looks like.' },
    },
    {
      key: 'film-additive', edition: 'IPC 2026.01', kind: 'abstract', difficulty: 3, tests: 'ipc.down-to-the-deepest-group', tags: ['accumulators'], source: 'own case',
      title: { en: 'A few drops that protect the electrode' },
      parts: [
        part('Abstract', 'A carbonate compound is added to the liquid electrolyte of an accumulator. Depending on the variant it makes up 1 to 12 per cent of the liquid. In the first charge it forms a protecting film.'),
        part('Claim 1', 'A non-aqueous liquid electrolyte of organic solvents, a lithium salt and, as an additive, the carbonate compound in an amount that forms a film.'),
      ],
      answer: [{ accept: [{ symbol: 'H01M 10/0567' }, { symbol: 'H01M 10/0569', weight: '9/10' }] }],
      accepted: {
        'H01M 10/0567': { en: 'The claim names the compound as an additive and says what it is added for.' },
        'H01M 10/0569': { en: 'Defensible for the variants with much of it, where it also acts as a solvent. The claim speaks of an additive, hence a tenth less.' },
      },
      wrong: {
        'H01M 10/0568': { en: 'The salt is what is dissolved; it is known and not what the claim turns on.' },
        'H01M 10/0566': { en: 'The chain goes on: what makes the liquid special is named one dot below.' },
        'H01M 10/0565': { en: 'There is no polymer.' },
        'H01M 10/0561': { en: 'The solvents are organic.' },
      },
      rule: { en: 'Choose the deepest group that still describes what the claim turns on, and let the words of the claim decide between neighbours.' },
    },
  ],
};
