import type { CaseFile } from '../../../case/case-file';
import { ratchetRing, rodClip } from './figures';
import { abstract, claim, described, en, figure, inventionCase } from './invention-case';

/** Tools, fastenings, cycles, packages: precedence, combination, references, and what to do without a particular use. */
export const workshopAndRoadCases: readonly CaseFile[] = [
  inventionCase({
    key: 'ipc-ring-with-ratchet', difficulty: 3, tests: 'ipc.precedence-of-a-group', tags: ['hand-tools', 'mechanics', 'figure'],
    title: en('A ring spanner that clicks'),
    parts: [
      abstract('The ring (1) of a spanner turns in the head of the handle (3). Outside it has fine teeth. A sprung pawl (2) catches in them one way and slides over them the other way, so that the spanner stays on the nut (4) while the handle goes back.'),
      claim('A spanner with a closed ring for a nut, wherein the ring turns in the head of the handle and is held by a sprung pawl in one direction only.'),
    ],
    drawing: figure(ratchetRing, 'Line drawing: a ring with fine teeth around a six-sided nut, in the round head of a handle, and a small sprung part that touches the teeth', 'Figure 1. The head from above, cover removed.'),
    answer: [{ accept: [{ symbol: 'B25B 13/46' }] }],
    accepted: { 'B25B 13/46': en('A ratchet gives the handle a free way back; its group takes precedence over the form of the jaws.') },
    wrong: {
      'B25B 13/04': en('The ring fits by its title, but a note gives precedence to the ratchet.'),
      'B25B 13/06': en('A socket is deep and closed at one end; and the ratchet takes precedence.'),
      'B25B 13/10': en('Nothing is adjusted to the nut.'),
      'B25B 15/00': en('A nut is turned, not a screw with a slot.'),
    },
    rule: en('When two groups fit, look for a note of precedence. The group that takes precedence is used instead of the other.'),
    hints: [en('Ring or ratchet?'), en('Read the note under the rigid jaws.')],
  }),
  inventionCase({
    key: 'ipc-clip-for-rods', difficulty: 4, tests: 'ipc.function-without-a-use', tags: ['fastening', 'mechanics', 'figure'],
    title: en('It holds what is round'),
    parts: [
      abstract('A strip of spring steel (1) is bent to an open ring with two feet (3), which are screwed to a base. A round part (2) is pushed in from above; the strip opens and closes around it by its own tension. It holds pipes, cables, handles of tools or the rods of a frame.'),
      claim('A clip for releasable holding of a rod-shaped part, consisting of a bent strip of spring steel that grips the part only by its own elasticity.'),
    ],
    drawing: figure(rodClip, 'Line drawing: an open ring of a bent strip around a disc, with two feet that are screwed to a board', 'Figure 1. The clip from the side.'),
    answer: [{ accept: [{ symbol: 'F16B 2/24' }] }],
    accepted: { 'F16B 2/24': en('No use is claimed, so the place of the function holds: a clip that grips by its material, resilient, of metal.') },
    wrong: {
      'F16B 2/06': en('Clamps grip by a screw, lever or other positive means; this part only springs.'),
      'F16B 2/10': en('There are no jaws on a pivot.'),
      'F16B 2/26': en('The strip springs back; pliable material stays bent.'),
      F16L: en('Pipes are one of several uses in the description.'),
      B25: en('Handles of tools are one of several uses in the description.'),
    },
    rule: en('A claim for any use goes to the place of the function. The uses in the description do not bind it.'),
    hints: [en('Is one of the uses claimed?'), en('Clamp or clip: what makes the force?'), en('Look at the material.')],
  }),
  inventionCase({
    key: 'ipc-cycles-on-the-roof', difficulty: 2, tests: 'ipc.precedence-of-a-group', tags: ['vehicles', 'cycles', 'mechanics'],
    title: en('Two wheels above four'),
    parts: [
      abstract('On the bars of a car roof lies a rail for the wheels of a bicycle. A swivelling arm with a padded claw holds the down tube. The arm can be locked.'),
      claim('A carrier for the roof of a motor car, comprising a rail for the wheels of a bicycle and an arm that grips its frame.'),
    ],
    answer: [{ accept: [{ symbol: 'B60R 9/10' }] }],
    accepted: { 'B60R 9/10': en('Carriers for sports gear take precedence over roof carriers, and cycles have a group there.') },
    wrong: {
      'B60R 9/04': en('It is on the roof, but a note gives precedence to carriers for sports gear.'),
      'B60R 9/12': en('Skis are beside it.'),
      'B62H 3/00': en('Supports for parking a cycle are there; this one carries it on a car.'),
      'B60R 9/06': en('The carrier is on the roof, and cycles have their group wherever it is.'),
    },
    rule: en('Where and what for are two ways to divide the same things. A note of precedence says which way counts.'),
    hints: [en('On the roof, or for sports gear?'), en('A note under the roof carriers gives precedence.')],
  }),
  inventionCase({
    key: 'ipc-lock-in-the-head-tube', difficulty: 3, tests: 'ipc.references-lead-out', tags: ['cycles', 'locks', 'mechanics'],
    title: en('Nobody rides straight on'),
    parts: [
      abstract('A lock cylinder sits in the head tube of a bicycle frame. Turning the key pushes a bolt into a bore of the steerer of the front fork, which then stays turned to one side. The wheels and the drive stay free, but nobody can ride in a circle for long.'),
      claim('A bicycle with a lock in the head tube of its frame, the bolt of which enters the steerer of the fork and holds it in a turned position.'),
    ],
    answer: [{ accept: [{ symbol: 'B62H 5/06' }] }],
    accepted: { 'B62H 5/06': en('A lock that is a part of the cycle, locks the steering, and acts on the fork in the head tube.') },
    wrong: {
      'E05B 71/00': en('Locks for bicycles, but a note sends those built into the cycle to B62H.'),
      'E05B 67/00': en('It is no padlock: it is built into the frame.'),
      'B62H 5/04': en('The bolt acts on the steerer of the fork, not on the handlebar.'),
      'B62H 5/14': en('The wheels can turn.'),
      'B62H 5/08': en('The drive is free.'),
      B62K: en('Frame and fork are known; the lock is claimed.'),
    },
    rule: en('A thing between two subclasses is placed by their references. Here they ask whether the lock is built into the cycle.'),
    hints: [en('Lock in general, or part of the cycle?'), en('What is kept from moving, and where does the lock act?')],
  }),
  inventionCase({
    key: 'ipc-first-opening', difficulty: 2, tests: 'ipc.compare-neighbouring-groups', tags: ['packages', 'mechanics'],
    title: en('A cap that shows it was opened'),
    parts: [
      abstract('A plastic screw cap for bottles ends in a ring, joined to its skirt by thin bridges. At the first turn the bridges break, and the ring stays on the neck. The buyer sees that the bottle was opened.'),
      claim('A cap with a thread for the neck of a bottle, comprising a ring at its skirt that is joined to it by bridges which break at the first opening.'),
    ],
    answer: [{ accept: [{ symbol: 'B65D 41/34' }] }],
    accepted: { 'B65D 41/34': en('The bridges are lines of weakness, and the cap has a thread.') },
    wrong: {
      'B65D 41/04': en('This branch is for caps without lines of weakness.'),
      'B65D 41/36': en('A bayonet has cams instead of a thread.'),
      'B65D 39/00': en('Stoppers sit in the neck; a cap grips it from outside.'),
      'B65D 51/00': en('Closures that the other groups do not provide for.'),
    },
    rule: en('Threaded caps stand in two branches: with and without lines of weakness. The feature that divides the branches is asked first.'),
    hints: [en('Inside or outside the neck?'), en('What breaks?')],
  }),
  inventionCase({
    key: 'ipc-sliding-bow', difficulty: 3, tests: 'ipc.down-to-the-deepest-group', tags: ['locks', 'mechanics'],
    title: en('A padlock with a bow that slides'),
    parts: [
      abstract('The bow of a padlock is pulled straight out of its case on one long leg and is then turned aside. A lock cylinder in the case releases both legs at once.'),
      claim('A padlock whose shackle is moved along its legs and turned about one of them to open it, comprising a lock cylinder in the case.'),
    ],
    answer: [{ accept: [{ symbol: 'E05B 67/24' }] }],
    accepted: { 'E05B 67/24': en('A sliding shackle, whether or not it also turns, with a built-in cylinder.') },
    wrong: {
      'E05B 67/12': en('The cylinder is right, but this branch is for shackles that are hinged on the case.'),
      'E05B 67/08': en('The shackle slides; it has no hinge on the case.'),
      'E05B 67/06': en('The shackle alone is not claimed.'),
      'B62H 5/00': en('Nothing of a cycle is claimed.'),
    },
    rule: en('The kind of shackle divides the branches, the cylinder the groups below. A group with the right last word in the wrong branch is wrong.'),
    hints: [en('How does the shackle move?'), en('Below `E05B 67/22`: what kind of lock?')],
  }),
  inventionCase({
    key: 'ipc-market-canopy', difficulty: 3, tests: 'ipc.read-the-chain-of-titles', tags: ['building', 'mechanics'],
    title: en('Open in one minute'),
    parts: [
      abstract('The frame of a market canopy has four posts. Between neighbouring posts pairs of bars cross like scissors. When the posts are pulled apart, the bars open and stretch the cover. Folded, the frame is a bundle.'),
      claim('A folding frame for a canopy, wherein posts are joined by pairs of hinged crossing bars that open like scissors.'),
      described('The cover is held to the posts with hooks and may stay on the frame when it is folded.'),
    ],
    answer: [{ accept: [{ symbol: 'E04H 15/50' }] }],
    accepted: { 'E04H 15/50': en('Parts of canopies · supports · collapsing · folding with hinges · like lazy tongs: the crossing bars.') },
    wrong: {
      'E04H 15/54': en('The cover is described and not claimed.'),
      'E04H 15/46': en('Nothing telescopes.'),
      'E04H 15/52': en('A parallelogram keeps its sides parallel; these bars cross.'),
      'E04H 15/36': en('The frame forms no arch.'),
      F16: en('Machine elements in general; frames of tents have groups here.'),
    },
    rule: en('Five dots are read as one sentence. Stop where the next title says something that the claim does not.'),
    hints: [en('The support is claimed, not the cover.'), en('How does the frame fold?')],
  }),
];
