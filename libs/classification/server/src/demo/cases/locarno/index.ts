import type { CaseFile } from '../../../case/case-file';
import { locarnoHome } from './home';
import { locarnoInstrumentsAndMedia } from './instruments-and-media';
import { locarnoPersonal } from './personal';
import { locarnoToolsAndMachines } from './tools-and-machines';

/** Thirty-five cases of Locarno beside the five of the first set. */
export const locarnoCases: readonly CaseFile[] = [...locarnoHome, ...locarnoToolsAndMachines, ...locarnoPersonal, ...locarnoInstrumentsAndMedia];
