import { GuideDrawer, guidesOfCode, pathMarks } from './marked-paths';
import { soil } from './testing';

const model = soil();
const marks = pathMarks({ sharedPlaces: ['A', 'A01', 'A01B', 'A01B 1/00', 'A01B 1/02'], answerPlaces: ['A01B 1/20'], acceptedPlaces: ['A01B 1/04', 'A01B 1/22'] });
const drawer = new GuideDrawer(model, marks);
const last = (symbol: string) => drawer.guides(model.numberOf(symbol)).at(-1);

describe('the lines of a marked tree', () => {
  it('run solid along the shared path', () => {
    expect(last('A01B 1/00')).toEqual({ up: true, down: false, branch: true, upMark: 'shared', downMark: null, branchMark: 'shared' });
    expect(drawer.stem(model.numberOf('A01'))).toBe('shared');
  });

  it('go on in the strongest mark of what lies below: yours before accepted', () => {
    expect(last('A01B 1/02')).toEqual({ up: true, down: true, branch: true, upMark: 'shared', downMark: 'yours', branchMark: 'shared' });
    expect(last('A01B 1/06')).toEqual({ up: true, down: true, branch: true, upMark: 'yours', downMark: 'yours', branchMark: null });
    expect(last('A01B 1/20')).toEqual({ up: true, down: true, branch: true, upMark: 'yours', downMark: 'accepted', branchMark: 'yours' });
    expect(last('A01B 1/22')).toEqual({ up: true, down: true, branch: true, upMark: 'accepted', downMark: null, branchMark: 'accepted' });
  });

  it('are told by a text that says all of them', () => {
    for (let number = 0; number < model.size; number += 1) expect(guidesOfCode(drawer.code(number))).toEqual(drawer.guides(number));
    expect(drawer.code(model.numberOf('A01B 1/20')).slice(-4)).toBe('7yay');
  });

  it('pass the rows of a branch on their way down', () => {
    const [, , outer, own] = drawer.guides(model.numberOf('A01B 1/04')).slice(1);
    expect(outer).toEqual({ up: true, down: true, branch: false, upMark: 'yours', downMark: 'yours', branchMark: null });
    expect(own).toEqual({ up: true, down: false, branch: true, upMark: 'accepted', downMark: null, branchMark: 'accepted' });
  });

  it('are plain where nothing is marked', () => {
    expect(new GuideDrawer(model, new Map()).guides(model.numberOf('A01C'))).toEqual([
      { up: true, down: false, branch: false, upMark: null, downMark: null, branchMark: null },
      { up: true, down: false, branch: true, upMark: null, downMark: null, branchMark: null },
    ].map((guide, index) => (index === 0 ? { ...guide, up: false } : guide)));
  });
});
