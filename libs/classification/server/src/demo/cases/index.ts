import type { CaseFile } from '../../case/case-file';
import { ipcCases } from './ipc';
import { ipcBasics } from './ipc-basics';
import { locarnoCases } from './locarno';
import { locarnoBasics } from './locarno-basics';
import { niceCases } from './nice';
import { niceBasics } from './nice-basics';
import { viennaCases } from './vienna';
import { viennaBasics } from './vienna-basics';

/** The sets of the demo, five cases for each classification. */
export const demoSets = [niceBasics, locarnoBasics, viennaBasics, ipcBasics];

/** Every case that is shipped, those of the sets included. One list a line. */
export const demoCases: readonly CaseFile[] = [
  ...niceBasics.cases,
  ...niceCases,
  ...locarnoBasics.cases,
  ...locarnoCases,
  ...viennaBasics.cases,
  ...viennaCases,
  ...ipcBasics.cases,
  ...ipcCases,
];
