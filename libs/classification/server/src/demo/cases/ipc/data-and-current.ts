import type { CaseFile } from '../../../case/case-file';
import { abstract, claim, described, en, inventionCase, secondClaim } from './invention-case';

/** Computing, communication and accumulators. */
export const dataAndCurrentCases: readonly CaseFile[] = [
  inventionCase({
    key: 'ipc-press-to-scroll', difficulty: 4, tests: 'ipc.several-aspects', tags: ['computing', 'roles'], roles: ['invention', 'additional'],
    title: en('The harder, the faster'),
    parts: [
      abstract('A telephone shows a long text on a touch screen. While a finger rests on the lower edge, the text moves up; the harder the finger presses, the faster it moves. Lifting the finger stops it.'),
      claim('A method for operating a device with a touch screen, wherein displayed content is scrolled while the screen is touched, at a speed that grows with the pressure of the touch.'),
    ],
    answer: [
      { group: 'scrolling', first: true, accept: [{ symbol: 'G06F 3/0485', role: 'invention' }] },
      { group: 'touch', accept: [{ symbol: 'G06F 3/0488', role: 'invention' }] },
    ],
    accepted: {
      'G06F 3/0485': en('The function that is controlled is scrolling; it says most and stands first.'),
      'G06F 3/0488': en('A feature of the touch screen, the pressure, is the means of control and is claimed.'),
    },
    wrong: {
      'G06F 3/041': en('How the screen senses is not claimed.'),
      'G06F 3/0482': en('No list to choose from is mentioned.'),
      'G06F 3/0486': en('Nothing is dragged to another place.'),
      'G06F 3/0489': en('No key is pressed.'),
    },
    rule: en('Interaction is divided in two ways: by what is controlled and by what the input device can do. A claim with both gets both.'),
    hints: [en('What does the user make the device do?'), en('And by which feature of the input?')],
  }),
  inventionCase({
    key: 'ipc-ask-the-parents', difficulty: 4, tests: 'ipc.invention-and-additional', tags: ['payment', 'roles'], roles: ['invention', 'additional'],
    title: en('May I buy this?'),
    parts: [
      abstract('A child starts a payment from the account of a parent. The server of the bank holds the payment back and sends shop and amount to the parent, who accepts or refuses within a set time. Only then is the payment carried out.'),
      claim('A method of payment, wherein a server holds back a payment that a first person started and carries it out only after the holder of the account has confirmed it.'),
      described('Both persons use an application on their mobile telephones.'),
    ],
    answer: [
      { group: 'confirmation', accept: [{ symbol: 'G06Q 20/42', role: 'invention' }] },
      { group: 'telephones', accept: [{ symbol: 'G06Q 20/32', role: 'additional' }] },
    ],
    accepted: {
      'G06Q 20/42': en('The one who is to pay confirms: the deepest group below authorisation.'),
      'G06Q 20/32': en('The wireless devices are described and not claimed: additional.'),
    },
    wrong: {
      'G06Q 20/40': en('Authorisation is right, but the confirmation has a group below.'),
      'G06Q 20/02': en('The bank is no neutral third party.'),
      'G06Q 30/00': en('Buying and selling is not claimed.'),
      'H04L 9/00': en('Nothing is enciphered in the claim.'),
      'G06Q 20/36': en('No electronic wallet is mentioned.'),
    },
    rule: en('Go down to the step that the claim is about. Devices that only carry it out are additional information.'),
    hints: [en('Architecture, device or protocol?'), en('Who says yes?')],
  }),
  inventionCase({
    key: 'ipc-swelling-cell', difficulty: 3, tests: 'ipc.compare-neighbouring-groups', tags: ['accumulators', 'measuring'],
    title: en('A cell that reports its age'),
    parts: [
      abstract('On the pouch of a lithium-ion cell a thin strain gauge is glued under the outer foil. With age the cell swells; a circuit on the cell turns the strain into a figure for its condition and sends it on.'),
      claim('An accumulator cell with a strain gauge that is fixed to its casing and measures the swelling, and with a circuit on the cell that derives its condition from the swelling.'),
    ],
    answer: [{ accept: [{ symbol: 'H01M 10/48' }] }],
    accepted: { 'H01M 10/48': en('The cell is combined with an arrangement that measures and shows its condition.') },
    wrong: {
      'H01M 10/44': en('Charging is not claimed.'),
      'H01M 10/46': en('No charger is built in.'),
      'H01M 10/0525': en('The kind of cell is told; what is claimed is the measuring.'),
      G01B: en('Measuring lengths and strain in general; here it is combined with the cell.'),
      H02J: en('Circuits for supplying power are there.'),
    },
    rule: en('Care of cells in use is divided by what is done: charging, combining with a charger, measuring, keeping warm or cool. Choose what the claim does.'),
    hints: [en('Not the chemistry of the cell, but its care.'), en('Below `H01M 10/42`: what is done with the cell?')],
  }),
  inventionCase({
    key: 'ipc-cool-scooter', difficulty: 5, tests: 'ipc.several-aspects', tags: ['accumulators', 'vehicles', 'roles'], roles: ['invention', 'additional'],
    title: en('A cool head at full power'),
    parts: [
      abstract('The battery of an electric scooter consists of round cells between which a flat tube winds. A pump drives a water-glycol mixture through the tube and through a radiator in the airstream. The loop lies outside the casings of the cells.'),
      claim('A battery for a vehicle, comprising cells and a cooling loop outside the casings of the cells, through which a liquid is pumped to a radiator.'),
      secondClaim('An electric scooter with a battery according to claim 1.'),
    ],
    answer: [
      { group: 'cooling', first: true, accept: [{ symbol: 'H01M 10/613', role: 'invention' }] },
      { group: 'vehicle', accept: [{ symbol: 'H01M 10/625', role: 'invention' }] },
      { group: 'circuit', accept: [{ symbol: 'H01M 10/6568', role: 'invention' }] },
    ],
    accepted: {
      'H01M 10/613': en('The kind of control is cooling: it says most and stands first.'),
      'H01M 10/625': en('The use is claimed: a vehicle.'),
      'H01M 10/6568': en('The means: a liquid, in a loop outside the cells.'),
    },
    wrong: {
      'H01M 10/6561': en('The airstream cools the radiator; the fluid at the cells is a liquid.'),
      'H01M 10/623': en('A scooter is a vehicle and no portable device.'),
      'H01M 10/63': en('How the cooling is controlled is not claimed.'),
      'H01M 10/655': en('The heat is carried by a fluid, not conducted by solid structures.'),
      B62K: en('The scooter is claimed with its battery; the battery is the invention.'),
      F16L: en('Pipes in general are not claimed.'),
    },
    rule: en('Control of temperature is divided by kind, by use and by means, and each division is open to the same claim. Give one place in each that the claim fills.'),
    hints: [en('Three questions: what kind, what for, by what means.'), en('The means are four levels below `H01M 10/60`.')],
  }),
  inventionCase({
    key: 'ipc-changing-keys', difficulty: 5, tests: 'ipc.read-the-chain-of-titles', tags: ['communication'],
    title: en('Never the same key for long'),
    parts: [
      abstract('Sensors in a field carry a table of one thousand keys that was written into them at the factory. Sender and receiver count their telegrams. After every hundredth one both go to the next key of the table; no key is ever sent. Who has listened in and broken one key reads a hundred telegrams at most.'),
      claim('A method for secret transmission of telegrams, wherein sender and receiver hold the same table of keys and change, during transmission and according to a count of the telegrams, from one key of the table to the next.'),
    ],
    answer: [{ accept: [{ symbol: 'H04L 9/16' }] }],
    accepted: { 'H04L 9/16': en('Several keys are used, and they are changed during operation: both titles of the chain are claimed.') },
    wrong: {
      'H04L 9/08': en('No key is distributed during operation: the table is written once, at the factory, and that is not claimed.'),
      'H04L 9/32': en('Nobody’s identity or right is checked.'),
      'H04L 9/30': en('Both sides hold the same keys: no public key.'),
      'H04L 9/18': en('How a telegram is enciphered is left open.'),
      'H04L 12/00': en('The network is not claimed.'),
      'H04L 9/14': en('Several keys are right, but changing them during operation has a group below.'),
    },
    rule: en('“Changed during operation” means nothing alone: above it stand “several keys or algorithms” and “secret communication”. The claim must fill all of them.'),
    hints: [en('Is a key sent?'), en('How many keys, and what happens to them?')],
  }),
];
