import { ipcBasics } from './ipc-basics';
import { locarnoBasics } from './locarno-basics';
import { niceBasics } from './nice-basics';
import { viennaBasics } from './vienna-basics';

/** The sets of the demo, five cases for each classification. */
export const demoSets = [niceBasics, locarnoBasics, viennaBasics, ipcBasics];
