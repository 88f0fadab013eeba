import type { CaseFile } from '../../../case/case-file';
import { gutterInsert, solarStill, threeGroups, wickPot } from './figures';
import { abstract, claim, described, en, figure, inventionCase, secondClaim } from './invention-case';

/** Water, sun, plants and animals; then chemistry. */
export const gardenAndClimateCases: readonly CaseFile[] = [
  inventionCase({
    key: 'ipc-listening-to-the-soil', difficulty: 3, tests: 'ipc.invention-and-additional', tags: ['garden', 'roles'], roles: ['invention', 'additional'],
    title: en('Water only when it is dry'),
    parts: [
      abstract('A probe in the ground measures the moisture at root depth. A controller compares it with a lower and an upper value and opens a valve until the upper one is reached. Rain makes the valve stay closed.'),
      claim('A method for watering a field, wherein the moisture of the soil is measured and a valve is opened below a first value and closed above a second one.'),
      described('The valve feeds a hose that lies on the ground and has a dripper every 30 cm.'),
    ],
    answer: [
      { group: 'control', accept: [{ symbol: 'A01G 25/16', role: 'invention' }] },
      { group: 'drip hose', accept: [{ symbol: 'A01G 25/02', role: 'additional' }] },
    ],
    accepted: {
      'A01G 25/16': en('When and how long water flows is claimed: control of watering.'),
      'A01G 25/02': en('The hose with drippers above the ground is only described: additional information.'),
    },
    wrong: {
      'A01G 25/06': en('The hose lies on the soil and not in it.'),
      'A01G 27/00': en('Devices that water by themselves, for pots for instance; here a field is watered.'),
      G01N: en('The moisture is measured, but what is claimed is watering with it.'),
      F16K: en('A valve in general is not claimed.'),
    },
    rule: en('The claim gives the invention information. What the description adds and a searcher would want is additional.'),
    hints: [en('What does the method decide?'), en('And through what does the water come out?')],
  }),
  inventionCase({
    key: 'ipc-holiday-pot', difficulty: 2, tests: 'ipc.compare-neighbouring-groups', tags: ['garden', 'mechanics', 'figure'],
    title: en('A pot for the holidays'),
    parts: [
      abstract('A pot with a double wall. The soil (1) is in the inner pot. The space around it up to the outer wall (2) holds the water (3). A wick (4) in the floor of the inner pot draws up what the plant needs.'),
      claim('A plant pot with an inner vessel for soil, a water reservoir that surrounds the inner vessel, and a wick that leads from the reservoir into the soil.'),
    ],
    drawing: figure(wickPot, 'Line drawing: a pot in a larger pot with water between them, a strip through the inner floor and a plant', 'Figure 1. Section.'),
    answer: [{ accept: [{ symbol: 'A01G 27/06' }] }],
    accepted: { 'A01G 27/06': en('A wick, and a reservoir around the soil: one dot below the wicks.') },
    wrong: {
      'A01G 27/02': en('The same words, but without a wick: the group below the wicks is for pots with one.'),
      'A01G 9/02': en('Pots in general; a note sends those that water by themselves to `A01G 27/00`.'),
      'A01G 25/00': en('Gardens and fields are watered there.'),
      'A01G 27/04': en('Where the reservoir lies is claimed and has a group below.'),
    },
    rule: en('The same title can stand twice in a tree. What stands above it makes the difference.'),
    hints: [en('Two groups say the same of the reservoir.'), en('Is there a wick?')],
  }),
  inventionCase({
    key: 'ipc-feed-and-drink', difficulty: 2, tests: 'ipc.combination-has-its-own-group', tags: ['animals', 'mechanics'],
    title: en('Both in one bowl'),
    parts: [
      abstract('A device for chickens stands on a foot. A funnel fills a ring-shaped trough with grain. In the middle of the ring a cup is fed from a bottle that is turned upside down, so that its level stays the same.'),
      claim('A device for poultry, comprising a trough that is filled with feed from a funnel and, inside the trough, a drinking cup that is supplied from a bottle.'),
    ],
    answer: [{ accept: [{ symbol: 'A01K 39/04' }] }],
    accepted: { 'A01K 39/04': en('Feeding and drinking together have a group, and a note gives it precedence.') },
    wrong: {
      'A01K 39/01': en('Feeding alone; with a note that sends the combination away.'),
      'A01K 39/02': en('Drinking alone; with the same note.'),
      'A01K 5/00': en('Livestock; birds have their own main group.'),
      'A01K 7/00': en('Watering livestock; birds have their own main group.'),
    },
    rule: en('Two functions in one device do not mean two groups when there is a group for both together.'),
    hints: [en('Read the notes under the groups for birds.'), en('A group for both functions takes precedence.')],
  }),
  inventionCase({
    key: 'ipc-water-from-the-sun', difficulty: 2, tests: 'ipc.down-to-the-deepest-group', tags: ['water', 'figure'],
    title: en('Fresh water from the sea'),
    parts: [
      abstract('A box with a slanting pane (2) holds a shallow basin of salt water (1). The sun heats the water; the vapour settles on the pane and runs down into a channel (3) that leads to a bottle. The black basin is made of clay.'),
      claim('A device for making drinking water from salt water, comprising a basin heated by sunlight, a slanting pane on which the vapour settles, and a channel that collects it.'),
    ],
    drawing: figure(solarStill, 'Line drawing: a box with a slanting top, water in its basin, arrows from above, and a channel that leads to a bottle', 'Figure 1. Section through the box.'),
    answer: [{ accept: [{ symbol: 'C02F 1/14' }] }],
    accepted: { 'C02F 1/14': en('Water is treated by heat, by evaporating it, with solar energy.') },
    wrong: {
      'C02F 1/44': en('No membrane is used.'),
      'C02F 1/16': en('The heat comes from the sun and not from another process.'),
      'F24S 20/30': en('The sun heats, but the treatment of the water is claimed.'),
      'C02F 9/00': en('Evaporating and collecting are one treatment, not several stages.'),
    },
    rule: en('The purpose is treating water; the sun is the way to do it. Go down: heating, evaporating, solar energy.'),
    hints: [en('Solar heat, or treatment of water?'), en('Below `C02F 1/02`: how does heat clean the water?')],
  }),
  inventionCase({
    key: 'ipc-light-in-the-bottle', difficulty: 3, tests: 'ipc.use-before-function', tags: ['water', 'electricity'],
    title: en('A cap that cleans the water'),
    parts: [
      abstract('The cap of a drinking bottle contains an accumulator and light-emitting diodes for 275 nm. When the closed bottle is turned upside down, the diodes shine into the water for a minute and make germs harmless.'),
      claim('A method for making drinking water free of germs in a bottle, wherein ultraviolet light-emitting diodes in the cap shine into the water while the bottle is closed.'),
    ],
    answer: [{ accept: [{ symbol: 'C02F 1/32' }] }],
    accepted: { 'C02F 1/32': en('Water is treated by irradiation, with ultraviolet light.') },
    wrong: {
      'C02F 1/50': en('Nothing is added to the water.'),
      'C02F 9/00': en('There is one stage only.'),
      'B65D 51/00': en('The cap is where the lamps are; the claim is to treating the water.'),
      'C02F 1/28': en('Nothing is taken up by a sorbent.'),
      F21: en('Lighting is there; the light serves to treat water.'),
    },
    rule: en('Light that treats water is classified with the water. A place for the use goes before places for its means.'),
    hints: [en('What is done to the water?'), en('Irradiation, and with which light?')],
  }),
  inventionCase({
    key: 'ipc-clean-gutter', difficulty: 3, tests: 'ipc.down-to-the-deepest-group', tags: ['building', 'mechanics', 'figure'],
    title: en('No more leaves in the gutter'),
    parts: [
      abstract('An arched strip of mesh (2) is clipped into a roof gutter (1) so that its crown stands above the edge. Leaves (3) dry on it and are blown off; the water runs through.'),
      claim('An insert for a roof gutter, consisting of an arched mesh that is held by its tension between the edges of the gutter and keeps leaves out.'),
    ],
    drawing: figure(gutterInsert, 'Line drawing: a round channel with an arched mesh in it, two leaves on the mesh and the edge of a roof', 'Figure 1. Section through gutter and insert.'),
    answer: [{ accept: [{ symbol: 'E04D 13/076' }] }],
    accepted: { 'E04D 13/076': en('The mesh keeps debris out of the gutter: a group three dots down the drainage of roofs.') },
    wrong: {
      'E04D 13/068': en('No parts of the gutter are fastened together.'),
      'E04D 13/072': en('The gutter is hung as usual.'),
      'F16B 2/00': en('The insert is held by its tension, but it is claimed for gutters.'),
      E04F: en('Finishing work inside and outside, without the drainage of roofs.'),
    },
    rule: en('The object leads to the branch, the purpose to the group. A spring fit does not lead to fastenings in general when the use is claimed.'),
    hints: [en('Roofs, drainage, gutters: what then?'), en('Three groups below `E04D 13/064`: fasten, hang, keep clear.')],
  }),
  inventionCase({
    key: 'ipc-folding-sun-oven', difficulty: 3, tests: 'ipc.use-before-function', tags: ['climate', 'kitchen'],
    title: en('Cooking without fuel'),
    parts: [
      abstract('A box with insulated walls and a glass lid carries four folding mirrors. They send sunlight through the lid onto a black pot; inside it becomes 140 °C. Folded, the mirrors cover the lid.'),
      claim('A solar cooker, comprising an insulated box with a transparent lid for a pot and mirrors that fold out and direct sunlight into the box.'),
    ],
    answer: [{ accept: [{ symbol: 'F24S 20/30' }] }],
    accepted: { 'F24S 20/30': en('Collectors that heat objects, solar cookers for instance, have a group by their use.') },
    wrong: {
      F24C: en('Stoves and ranges for the household use fuel or current.'),
      A47J: en('Kitchen equipment; cookers heated by the sun are in F24S.'),
      'F24S 20/20': en('Receivers of strongly concentrated light, in power plants for instance.'),
      'F24S 10/00': en('No working fluid flows through a collector.'),
    },
    rule: en('A group that names the use is found among the collectors for particular uses. It goes before the groups for the parts.'),
    hints: [en('Kitchen, stoves, or solar heat?'), en('Collectors for particular uses.')],
  }),
  inventionCase({
    key: 'ipc-hull-paint', difficulty: 5, tests: 'ipc.several-aspects', tags: ['chemistry', 'roles'], roles: ['invention', 'additional'],
    title: en('A hull that stays clean'),
    parts: [
      abstract('A paint for ships contains a copolymer of 70 per cent methyl methacrylate and 30 per cent butyl acrylate as binder and copper oxide, which slowly goes into the water and keeps barnacles away.'),
      claim('A paint against the growth of sea life on hulls, comprising copper oxide and, as binder, a copolymer of methyl methacrylate as the larger part and butyl acrylate.'),
      secondClaim('Use of the paint according to claim 1 on a surface that is under water.'),
    ],
    answer: [
      { group: 'effect', first: true, accept: [{ symbol: 'C09D 5/16', role: 'invention' }] },
      { group: 'binder', accept: [{ symbol: 'C09D 133/12', role: 'invention' }] },
    ],
    accepted: {
      'C09D 5/16': en('The effect is claimed: against fouling, under water. It says most and stands first.'),
      'C09D 133/12': en('The polymer of the coating has its place, too: the larger monomer decides, methyl methacrylate.'),
    },
    wrong: {
      'C09D 5/14': en('Copper oxide is a biocide, but a note gives precedence to paints against fouling.'),
      'C09D 133/08': en('Butyl acrylate is the smaller part of the copolymer.'),
      C08L: en('Compositions of polymers in general; those for coating are in C09D.'),
      'C08K 3/00': en('What is mixed into polymers in general; here a paint is claimed.'),
    },
    rule: en('A coating is classified by its polymer and by its effect. A copolymer goes to the monomer that makes up the larger part.'),
    hints: [en('Two aspects: what it does, and what binds it.'), en('Which monomer is the larger part?')],
  }),
  inventionCase({
    key: 'ipc-filled-plastic', difficulty: 4, tests: 'ipc.several-aspects', tags: ['chemistry', 'roles'], roles: ['invention', 'additional'],
    title: en('Stiffer with sand'),
    parts: [
      abstract('Polypropene is kneaded with 10 per cent of finely divided silicon dioxide. The mixture is stiff and warps less in the mould. Neither part is changed chemically.'),
      claim('A moulding composition of polypropene and 5 to 15 per cent by weight of silicon dioxide with particles below 2 µm.'),
    ],
    answer: [
      { group: 'polymer', first: true, accept: [{ symbol: 'C08L 23/12', role: 'invention' }] },
      { group: 'filler', accept: [{ symbol: 'C08K 3/36', role: 'invention' }] },
    ],
    accepted: {
      'C08L 23/12': en('The composition is one of polypropene that is not changed chemically: it stands first.'),
      'C08K 3/36': en('The filler has its place by what it is: silica.'),
    },
    wrong: {
      'C08L 23/14': en('Copolymers of propene; here it is the polymer of propene alone.'),
      'C08K 3/22': en('Silicon dioxide is an oxide, but silicon compounds have a group of their own; the branch of metals is not theirs.'),
      'C08L 23/26': en('Nothing is changed chemically.'),
      C08F: en('No polymer is made.'),
      C08J: en('Mixing in general; the composition is claimed.'),
    },
    rule: en('A composition is classified by the polymer and, beside it, by what is mixed into it. Both are claimed, so both are invention information.'),
    hints: [en('One place for the polymer, one for the filler.'), en('Which branch has the compounds of silicon?')],
  }),
  inventionCase({
    key: 'ipc-acid-with-three-groups', difficulty: 5, tests: 'ipc.last-place', tags: ['chemistry', 'figure'],
    title: en('One ring, three groups'),
    parts: [
      abstract('2-Amino-3-methoxybenzoic acid is made from a nitro compound and is used for making dyes. Its benzene ring carries a carboxyl group, beside it an amino group and beside that a methoxy group.'),
      claim('2-Amino-3-methoxybenzoic acid and its salts.'),
    ],
    drawing: figure(threeGroups, 'Structural formula: a six-membered aromatic ring with a carboxyl group on top, an amino group at the next corner and a methoxy group at the corner after it', 'The compound of claim 1.'),
    answer: [{ accept: [{ symbol: 'C07C 229/64' }] }],
    accepted: { 'C07C 229/64': en('Amino and carboxyl groups on the same ring lead to `C07C 229/00`; below `C07C 229/54` the last group that fits is the one for further oxygen by single bonds, the methoxy group.') },
    wrong: {
      'C07C 217/84': en('Amino and ether groups fit, too, but `C07C 229/00` comes later and fits with the carboxyl group.'),
      'C07C 229/56': en('The ortho position fits, but a later group on the same level fits as well.'),
      'C07C 229/60': en('The two groups are neighbours: ortho, not meta or para.'),
      'C07C 215/00': en('The hydroxy group is etherified.'),
      'C07C 211/43': en('The amino group alone; the carboxyl group leads further.'),
      'C07C 233/00': en('There is an acid and an amine, but no amide.'),
      C07D: en('The ring consists of carbon only.'),
    },
    rule: en('In this class a compound goes, at each level, to the last place that fits. Decide the main group by the last pair of groups, then do the same below it.'),
    hints: [en('Which rule does the note under the class state?'), en('Three main groups fit: take the last.'), en('Do the same on the level of three dots.')],
  }),
];
